// A backup of the event store, as its tables hold it.

export type Trigger = 'manual' | 'cron' | 'pre-restore' | 'pre-publish';

/** What a list of backups tells of each. */
export interface Backup {
  readonly id: string;
  readonly createdAt: Date;
  /** By which door it came: `cron`, `cli`, `schedule`, `sync`. */
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
