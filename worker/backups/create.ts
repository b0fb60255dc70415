// Makes a backup: written, read back and proved in one transaction, then the oldest are pruned. A backup that does
// not prove itself was never there, and the ones before it stay.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Config } from '../config.ts';
import type { Database, Queries } from '../postgres/database.ts';
import { loadHead, readMeta } from '../revisions/load.ts';
import { LOCK_META } from '../revisions/sql.ts';
import { instantText } from '../time.ts';
import type { Backup, KeptBackup, Trigger } from './backup.ts';
import { chainDigest, contentOf, prove } from './content.ts';
import { beyondRetention } from './retention.ts';
import * as sql from './sql.ts';

export interface BackupRequest {
  readonly trigger: Trigger;
  /** Through what. */
  readonly createdBy: string;
  readonly environment: Config['environment'];
  readonly nowMs: number;
  /**
   * None is made when the newest of this trigger is no older than this instant, and at most `revisionsBetween` below
   * the head, where that is said.
   */
  readonly unlessSinceMs?: number;
  readonly revisionsBetween?: number;
}

export type BackupResult =
  | { readonly kind: 'created'; readonly backup: Backup; readonly prunedCount: number }
  /** This one was made a short while ago, and will do. */
  | { readonly kind: 'recent'; readonly backup: Backup }
  | { readonly kind: 'nothing-to-back-up' };

/** Makes one while no other writer can. Throws an `OperationalError` when it does not read back as it was written. */
export function createBackup(database: Database, request: BackupRequest): Promise<BackupResult> {
  return database.transaction(async (queries) => {
    await queries.query(LOCK_META);
    return createUnderLock(queries, request);
  });
}

/** The same inside a transaction that holds the lock already. */
export async function createUnderLock(queries: Queries, request: BackupRequest): Promise<BackupResult> {
  const { trigger, createdBy, environment, nowMs } = request;
  const recent = await recentOf(queries, request);
  if (recent) return { kind: 'recent', backup: recent };
  const publication = await loadHead(queries);
  if (!publication) return { kind: 'nothing-to-back-up' };

  const content = contentOf(publication);
  const id = await freeId(queries, nowMs);
  const createdAt = instantText(nowMs);
  const { storeChecksum, csvContent, featuredEntriesJson, revision, manifest, placementsHeader } = content;
  const counts = [content.rowCount, content.featuredEntryCount];
  const contents = [storeChecksum, csvContent, featuredEntriesJson];
  await queries.query(sql.PUT_BACKUP, [id, createdAt, createdBy, trigger, ...counts, ...contents]);
  const [newest] = await queries.query<{ sequence: number; digest: string }>(sql.NEWEST_MARK, [environment]);
  const [sequence, previous] = [(newest?.sequence ?? 0) + 1, newest?.digest ?? ''];
  const digest = chainDigest(previous, content);
  const place = [environment, sequence, revision];
  await queries.query(sql.PUT_MARK, [id, ...place, manifest, placementsHeader, previous, digest]);

  await proveWritten(queries, id);
  await queries.query(sql.MARK_VERIFIED, [id, createdAt]);
  const all = await listBackups(queries, environment);
  const gone = beyondRetention(all);
  if (gone.length > 0) await queries.query(sql.DELETE_BACKUPS, [gone]);
  return { kind: 'created', backup: all.find((each) => each.id === id)!, prunedCount: gone.length };
}

/** The newest first. */
export function listBackups(queries: Queries, environment: Config['environment']): Promise<Backup[]> {
  return queries.query<Backup & Record<string, unknown>>(sql.LIST_BACKUPS, [environment]);
}

/** A backup as it is kept; `null` when there is none of that id. */
export async function readKept(queries: Queries, id: string): Promise<KeptBackup | null> {
  const [kept] = await queries.query<KeptBackup & Record<string, unknown>>(sql.READ_KEPT, [id]);
  return kept ?? null;
}

/** The newest of the trigger, when it is young enough and hardly behind the head. */
async function recentOf(queries: Queries, request: BackupRequest): Promise<Backup | null> {
  const { environment, trigger, nowMs, unlessSinceMs, revisionsBetween } = request;
  if (unlessSinceMs === undefined) return null;
  const newest = (await listBackups(queries, environment)).find((each) => each.trigger === trigger);
  if (!newest) return null;
  // What seems to come from the future was made by a clock that has been put right since.
  const madeMs = newest.createdAt.getTime();
  if (madeMs < unlessSinceMs || madeMs > nowMs) return null;
  if (revisionsBetween === undefined) return newest;
  const { revision } = await readMeta(queries);
  return revision - newest.revision <= revisionsBetween ? newest : null;
}

/** `backup_20270604_042000`; a second one within a second gets a number. */
async function freeId(queries: Queries, nowMs: number): Promise<string> {
  const [date, time] = new Date(nowMs).toISOString().slice(0, 19).replace(/[-:]/g, '').split('T');
  const base = `backup_${date}_${time}`;
  const taken = new Set((await queries.query<{ id: string }>(sql.IDS_OF_SECOND, [base])).map(({ id }) => id));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}

async function proveWritten(queries: Queries, id: string): Promise<void> {
  const kept = await readKept(queries, id);
  const proved = kept ? prove(kept) : ({ kind: 'damaged', cause: `${id} cannot be found.` } as const);
  if (proved.kind === 'whole') return;
  throw new OperationalError({
    code: 'backup-not-as-written',
    operation: 'make a backup',
    message: `The backup did not read back as it was written. ${proved.cause}`,
    hint: 'Nothing was kept of it, and the backups before it stand. Try again; if it goes on, look at the database.',
  });
}
