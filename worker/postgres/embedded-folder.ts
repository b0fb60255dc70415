// The folder of the embedded database: what stands there, and a new one that appears whole or not at all.

import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { OperationalError } from '../../shared/operational-error.ts';
import { diskFault } from '../disk-fault.ts';

/**
 * Whether the folder holds a database already; its parent is made when it is missing. Throws an `OperationalError`
 * of code `database-folder` when it cannot be used: one that is neither empty nor a database is somebody
 * else's, and is left alone.
 */
export function holdsDatabase(folder: string): boolean {
  const names = namesIn(folder);
  if (names.length > 0 && !names.includes('PG_VERSION')) {
    throw unusable(folder, 'holds files that are no database', undefined);
  }
  return names.length > 0;
}

/**
 * Makes a database in a folder that is missing or empty. Only for the holder of its lock: making takes
 * seconds, in a folder beside it, and whatever a process that was killed has left there is begun anew.
 */
export async function makeDatabase(folder: string): Promise<void> {
  const making = `${folder}.making`;
  try {
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { mode: 0o700 });
    await (await PGlite.create(making)).close();
    // Not every system renames onto an empty folder, and only an empty one can be removed so.
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(making, folder);
  } catch (cause) {
    throw refusedBy(folder, 'cannot be made', cause);
  }
}

/**
 * An `OperationalError` of what the file system refused: of code `database-disk`, which may pass, when it is the disk,
 * and else of the path. Nothing there was changed.
 */
export function refusedBy(folder: string, what: string, cause: unknown): OperationalError {
  const why = diskFault(cause);
  if (why === null) return unusable(folder, what, cause);
  return new OperationalError({
    code: 'database-disk',
    operation: 'open the embedded database',
    message: `The embedded database in ${folder} ${what}: ${why}. Nothing there was changed.`,
    hint: 'Make room on the disk, or let this user write there.',
    cause,
  });
}

/** An `OperationalError` that says what is wrong with the path; nothing there was changed. */
export function unusable(folder: string, what: string, cause: unknown): OperationalError {
  return new OperationalError({
    code: 'database-folder',
    operation: 'open the embedded database',
    message: `The path ${folder} ${what}; nothing there was changed.`,
    hint: 'Set BANDSTAND_HOME to a folder you can write to, or move what is there aside.',
    cause,
  });
}

function namesIn(folder: string): string[] {
  const home = dirname(folder);
  try {
    mkdirSync(home, { recursive: true });
    accessSync(home, constants.W_OK);
    return readdirSync(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    const isNoFolder = code === 'ENOTDIR' || code === 'EEXIST';
    const what = 'is not a folder that can be read and written';
    throw isNoFolder ? unusable(folder, what, cause) : refusedBy(folder, 'cannot be read and written', cause);
  }
}
