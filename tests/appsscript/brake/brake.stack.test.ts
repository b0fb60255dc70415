// The mass-change brake of a publish: nothing goes out before somebody typed how much it is, and a renamed header
// is given back with a click.

import { afterEach, describe, expect, it } from 'vitest';
import { Bandstand, cellOf, type Row } from '../../journeys/bandstand.ts';

const rows: Row[] = Array.from({ length: 12 }, (_, index) => ({
  title: `Concert ${index}`,
  date: `2027-06-${10 + index}`,
  startTime: '19:30',
  venue: `Hall ${index}`,
  category: 'Music',
}));

describe('the brake', () => {
  let stand: Bandstand;
  afterEach(() => stand.close());

  async function aPublishedDozen(): Promise<void> {
    stand = await Bandstand.withRows(rows);
    expect(await stand.publish()).toMatchObject({ outcome: 'published', revision: 1 });
  }
  const emptyVenues = () =>
    stand.writeCells(
      `Events!${cellOf(2, 'venue')}`,
      rows.map(() => ['']),
    );
  const venues = async () => (await stand.feed()).events.map(({ venue }) => venue?.name ?? null);
  const published = async () => (await stand.feed()).feed.revision;

  it('holds a publish, says what would go, and lets it out for the number typed', async () => {
    await aPublishedDozen();
    await emptyVenues();
    const held = await stand.publish();
    expect(held).toMatchObject({ outcome: 'blocked', why: 'mass-change', brake: { phrase: 'change 12' } });
    expect(held.brake.changes).toEqual([
      {
        sentence: '12 of 12 events would lose their Venue.',
        of: 12,
        examples: [0, 1, 2, 3, 4].map((index) => `Concert ${index}: Hall ${index}`),
      },
    ]);
    expect(await published()).toBe(1);
    expect(await venues()).not.toContain(null);
    for (const confirmed of ['', 'change', 'change 11', 'yes']) {
      const again = await stand.run('publish', [{ holdBack: false, confirmed }]);
      expect(again).toMatchObject({ outcome: 'blocked', why: 'mass-change' });
    }
    const out = await stand.run('publish', [{ holdBack: false, confirmed: ' Change  12' }]);
    expect(out).toMatchObject({ outcome: 'published', revision: 2 });
    expect(await venues()).toEqual(rows.map(() => null));
    // Once it is out it is no news.
    await stand.type(2, 'title', 'Another title');
    expect(await stand.publish()).toMatchObject({ outcome: 'published', revision: 3 });
  });

  it('asks again when more would go than was confirmed', async () => {
    await aPublishedDozen();
    await stand.writeCells(
      `Events!${cellOf(2, 'venue')}`,
      rows.slice(0, 8).map(() => ['']),
    );
    const held = await stand.publish();
    expect(held.brake.phrase).toBe('change 8');
    await emptyVenues();
    const again = await stand.run('publish', [{ holdBack: false, confirmed: 'change 8' }]);
    expect(again).toMatchObject({ why: 'mass-change', brake: { phrase: 'change 12' } });
    expect(await published()).toBe(1);
  });

  it('shows the same in the preview, and asks in a dialog from the menu', async () => {
    await aPublishedDozen();
    await stand.reshape('Events', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 8 } } },
    ]);
    const preview = await stand.run('previewPublish');
    expect(preview.brake).toMatchObject({
      phrase: 'remove 7',
      changes: [{ sentence: '7 of 12 events would vanish.' }],
    });
    const refused = await stand.click('publish', [], undefined, ['no']);
    expect(refused.dialogs[0]!.message).toMatch(/7 of 12 events would vanish[\s\S]*type: remove 7/);
    expect(refused.result).toMatchObject({ outcome: 'blocked' });
    expect((refused.result as { sentence: string }).sentence).toMatch(/was not confirmed/);
    expect(await published()).toBe(1);
    const out = await stand.click('publish', [], undefined, ['remove 7']);
    expect(out.result).toMatchObject({ outcome: 'published', revision: 2 });
    expect((await stand.feed()).feed.count).toBe(5);
  });

  it('says that a renamed header explains it; one click gives the name back, and nothing was lost', async () => {
    await aPublishedDozen();
    const before = await stand.feed();
    await stand.writeCells(`Events!${cellOf(1, 'venue')}`, [['Where it is']]);
    const held = await stand.publish();
    expect(held).toMatchObject({ why: 'mass-change' });
    expect(held.brake.repairs.join(' ')).toMatch(
      /“Where it is” now, and holds what was published as “Venue”/,
    );
    const { issues } = await stand.run('currentState');
    // biome-ignore lint/suspicious/noExplicitAny: Issues as the sidebar gets them
    const issue = issues.find(({ code }: any) => code === 'column-renamed');
    expect(issue).toMatchObject({ typed: 'Where it is', suggestions: ['Venue'], row: 1 });
    const { tab, eventKey, row, column, title } = issue;
    const taken = await stand.run('takeSuggestion', [
      { at: { tab, eventKey, row, column, title }, before: 'Where it is', after: 'Venue' },
    ]);
    expect(taken).toMatchObject({ outcome: 'answered', cells: 1 });
    expect(await stand.publish()).toMatchObject({ outcome: 'unchanged' });
    expect(await stand.feed()).toEqual(before);
    const { entries } = await stand.run('listActivity');
    await stand.run('undoActivity', [entries[0].id]);
    expect((await stand.readCells(`Events!${cellOf(1, 'venue')}`))[0]).toEqual(['Where it is']);
  });

  it('blocks on a renamed Title, and one click gives it back', async () => {
    await aPublishedDozen();
    await stand.writeCells(`Events!${cellOf(1, 'title')}`, [['Our headline']]);
    expect(await stand.publish()).toMatchObject({ outcome: 'blocked', why: 'workbook' });
    const at = { tab: 'Events', eventKey: null, row: 1, column: 'Our headline', title: '' };
    const taken = await stand.run('takeSuggestion', [{ at, before: 'Our headline', after: 'Title' }]);
    expect(taken).toMatchObject({ outcome: 'answered' });
    expect(await stand.publish()).toMatchObject({ outcome: 'unchanged' });
  });

  it('speaks French, and takes the French phrase', async () => {
    await aPublishedDozen();
    await emptyVenues();
    stand.locale = 'fr';
    const held = await stand.publish();
    expect(held.brake.phrase).toBe('changer 12');
    expect(held.sentence).toMatch(/12 événements sur 12 perdraient leur Venue/);
    expect(await stand.run('publish', [{ holdBack: false, confirmed: 'changer 12' }])).toMatchObject({
      outcome: 'published',
    });
  });
});
