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
import { syncSetup } from './setup.ts';

const context = syncSetup();
const [first, second] = [publicationFor(1, eventsOf(8)), publicationFor(2, eventsOf(9))];

describe('a look', () => {
  it('stores what is published and serves it, once', async () => {
    context.server.publish(first);
    const sync = context.syncWith();
    expect(await sync.now()).toMatchObject({ served: 1, fault: null, goodAt: '2027-05-01T08:00:00Z' });
    expect(await sync.now()).toMatchObject({ served: 1, fault: null });
    expect(context.served).toEqual([first]);
    expect(await loadCurrent(context.database())).toEqual(first);
  });

  it('is joined by whoever asks while it runs', async () => {
    context.server.publish(first);
    const sync = context.syncWith();
    const [one, other] = await Promise.all([sync.now(), sync.now()]);
    expect(one).toBe(other);
    expect(context.server.requests).toHaveLength(1);
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
      context.server.publish(first);
      context.server.faults.push(fault, fault, fault);
      expect(await context.syncWith().now()).toMatchObject({ served: 1, fault: null });
      expect(context.time.pauses).toEqual([250, 500, 1000]);
      expect(context.kept.lines.filter(({ level }) => level === 'warn')).toEqual([]);
    },
  );

  it.each(PASSING)(
    'keeps the last good revision through a lasting %s, and says so until it is over',
    async (code, fault) => {
      context.server.publish(first);
      const sync = context.syncWith();
      await sync.now();
      context.time.move(60_000);
      context.server.publish(second);
      context.server.faults.push(fault, fault, fault, fault);
      const bad = await sync.now();
      expect(bad).toMatchObject({ served: 1, goodAt: '2027-05-01T08:00:00Z', fault: { code } });
      expect(bad.fault?.cause).toMatch(/\.$/);
      expect(bad.fault?.hint).toMatch(/\w/);
      expect(await loadCurrent(context.database())).toEqual(first);

      context.time.move(60_000);
      context.server.faults.push(fault, fault, fault, fault);
      expect((await sync.now()).fault?.since).toBe(bad.fault?.since);
      expect(context.kept.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);

      expect(await sync.now()).toMatchObject({ served: 2, fault: null });
      expect(context.served).toEqual([first, second]);
    },
  );

  it.each([
    ['google-refused', { status: 403 }],
    ['google-not-found', { status: 404 }],
  ] as [string, SheetFault][])('does not repeat what %s cannot mend', async (code, fault) => {
    context.server.publish(first);
    context.server.faults.push(fault);
    expect(await context.syncWith().now()).toMatchObject({ served: 0, fault: { code } });
    expect(context.time.pauses).toEqual([]);
  });

  it('gives up in bounded time even when every try is slow', async () => {
    context.server.publish(first);
    const slow = {
      readHead: async () => null,
      readTab: async () => null,
      readPublished: () => readSlowly(context.time),
    };
    await context.syncWith({ sheet: slow }).now();
    expect(context.time.pauses.length).toBeLessThanOrEqual(2);
  });

  it('says that there is no publication yet, and never empties the feed for it', async () => {
    const sync = context.syncWith();
    expect(await sync.now()).toMatchObject({ served: 0, fault: { code: 'no-publication' } });
    context.server.publish(first);
    await sync.now();
    context.server.tabs.clear();
    expect(await sync.now()).toMatchObject({ served: 1, fault: { code: 'no-publication' } });
    context.server.tabs.set(PUBLISHED_TAB, []).set(PUBLISHED_PLACEMENTS_TAB, []);
    expect(await sync.now()).toMatchObject({ served: 1, fault: { code: 'no-publication' } });
    expect(await loadCurrent(context.database())).toEqual(first);
  });

  it('refuses a revision below the head, and takes one above it', async () => {
    await storePublication(context.database(), publicationFor(7, eventsOf(3), 'worker'));
    context.server.publish(second);
    const sync = context.syncWith({ served: () => 7 });
    expect(await sync.now()).toMatchObject({ served: 7, fault: { code: 'behind', revision: 2 } });
    context.server.publish(publicationFor(8, eventsOf(4)));
    expect(await sync.now()).toMatchObject({ served: 8, fault: null });
  });

  it('takes other content under the same number for tampering', async () => {
    context.server.publish(first);
    const sync = context.syncWith();
    await sync.now();
    context.server.publish(publicationFor(1, [eventOf(1, { title: 'Forged' })]));
    expect(await sync.now()).toMatchObject({ served: 1, fault: { code: 'tampered', revision: 1 } });
    expect(context.served).toEqual([first]);
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
    context.server.publish(first);
    const sync = context.syncWith();
    await sync.now();
    const { events } = tabsOf(second);
    edit(events);
    context.server.tabs.set(PUBLISHED_TAB, events);
    expect(await sync.now()).toMatchObject({ served: 1, fault: { code: 'torn-or-edited' } });
    expect(await loadCurrent(context.database())).toEqual(first);
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
    context.server.publish(first);
    const sync = context.syncWith({ db: switching });
    expect(await sync.now()).toMatchObject({ served: 0, fault: { code: 'database-down' } });
    db = context.database();
    expect(await sync.now()).toMatchObject({ served: 1, fault: null });
  });

  it('keeps the last feed when the new one cannot be built, and tries again', async () => {
    let isBroken = true;
    const onStored = async (publication: Publication) => {
      if (isBroken) throw new Error('no memory');
      context.served.push(publication);
    };
    context.server.publish(first);
    const sync = context.syncWith({ onStored });
    expect(await sync.now()).toMatchObject({ served: 0, fault: { code: 'feed-not-built', revision: 1 } });
    isBroken = false;
    expect(await sync.now()).toMatchObject({ served: 1, fault: null });
    expect(context.served).toEqual([first]);
  });

  it('serves what another worker stored', async () => {
    context.server.publish(second);
    const [one, other] = [context.syncWith(), context.syncWith()];
    await one.now();
    expect(await other.now()).toMatchObject({ served: 2, fault: null });
    const restored = publicationFor(3, eventsOf(2), 'worker');
    await storePublication(context.database(), restored);
    expect(await other.now()).toMatchObject({ served: 3, fault: { code: 'behind' } });
    expect(context.served).toEqual([second, second, restored]);
  });

  it('logs counts and causes, and nothing that an event says', async () => {
    context.server.publish(first);
    const sync = context.syncWith();
    await sync.now();
    context.server.publish(publicationFor(1, [eventOf(1, { title: 'Forged' })]));
    await sync.now();
    expect(context.kept.lines).toContainEqual(
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
      expect(context.kept.text()).not.toContain(word);
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
