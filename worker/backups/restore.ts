// Brings a backup back, in one transaction: as a new revision above every other, after a backup of what stands now; or,
// when the store has lost the very last revision, that one as it was.
// Calendars and partners keep what they were told: a sequence never falls, an event that is as it was keeps its
// stamps, and a placement that has begun is a fact.

import { placementsWayBack, takePlacementsBack } from '../../shared/placements/take-back.ts';
import { type Publication, publicationOf } from '../../shared/publication/publication.ts';
import { restamp } from '../../shared/publication/restamp.ts';
import { takeBack, wayBackOf } from '../../shared/publication/take-back.ts';
import type { Config } from '../config.ts';
import { sha256 } from '../hashes.ts';
import type { Database, Queries } from '../postgres/database.ts';
import { loadHead, loadRevision, readMeta, unlessDamaged } from '../revisions/load.ts';
import { repairRowsTo } from '../revisions/repair-head.ts';
import { CLEAR_COLUMNS, CLEAR_ROWS, LOCK_META } from '../revisions/sql.ts';
import { isSameContent, moveHead, record, writeRows } from '../revisions/store.ts';
import { instantText, offsetsOf } from '../time.ts';
import type { Backup } from './backup.ts';
import { prove } from './content.ts';
import { createUnderLock, listBackups, readKept } from './create.ts';
import * as sql from './sql.ts';

export interface RestoreRequest {
  /** Of a backup of this environment; `latest`: the newest. */
  readonly id: string;
  readonly environment: Config['environment'];
  /** Through what. */
  readonly createdBy: string;
  readonly nowMs: number;
}

export type BackupRestoration =
  | {
      readonly kind: 'restored';
      readonly backup: string;
      readonly publication: Publication;
      /** `as-it-was`: under its own number, because nothing above it was ever stored and the store had lost it. */
      readonly how: 'as-it-was' | 'above';
      /** The backup of what stood before; `null` when nothing whole did. */
      readonly before: Backup | null;
    }
  /** The store holds that very revision, whole: nothing was to do. */
  | { readonly kind: 'stands'; readonly backup: string; readonly publication: Publication }
  | { readonly kind: 'unknown' }
  /** Nothing was changed. `cause` says what is wrong with it. */
  | { readonly kind: 'damaged'; readonly cause: string };

/** Restores while no other writer can: all of it, or nothing. */
export function restoreBackup(database: Database, request: RestoreRequest): Promise<BackupRestoration> {
  return database.transaction((queries) => restoreIn(queries, request));
}

/** The same inside a transaction, which takes the lock. */
export async function restoreIn(queries: Queries, request: RestoreRequest): Promise<BackupRestoration> {
  await queries.query(LOCK_META);
  const { environment, createdBy, nowMs } = request;
  const all = await listBackups(queries, environment);
  const chosen = request.id === 'latest' ? all[0] : all.find(({ id }) => id === request.id);
  const kept = chosen ? await readKept(queries, chosen.id) : null;
  if (!kept) return { kind: 'unknown' };
  const proved = prove(kept);
  if (proved.kind === 'damaged') return proved;

  const { revision: head } = await readMeta(queries);
  const [numbers] = await queries.query<{ recorded: number; backedUp: number }>(sql.HIGHEST_NUMBERS);
  const { recorded, backedUp } = numbers!;
  const highest = Math.max(head, recorded, backedUp);
  if (kept.revision === highest) {
    const asItWas = await bringBackAsItWas(queries, kept.id, head, proved.publication);
    if (asItWas) return asItWas;
  }
  const current = await currentNow(queries, head, recorded);
  const made = current
    ? await createUnderLock(queries, { trigger: 'pre-restore', createdBy, environment, nowMs })
    : null;
  const publication = restoredFrom(proved.publication, current, highest + 1, instantText(nowMs));
  const diff = await writeRows(queries, publication);
  const removedKeys = current ? diff.removedKeys : await endedKeys(queries, publication);
  await record(queries, current?.manifest.revision ?? head, publication, { ...diff, removedKeys });
  const before = made?.kind === 'created' ? made.backup : null;
  return { kind: 'restored', backup: kept.id, publication, how: 'above', before };
}

/**
 * The very revision that the backup holds, under its own number: for when nobody has seen a higher one. Its record is
 * used where there is one. Gives `null`, having changed nothing, when that number stands for something else, or its
 * record is damaged, which nobody may change.
 */
async function bringBackAsItWas(
  queries: Queries,
  backup: string,
  head: number,
  then: Publication,
): Promise<BackupRestoration | null> {
  const { revision } = then.manifest;
  const current = head === revision ? await unlessDamaged(() => loadHead(queries)) : null;
  if (current && current !== 'damaged') {
    return isSameContent(current.manifest, then.manifest)
      ? { kind: 'stands', backup, publication: current }
      : null;
  }
  const recorded = await unlessDamaged(() => loadRevision(queries, revision));
  if (recorded === 'damaged') return null;
  if (recorded && !isSameContent(recorded.manifest, then.manifest)) return null;
  await clearRows(queries);
  const publication = recorded ?? then;
  const diff = await writeRows(queries, publication);
  if (recorded) await moveHead(queries, head, recorded.manifest);
  else await record(queries, head, publication, diff);
  return { kind: 'restored', backup, publication, how: 'as-it-was', before: null };
}

/**
 * What was served last, made the head again with its rows if somebody changed them by hand. When nobody can tell any
 * more, the rows are cleared, and it is `null`.
 */
async function currentNow(queries: Queries, head: number, recorded: number): Promise<Publication | null> {
  const current = await unlessDamaged(() => loadHead(queries));
  if (current && current !== 'damaged') return current;
  const repaired = await unlessDamaged(() => repairRowsTo(queries, recorded));
  if (repaired && repaired !== 'damaged') {
    await moveHead(queries, head, repaired.manifest);
    return repaired;
  }
  await clearRows(queries);
  return null;
}

async function clearRows(queries: Queries): Promise<void> {
  await queries.query(CLEAR_ROWS);
  await queries.query(CLEAR_COLUMNS);
}

/** Keys of former revisions that the restored one does not have. */
async function endedKeys(queries: Queries, { events }: Publication): Promise<string[]> {
  const present = new Set(events.map(({ key }) => key));
  const known = await queries.query<{ key: string }>(sql.KNOWN_KEYS);
  return known.map(({ key }) => key).filter((key) => !present.has(key));
}

/** The content of `then` above what stands now. */
function restoredFrom(then: Publication, now: Publication | null, revision: number, at: string): Publication {
  const { programme } = then.manifest;
  const about = { revision, origin: 'worker', publishedAt: at, publishedBy: '', programme } as const;
  if (!now) {
    const events = restamp(then.events, revision, at);
    return publicationOf({ ...about, events, placements: then.placements }, sha256);
  }
  const stamps = { revision, now: at };
  const way = wayBackOf(then.events, now.events);
  const present = new Set(now.events.map(({ key }) => key));
  const missing = then.events.filter(({ key }) => !present.has(key));
  const events = [...takeBack(now.events, way, stamps), ...restamp(missing, revision, at)];
  const placements = takePlacementsBack(now.placements, placementsWayBack(then.placements, now.placements), {
    clock: { timeZone: programme.timeZone, offsetAt: offsetsOf(programme.timeZone) ?? (() => 0) },
    events,
    now: at,
  });
  return publicationOf({ ...about, events, placements }, sha256);
}
