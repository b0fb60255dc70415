// A look against a spreadsheet that fails in every way it can: the last good revision always stays.

import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../shared/publication/publication.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../../shared/tabs.ts';
import { openSheet } from '../../../worker/google/sheets.ts';
import type { Database } from '../../../worker/postgres/database.ts';
import { openInMemory } from '../../../worker/postgres/embedded.ts';
import { migrate } from '../../../worker/postgres/migrate.ts';
import { loadCurrent } from '../../../worker/revisions/load.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import type { SheetFault } from '../google/sheet-server.ts';
import type { HeldTime } from '../held-time.ts';
import { eventOf, eventsOf, publicationFor, tabsOf } from '../publications.ts';
import { syncBench } from './bench.ts';

const bench = syncBench();
const [first, second] = [publicationFor(1, eventsOf(8)), publicationFor(2, eventsOf(9))];

describe('a look', () => {
  it('stores what is published and serves it, once', async () => {
    bench.server.publish(first);
    const sync = bench.syncWith();
    expect(await sync.now()).toMatchObject({ served: 1, fault: null, goodAt: '2027-05-01T08:00:00Z' });
    expect(await sync.now()).toMatchObject({ served: 1, fault: null });
    expect(bench.served).toEqual([first]);
    expect(await loadCurrent(bench.database())).toEqual(first);
  });

  it('is joined by whoever asks while it runs', async () => {
    bench.server.publish(first);
    const sync = bench.syncWith();
    const [one, other] = await Promise.all([sync.now(), sync.now()]);
    expect(one).toBe(other);
    expect(bench.server.requests).toHaveLength(1);
  });

  const PASSING: [string, SheetFault][] = [
    ['google-quota', { status: 429 }],
    ['google-failing', { status: 503 }],
    ['google-unreachable', 'hang-up'],
    ['google-unreachable', 'silence'],
    ['google-garbled', { text: '<html>' }],
    ['torn-or-edited', { torn: torn() }],
  ];

  it.each(PASSING)(
    'tries %s again with growing pauses, and tells nobody when that helps',
    async (_, fault) => {
      bench.server.publish(first);
      bench.server.faults.push(fault, fault, fault);
      expect(await bench.syncWith().now()).toMatchObject({ served: 1, fault: null });
      expect(bench.time.pauses).toEqual([250, 500, 1000]);
      expect(bench.kept.lines.filter(({ level }) => level === 'warn')).toEqual([]);
    },
  );

  it.each(PASSING)(
    'keeps the last good revision through a lasting %s, and says so until it is over',
    async (code, fault) => {
      bench.server.publish(first);
      const sync = bench.syncWith();
      await sync.now();
      bench.time.move(60_000);
      bench.server.publish(second);
      bench.server.faults.push(fault, fault, fault, fault);
      const bad = await sync.now();
      expect(bad).toMatchObject({ served: 1, goodAt: '2027-05-01T08:00:00Z', fault: { code } });
      expect(bad.fault?.cause).toMatch(/\.$/);
      expect(bad.fault?.hint).toMatch(/\w/);
      expect(await loadCurrent(bench.database())).toEqual(first);

      bench.time.move(60_000);
      bench.server.faults.push(fault, fault, fault, fault);
      expect((await sync.now()).fault?.since).toBe(bad.fault?.since);
      expect(bench.kept.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);

      expect(await sync.now()).toMatchObject({ served: 2, fault: null });
      expect(bench.served).toEqual([first, second]);
    },
  );

  it.each([
    ['google-refused', { status: 403 }],
    ['google-not-found', { status: 404 }],
  ] as [string, SheetFault][])('does not repeat what %s cannot mend', async (code, fault) => {
    bench.server.publish(first);
    bench.server.faults.push(fault);
    expect(await bench.syncWith().now()).toMatchObject({ served: 0, fault: { code } });
    expect(bench.time.pauses).toEqual([]);
  });

  it('gives up in bounded time even when every try is slow', async () => {
    bench.server.publish(first);
    const slow = {
      readHead: async () => null,
      readTab: async () => null,
      readPublished: () => readSlowly(bench.time),
    };
    await bench.syncWith({ sheet: slow }).now();
    expect(bench.time.pauses.length).toBeLessThanOrEqual(2);
  });

  it('says that there is no publication yet, and never empties the feed for it', async () => {
    const sync = bench.syncWith();
    expect(await sync.now()).toMatchObject({ served: 0, fault: { code: 'no-publication' } });
    bench.server.publish(first);
    await sync.now();
    bench.server.tabs.clear();
    expect(await sync.now()).toMatchObject({ served: 1, fault: { code: 'no-publication' } });
    bench.server.tabs.set(PUBLISHED_TAB, []).set(PUBLISHED_PLACEMENTS_TAB, []);
    expect(await sync.now()).toMatchObject({ served: 1, fault: { code: 'no-publication' } });
    expect(await loadCurrent(bench.database())).toEqual(first);
  });

  it('refuses a revision below the head, and takes one above it', async () => {
    await storePublication(bench.database(), publicationFor(7, eventsOf(3), 'worker'));
    bench.server.publish(second);
    const sync = bench.syncWith({ served: () => 7 });
    expect(await sync.now()).toMatchObject({ served: 7, fault: { code: 'behind', revision: 2 } });
    bench.server.publish(publicationFor(8, eventsOf(4)));
    expect(await sync.now()).toMatchObject({ served: 8, fault: null });
  });

  it('takes other content under the same number for tampering', async () => {
    bench.server.publish(first);
    const sync = bench.syncWith();
    await sync.now();
    bench.server.publish(publicationFor(1, [eventOf(1, { title: 'Forged' })]));
    expect(await sync.now()).toMatchObject({ served: 1, fault: { code: 'tampered', revision: 1 } });
    expect(bench.served).toEqual([first]);
  });

  const EDITS: [string, (cells: string[][]) => void][] = [
    ['a cell was edited', (cells) => cells[4]!.splice(2, 1, 'By hand')],
    ['a cell became a number', (cells) => cells[4]!.splice(2, 1, 5 as unknown as string)],
    ['two rows were swapped', (cells) => cells.push(...cells.splice(3, 1))],
    ['a row was deleted', (cells) => cells.splice(3, 1)],
    ['a row was added', (cells) => cells.push([...cells[3]!])],
    ['a header was renamed', (cells) => cells[1]!.splice(2, 1, 'heading')],
    ['the manifest was cut', (cells) => cells[0]!.splice(0, 1, '{"format":"bandstand')],
    [
      'the manifest was changed',
      (cells) => cells[0]!.splice(0, 1, cells[0]![0]!.replace('"revision":2', '"revision":9')),
    ],
  ];

  it.each(EDITS)('serves on when %s in the published tab', async (_, edit) => {
    bench.server.publish(first);
    const sync = bench.syncWith();
    await sync.now();
    const { events } = tabsOf(second);
    edit(events);
    bench.server.tabs.set(PUBLISHED_TAB, events);
    expect(await sync.now()).toMatchObject({ served: 1, fault: { code: 'torn-or-edited' } });
    expect(await loadCurrent(bench.database())).toEqual(first);
  });

  it('says that the database is down, and recovers with it', async () => {
    const broken = await openInMemory();
    await migrate(broken);
    await broken.close();
    let db: Database = broken;
    const switching: Database = {
      ...broken,
      transaction: (work) => db.transaction(work),
      query: (sql, parameters) => db.query(sql, parameters),
    };
    bench.server.publish(first);
    const sync = bench.syncWith({ db: switching });
    expect(await sync.now()).toMatchObject({ served: 0, fault: { code: 'database-down' } });
    db = bench.database();
    expect(await sync.now()).toMatchObject({ served: 1, fault: null });
  });

  it('keeps the last feed when the new one cannot be built, and tries again', async () => {
    let isBroken = true;
    const onStored = async (publication: Publication) => {
      if (isBroken) throw new Error('no memory');
      bench.served.push(publication);
    };
    bench.server.publish(first);
    const sync = bench.syncWith({ onStored });
    expect(await sync.now()).toMatchObject({ served: 0, fault: { code: 'feed-not-built', revision: 1 } });
    isBroken = false;
    expect(await sync.now()).toMatchObject({ served: 1, fault: null });
    expect(bench.served).toEqual([first]);
  });

  it('serves what another worker stored', async () => {
    bench.server.publish(second);
    const [one, other] = [bench.syncWith(), bench.syncWith()];
    await one.now();
    expect(await other.now()).toMatchObject({ served: 2, fault: null });
    const restored = publicationFor(3, eventsOf(2), 'worker');
    await storePublication(bench.database(), restored);
    expect(await other.now()).toMatchObject({ served: 3, fault: { code: 'behind' } });
    expect(bench.served).toEqual([second, second, restored]);
  });

  it('logs counts and causes, and nothing that an event says', async () => {
    bench.server.publish(first);
    const sync = bench.syncWith();
    await sync.now();
    bench.server.publish(publicationFor(1, [eventOf(1, { title: 'Forged' })]));
    await sync.now();
    expect(bench.kept.lines).toContainEqual(
      expect.objectContaining({
        msg: 'stored a revision',
        revision: 1,
        events: 8,
        added: 8,
        changed: 0,
        removed: 0,
      }),
    );
    for (const word of ['Fête', 'Forged', 'editor@example.org', 'Halle', 'event00001']) {
      expect(bench.kept.text()).not.toContain(word);
    }
  });
});

/** The events tab half-way between the two publications. */
function torn(): string[][] {
  const [old, young] = [tabsOf(first).events, tabsOf(second).events];
  return [...young.slice(0, 4), ...old.slice(4)];
}

async function readSlowly(held: HeldTime): Promise<never> {
  held.move(10_000);
  return openSheet({
    sheetId: null,
    serviceAccount: null,
    sheetsRootUrl: 'http://127.0.0.1:9/',
  }).readPublished() as Promise<never>;
}
