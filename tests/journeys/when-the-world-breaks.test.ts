// Every fault that Google, the network and other people can produce between a cell and the feed. Each time:
// the feed keeps the last whole revision, no key lands on another event, the cause is said, and the next
// good run heals it.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Bandstand, cellOf, type Row } from './bandstand.ts';

const rows: Row[] = Array.from({ length: 12 }, (_, index) => ({
  title: `Event ${String.fromCharCode(65 + index)}`,
  date: `2027-06-${String(10 + index)}`,
  startTime: '19:30',
  venue: `Hall ${index % 3}`,
}));

describe('when the world breaks', () => {
  let stand: Bandstand;
  /** The key of each title, as first published: nothing may ever change it. */
  let keys: Map<string, string>;
  let edits = 0;
  let hooks = 0;

  beforeAll(open);
  afterAll(() => stand.close());

  async function open(): Promise<void> {
    stand = await Bandstand.withRows(rows);
    hooks = 1;
    expect(await stand.publish()).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });
    keys = await keysByVenueAndDate();
    expect(new Set(keys.values()).size).toBe(rows.length);
  }

  // The worker hears 30 hooks a minute; more journeys than that need another worker.
  beforeEach(async () => {
    hooks += 6;
    if (hooks < 30) return;
    await stand.close();
    await open();
  });

  // Whatever happened: keys are where they were, and one good publish brings the feed up to date.
  afterEach(async () => {
    await stand.faults({});
    await stand.type(await anyRow(), 'description', `healed ${++edits}`);
    const healed = await stand.publish();
    expect(healed, healed.sentence).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });
    const { feed } = await stand.feed();
    expect(feed).toMatchObject({ revision: healed.revision, digest: healed.digest });
    expect(await keysByVenueAndDate()).toEqual(keys);
    const inFeed = new Map((await stand.feed()).events.map((event) => [placeOf(event), event.key]));
    expect(inFeed).toEqual(keys);
    expect(stand.started.worker.sync.state().fault).toBeNull();
  });

  /** Titles change in these tests; date and venue tell the events apart. */
  async function keysByVenueAndDate(): Promise<Map<string, string>> {
    const found = (await stand.rows()).map(
      ({ date, venue, key }) => [`${date} ${venue}`, key ?? ''] as const,
    );
    return new Map(found.sort());
  }

  const placeOf = (event: { occurrences: readonly { date: string }[]; venue: { name: string | null } }) =>
    `${event.occurrences[0]!.date} ${event.venue.name}`;

  const anyRow = () => stand.rowOf(rows[0]!.title!).catch(() => 2);

  /** An edit of every row that is waiting to be published: any half of it is not the whole. */
  async function waitingEdit(): Promise<string> {
    const words = `waiting ${++edits}`;
    await stand.writeCells(
      `Events!${cellOf(2, 'description')}`,
      rows.map(() => [words]),
    );
    return words;
  }

  describe('at Google’s side, the worker', () => {
    it.each<[string, object, string]>([
      ['is told 429', { status: 429, times: 50 }, 'google-quota'],
      ['is told 500', { status: 500, times: 50 }, 'google-failing'],
      ['is told 403', { status: 403, times: 50 }, 'google-refused'],
      ['is cut off', { off: true }, 'google-unreachable'],
      ['gets half an answer', { truncate: 50 }, 'google-garbled'],
      ['sees a torn publication', { tornRead: 50 }, 'torn-or-edited'],
    ])('%s, keeps the last whole revision, and says so', async (_, fault, code) => {
      const before = await stand.text('/feed/events.json');
      await waitingEdit();
      await stand.faults(fault);
      const published = await stand.publish();
      expect(published).toMatchObject({ outcome: 'published', delivery: { state: 'pending' } });
      expect(published.sentence).toMatch(/published, not delivered yet.*Nothing is lost/s);
      expect(await stand.text('/feed/events.json')).toBe(before);
      const { fault: named } = stand.started.worker.sync.state();
      expect(named).toMatchObject({ code });
      expect(named!.cause).toMatch(/\.$/);
      const ready = JSON.parse(await stand.text('/readyz'));
      expect(ready).toMatchObject({ ready: true, sync: { fault: { code } } });

      await stand.faults({});
      expect(await stand.run('retryDelivery')).toMatchObject({ outcome: 'delivered' });
      expect((await stand.feed()).feed.revision).toBe(published.revision);
    });

    it('gets over a hiccup by itself', async () => {
      await waitingEdit();
      await stand.faults({ status: 429, times: 2 });
      expect(await stand.publish()).toMatchObject({ delivery: { state: 'delivered' } });
      await waitingEdit();
      await stand.faults({ tornRead: 1 });
      expect(await stand.publish()).toMatchObject({ delivery: { state: 'delivered' } });
    });

    it('waits for a slow answer without holding up the feed', async () => {
      await waitingEdit();
      await stand.faults({ delayMs: 1_500, times: 1 });
      const publishing = stand.publish();
      expect((await stand.feed()).feed.count).toBe(rows.length);
      expect(await publishing).toMatchObject({ delivery: { state: 'delivered' } });
    });
  });

  describe('the published tab', () => {
    it('edited by hand is not served, and the next publish heals it', async () => {
      const before = await stand.text('/feed/events.json');
      stand.workspace.workbook.write('Published!C4', [['FORGED']]);
      await stand.look();
      expect(stand.started.worker.sync.state().fault).toMatchObject({ code: 'torn-or-edited' });
      expect(await stand.text('/feed/events.json')).toBe(before);
      expect((await stand.run('currentState')).damage).toMatch(/not the ones/);
      expect(await stand.run('retryDelivery')).toMatchObject({ outcome: 'nothing-published' });
    });

    it('deleted is made again, under a higher number', async () => {
      const { revision } = (await stand.feed()).feed;
      await stand.reshape('Published', (sheetId) => [{ deleteSheet: { sheetId } }]);
      await stand.look();
      expect((await stand.feed()).feed.revision).toBe(revision);
      await waitingEdit();
      const published = await stand.publish();
      expect(published.revision).toBeGreaterThan(revision);
      expect(published.delivery.state).toBe('delivered');
      const { events } = await stand.feed();
      expect(events.every(({ sequence }) => sequence === published.revision)).toBe(true);
    });

    it.each(['Published placements', 'Published'])(
      'survives a crash right after %s was written',
      async (tab) => {
        const { revision } = (await stand.feed()).feed;
        await waitingEdit();
        await stand.faults({ crash: { function: 'publish', afterWriteTo: tab } });
        expect((await stand.click('publish', [{}])).ok).toBe(false);
        await stand.look();
        const now = (await stand.feed()).feed.revision;
        if (tab === 'Published') {
          expect(now).toBeGreaterThan(revision);
        } else {
          expect(now).toBe(revision);
          expect(stand.started.worker.sync.state().fault!.cause).toContain('begun and never finished');
          expect((await stand.run('currentState')).damage).toContain('begun and never finished');
        }
      },
    );

    it('that a higher revision overtook in the worker is offered again above it', async () => {
      await waitingEdit();
      const published = await stand.publish();
      // The workbook forgets: as if it had been copied back from an older file.
      const workbook = stand.workspace.workbook;
      const older = workbook.values('Published').map((row) => row.map(String));
      await waitingEdit();
      const newer = await stand.publish();
      expect(newer.revision).toBe(published.revision + 1);
      workbook.write('Published!A1', older);
      workbook.edit([
        {
          kind: 'values',
          as: 'raw',
          tab: workbook.tab('Published placements')!.id,
          area: { row: 1, column: 1, rows: 1, columns: 1 },
          values: [
            [
              String(workbook.values('Published placements!A1')[0]![0]).replace(
                `"revision":${newer.revision}`,
                `"revision":${published.revision}`,
              ),
            ],
          ],
        },
      ]);
      const retried = await stand.run('retryDelivery');
      expect(retried.outcome).toBe('delivered');
      expect((await stand.feed()).feed.revision).toBeGreaterThan(newer.revision);
    });
  });

  describe('another person', () => {
    const sorts = [
      ['before our write', 'before-write'],
      ['after our first read', 'after-read'],
    ] as const;

    it.each(sorts)('sorts the tab %s: every key stays with its event', async (_, moment) => {
      await stand.write([{ title: `New ${++edits}`, date: '2027-06-01', venue: 'Barn' }], rows.length + 2);
      await stand.faults({
        sortBetween: { function: 'publish', tab: 'Events', column: 4, ascending: false, moment },
      });
      const first = await stand.publish();
      expect(['published', 'changed-meanwhile']).toContain(first.outcome);
      if (first.outcome === 'changed-meanwhile') expect(first.sentence).toContain('another order');
      const again = await stand.publish();
      expect(again.delivery.state).toBe('delivered');
      expect(new Map([...(await keysByVenueAndDate())].filter(([place]) => !place.includes('Barn')))).toEqual(
        keys,
      );
      await removeBarn();
    });

    it.each(sorts)('sorts the tab %s of a validation', async (_, moment) => {
      await stand.write([{ title: `New ${++edits}`, date: '2027-06-01', venue: 'Barn' }], rows.length + 2);
      await stand.faults({
        sortBetween: { function: 'validateEvents', tab: 'Events', column: 3, ascending: false, moment },
      });
      const validated = await stand.run('validateEvents');
      expect(validated.changedMeanwhile).toEqual(['The rows were put in another order.']);
      expect(new Map([...(await keysByVenueAndDate())].filter(([place]) => !place.includes('Barn')))).toEqual(
        keys,
      );
      expect((await stand.rows()).every(({ check }) => check !== '')).toBe(true);
      await removeBarn();
    });

    it.each(sorts)('inserts or deletes a row %s', async (_, moment) => {
      await stand.write([{ title: `New ${++edits}`, date: '2027-06-01', venue: 'Barn' }], 14);
      await stand.faults({ insertRowBetween: { function: 'validateEvents', tab: 'Events', row: 3, moment } });
      await stand.run('validateEvents');
      const inserted = await stand.rows();
      expect(inserted.filter(({ title, key }) => title === '' && key !== '')).toEqual([]);
      expect(new Map([...(await keysByVenueAndDate())].filter(([place]) => place.includes('Hall')))).toEqual(
        keys,
      );
      const blank = inserted.findIndex(({ title }) => title === '') + 2;
      await stand.reshape('Events', (sheetId) => [
        {
          deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: blank - 1, endIndex: blank } },
        },
      ]);
      await removeBarn();
    });

    it('edits a cell while we publish: it is kept, and said', async () => {
      const words = await waitingEdit();
      const cell = cellOf(5, 'title');
      const mine = (await stand.rows())[3]!.title;
      const theirs = `Somebody’s ${++edits}`;
      await stand.faults({
        editBetween: { function: 'publish', range: `Events!${cell}`, values: [[theirs]] },
      });
      const published = await stand.publish();
      expect((await stand.rows())[3]!.title).toBe(theirs);
      expect(`${published.sentence}`).toContain(theirs);
      if (published.outcome === 'published') {
        expect((await stand.feed()).events.some(({ description }) => description === words)).toBe(true);
        expect((await stand.feed()).events.some(({ title }) => title === mine)).toBe(true);
      }
      await stand.publish();
      expect((await stand.feed()).events.some(({ title }) => title === theirs)).toBe(true);
    });

    it('edits a cell between our reads: nothing is published before somebody has looked', async () => {
      await waitingEdit();
      const before = await stand.text('/feed/events.json');
      const range = `Events!${cellOf(6, 'venue')}`;
      const venue = (await stand.rows())[4]!.venue ?? '';
      await stand.faults({
        editBetween: { function: 'publish', range, values: [['Cellar']], moment: 'after-read' },
      });
      const refused = await stand.publish();
      expect(refused).toMatchObject({ outcome: 'changed-meanwhile' });
      expect(refused.sentence).toMatch(/was “Hall \d” and is “Cellar”/);
      expect(await stand.text('/feed/events.json')).toBe(before);
      await stand.writeCells(range, [[venue]]);
    });

    it('publishes at the same moment: both are told the truth, and nothing is lost', async () => {
      const words = await waitingEdit();
      const both = await Promise.all([
        stand.publish({}, 'one@example.org'),
        stand.publish({}, 'two@example.org'),
      ]);
      expect(both.map(({ outcome }) => outcome).sort()).toEqual(['published', 'unchanged']);
      for (const { delivery } of both) expect(delivery.state).toBe('delivered');
      expect((await stand.feed()).events.some(({ description }) => description === words)).toBe(true);
    });

    it('may not write to the tab: the person who clicks is told who can', async () => {
      await waitingEdit();
      await stand.faults({ revoke: { as: 'guest@example.org', what: 'edit' } });
      const refused = await stand.publish({}, 'guest@example.org');
      expect(refused.outcome).toBe('failed');
      expect(refused.sentence.length + refused.hint.length).toBeGreaterThan(40);
    });
  });

  describe('the worker', () => {
    it.each([
      ['is down', { status: 'unreachable', times: 10 }, /cannot be reached/],
      ['is failing', { status: 500, times: 10 }, /answered 500/],
    ])('%s: published, not delivered yet, and the retry works', async (_, urlFetch, cause) => {
      await waitingEdit();
      await stand.faults({ urlFetch });
      const published = await stand.publish();
      expect(published).toMatchObject({ outcome: 'published', delivery: { state: 'pending' } });
      expect(published.sentence).toMatch(cause);
      expect((await stand.run('currentState')).delivery).toMatchObject({ state: 'pending' });
      await stand.faults({});
      expect(await stand.run('retryDelivery')).toMatchObject({ outcome: 'delivered' });
    });

    it('finds by itself what nobody told it of', async () => {
      const words = await waitingEdit();
      await stand.faults({ urlFetch: { status: 'unreachable', times: 10 } });
      await stand.publish();
      await stand.look();
      expect((await stand.feed()).events.some(({ description }) => description === words)).toBe(true);
    });
  });

  async function removeBarn(): Promise<void> {
    const row = (await stand.rows()).findIndex(({ venue }) => venue === 'Barn') + 2;
    await stand.reshape('Events', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row } } },
    ]);
  }
});
