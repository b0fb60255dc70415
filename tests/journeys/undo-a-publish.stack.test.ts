// An editor takes a publish back: feed and calendars say again what they said before, and nothing of the
// sheet is touched.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCalendar } from '../checkers/calendar.ts';
import { Bandstand, LAST_COLUMN, type Row } from './bandstand.ts';

const rows: Row[] = [
  { title: 'Alba', date: '2027-06-10', startTime: '19:30', venue: 'Town Hall' },
  { title: 'Brio', date: '2027-06-11', startTime: '20:00', venue: 'Barn' },
  { title: 'Coda', date: '2027-06-12', startTime: '18:00' },
  { title: 'Duet', date: '2027-06-13', startTime: '18:00' },
];

describe('taking a publish back', () => {
  let stand: Bandstand;
  let feedBefore: string;
  let calendarBefore: Entry[];

  beforeAll(async () => {
    stand = await Bandstand.withRows(rows);
    await stand.publish();
    feedBefore = withoutStamps(await stand.feed());
    calendarBefore = await entries();
    await stand.type(await stand.rowOf('Alba'), 'date', '2027-06-20');
    await stand.type(await stand.rowOf('Brio'), 'status', 'cancelled');
    await stand.type(await stand.rowOf('Coda'), 'venue', 'Elsewhere');
    const row = await stand.rowOf('Duet');
    await stand.reshape('Events', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row } } },
    ]);
    await stand.write([{ title: 'Encore', date: '2027-06-21', startTime: '21:00' }], 5);
    await stand.writeCells('Settings!B2', [['Another name']]);
    expect(await stand.publish()).toMatchObject({ revision: 2, delivery: { state: 'delivered' } });
  });
  afterAll(() => stand.close());

  interface Entry {
    readonly uid: string;
    readonly sequence: number;
    readonly text: string;
  }

  /** Each VEVENT, its text without the lines that say when it changed. */
  async function entries(): Promise<Entry[]> {
    const calendar = await stand.text('/feed/events.ics');
    expect(checkCalendar(new TextEncoder().encode(calendar))).toEqual([]);
    return calendar
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((part) => part.split('END:VEVENT')[0]!)
      .map((text) => ({
        uid: /^UID:(.*)$/m.exec(text)![1]!.trim(),
        sequence: Number(/^SEQUENCE:(\d+)/m.exec(text)![1]),
        text: text.replace(/^(SEQUENCE|DTSTAMP|LAST-MODIFIED|CREATED):.*$/gm, ''),
      }));
  }

  const newest = async () => (await stand.run('listActivity')).entries[0];

  it('shows visitors exactly what they saw before, under a revision above', async () => {
    const before = await entries();
    const cells = await stand.readCells(`Events!A1:${LAST_COLUMN}`);
    const entry = await newest();
    expect(entry).toMatchObject({ undo: { kind: 'offered' }, who: 'editor@example.org' });
    const undone = await stand.run('undoActivity', [entry.id]);
    expect(undone, undone.sentence).toMatchObject({
      outcome: 'undone',
      revision: 3,
      delivery: { state: 'delivered' },
    });
    const feed = await stand.feed();
    expect(feed.feed.revision).toBe(3);
    expect(withoutStamps(feed)).toBe(feedBefore);

    const after = await entries();
    const byUid = new Map(after.map((each) => [each.uid, each]));
    for (const { uid, text } of calendarBefore) expect(byUid.get(uid)!.text).toBe(text);
    const changedSince = before.filter(({ uid, text }) => byUid.get(uid)!.text !== text);
    expect(changedSince.length).toBeGreaterThanOrEqual(5);
    for (const { uid, sequence } of changedSince) expect(byUid.get(uid)!.sequence).toBeGreaterThan(sequence);
    expect(before.map(({ uid }) => uid).every((uid) => byUid.has(uid))).toBe(true);

    expect(await stand.event('Encore')).toBeUndefined();
    const known = new Set(calendarBefore.map(({ uid }) => uid));
    const brought = after.filter(({ uid }) => !known.has(uid));
    expect(brought).not.toEqual([]);
    for (const { text } of brought) expect(text).toContain('STATUS:CANCELLED');
    expect(await stand.readCells(`Events!A1:${LAST_COLUMN}`)).toEqual(cells);
  });

  it('leaves the draft waiting', async () => {
    const preview = await stand.run('previewPublish');
    const titles = (of: readonly { title: string }[]) => of.map(({ title }) => title);
    expect(titles(preview.added)).toEqual(['Encore']);
    expect(titles(preview.removed)).toEqual(['Duet']);
    expect(titles(preview.cancelled)).toEqual(['Brio']);
    expect(titles(preview.changed).sort()).toEqual(['Alba', 'Coda']);
    expect(preview.programmeChanges).toBe(true);
    expect(await stand.run('currentState')).toMatchObject({ waiting: 5, published: { revision: 3 } });
  });

  it('refuses the same act twice, and does it again from the undo’s own line', async () => {
    const { entries: listed } = await stand.run('listActivity');
    expect(listed[1].undo).toMatchObject({ kind: 'undone', by: 'editor@example.org' });
    expect(await stand.run('undoActivity', [listed[1].id])).toMatchObject({ outcome: 'refused' });
    expect((await stand.feed()).feed.revision).toBe(3);

    const before = await entries();
    const again = await stand.run('undoActivity', [listed[0].id]);
    expect(again).toMatchObject({ outcome: 'undone', revision: 4, delivery: { state: 'delivered' } });
    expect((await stand.run('previewPublish')).sentence).toMatch(/^No event would change/);
    expect(await stand.event('Encore')).toBeDefined();
    expect(await stand.event('Duet')).toBeUndefined();
    const after = new Map((await entries()).map((each) => [each.uid, each]));
    for (const { uid, sequence, text } of before) {
      const now = after.get(uid)!;
      if (now.text !== text) expect(now.sequence).toBeGreaterThan(sequence);
    }
  });

  it('publishes the draft over an undo: nothing has lost its key', async () => {
    await stand.run('undoActivity', [(await newest()).id]);
    const key = (await stand.rows()).find(({ title }) => title === 'Encore')!.key;
    expect(await stand.publish()).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });
    expect((await stand.event('Encore'))!.key).toBe(key);
    const superseded = (await stand.run('listActivity')).entries[1];
    const refused = await stand.run('undoActivity', [superseded.id]);
    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(refused.sentence).toMatch(/only the newest publish can be undone/);
  });

  it('says that it is not delivered while the worker is away, and retry delivers it', async () => {
    await stand.faults({ urlFetch: { status: 'unreachable', times: 1 } });
    const undone = await stand.run('undoActivity', [(await newest()).id]);
    expect(undone).toMatchObject({ outcome: 'undone', delivery: { state: 'pending' } });
    expect(undone.sentence).toMatch(/not delivered yet/);
    expect(await stand.run('retryDelivery')).toMatchObject({ outcome: 'delivered' });
    const [delivered, undo] = (await stand.run('listActivity')).entries;
    expect(delivered.sentence).toMatch(/Delivered revision/);
    expect(undo.undo.kind).toBe('offered');
  });

  it('is refused while the published tab is not that revision', async () => {
    const { id } = (await stand.run('listActivity')).entries[1];
    await stand.writeCells('Published!C3', [['forged']]);
    const refused = await stand.run('undoActivity', [id]);
    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(refused.sentence).toMatch(/no longer holds this revision.*Publish again/);
    const healed = await stand.publish();
    expect(healed).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });
    expect((await newest()).undo).toMatchObject({ kind: 'none' });
    expect((await newest()).undo.sentence).toMatch(/could not be read/);
  });
});

/** The feed as visitors see it: without what says when it changed. */
function withoutStamps(feed: unknown): string {
  return JSON.stringify(feed, (name, value) =>
    ['sequence', 'changedIn', 'revision', 'digest', 'publishedAt'].includes(name) ? undefined : value,
  );
}
