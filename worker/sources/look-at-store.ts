// One look at the database for what should be served: the store's own revision; repaired from the revisions' record
// when its rows were changed by hand; else the latest backup that proves itself.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { PUBLISHED_TAB } from '../../shared/tabs.ts';
import { prove } from '../backups/content.ts';
import { listBackups, readKept } from '../backups/create.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import { migrate } from '../postgres/migrate.ts';
import { countRows, loadCurrent, type Meta, readMeta } from '../revisions/load.ts';
import { repairRows } from '../revisions/repair-head.ts';
import { instantText } from '../time.ts';
import type { SourceResult } from './source.ts';

export interface LookParts {
  readonly db: Database;
  readonly log: Log;
  readonly environment: Config['environment'];
}

/** What is served already of the store, so that nothing is read twice. */
export interface Known {
  /** Of the store; `null` when what is served was not taken from there. */
  readonly stored: Publication | null;
  /** The newest backup that was looked at. */
  readonly backup: string | null;
}

export type StoreLookResult =
  | { readonly kind: 'publication'; readonly publication: Publication; readonly taken: SourceResult }
  /** The store still holds what is known. */
  | { readonly kind: 'as-known' }
  /** Nothing was ever published here. */
  | { readonly kind: 'nothing' };

export interface StoreLook {
  readonly found: StoreLookResult;
  /** What the store says of its head; `null` when it cannot be read. */
  readonly revision: number | null;
  /** Why the store itself cannot be served. */
  readonly damage: OperationalError | null;
  /** The newest backup, where it was asked for. */
  readonly backup: string | null;
}

/** The database answers, but not with a store. */
const SAYS_DAMAGE: ReadonlySet<string> = new Set(['store-damaged', 'database-fault', 'database-table-gone']);

/** Throws an `OperationalError` when the database does not answer. */
export async function lookAtStore(parts: LookParts, known: Known): Promise<StoreLook> {
  const { backup } = known;
  try {
    const meta = await readMetaOf(parts);
    if (known.stored && (await isAsKnown(parts.db, meta, known.stored))) {
      return { found: { kind: 'as-known' }, revision: meta.revision, damage: null, backup };
    }
    const publication = await loadWhole(parts);
    if (publication) {
      const { revision, publishedAt } = publication.manifest;
      const updatedAt = meta.updatedAt ? instantText(meta.updatedAt.getTime()) : publishedAt;
      const taken = { source: 'postgres-store', updatedAt } as const;
      return { found: { kind: 'publication', publication, taken }, revision, damage: null, backup };
    }
    return { ...(await latestBackup(parts, known)), revision: meta.revision, damage: null };
  } catch (error) {
    if (!(error instanceof OperationalError) || !SAYS_DAMAGE.has(error.code)) throw error;
    return { ...(await latestBackup(parts, known)), revision: null, damage: error };
  }
}

/** A server may have come back empty: then its tables are made first. */
async function readMetaOf({ db, log }: LookParts): Promise<Meta> {
  try {
    return await readMeta(db);
  } catch (error) {
    if (!(error instanceof OperationalError) || !SAYS_DAMAGE.has(error.code)) throw error;
    const applied = await migrate(db);
    if (applied.length === 0) throw error;
    log.warn({ applied }, 'the database had come back empty; its tables were made anew');
    return readMeta(db);
  }
}

/** Counted, not hashed: this is asked every few seconds. */
async function isAsKnown(db: Database, meta: Meta, { manifest }: Publication): Promise<boolean> {
  const isHead = meta.revision === manifest.revision && meta.digest === manifest.digests[PUBLISHED_TAB];
  return isHead && meta.rowCount === (await countRows(db));
}

async function loadWhole({ db, log }: LookParts): Promise<Publication | null> {
  try {
    return await loadCurrent(db);
  } catch (error) {
    if (!(error instanceof OperationalError) || error.code !== 'store-damaged') throw error;
  }
  const publication = await repairRows(db);
  log.warn({ revision: publication?.manifest.revision ?? 0 }, 'mended the store from its revisions');
  return publication;
}

async function latestBackup(parts: LookParts, known: Known): Promise<Pick<StoreLook, 'found' | 'backup'>> {
  const { whole, newest } = await newestWhole(parts, known.backup);
  if (newest !== null && newest === known.backup) return { found: { kind: 'as-known' }, backup: newest };
  return { found: whole ? { kind: 'publication', ...whole } : { kind: 'nothing' }, backup: newest };
}

/**
 * The newest backup that proves itself; those that do not are passed over, and it is said. Nothing is read when the
 * newest of all is the one that is known. Throws an `OperationalError` when the database does not answer.
 */
export async function newestWhole(
  { db, log, environment }: LookParts,
  known: string | null = null,
): Promise<{
  readonly whole: { readonly publication: Publication; readonly taken: SourceResult } | null;
  /** The newest of all. */
  readonly newest: string | null;
}> {
  const backups = await listBackups(db, environment).catch((error: unknown) => {
    if (error instanceof OperationalError && SAYS_DAMAGE.has(error.code)) return [];
    throw error;
  });
  const newest = backups[0]?.id ?? null;
  if (newest !== null && newest === known) return { whole: null, newest };
  for (const { id, createdAt } of backups) {
    const kept = await readKept(db, id);
    const proved = kept && prove(kept);
    if (proved?.kind === 'whole') {
      const taken = { source: 'backup', updatedAt: instantText(createdAt.getTime()) } as const;
      return { whole: { publication: proved.publication, taken }, newest };
    }
    log.error({ backup: id, cause: proved?.cause }, 'a backup does not prove itself and is passed over');
  }
  return { whole: null, newest };
}
