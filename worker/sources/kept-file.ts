// A file that is there whole or not at all, whatever crashes: written beside, brought to the disk, then renamed.

import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const MOST_BYTES = 512 * 1024 * 1024;

/** The text of a file; `null` when there is none. Throws what the file system says. */
export async function readKeptFile(file: string): Promise<string | null> {
  try {
    if ((await stat(file)).size > MOST_BYTES) throw new RangeError(`${file} is too large to be read.`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Only its owner can read it. Throws what the file system says; the file that was there then stays. */
export async function keepFile(file: string, text: string): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeToDisk(part, text);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
}

async function writeToDisk(file: string, text: string): Promise<void> {
  await using handle = await open(file, 'w', 0o600);
  await handle.writeFile(text);
  await handle.sync();
}

/** The rename itself must be on disk too. Not every system lets a folder be opened; then it is so a little later. */
async function syncFolder(folder: string): Promise<void> {
  try {
    await using handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // Nothing is lost: the file before this one is whole as well.
  }
}

/** Takes away what processes that were killed had begun to write. */
export async function tidyParts(file: string): Promise<void> {
  const pattern = /^(.*)\.(\d+)\.part$/;
  for (const name of await readdir(dirname(file)).catch(() => [])) {
    const [, whole, pid] = pattern.exec(name) ?? [];
    if (whole !== basename(file) || isOfAnother(Number(pid))) continue;
    // On a disk that can only be read they stay, and do no harm.
    await rm(join(dirname(file), name), { force: true }).catch(() => {});
  }
}

/** Whether another process of that number is running. */
function isOfAnother(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
