// A PostgreSQL server behind the interface: a small pool of connections, every wait bounded.

import pg from 'pg';
import type { Database, DatabaseRow, Queries } from './database.ts';
import { databaseFault } from './fault.ts';

const MOST_CONNECTIONS = 5;
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 30_000;
const LOCK_TIMEOUT_MS = 10_000;
const BIGINT_OID = 20;

/** Opens a pool and proves that a query is answered. Throws an `OperationalError` when it is not. */
export async function openServer(
  databaseUrl: string,
  connectTimeoutMs: number = CONNECT_TIMEOUT_MS,
): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    // A server that went silent cannot time its own statements out.
    query_timeout: STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'bandstand',
    types: { getTypeParser },
  });
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {});
  const database = serverDatabase(pool);
  try {
    await database.query('select 1');
    return database;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function serverDatabase(pool: pg.Pool): Database {
  let closing: Promise<void> | undefined;
  return {
    kind: 'server',
    ...queriesOf(pool),
    async transaction(work) {
      const connection = await pool.connect().catch((error: unknown) => {
        throw databaseFault(error, 'connect to the database');
      });
      const queries = queriesOf(connection);
      let isSpoilt = false;
      try {
        await queries.script('begin');
        const result = await work(queries);
        await queries.script('commit');
        return result;
      } catch (error) {
        await queries.script('rollback').catch(() => {
          isSpoilt = true;
        });
        throw error;
      } finally {
        connection.release(isSpoilt);
      }
    },
    close() {
      closing ??= pool.end();
      return closing;
    },
  };
}

function queriesOf(connection: Pick<pg.Pool, 'query'> | pg.PoolClient): Queries {
  return {
    async query<Row extends DatabaseRow>(sql: string, parameters: readonly unknown[] = []) {
      try {
        return (await connection.query<Row>(sql, [...parameters])).rows;
      } catch (error) {
        throw databaseFault(error, 'ask the database');
      }
    },
    async script(sql) {
      try {
        await connection.query(sql);
      } catch (error) {
        throw databaseFault(error, 'run a database script');
      }
    },
  };
}

/** Counts and revisions are far below 2^53, so a bigint is a number here as it is in the embedded database. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return oid === BIGINT_OID ? Number : pg.types.getTypeParser(oid, format as 'text');
}
