// A backup of what a database holds before its schema is changed: the migrations go on only once it is proved. Its
// statements run on the schema that was there before, so a migration that changes what backups stand in comes in two
// steps, the columns first and what uses them a version later.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Config } from '../config.ts';
import type { Database } from '../postgres/database.ts';
import { isBehind, MIGRATIONS_FOLDER, migrate } from '../postgres/migrate.ts';
import { unlessDamaged } from '../revisions/load.ts';
import { prove } from './content.ts';
import { createBackup, listBackups, readKept } from './create.ts';
import { HOLDS_BACKUPS } from './sql.ts';

export interface MigrationContext {
  readonly environment: Config['environment'];
  readonly nowMs: number;
}

export interface MigrationResult {
  readonly applied: readonly string[];
  /** The id of the backup that was made before; `null` when none was needed. */
  readonly backup: string | null;
}

/** Migrates as `migrate` does, after a backup where there is something to lose and a table to keep it in. */
export async function migrateBackedUp(
  database: Database,
  request: MigrationContext,
  folder: string = MIGRATIONS_FOLDER,
): Promise<MigrationResult> {
  const backup = (await isBehind(database, folder)) ? await backUpFirst(database, request) : null;
  return { applied: await migrate(database, folder), backup };
}

async function backUpFirst(
  database: Database,
  { environment, nowMs }: MigrationContext,
): Promise<string | null> {
  const [found] = await database.query<{ holds: boolean }>(HOLDS_BACKUPS);
  if (!found?.holds) return null;
  try {
    const request = { trigger: 'manual', createdBy: 'migration', environment, nowMs } as const;
    const made = await unlessDamaged(() => createBackup(database, request));
    // What is lost already cannot be copied: then the newest backup is the way back, and it has to prove itself.
    if (made === 'damaged') return await newestWhole(database, environment);
    return made.kind === 'created' ? made.backup.id : null;
  } catch (cause) {
    if (!(cause instanceof OperationalError)) throw cause;
    throw unbacked(cause.message, cause);
  }
}

async function newestWhole(database: Database, environment: Config['environment']): Promise<string> {
  const [newest] = await listBackups(database, environment);
  const kept = newest ? await readKept(database, newest.id) : null;
  const proved = kept && prove(kept);
  if (proved?.kind === 'whole') return kept!.id;
  throw unbacked(`The store is damaged. ${proved?.cause ?? 'There is no backup.'}`, undefined);
}

function unbacked(why: string, cause: unknown): OperationalError {
  return new OperationalError({
    code: 'migration-unbacked',
    operation: 'migrate the database',
    message: `The database was not migrated, because what it holds could not be backed up first. ${why}`,
    hint: 'Nothing was changed. Start the version before, mend what it names, and try again.',
    cause,
  });
}
