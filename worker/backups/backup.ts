// A backup of the event store, as its tables hold it.

import type { Config } from '../config.ts';
import type { Database } from '../postgres/database.ts';
import { LOCK_META } from '../revisions/sql.ts';
import { SET_PINNED } from './sql.ts';

export type Trigger = 'manual' | 'cron' | 'pre-restore' | 'pre-publish';

/** What a list of backups tells of each. */
export interface Backup {
  readonly id: string;
  readonly createdAt: Date;
  /** Through what it came: `cron`, `cli`, `schedule`, `sync`. */
  readonly createdBy: string;
  readonly trigger: Trigger;
  readonly rowCount: number;
  readonly featuredEntryCount: number;
  /** The revision that it holds. */
  readonly revision: number;
  readonly sequence: number;
  readonly isPinned: boolean;
  readonly verifiedAt: Date | null;
}

/** What has to be read of a backup to prove it. */
export interface KeptBackup {
  readonly id: string;
  readonly rowCount: number;
  readonly featuredEntryCount: number;
  readonly storeChecksum: string;
  readonly csvContent: string;
  readonly featuredEntriesJson: string;
  readonly revision: number;
  /** JSON. */
  readonly manifest: string;
  readonly placementsHeader: string;
  readonly previousDigest: string;
  readonly digest: string;
}

// Pins: a pinned backup is never pruned, until somebody takes the pin out.

interface Pin {
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
