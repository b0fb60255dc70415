// Makes the row table again from the stored revisions, when somebody has changed it by hand.

import type { Publication } from '../../shared/publication/publication.ts';
import type { Database, Queries } from '../postgres/database.ts';
import { loadRevision, readMeta } from './load.ts';
import * as sql from './sql.ts';
import { writeRows } from './store.ts';

/**
 * Rewrites all rows as the head's revision has them, and gives that publication. Throws a `Breakdown` of code
 * `store-damaged`, having changed nothing, when the stored revisions are damaged too.
 */
export function mendRows(database: Database): Promise<Publication | null> {
  return database.transaction(async (queries) => {
    await queries.query(sql.LOCK_META);
    const { revision } = await readMeta(queries);
    return mendRowsTo(queries, revision);
  });
}

/** The same to any stored revision, inside a transaction that holds the lock; `null` when there is none. */
export async function mendRowsTo(queries: Queries, revision: number): Promise<Publication | null> {
  const publication = await loadRevision(queries, revision);
  if (!publication) return null;
  await queries.query(sql.CLEAR_ROWS);
  await queries.query(sql.CLEAR_COLUMNS);
  await writeRows(queries, publication);
  return publication;
}
