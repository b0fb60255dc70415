// Whether the store is sound and could be brought back: a query was answered, what is counted and hashed now is what
// meta says, and a proved backup is there that is young and large enough.

import { OperationalError } from '../../shared/operational-error.ts';
import { listBackups } from '../backups/create.ts';
import { judgeBackups } from '../backups/judge.ts';
import type { Config } from '../config.ts';
import type { Database } from '../postgres/database.ts';
import { countRows, loadCurrent, readMeta } from '../revisions/load.ts';

export interface Finding {
  /** `database`, `row-count`, `digest`, `backups`. */
  readonly check: string;
  readonly isWell: boolean;
  /** What was compared, as a sentence. */
  readonly sentence: string;
}

export interface Health {
  readonly isHealthy: boolean;
  readonly revision: number;
  readonly findings: readonly Finding[];
}

export interface HealthScope {
  /** Whose backups are looked at. */
  readonly environment: Config['environment'];
  readonly nowMs: number;
}

/** Runs every check that can be run. Never throws for what the world did. */
export async function checkHealth(db: Database, { environment, nowMs }: HealthScope): Promise<Health> {
  try {
    const meta = await readMeta(db);
    const rowCount = await countRows(db);
    const { revision } = meta;
    const findings: Finding[] = [
      { check: 'database', isWell: true, sentence: `The ${db.kind} database answers.` },
      {
        check: 'row-count',
        isWell: rowCount === meta.rowCount,
        sentence: `The store announces ${meta.rowCount} rows and holds ${rowCount}.`,
      },
      await checkDigest(db),
      {
        check: 'backups',
        ...judgeBackups(await listBackups(db, environment), { revision, rowCount, nowMs }),
      },
    ];
    return { isHealthy: findings.every(({ isWell }) => isWell), revision, findings };
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    const sentence = `${error.message} ${error.hint}`;
    return { isHealthy: false, revision: 0, findings: [{ check: 'database', isWell: false, sentence }] };
  }
}

async function checkDigest(db: Database): Promise<Finding> {
  const check = 'digest';
  try {
    const current = await loadCurrent(db);
    const sentence = current
      ? `The rows hash to the digest of revision ${current.manifest.revision}.`
      : 'Nothing is stored yet.';
    return { check, isWell: current !== null, sentence };
  } catch (error) {
    if (!(error instanceof OperationalError) || error.code !== 'store-damaged') throw error;
    return { check, isWell: false, sentence: `${error.message} ${error.hint}` };
  }
}
