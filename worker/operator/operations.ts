// All that an operator may ask of the store and its backups, on the database itself. What is given back is plain
// JSON, so that a command gets the same whether it has the database open or asks the worker that has.

import type { Publication } from '../../shared/publication/publication.ts';
import type { Backup } from '../backups/backup.ts';
import { contentOf } from '../backups/content.ts';
import { createBackup, listBackups } from '../backups/create.ts';
import { type Drilled, drillBackups, lastDrill } from '../backups/drill.ts';
import { pinBackup } from '../backups/pin.ts';
import { restoreBackup } from '../backups/restore.ts';
import { verifyBackup } from '../backups/verify.ts';
import type { Config } from '../config.ts';
import { checkHealth, type Health } from '../health/check.ts';
import type { Database } from '../postgres/database.ts';
import { loadCurrent } from '../revisions/load.ts';
import { type Clock, instantText } from '../time.ts';

/** A backup as a line tells of it; instants are RFC 3339 in UTC. */
export interface BackupLine
  extends Pick<
    Backup,
    'id' | 'trigger' | 'createdBy' | 'rowCount' | 'featuredEntryCount' | 'revision' | 'isPinned'
  > {
  readonly createdAt: string;
  readonly verifiedAt: string | null;
}

export interface Status {
  readonly health: Health;
  readonly backupCount: number;
  readonly newest: BackupLine | null;
  readonly drill: {
    readonly drilledAt: string;
    readonly provenAt: string | null;
    readonly difference: string | null;
  } | null;
}

export type RestoreOutcome =
  | {
      readonly kind: 'restored';
      readonly how: 'as-it-was' | 'above';
      readonly revision: number;
      readonly rowCount: number;
      /** The id of the backup of what stood before. */
      readonly before: string | null;
    }
  | { readonly kind: 'stands'; readonly revision: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'damaged'; readonly cause: string };

/** The argument is an id, or several with commas between. */
export interface Operations {
  status(): Promise<Status>;
  /** The newest first. */
  backups(): Promise<readonly BackupLine[]>;
  /** `null`: nothing is published. */
  backup(): Promise<{ readonly made: BackupLine; readonly prunedCount: number } | null>;
  /** What is wrong with it; `null` when it is whole. */
  verify(id: string): Promise<string | null>;
  restore(id: string): Promise<RestoreOutcome>;
  /** `null`: nothing is published. */
  csv(): Promise<{ readonly csv: string; readonly rowCount: number } | null>;
  /** Whether there is such a backup. */
  pin(id: string): Promise<boolean>;
  unpin(id: string): Promise<boolean>;
  drill(ids: string): Promise<readonly Drilled[]>;
}

export interface OperationsParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly environment: Config['environment'];
  /** Serves what was restored from now on. */
  readonly onRestored?: (publication: Publication) => Promise<void>;
}

export function operationsOn({ db, clock, environment, onRestored }: OperationsParts): Operations {
  const about = () => ({ environment, createdBy: 'cli', nowMs: clock.now() });
  return {
    async status() {
      const health = await checkHealth(db, about());
      // What cannot be asked has been said by then.
      const isSilent = health.findings.some(({ check, isWell }) => check === 'database' && !isWell);
      const all = isSilent ? [] : await listBackups(db, environment);
      const drill = isSilent ? null : await lastDrill(db, environment);
      return {
        health,
        backupCount: all.length,
        newest: all[0] ? lineOf(all[0]) : null,
        drill: drill && {
          drilledAt: instantText(drill.drilledAt.getTime()),
          provenAt: drill.provenAt && instantText(drill.provenAt.getTime()),
          difference: drill.difference,
        },
      };
    },
    backups: async () => (await listBackups(db, environment)).map(lineOf),
    async backup() {
      const made = await createBackup(db, { ...about(), trigger: 'manual' });
      return made.kind === 'created' ? { made: lineOf(made.backup), prunedCount: made.prunedCount } : null;
    },
    verify: (id) => verifyBackup(db, id, clock.now()),
    async restore(id) {
      const restored = await restoreBackup(db, { ...about(), id });
      if (restored.kind === 'unknown' || restored.kind === 'damaged') return restored;
      const { publication, kind } = restored;
      await onRestored?.(publication);
      const { revision } = publication.manifest;
      if (kind === 'stands') return { kind, revision };
      const { how, before } = restored;
      return { kind, how, revision, rowCount: publication.events.length, before: before?.id ?? null };
    },
    async csv() {
      const publication = await loadCurrent(db);
      if (!publication) return null;
      const { csvContent, rowCount } = contentOf(publication);
      return { csv: csvContent, rowCount };
    },
    pin: (id) => pinBackup(db, { id, environment, isPinned: true }),
    unpin: (id) => pinBackup(db, { id, environment, isPinned: false }),
    drill: (ids) => drillBackups(db, { ...about(), ids: ids.split(',').filter(Boolean) }),
  };
}

function lineOf({ createdAt, verifiedAt, sequence: _, ...backup }: Backup): BackupLine {
  return {
    ...backup,
    createdAt: instantText(createdAt.getTime()),
    verifiedAt: verifiedAt && instantText(verifiedAt.getTime()),
  };
}
