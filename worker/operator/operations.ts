// All that an operator may ask of the store and its backups, on the database itself. What is given back is plain
// JSON, so that a command gets the same whether it has the database open or asks the worker that has.

import type { Publication } from '../../shared/publication/publication.ts';
import { type Backup, pinBackup } from '../backups/backup.ts';
import { contentOf } from '../backups/content.ts';
import { createBackup, listBackups } from '../backups/create.ts';
import { restoreBackup } from '../backups/restore.ts';
import { verifyBackup } from '../backups/verify.ts';
import type { Config } from '../config.ts';
import type { DrillResult } from '../drill/backup.ts';
import { chooseForDrill, type DrillChoice, drill, lastDrill } from '../drill/drill.ts';
import type { Sheet } from '../google/sheets.ts';
import { checkHealth, type Health } from '../health/check.ts';
import type { Database } from '../postgres/database.ts';
import { loadCurrent } from '../revisions/load.ts';
import { type BundlePlace, refreshBundle } from '../sources/bundle.ts';
import { type Clock, instantText } from '../time.ts';
import {
  planRecovery,
  type RecoveryPlanResult,
  type RecoverySummary,
  recoverFrom,
} from '../vault/recover.ts';
import { type VaultState, vaultState } from '../vault/vault-head.ts';

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
  /** What a drill should bring back: the newest and any older backup and snapshot. */
  drillChoice(): Promise<DrillChoice>;
  drill(ids: string): Promise<readonly DrillResult[]>;
  /**
   * Writes the bundled CSV anew, from the last good file while the store is gone: what was written; `null`: nothing.
   */
  bundle(): Promise<string | null>;
  /** All of what is published, for a workbook to be made from it; `null` when nothing is. */
  publication(): Promise<Publication | null>;
  /** How much of what only the database knows stands in the workbook; `null` while the database cannot say. */
  vault(): Promise<VaultState | null>;
  /** What a recovery from the Sheet would bring back. */
  recovery(): Promise<RecoveryOutlook>;
  /** Brings it back; `null` when the outlook is not `ready` any more. */
  recover(): Promise<RecoverySummary | null>;
}

export type RecoveryOutlook =
  | {
      readonly kind: 'ready';
      readonly from: 'published' | 'vault';
      readonly revision: number;
      readonly publishedAt: string;
      readonly events: number;
      readonly placements: number;
      /** `null`: the workbook has no Vault. */
      readonly vaultTakenAt: string | null;
      readonly texts: number;
      readonly damaged: readonly string[];
    }
  | Exclude<RecoveryPlanResult, { kind: 'ready' }>;

export interface OperationsParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly environment: Config['environment'];
  readonly bundle: BundlePlace & Pick<Config, 'home'>;
  readonly sheet: () => Sheet;
  /** Serves what was restored from now on. */
  readonly onRestored?: (publication: Publication) => Promise<void>;
}

export function operationsOn(parts: OperationsParts): Operations {
  const { db, clock, environment, bundle, sheet, onRestored } = parts;
  const about = () => ({ environment, createdBy: 'cli', nowMs: clock.now() });
  return {
    async status() {
      const health = await checkHealth(db, about());
      // What cannot be asked has been said by then.
      const isSilent = health.findings.some(({ check, isWell }) => check === 'database' && !isWell);
      const all = isSilent ? [] : await listBackups(db, environment);
      const last = isSilent ? null : await lastDrill(db, environment);
      return {
        health,
        backupCount: all.length,
        newest: all[0] ? lineOf(all[0]) : null,
        drill: last && {
          drilledAt: instantText(last.drilledAt.getTime()),
          provenAt: last.provenAt && instantText(last.provenAt.getTime()),
          difference: last.difference,
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
    drillChoice: () => chooseForDrill({ db, sheet, ...about() }),
    drill: (ids) => drill({ db, sheet, ...about() }, ids.split(',').filter(Boolean)),
    bundle: () => refreshBundle(db, bundle, instantText(clock.now())),
    publication: () => loadCurrent(db),
    vault: () => vaultState(db, environment),
    recovery: async () => outlookOf(await planRecovery(db, sheet())),
    async recover() {
      const plan = await planRecovery(db, sheet());
      if (plan.kind !== 'ready') return null;
      const recovered = await recoverFrom(db, plan, environment);
      await onRestored?.(plan.publication);
      return recovered;
    },
  };
}

function outlookOf(plan: RecoveryPlanResult): RecoveryOutlook {
  if (plan.kind !== 'ready') return plan;
  const { kind, from, publication, vault, texts, damaged } = plan;
  const { revision, publishedAt, events } = publication.manifest;
  return {
    kind,
    from,
    revision,
    publishedAt,
    events,
    placements: publication.placements.length,
    vaultTakenAt: vault?.takenAt ?? null,
    texts: texts.length,
    damaged,
  };
}

function lineOf({ createdAt, verifiedAt, sequence: _, ...backup }: Backup): BackupLine {
  return {
    ...backup,
    createdAt: instantText(createdAt.getTime()),
    verifiedAt: verifiedAt && instantText(verifiedAt.getTime()),
  };
}
