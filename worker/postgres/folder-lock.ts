// One process a data folder: the embedded database would let two open it, and both would destroy it. Numbers of
// processes are given again, after a reboot at the latest: beside the lock stands which process of that number it is.

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { OperationalError } from '../../shared/operational-error.ts';

export interface FolderLock {
  release(): void;
}

/** Two looks at a lock that changes hands are enough; more means that something keeps taking it. */
const MOST_TRIES = 5;
const heldHere = new Set<string>();

/**
 * Takes the lock file, which holds our pid from its first moment on. A lock whose process is dead is taken
 * over. Throws an `OperationalError` of code `database-in-use` naming the process that holds it.
 */
export function lockFolder(file: string): FolderLock {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    if (placeLock(file)) {
      heldHere.add(file);
      noteIdentity(file);
      return { release: () => releaseLock(file) };
    }
    const holder = readHolder(file);
    if (holder !== null && isAlive(holder, file)) throw inUse(file, holder);
    removeStale(file, holder);
  }
  throw inUse(file, readHolder(file));
}

/** A hard link appears whole or not at all, and fails when the name is taken. */
function placeLock(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, `${process.pid}\n`);
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function releaseLock(file: string): void {
  heldHere.delete(file);
  if (readHolder(file) !== process.pid) return;
  rmSync(identityFile(file), { force: true });
  rmSync(file, { force: true });
}

function readHolder(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8').trim());
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** Our own pid in a lock that we do not hold is left from before a restart of the machine or container. */
function isAlive(pid: number, file: string): boolean {
  if (pid === process.pid) return heldHere.has(file);
  try {
    process.kill(pid, 0);
    return !hasEnded(pid) && !isNumberReused(pid, file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Apart from the lock, which versions before read too, as a number alone. */
function identityFile(file: string): string {
  return `${file}.process`;
}

/** A lock without it holds all the same: it is only not taken over as easily. */
function noteIdentity(file: string): void {
  const identity = identityOf(process.pid);
  if (identity === null) return;
  try {
    writeFileSync(identityFile(file), `${process.pid} ${identity}\n`);
  } catch {
    // A disk that has just become full.
  }
}

/** Whether the lock was left by an earlier process of this number. */
function isNumberReused(pid: number, file: string): boolean {
  try {
    const [noted, ...identity] = readFileSync(identityFile(file), 'utf8').trim().split(' ');
    const now = identityOf(pid);
    return noted === String(pid) && now !== null && identity.join(' ') !== now;
  } catch {
    return false;
  }
}

/** The boot, and when the process began in it; `null` where the system does not say: Linux alone does. */
function identityOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // After the name in brackets, which may hold anything, the start is the 20th field.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[19] === undefined ? null : `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}

/** Whether the process has ended and only waits to be reaped; Linux alone says so. */
function hasEnded(pid: number): boolean {
  try {
    return /^\d+ \(.*\) [ZX] /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Moves the dead lock aside first: if another process was quicker, what was moved is its lock, and goes back. */
function removeStale(file: string, deadHolder: number | null): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readHolder(aside) !== deadHolder) {
    try {
      linkSync(aside, file);
    } catch {
      // A third process holds the lock by now; the next look finds it.
    }
  }
  rmSync(aside, { force: true });
}

function inUse(file: string, holder: number | null): OperationalError {
  const who = holder === null ? 'Another process' : `Process ${holder}`;
  return new OperationalError({
    code: 'database-in-use',
    operation: 'open the embedded database',
    message: `${who} is using the embedded database; a second one would damage it.`,
    hint: `Stop ${holder === null ? 'it' : `process ${holder}`}, or set BANDSTAND_HOME to another folder. If that process is no Bandstand, delete ${file}.`,
  });
}
