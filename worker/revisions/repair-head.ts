// Makes the row table again from the stored revisions, when somebody has changed it by hand.

import type { Publication } from '../../shared/publication/publication.ts';
import type { Database, Queries } from '../postgres/database.ts';
import { loadHead, loadRevision, readMeta, unlessDamaged } from './load.ts';
import * as sql from './sql.ts';
import { highestRecorded, moveHead, writeRows } from './store.ts';

/**
 * Rewrites all rows as the head's revision has them, and gives that publication. Throws an `OperationalError` of code
 * `store-damaged`, having changed nothing, when the stored revisions are damaged too.
 */
export function repairRows(database: Database): Promise<Publication | null> {
  return database.transaction(async (queries) => {
    await queries.query(sql.LOCK_META);
    const { revision } = await readMeta(queries);
    return repairRowsTo(queries, revision);
  });
}

/** The same to any stored revision, inside a transaction that holds the lock; `null` when there is none. */
export async function repairRowsTo(queries: Queries, revision: number): Promise<Publication | null> {
  const publication = await loadRevision(queries, revision);
  if (!publication) return null;
  await queries.query(sql.CLEAR_ROWS);
  await queries.query(sql.CLEAR_COLUMNS);
  await writeRows(queries, publication);
  return publication;
}

export type HeadRepair =
  /** Nothing was ever stored, or its record is gone too. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'whole'; readonly revision: number }
  /** Rows and head stand again as the record of this revision has them. */
  | { readonly kind: 'repaired'; readonly revision: number }
  /** The record of the last revision does not prove itself; nothing was written. */
  | { readonly kind: 'damaged'; readonly revision: number };

/** Brings the head and its rows back from the record of revisions, when the tables that held them were lost. */
export function repairHead(database: Database): Promise<HeadRepair> {
  return database.transaction(async (queries) => {
    await queries.query(sql.MAKE_META);
    await queries.query(sql.LOCK_META);
    const { revision: head } = await readMeta(queries);
    const highest = await highestRecorded(queries);
    if (head >= highest) {
      const current = await unlessDamaged(() => loadHead(queries));
      if (current === null) return { kind: 'empty' };
      if (current !== 'damaged') return { kind: 'whole', revision: head };
    }
    const revision = Math.max(head, highest);
    const repaired = await unlessDamaged(() => repairRowsTo(queries, revision));
    if (repaired === null || repaired === 'damaged') return { kind: 'damaged', revision };
    await moveHead(queries, head, repaired.manifest);
    return { kind: 'repaired', revision };
  });
}
