// Placements in the store: as featured entries, under the header that they were published under.

import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { digestOfEvents, digestOfPlacements, sealOf } from '../../../shared/publication/canonical.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { writeRow } from '../../../shared/publication/row.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../../shared/tabs.ts';
import { sha256 } from '../../../worker/hashes.ts';
import { MIGRATIONS_FOLDER, migrate } from '../../../worker/postgres/migrate.ts';
import { diffRows } from '../../../worker/revisions/diff.ts';
import { loadCurrent, loadRevision } from '../../../worker/revisions/load.ts';
import { repairRows } from '../../../worker/revisions/repair-head.ts';
import * as sql from '../../../worker/revisions/sql.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { freshDatabase } from '../fresh-database.ts';
import { placementOf } from '../placements.ts';
import { eventsOf, publicationFor } from '../publications.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const database = freshDatabase();
const folder = temporaryFolder();

const PLACEMENTS = [
  placementOf('event00001', '2027-06-01T12:00', { isPaid: true }),
  placementOf('event00002', '2027-06-01T12:00', {
    tier: 'promoted',
    status: 'cancelled',
    durationHours: 336,
    updatedAt: '2027-06-02T09:00:00Z',
  }),
];
const publication = publicationFor(1, eventsOf(3), 'sheet', PLACEMENTS);

/** Columns that its tables did not have. */
const SINCE_THEN = new Set(['sold out', 'time zone']);

/** Published by a version that knew eight columns, and no placements yet. */
function publishedBefore(revision: number): Publication {
  const { manifest, events, ...today } = publicationFor(revision, eventsOf(3));
  const header = today.header.filter((name) => !SINCE_THEN.has(name));
  const placementsHeader = [
    'id',
    'event key',
    'tier',
    'requested start',
    'effective start',
    'effective end',
    'duration hours',
    'status',
  ];
  const { seal: _, ...unsealed } = manifest;
  const rows = events.map((event) => writeRow(event, header));
  const digests = {
    [PUBLISHED_TAB]: digestOfEvents(manifest.programme, { header, rows }, sha256),
    [PUBLISHED_PLACEMENTS_TAB]: digestOfPlacements({ header: placementsHeader, rows: [] }, sha256),
  };
  const before = { ...unsealed, columns: header.length, digests };
  const sealed = { ...before, seal: sealOf(before, sha256) };
  return { manifest: sealed, header, placementsHeader, events, placements: [] };
}

describe('a stored placement', () => {
  it('comes back as it was published, through both ways of the store', async () => {
    await storePublication(database(), publication);
    expect(await loadCurrent(database())).toEqual(publication);
    expect(await loadRevision(database(), 1)).toEqual(publication);
    const next = publicationFor(2, eventsOf(3), 'sheet', PLACEMENTS.slice(1));
    expect(await storePublication(database(), next)).toMatchObject({ kind: 'stored', changed: 0 });
    expect(await loadCurrent(database())).toEqual(next);
    expect(await loadRevision(database(), 1)).toEqual(publication);
  });

  it('is an object that a person can read', async () => {
    await storePublication(database(), publication);
    const [row] = await database().query<{ placements: string }>(
      'select placements::text as placements from app_event_store_revisions',
    );
    expect(JSON.parse(row!.placements)).toEqual(PLACEMENTS);
  });
});

describe('a revision from before there were placements', () => {
  it('verifies after the upgrade, is mended, and has later ones above it', async () => {
    const old = folder('old');
    cpSync(MIGRATIONS_FOLDER, old, { recursive: true });
    for (const name of readdirSync(old)) if (/^00[3-9]/.test(name)) rmSync(join(old, name));
    await database().script('drop schema public cascade; create schema public');
    await migrate(database(), old);
    const before = publishedBefore(3);
    await storeAsBefore(before);

    expect(await migrate(database())).toContain('003-placements-header.sql');
    expect(await loadCurrent(database())).toEqual(before);
    expect(await loadRevision(database(), 3)).toEqual(before);
    expect(await storePublication(database(), before)).toEqual({ kind: 'unchanged' });
    await database().query(`update app_event_store_rows set cells[3] = 'By hand'`);
    expect(await repairRows(database())).toEqual(before);

    const after = publicationFor(4, eventsOf(3), 'sheet', PLACEMENTS);
    await storePublication(database(), after);
    expect(await loadCurrent(database())).toEqual(after);
    expect(await loadRevision(database(), 3)).toEqual(before);
  });

  it('can be stored today, from a Sheet that was published then', async () => {
    const before = publishedBefore(3);
    expect(await storePublication(database(), before)).toMatchObject({ kind: 'stored' });
    expect(await loadCurrent(database())).toEqual(before);
  });

  /** As the version before stored it. */
  async function storeAsBefore(before: Publication): Promise<void> {
    const { manifest, header } = before;
    const { revision, digests, rows } = manifest;
    await database().transaction(async (queries) => {
      const { put } = diffRows(before, new Map());
      const nameOf = (name: string) => (name === 'key' ? 'event_key' : name.replaceAll(' ', '_'));
      const names = header.map((name, index) => ({ position: index + 1, name, column_name: nameOf(name) }));
      const stored = put.map(({ hash, cells }) => ({
        hash,
        ...Object.fromEntries(header.map((name, index) => [nameOf(name), cells[index]])),
      }));
      for (const [table, records] of [
        ['app_event_store_columns', names],
        ['app_event_store_rows', stored],
      ] as const) {
        await queries.query(
          `insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`,
          [JSON.stringify(records)],
        );
      }
      await queries.query(
        `insert into app_event_store_revisions
          (number, origin, digest, manifest, placements, added, changed, removed)
        values ($1, 'sheet', $2, $3::json, '[]', $4, 0, 0)`,
        [revision, digests[PUBLISHED_TAB], JSON.stringify(manifest), put.length],
      );
      const cells = JSON.stringify(put.map(({ key, cells }) => ({ key, cells })));
      await queries.query(sql.RECORD_REVISION_ROWS, [revision, cells]);
      const head = [0, revision, 'sheet', digests[PUBLISHED_TAB], JSON.stringify(manifest), rows, rows];
      await queries.query(sql.MOVE_HEAD, head);
    });
  }
});

describe('placements that were changed by hand', () => {
  beforeEach(async () => {
    await storePublication(database(), publication);
    expect(await loadCurrent(database())).toEqual(publication);
    await database().script('drop trigger app_event_store_revisions_stay on app_event_store_revisions');
  });

  const [first, second] = PLACEMENTS as [(typeof PLACEMENTS)[0], (typeof PLACEMENTS)[0]];
  it.each<[string, unknown]>([
    ['none', []],
    ['one less', [first]],
    ['another order', [second, first]],
    ['another hour', [{ ...first, effectiveEndAt: '2027-06-09T12:00:00+02:00' }, second]],
    ['paid or not', [{ ...first, isPaid: false }, second]],
    ['a field more', [{ ...first, note: 'x' }, second]],
    ['a field less', [{ ...first, tier: undefined }, second]],
    ['a field of another kind', [{ ...first, durationHours: '48' }, second]],
    ['rows of cells', [['a', 'b']]],
    ['nothing', null],
    ['an object', {}],
    ['a list of nothing', [null]],
    ['a word', 'placements'],
  ])('(%s) are a damaged store, and no other error', async (_, placements) => {
    await database().query('update app_event_store_revisions set placements = $1::json', [
      JSON.stringify(placements),
    ]);
    await expect(loadCurrent(database())).rejects.toMatchObject({
      name: 'OperationalError',
      code: 'store-damaged',
    });
    await expect(repairRows(database())).rejects.toMatchObject({ code: 'store-damaged' });
  });

  it.each<[string, unknown]>([
    ['a column less', ['id']],
    ['nothing', null],
    ['numbers', [1, 2]],
  ])('(their header: %s) are a damaged store', async (_, header) => {
    await database().query('update app_event_store_revisions set placements_header = $1::json', [
      JSON.stringify(header),
    ]);
    await expect(loadCurrent(database())).rejects.toMatchObject({
      name: 'OperationalError',
      code: 'store-damaged',
    });
  });
});
