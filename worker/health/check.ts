// Whether the store is sound: a query was answered, and what is counted and hashed now is what meta says.

import { Breakdown } from '../../shared/breakdown.ts';
import type { Database } from '../postgres/database.ts';
import { countRows, loadCurrent, readMeta } from '../revisions/load.ts';

export interface Finding {
  /** `database`, `row-count`, `digest`. */
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

/** Runs every check that can be run. Never throws for what the world did. */
export async function checkHealth(db: Database): Promise<Health> {
  try {
    const meta = await readMeta(db);
    const rows = await countRows(db);
    const findings: Finding[] = [
      { check: 'database', isWell: true, sentence: `The ${db.kind} database answers.` },
      {
        check: 'row-count',
        isWell: rows === meta.rowCount,
        sentence: `The store announces ${meta.rowCount} rows and holds ${rows}.`,
      },
      await checkDigest(db),
    ];
    return { isHealthy: findings.every(({ isWell }) => isWell), revision: meta.revision, findings };
  } catch (error) {
    if (!(error instanceof Breakdown)) throw error;
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
    if (!(error instanceof Breakdown) || error.code !== 'store-damaged') throw error;
    return { check, isWell: false, sentence: `${error.message} ${error.hint}` };
  }
}
