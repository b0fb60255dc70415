// A canary in every private cell: it may be seen in the Events tab, and nowhere else.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_COLUMNS } from '../../shared/columns.ts';
import { Bandstand, COLUMN_BEHIND, type Row } from './bandstand.ts';

const CANARY = 'canary';
const secretColumns = EVENT_COLUMNS.filter((column) => !column.public && !('script' in column));

describe('nothing private leaves', () => {
  let stand: Bandstand;
  let snapshotTab: string;

  beforeAll(async () => {
    const rows: Row[] = Array.from({ length: 5 }, (_, index) => ({
      title: `Event ${index}`,
      date: index === 4 ? 'never' : `2027-06-1${index}`,
      ...Object.fromEntries(
        secretColumns.map(({ field }) => [field, `${CANARY}-${field}-${index}@private.example`]),
      ),
    }));
    stand = await Bandstand.withRows(rows);
    // A column that Bandstand does not know, and a tab of somebody's own, are private as well.
    await stand.writeCells(`Events!${COLUMN_BEHIND}1`, [
      ['Rehearsal notes'],
      ...rows.map(() => [`${CANARY}-unknown-column`]),
    ]);
    stand.workspace.workbook.ensureTab('Budget');
    await stand.writeCells('Budget!A1', [[`${CANARY}-own-tab`]]);
    await stand.run('validateEvents');
    const [first] = await stand.rows();
    const request = { eventKey: first!.key, tier: 'spotlight', start: '2020-01-01 10:00', hours: '' };
    const secrets = { partner: `${CANARY}-partner`, note: `${CANARY}-placement-note` };
    await stand.run('placeEvent', [{ ...request, ...secrets }]);
    await stand.writeCells('Placements!H2', [[`${CANARY}-placer@private.example`]]);
    const published = await stand.publish({ holdBack: true });
    expect(published).toMatchObject({ outcome: 'published', events: 4, delivery: { state: 'delivered' } });
    const taken = await stand.run('snapshotNow');
    snapshotTab = taken.tab;
    expect(JSON.stringify(taken)).not.toContain(CANARY);
    // What is published after a snapshot is none of it either.
    await stand.type(2, 'title', 'Event 0, again');
    expect(await stand.publish({ holdBack: true })).toMatchObject({ delivery: { state: 'delivered' } });
  });
  afterAll(() => stand.close());

  it('is a test that can fail: the canaries stand in the Events tab', async () => {
    expect(secretColumns.length).toBeGreaterThanOrEqual(5);
    const cells = JSON.stringify(await stand.readCells(`Events!A1:${COLUMN_BEHIND}6`));
    for (const { field } of secretColumns) expect(cells).toContain(`${CANARY}-${field}-4`);
    expect(cells).toContain(`${CANARY}-unknown-column`);
    const placed = JSON.stringify(await stand.readCells('Placements!A1:M2'));
    for (const what of ['partner', 'placement-note', 'placer']) expect(placed).toContain(`${CANARY}-${what}`);
    expect(await stand.text('/feed/placements.json')).toContain('Event 0');
  });

  it('keeps them in a snapshot, whole: it is the editors’ own', () => {
    const cells = JSON.stringify(stand.workspace.workbook.values(snapshotTab));
    for (const { field } of secretColumns) expect(cells).toContain(`${CANARY}-${field}-4`);
    expect(cells).toContain(`${CANARY}-unknown-column`);
    expect(cells).not.toContain(`${CANARY}-own-tab`);
    expect(stand.workspace.workbook.tab(snapshotTab)).toMatchObject({ hidden: true });
  });

  it.each(['Published', 'Published placements', 'Activity', 'Snapshots'])(
    'keeps them out of the tab %s',
    (tab) => {
      const cells = JSON.stringify(stand.workspace.workbook.values(tab));
      expect(cells.length).toBeGreaterThan(200);
      expect(cells).not.toContain(CANARY);
    },
  );

  it('keeps them out of every public byte', async () => {
    const { events } = await stand.feed();
    const paths = [
      '/',
      '/feed/events.json',
      '/feed/events.ics',
      '/feed/placements.json',
      '/healthz',
      '/readyz',
      '/no-such-page',
      /\/assets\/words-\w+\.json/.exec(await stand.text('/'))![0],
      ...events.flatMap(({ key, slug }) => [
        `/feed/events/${key}.json`,
        `/feed/events/${key}.ics`,
        `/event/${key}/${slug}`,
        `/event/${key}`,
      ]),
    ];
    for (const path of paths) {
      const text = await stand.text(path);
      expect(text.length, path).toBeGreaterThan(0);
      expect(text, path).not.toContain(CANARY);
    }
  });

  it('keeps them out of what commands say, and of their logs', async () => {
    const commands = [
      'validateEvents',
      'previewPublish',
      'currentState',
      'retryDelivery',
      'listActivity',
      'snapshotNow',
      'selfTest',
    ];
    for (const name of commands) {
      expect(JSON.stringify(await stand.click(name)), name).not.toContain(CANARY);
    }
    await stand.faults({ status: 500, times: 20 });
    await stand.look();
    await stand.faults({});
    expect(stand.logLines.length).toBeGreaterThan(3);
    expect(stand.logLines.join('\n')).not.toContain(CANARY);
  });

  it('keeps them out of the worker’s database, down to its files', async () => {
    const { database } = stand.started.worker;
    const tables = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_name like 'app_event_store%'`,
    );
    expect(tables.length).toBeGreaterThan(3);
    for (const { name } of tables) {
      const rows = await database.query(`select * from ${name}`);
      expect(JSON.stringify(rows), name).not.toContain(CANARY);
    }
    const files = filesUnder(join(stand.home, 'postgres'));
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) expect(readFileSync(file).includes(CANARY), file).toBe(false);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const found = statSync(path);
    return found.isDirectory() ? filesUnder(path) : found.isFile() ? [path] : [];
  });
}
