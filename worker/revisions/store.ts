// Stores a publication as the next revision: whole or not at all, and only above the head.

import { OperationalError } from '../../shared/operational-error.ts';
import { type Manifest, readManifest } from '../../shared/publication/manifest.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../shared/tabs.ts';
import type { Database, Queries } from '../postgres/database.ts';
import { diffRows, type RowDiff } from './diff.ts';
import * as sql from './sql.ts';

export type StoreResult =
  | { readonly kind: 'stored'; readonly added: number; readonly changed: number; readonly removed: number }
  /** The head has this number and this content already; nothing was written. */
  | { readonly kind: 'unchanged' }
  /** The number is not above the head: refused, to be offered again under a higher one. */
  | { readonly kind: 'behind'; readonly head: number }
  /** The head has this number, from the same origin, with other content: somebody edited the tabs. */
  | { readonly kind: 'tampered' };

/** Stores a verified publication in one transaction, while no other writer can. */
export function storePublication(database: Database, publication: Publication): Promise<StoreResult> {
  return database.transaction((queries) => storeIn(queries, publication));
}

/** The same inside a transaction. */
export async function storeIn(queries: Queries, publication: Publication): Promise<StoreResult> {
  const [meta] = await queries.query<{ revision: number; manifest: string | null }>(sql.LOCK_META);
  const head = meta?.manifest ? readManifest(meta.manifest) : null;
  const headNumber = meta?.revision ?? 0;
  const { manifest } = publication;
  if (manifest.revision <= headNumber) return standsAgainst(manifest, head, headNumber);
  // A head that was lost does not free the numbers that were given away below it.
  const recorded = await highestRecorded(queries);
  if (manifest.revision <= recorded) return { kind: 'behind', head: recorded };

  const hasSameRows = head !== null && isSameContent(manifest, head);
  const diff = hasSameRows ? NO_DIFF : await writeRows(queries, publication);
  await record(queries, headNumber, publication, diff);
  return { kind: 'stored', added: diff.added, changed: diff.changed, removed: diff.removedKeys.length };
}

/** Makes a publication, whose rows are written, the head. Inside a transaction that holds the lock. */
export async function record(
  queries: Queries,
  headNumber: number,
  publication: Publication,
  diff: RowDiff,
): Promise<void> {
  await recordRevision(queries, publication, diff);
  await moveHead(queries, headNumber, publication.manifest);
}

/** The highest number on record, whatever the head says; 0 when there is none. */
export async function highestRecorded(queries: Queries): Promise<number> {
  const [highest] = await queries.query<{ number: number | null }>(sql.HIGHEST_REVISION);
  return highest?.number ?? 0;
}

const NO_DIFF: RowDiff = { put: [], removedKeys: [], added: 0, changed: 0 };

function standsAgainst(manifest: Manifest, head: Manifest | null, headNumber: number): StoreResult {
  const isHead = head !== null && manifest.revision === headNumber && manifest.origin === head.origin;
  if (!isHead) return { kind: 'behind', head: headNumber };
  return isSameContent(manifest, head) ? { kind: 'unchanged' } : { kind: 'tampered' };
}

/** Whether two manifests announce the same rows. */
export function isSameContent({ digests: one }: Manifest, { digests: other }: Manifest): boolean {
  return (
    one[PUBLISHED_TAB] === other[PUBLISHED_TAB] &&
    one[PUBLISHED_PLACEMENTS_TAB] === other[PUBLISHED_PLACEMENTS_TAB]
  );
}

/** Makes the row table hold exactly these events, writing only what differs. */
export async function writeRows(queries: Queries, publication: Publication): Promise<RowDiff> {
  const isSameHeader = await writeColumns(queries, publication.header);
  const hashes = await queries.query<{ key: string; hash: string }>(sql.READ_HASHES);
  // Under another header a row of the same cells says something else: all are written.
  const known = hashes.map(({ key, hash }) => [key, isSameHeader ? hash : ''] as const);
  const diff = diffRows(publication, new Map(known));
  if (diff.put.length > 0) {
    await queries.query(sql.PUT_ROWS, [JSON.stringify(diff.put)]);
  }
  if (diff.removedKeys.length > 0) await queries.query(sql.DELETE_ROWS, [diff.removedKeys]);
  return diff;
}

/** Says what the cells of rows are; gives whether that is what they were already. */
async function writeColumns(queries: Queries, header: readonly string[]): Promise<boolean> {
  const stored = await queries.query<{ name: string }>(sql.READ_COLUMNS);
  if (stored.length === header.length && header.every((name, index) => stored[index]!.name === name))
    return true;
  await queries.query(sql.CLEAR_COLUMNS);
  await queries.query(sql.PUT_COLUMNS, [[...header]]);
  return false;
}

/** Beside its manifest, a revision is what it changed: all earlier ones stay as they were. */
async function recordRevision(queries: Queries, publication: Publication, diff: RowDiff): Promise<void> {
  const { manifest, header, placementsHeader, placements } = publication;
  const { revision, origin, digests } = manifest;
  const { added, changed, removedKeys } = diff;
  const counts = [added, changed, removedKeys.length];
  const texts = [manifest, header, placementsHeader, placements].map((each) => JSON.stringify(each));
  await queries.query(sql.RECORD_REVISION, [revision, origin, digests[PUBLISHED_TAB], ...texts, ...counts]);
  const rows = [
    ...diff.put.map(({ key, cells }) => ({ key, cells })),
    ...removedKeys.map((key) => ({ key, cells: null })),
  ];
  if (rows.length > 0) await queries.query(sql.RECORD_REVISION_ROWS, [revision, JSON.stringify(rows)]);
}

/** Makes a recorded revision the head. Throws an `OperationalError` when the head is not `from` any more. */
export async function moveHead(queries: Queries, from: number, manifest: Manifest): Promise<void> {
  const { revision, origin, digests, rows, events } = manifest;
  const moved = await queries.query(sql.MOVE_HEAD, [
    from,
    revision,
    origin,
    digests[PUBLISHED_TAB],
    JSON.stringify(manifest),
    rows,
    events,
  ]);
  if (moved.length === 1) return;
  throw new OperationalError({
    code: 'head-moved',
    operation: `store revision ${revision}`,
    message: `Another writer moved the head on from revision ${from}; nothing was stored.`,
    hint: 'Nothing to do: the next look finds the new head.',
  });
}
