// An embedded database as it is when it has just been made and migrated. Making one takes seconds and copying it a
// moment, so it is made once for each version of the engine and its schema, and kept beside the dependencies.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sha256 } from '../worker/hashes.ts';
import { openEmbedded } from '../worker/postgres/embedded.ts';
import { migrate, migrationScripts } from '../worker/postgres/migrate.ts';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'bandstand');

/** Puts one where `openEmbedded` will look for it, unless something is there already. */
export async function putEmptyDatabase(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(await emptyDatabase(), folder, { recursive: true });
}

async function emptyDatabase(): Promise<string> {
  const kept = join(CACHE, `empty-database-${engineVersion()}-${schemaVersion()}`);
  if (existsSync(kept)) return kept;
  mkdirSync(CACHE, { recursive: true });
  const making = mkdtempSync(join(CACHE, 'making-'));
  try {
    const database = await openEmbedded(join(making, 'postgres'));
    await migrate(database);
    await database.close();
    renameSync(join(making, 'postgres'), kept);
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(kept)) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return kept;
}

function schemaVersion(): string {
  return sha256(migrationScripts().join('\n')).slice(0, 8);
}

function engineVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const file = join(dirname(dirname(entry)), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
