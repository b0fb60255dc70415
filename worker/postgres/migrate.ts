// Brings the schema up to date: numbered SQL files, only ever forward, each in one transaction.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Breakdown } from '../../shared/breakdown.ts';
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
}

/**
 * Applies what is missing and gives the names of what it applied. Several workers may start at once: each
 * step takes a lock and looks again. Throws a `Breakdown` when the database is newer than this code, or
 * when an applied file was changed since.
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
    for (const { number, name, checksum } of readMigrations(folder)) {
      await queries.query(sql.RECORD_MIGRATION, [number, name, checksum]);
    }
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
  const done = await queries.query<{ number: number; name: string; checksum: string }>(sql.READ_MIGRATIONS);
  for (const { number, name, checksum } of done) {
    const ours = migrations.find((each) => each.number === number);
    if (!ours) throw isNewer(name);
    if (ours.checksum !== checksum) throw wasChanged(name);
  }
  const next = migrations.find(({ number }) => !done.some((each) => each.number === number));
  if (!next) return null;
  await queries.script(next.sql);
  await queries.query(sql.RECORD_MIGRATION, [next.number, next.name, next.checksum]);
  return next;
}

/** `001-event-store.sql` and so on, in order. The checksum forgives what Git does to line ends on Windows. */
function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n');
      return { number: Number(name.slice(0, 3)), name, sql, checksum: sha256(sql) };
    });
}

function isNewer(name: string): Breakdown {
  return new Breakdown({
    code: 'database-newer',
    operation: 'migrate the database',
    message: `The database was already migrated by a newer Bandstand, which applied ${name}.`,
    hint: 'Start that newer version: migrations only go forward.',
  });
}

function wasChanged(name: string): Breakdown {
  return new Breakdown({
    code: 'migration-changed',
    operation: 'migrate the database',
    message: `The migration ${name} is not the file that was applied to this database.`,
    hint: `Bring ${name} back as it was, and put the change into a new migration.`,
  });
}
