// A drill: the newest and an older backup, and the newest and an older snapshot of the workbook, are brought back into
// a store aside and compared with what was kept. Only what has come back is known to be there.

import { OperationalError } from '../../shared/operational-error.ts';
import { listBackups } from '../backups/create.ts';
import type { Config } from '../config.ts';
import type { Sheet } from '../google/sheets.ts';
import type { Database, Queries } from '../postgres/database.ts';
import { type DrillResult, drillBackup } from './backup.ts';
import { drillSnapshot, listSnapshots } from './snapshot.ts';
import { LAST_DRILL, NOTE_DRILL } from './sql.ts';

export interface DrillParts {
  readonly db: Database;
  /** Throws an `OperationalError` when none is configured. */
  readonly sheet: () => Sheet;
  readonly environment: Config['environment'];
  readonly nowMs: number;
}

export interface DrillChoice {
  /** Of backups as they are, of snapshots as `snapshot 12`. */
  readonly ids: readonly string[];
  /**
   * Why no snapshots are among them, the code of an `OperationalError` and a sentence; `null`: all that there are could
   * be.
   */
  readonly leftOut: { readonly code: string; readonly sentence: string } | null;
}

export interface LastDrill extends Record<string, unknown> {
  readonly drilledAt: Date;
  /** The last drill that brought back all it tried. */
  readonly provenAt: Date | null;
  readonly backupIds: readonly string[];
  readonly difference: string | null;
}

const SNAPSHOT = /^snapshot (\d+)$/;

/** The newest and any older one of both; `random` gives 0 up to 1. */
export async function chooseForDrill(
  { db, sheet, environment }: DrillParts,
  random: () => number = Math.random,
): Promise<DrillChoice> {
  const backups = (await listBackups(db, environment)).map(({ id }) => id);
  const chosen = newestAndAnother(backups, random);
  try {
    const snapshots = (await listSnapshots(sheet())).map(({ sequence }) => `snapshot ${sequence}`);
    return { ids: [...chosen, ...newestAndAnother(snapshots, random)], leftOut: null };
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return { ids: chosen, leftOut: { code: error.code, sentence: error.message } };
  }
}

/** Brings each of them back, drops what was made for it, and notes when this was last proven. */
export async function drill(parts: DrillParts, ids: readonly string[]): Promise<DrillResult[]> {
  const { db, sheet, environment, nowMs } = parts;
  const drilled: DrillResult[] = [];
  for (const id of ids) {
    const [, sequence] = SNAPSHOT.exec(id) ?? [];
    drilled.push(
      sequence === undefined
        ? await db.transaction((queries) => drillBackup(queries, id, environment, nowMs))
        : await drillSnapshot(db, sheet, Number(sequence)),
    );
  }
  const difference = drilled.find((each) => each.difference !== null)?.difference ?? null;
  if (ids.length > 0) await db.query(NOTE_DRILL, [environment, new Date(nowMs), ids, difference]);
  return drilled;
}

/** `null` before the first one, and when its table was dropped: what else there is to say must not hang on it. */
export async function lastDrill(
  queries: Queries,
  environment: Config['environment'],
): Promise<LastDrill | null> {
  try {
    const [last] = await queries.query<LastDrill>(LAST_DRILL, [environment]);
    return last ?? null;
  } catch (error) {
    if (error instanceof OperationalError && error.code === 'database-table-gone') return null;
    throw error;
  }
}

/** `all` has the newest first. */
export function newestAndAnother(all: readonly string[], random: () => number): string[] {
  const [newest, ...older] = all;
  const other = older[Math.floor(random() * older.length)];
  return [newest, other].filter((id) => id !== undefined);
}
