// Brings a backup back: as a new revision above every other, in one transaction, after a backup of what stands now.
// Calendars and partners keep what they were told: a sequence never falls, an event that is as it was keeps its
// stamps, and a placement that has begun is a fact.

import { Breakdown } from '../../shared/breakdown.ts';
import { placementsWayBack, takePlacementsBack } from '../../shared/placements/take-back.ts';
import { type Publication, publicationOf } from '../../shared/publication/publication.ts';
import { stampAnew } from '../../shared/publication/stamp-anew.ts';
import { takeBack, wayBackOf } from '../../shared/publication/take-back.ts';
import type { Config } from '../config.ts';
import { sha256 } from '../hashes.ts';
import type { Database, Queries } from '../postgres/database.ts';
import { loadHead, readMeta } from '../revisions/load.ts';
import { mendRowsTo } from '../revisions/mend.ts';
import { CLEAR_COLUMNS, CLEAR_ROWS, LOCK_META } from '../revisions/sql.ts';
import { record, writeRows } from '../revisions/store.ts';
import { instantText } from '../time.ts';
import { offsetsOf } from '../zone.ts';
import type { Backup } from './backup.ts';
import { prove } from './content.ts';
import { createUnderLock, listBackups, readKept } from './create.ts';
import * as sql from './sql.ts';

export interface RestoreRequest {
  /** Of a backup of this environment; `latest`: the newest. */
  readonly id: string;
  readonly environment: Config['environment'];
  /** By which door. */
  readonly createdBy: string;
  readonly nowMs: number;
}

export type Restored =
  | {
      readonly kind: 'restored';
      readonly backup: string;
      readonly publication: Publication;
      /** The backup of what stood before; `null` when nothing whole did. */
      readonly before: Backup | null;
    }
  | { readonly kind: 'unknown' }
  /** Nothing was changed. `cause` says what is wrong with it. */
  | { readonly kind: 'damaged'; readonly cause: string };

/** Restores while no other writer can: all of it, or nothing. */
export function restoreBackup(database: Database, request: RestoreRequest): Promise<Restored> {
  return database.transaction(async (queries) => {
    await queries.query(LOCK_META);
    const { environment, createdBy, nowMs } = request;
    const all = await listBackups(queries, environment);
    const chosen = request.id === 'latest' ? all[0] : all.find(({ id }) => id === request.id);
    const kept = chosen ? await readKept(queries, chosen.id) : null;
    if (!kept) return { kind: 'unknown' };
    const proved = prove(kept);
    if (proved.kind === 'damaged') return proved;

    const { revision: head } = await readMeta(queries);
    const [highest] = await queries.query<{ number: number | null }>(sql.HIGHEST_REVISION);
    const standing = await standingNow(queries, highest?.number ?? 0);
    const made = standing
      ? await createUnderLock(queries, { trigger: 'pre-restore', createdBy, environment, nowMs })
      : null;
    const revision = Math.max(head, highest?.number ?? 0, kept.revision) + 1;
    const publication = restoredFrom(proved.publication, standing, revision, instantText(nowMs));
    const diff = await writeRows(queries, publication);
    const removedKeys = standing ? diff.removedKeys : await endedKeys(queries, publication);
    await record(queries, head, publication, { ...diff, removedKeys });
    return {
      kind: 'restored',
      backup: kept.id,
      publication,
      before: made?.kind === 'created' ? made.backup : null,
    };
  });
}

/**
 * What was served last, with its rows mended if somebody changed them by hand. When nobody can tell any more, the rows
 * are cleared, and it is `null`.
 */
async function standingNow(queries: Queries, highest: number): Promise<Publication | null> {
  const unlessDamaged = async (load: () => Promise<Publication | null>) => {
    try {
      return await load();
    } catch (error) {
      if (error instanceof Breakdown && error.code === 'store-damaged') return null;
      throw error;
    }
  };
  const standing =
    (await unlessDamaged(() => loadHead(queries))) ??
    (await unlessDamaged(() => mendRowsTo(queries, highest)));
  if (standing) return standing;
  await queries.query(CLEAR_ROWS);
  await queries.query(CLEAR_COLUMNS);
  return null;
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
    const events = stampAnew(then.events, revision, at);
    return publicationOf({ ...about, events, placements: then.placements }, sha256);
  }
  const stamps = { revision, now: at };
  const way = wayBackOf(then.events, now.events);
  const present = new Set(now.events.map(({ key }) => key));
  const missing = then.events.filter(({ key }) => !present.has(key));
  const events = [...takeBack(now.events, way, stamps)!, ...stampAnew(missing, revision, at)];
  const placements = takePlacementsBack(now.placements, placementsWayBack(then.placements, now.placements), {
    clock: { timeZone: programme.timeZone, offsetAt: offsetsOf(programme.timeZone) ?? (() => 0) },
    events,
    now: at,
  })!;
  return publicationOf({ ...about, events, placements }, sha256);
}
