// Brings the schema up to date: numbered SQL files, only ever forward, each in one transaction.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperationalError } from '../../shared/operational-error.ts';
import { sha256 } from '../hashes.ts';
import type { Database, Queries } from './database.ts';
import * as sql from './sql.ts';

export const MIGRATIONS_FOLDER = join(import.meta.dirname, '..', 'migrations');

interface Migration {
  readonly number: number;
  /** File name. */
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
  /** Its first line says `-- breaking` or `-- additive`: over an additive one, code that lacks it goes on. */
  readonly isBreaking: boolean;
}

/**
 * Applies what is missing and gives the names of what it applied. Several workers may start at once: each
 * step takes a lock and looks again. Throws an `OperationalError` when a newer version changed the database so that
 * this code cannot go on, or when an applied file was changed since.
 */
export async function migrate(database: Database, folder: string = MIGRATIONS_FOLDER): Promise<string[]> {
  const migrations = readMigrations(folder);
  const applied: string[] = [];
  for (;;) {
    const next = await database.transaction((queries) => applyNext(queries, migrations));
    if (next === null) return applied;
    applied.push(next.name);
  }
}

/** All of them, in order, as they are applied to an empty database. */
export function migrationScripts(folder: string = MIGRATIONS_FOLDER): string[] {
  return readMigrations(folder).map((each) => each.sql);
}

/**
 * Notes all of them as applied where the list of them was lost, but the tables are there. For whoever has made sure
 * that the tables are those of this version. Gives whether anything was to note.
 */
export function noteAllApplied(database: Database, folder: string = MIGRATIONS_FOLDER): Promise<boolean> {
  return database.transaction(async (queries) => {
    await queries.query(sql.LOCK_MIGRATIONS);
    await queries.script(sql.MAKE_MIGRATIONS_TABLE);
    if ((await queries.query(sql.READ_MIGRATIONS)).length > 0) return false;
    for (const migration of readMigrations(folder)) await record(queries, migration);
    return true;
  });
}

/** Whether `migrate` would apply anything. */
export async function isBehind(database: Database, folder: string = MIGRATIONS_FOLDER): Promise<boolean> {
  const [table] = await database.query<{ isThere: boolean }>(sql.HAS_MIGRATIONS_TABLE);
  if (!table?.isThere) return true;
  const done = new Set(
    (await database.query<{ number: number }>(sql.READ_MIGRATIONS)).map(({ number }) => number),
  );
  return readMigrations(folder).some(({ number }) => !done.has(number));
}

async function applyNext(queries: Queries, migrations: readonly Migration[]): Promise<Migration | null> {
  await queries.query(sql.LOCK_MIGRATIONS);
  await queries.script(sql.MAKE_MIGRATIONS_TABLE);
  const done = await queries.query<AppliedMigration>(sql.READ_MIGRATIONS);
  for (const { number, name, checksum, isBreaking } of done) {
    const ours = migrations.find((each) => each.number === number);
    if (!ours && isBreaking) throw isNewer(name);
    if (ours && ours.checksum !== checksum) throw wasChanged(name);
  }
  const next = migrations.find(({ number }) => !done.some((each) => each.number === number));
  if (!next) return null;
  await queries.script(next.sql);
  await record(queries, next);
  return next;
}

interface AppliedMigration extends Record<string, unknown> {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly isBreaking: boolean;
}

async function record(queries: Queries, { number, name, checksum, isBreaking }: Migration): Promise<void> {
  await queries.query(sql.RECORD_MIGRATION, [number, name, checksum, isBreaking]);
}

/** `001-event-store.sql` and so on, in order. The checksum forgives what Git does to line ends on Windows. */
function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n');
      const isBreaking = !sql.startsWith('-- additive\n');
      return { number: Number(name.slice(0, 3)), name, sql, checksum: sha256(sql), isBreaking };
    });
}

function isNewer(name: string): OperationalError {
  return new OperationalError({
    code: 'database-newer',
    operation: 'migrate the database',
    message: `A newer Bandstand changed the database by ${name}, over which this version cannot go on.`,
    hint: 'Start that newer version: migrations only go forward.',
  });
}

function wasChanged(name: string): OperationalError {
  return new OperationalError({
    code: 'migration-changed',
    operation: 'migrate the database',
    message: `The migration ${name} is not the file that was applied to this database.`,
    hint: `Bring ${name} back as it was, and put the change into a new migration.`,
  });
}
