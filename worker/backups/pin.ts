// Pins: a pinned backup is never let go, until somebody takes the pin out.

import type { Config } from '../config.ts';
import type { Database } from '../postgres/database.ts';
import { LOCK_META } from '../revisions/sql.ts';
import { SET_PINNED } from './sql.ts';

export interface Pin {
  readonly id: string;
  readonly isPinned: boolean;
  readonly environment: Config['environment'];
}

/** Gives false when the environment has no backup of that id. Waits for whoever is letting backups go. */
export function pinBackup(database: Database, { id, isPinned, environment }: Pin): Promise<boolean> {
  return database.transaction(async (queries) => {
    await queries.query(LOCK_META);
    return (await queries.query(SET_PINNED, [id, environment, isPinned])).length > 0;
  });
}
