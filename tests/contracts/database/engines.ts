// The databases that the contract is put to: the embedded one always, a PostgreSQL server where there is
// one: TEST_DATABASE_URL, or one started for the tests; and such a server through PgBouncer. With CI=true a missing one
// is a failure.

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Database } from '../../../worker/postgres/database.ts';
import { openInMemory } from '../../../worker/postgres/embedded.ts';
import { openServer } from '../../../worker/postgres/server.ts';
import { hasPgBouncer, startOwnPgBouncer } from './own-pgbouncer.ts';
import { startOwnServer } from './own-server.ts';

export interface Engine {
  readonly name: string;
  readonly kind: Database['kind'];
  /** A fresh, empty database. */
  open(): Promise<Database>;
  /** The address of a fresh, empty database, for other processes; the embedded one has none. */
  readonly make: (() => Promise<string>) | null;
  /** Ends what was started for the tests, and drops what was made. */
  stop(): Promise<void>;
}

export interface PooledEngine extends Engine {
  readonly make: () => Promise<string>;
  /** The server behind it, past it. */
  readonly serverUrl: string;
}

/** All engines that this machine has. */
export async function availableEngines(): Promise<Engine[]> {
  const embedded: Engine = {
    name: 'embedded',
    kind: 'embedded',
    open: openInMemory,
    make: null,
    stop: async () => {},
  };
  const server = await unlessMissing(serverEngine);
  return server ? [embedded, server] : [embedded];
}

/** A server behind PgBouncer in transaction mode; none where either is not installed. */
export async function pooledEngines(): Promise<PooledEngine[]> {
  const engine = hasPgBouncer() ? await unlessMissing(pooledEngine) : null;
  return engine ? [engine] : [];
}

async function unlessMissing<Started>(start: () => Promise<Started>): Promise<Started | null> {
  try {
    return await start();
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    const why = error instanceof Error ? `${error.message} ${error.cause}` : error;
    console.warn(`The database contract runs without a server. ${why}`);
    return null;
  }
}

async function pooledEngine(): Promise<PooledEngine> {
  const server = await serverEngine();
  const bouncer = await startOwnPgBouncer(server.url);
  const make = async () => bouncer.through(await server.make());
  return {
    name: 'server through PgBouncer',
    kind: 'server',
    make,
    serverUrl: server.url,
    open: async () => openServer(await make()),
    async stop() {
      await bouncer.remove();
      await server.stop();
    },
  };
}

interface ServerEngine extends Engine {
  readonly make: () => Promise<string>;
  /** The server's own database. */
  readonly url: string;
}

async function serverEngine(): Promise<ServerEngine> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return engineAt(given, async () => {});
  const server = await startOwnServer();
  return engineAt(server.url, server.remove);
}

function engineAt(url: string, stopServer: () => Promise<void>): ServerEngine {
  const made: string[] = [];
  const make = async () => {
    const name = `bandstand_test_${randomBytes(6).toString('hex')}`;
    await atOnce(url, `create database ${name}`);
    made.push(name);
    return Object.assign(new URL(url), { pathname: `/${name}` }).href;
  };
  return {
    name: 'server',
    kind: 'server',
    url,
    make,
    open: async () => openServer(await make()),
    async stop() {
      for (const name of made) await atOnce(url, `drop database if exists ${name} with (force)`);
      await stopServer();
    },
  };
}

/** Outside any transaction, in which no database can be made. */
async function atOnce(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
