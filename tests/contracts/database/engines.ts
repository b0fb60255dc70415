// The databases that the contract is put to: the embedded one always, a PostgreSQL server where there is
// one: TEST_DATABASE_URL, or one started for the tests. With CI=true a missing server is a failure.

import { randomBytes } from 'node:crypto';
import type { Database } from '../../../worker/postgres/database.ts';
import { openInMemory } from '../../../worker/postgres/embedded.ts';
import { openServer } from '../../../worker/postgres/server.ts';
import { startOwnServer } from './own-server.ts';

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
  const server = await startOwnServer();
  return engineAt(server.url, server.remove);
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
