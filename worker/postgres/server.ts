// A PostgreSQL server behind the interface: a small pool of connections, every wait bounded. Nothing here outlives a
// transaction on a connection (no setting, lock, prepared statement or temporary table), so the address may be that
// of a pooler that shares connections between transactions, such as PgBouncer.

import pg from 'pg';
import type { Database, DatabaseRow, Queries } from './database.ts';
import { databaseFault } from './fault.ts';
import { beginWithin, COMMIT, ROLL_BACK } from './sql.ts';

const MOST_CONNECTIONS = 5;

/** How long this side waits at most for a connection, and the server for a statement and for a lock. */
export interface Waits {
  readonly connectMs: number;
  readonly statementMs: number;
  readonly lockMs: number;
}

const WAITS: Waits = { connectMs: 5_000, statementMs: 30_000, lockMs: 10_000 };
const BIGINT_OID = 20;

/** Opens a pool and proves that a query is answered. Throws an `OperationalError` when it is not. */
export async function openServer(databaseUrl: string, given: Partial<Waits> = {}): Promise<Database> {
  const waits = { ...WAITS, ...given };
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: waits.connectMs,
    // The server's own limits are set in each transaction; one that went silent cannot keep them.
    query_timeout: waits.statementMs + WAITS.connectMs,
    keepAlive: true,
    application_name: 'bandstand',
    types: { getTypeParser },
  });
  // An idle connection that breaks is replaced by the pool; with no listener, the event would end the process.
  pool.on('error', () => {});
  const database = serverDatabase(pool, waits);
  try {
    await database.query('select 1');
    return database;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function serverDatabase(pool: pg.Pool, { statementMs, lockMs }: Waits): Database {
  let closing: Promise<void> | undefined;

  async function transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    const connection = await pool.connect().catch((error: unknown) => {
      throw databaseFault(error, 'connect to the database');
    });
    let broken: Error | null = null;
    let isSpoilt = false;
    // Between two statements nobody else listens, and without a listener the event would end the process.
    const noteBroken = (error: Error) => {
      broken ??= error;
    };
    connection.on('error', noteBroken);
    const queries = queriesOf(connection, () => broken);
    try {
      await queries.script(beginWithin(statementMs, lockMs));
      const result = await work(queries);
      await queries.script(COMMIT);
      return result;
    } catch (error) {
      await queries.script(ROLL_BACK).catch(() => {
        isSpoilt = true;
      });
      throw error;
    } finally {
      connection.off('error', noteBroken);
      connection.release(isSpoilt || broken !== null);
    }
  }

  return {
    kind: 'server',
    // In a transaction too, however short: only there do the server's limits hold for it.
    query: (sql, parameters) => transaction((queries) => queries.query(sql, parameters)),
    script: (sql) => transaction((queries) => queries.script(sql)),
    transaction,
    close() {
      closing ??= pool.end();
      return closing;
    },
  };
}

/** Of a connection that broke between two statements, the next one only says that; `broken` says why it did. */
function queriesOf(connection: pg.PoolClient, broken: () => Error | null): Queries {
  return {
    async query<Row extends DatabaseRow>(sql: string, parameters: readonly unknown[] = []) {
      try {
        return (await connection.query<Row>(sql, [...parameters])).rows;
      } catch (error) {
        throw databaseFault(broken() ?? error, 'ask the database');
      }
    },
    async script(sql) {
      try {
        await connection.query(sql);
      } catch (error) {
        throw databaseFault(broken() ?? error, 'run a database script');
      }
    },
  };
}

/** Counts and revisions are far below 2^53, so a bigint is a number here as it is in the embedded database. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return oid === BIGINT_OID ? Number : pg.types.getTypeParser(oid, format as 'text');
}
