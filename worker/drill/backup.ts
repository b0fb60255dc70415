// A backup, brought back for real by the very code that restores, into a store aside, and compared with what was backed
// up.

import { prove } from '../backups/content.ts';
import { readKept } from '../backups/create.ts';
import { restoreIn } from '../backups/restore.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../postgres/database.ts';
import { differenceFrom, inScratch } from './scratch.ts';
import { copyBackup, copyMark } from './sql.ts';

/** Call it in a transaction. */
export async function drillBackup(
  queries: Queries,
  id: string,
  environment: Config['environment'],
  nowMs: number,
): Promise<DrillResult> {
  const kept = await readKept(queries, id);
  const { rowCount = 0, featuredEntryCount = 0 } = kept ?? {};
  const ended = (difference: string | null) => ({
    id,
    rowCount,
    featuredEntryCount,
    difference,
    remark: null,
  });
  if (!kept) return ended(`${id}: there is no such backup.`);
  const proved = prove(kept);
  if (proved.kind === 'damaged') return ended(proved.cause);
  const difference = await inScratch(queries, async (home) => {
    await queries.query(copyBackup(home), [id]);
    await queries.query(copyMark(home), [id]);
    const { kind } = await restoreIn(queries, { id, environment, createdBy: 'drill', nowMs });
    return kind === 'restored'
      ? differenceFrom(queries, id, proved.publication)
      : `${id}: it could not be restored into an empty store.`;
  });
  return ended(difference);
}

// What became of one backup or snapshot in a drill.

export interface DrillResult {
  readonly id: string;
  readonly rowCount: number;
  readonly featuredEntryCount: number;
  /** The first difference, as a sentence; `null` when it came back as it was kept. */
  readonly difference: string | null;
  /** What of it would stay out of a publish, as a sentence: it is whole all the same. */
  readonly remark: string | null;
}
