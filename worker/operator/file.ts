// The file by which a command finds the worker that has the embedded database open, and the key that they share. Only
// its owner can read it; it is there while the worker runs, and known as stale once its process is gone.

import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const addressSchema = z.object({
  /** Of the process that listens. */
  pid: z.int().min(1),
  port: z.int().min(1).max(65_535),
  key: z.object({ id: z.string(), secret: z.string().min(16) }),
});

export type OperatorAddress = Readonly<z.infer<typeof addressSchema>>;

const fileIn = (home: string) => join(home, 'operator.json');

/** Appears whole or not at all. */
export function writeOperatorFile(home: string, address: OperatorAddress): void {
  const draft = `${fileIn(home)}.${address.pid}`;
  writeFileSync(draft, `${JSON.stringify(address, null, 2)}\n`, { mode: 0o600 });
  // A file that was there already keeps its own mode.
  chmodSync(draft, 0o600);
  renameSync(draft, fileIn(home));
}

/** `null` when no worker left one, it cannot be read, or its process is gone. */
export function readOperatorFile(home: string): OperatorAddress | null {
  try {
    const address = addressSchema.parse(JSON.parse(readFileSync(fileIn(home), 'utf8')));
    return isRunning(address.pid) ? address : null;
  } catch {
    return null;
  }
}

/** Takes out this process's own file, and nobody else's. */
export function removeOperatorFile(home: string): void {
  if (readOperatorFile(home)?.pid === process.pid) rmSync(fileIn(home), { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
