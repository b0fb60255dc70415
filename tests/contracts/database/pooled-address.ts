// What only an address of PgBouncer meets: limits that hold in spite of shared connections, refusals in its own words,
// and a worker that lives on it.

import pg from 'pg';
import { expect, it } from 'vitest';
import { readConfig } from '../../../worker/config.ts';
import { openServer } from '../../../worker/postgres/server.ts';
import { runWorker } from '../../../worker/run.ts';
import { serveSheet } from '../../worker/google/sheet-server.ts';
import { keepLog } from '../../worker/kept-log.ts';
import { eventsOf, publicationFor } from '../../worker/publications.ts';
import { temporaryFolder } from '../../worker/temporary-folder.ts';
import type { PooledEngine } from './engines.ts';
import { startOwnPgBouncer } from './own-pgbouncer.ts';

const LIMITS = `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
  current_setting('idle_in_transaction_session_timeout') as idle`;
const WRONG = 'canary-password';

export function pooledAddressContract(engine: PooledEngine, address: () => string): void {
  const folder = temporaryFolder();
  const other = (parts: object) => Object.assign(new URL(address()), parts).href;
  const refusalAt = (url: string) =>
    openServer(url).then(
      () => 'It was opened.',
      (error: unknown) => error,
    );

  it('bounds every statement on the server, and leaves nothing of that to whoever has the connection next', async () => {
    const database = await openServer(address(), { statementMs: 41_000, lockMs: 7_000 });
    const next = new pg.Client({ connectionString: address() });
    await next.connect();
    try {
      const bounded = [{ statement: '41s', lock: '7s', idle: '41s' }];
      expect(await database.query(LIMITS)).toEqual(bounded);
      expect(await database.transaction((queries) => queries.query(LIMITS))).toEqual(bounded);
      // As many at once as there are connections: each of them has been used by now.
      const all = await Promise.all([database.query(LIMITS), database.query(LIMITS), next.query(LIMITS)]);
      expect(all.slice(0, 2)).toEqual([bounded, bounded]);
      expect((await next.query(LIMITS)).rows).toEqual([{ statement: '0', lock: '0', idle: '0' }]);
    } finally {
      await next.end();
      await database.close();
    }
  });

  it.each([
    [
      'a setting',
      { search: '?statement_timeout=5000' },
      'database-setting',
      /startup parameter: statement_timeout/,
    ],
    ['a password', { password: WRONG }, 'database-refused', /authentication failed/],
    ['a user', { username: 'nobody-there' }, 'database-refused', /authentication failed|no such user/],
    ['a database', { pathname: '/nothing-there' }, 'database-missing', /does not exist|no such database/],
    ['encryption', { search: '?sslmode=no-verify' }, 'database-tls', /does not support SSL/],
  ])('says in its words that it refuses %s', async (_, parts, code, words) => {
    const refusal = await refusalAt(other(parts));
    expect(refusal).toMatchObject({ name: 'OperationalError', code, message: expect.stringMatching(words) });
    expect(String(refusal)).not.toMatch(/canary|nobody-there|nothing-there/);
  });

  it('says in its words that it is full', async () => {
    const full = await startOwnPgBouncer(engine.serverUrl, ['max_client_conn = 1']);
    const holder = await openServer(full.through(address()));
    try {
      expect(await refusalAt(full.through(address()))).toMatchObject({
        code: 'database-full',
        message: expect.stringContaining('no more connections allowed'),
      });
    } finally {
      await holder.close();
      await full.remove();
    }
  });

  it('is enough for a worker, which says why where it is not', async () => {
    const sheet = await serveSheet();
    sheet.publish(publicationFor(12, eventsOf(7)));
    const start = (home: string, databaseUrl: string) =>
      runWorker(
        readConfig({
          BANDSTAND_HOME: folder(home),
          BANDSTAND_ENV: 'production',
          DATABASE_URL: databaseUrl,
          SHEETS_ROOT_URL: sheet.rootUrl,
        }),
        { log: keepLog().log },
      );
    const worker = await start('one', address());
    const refused = await start('other', other({ search: '?lock_timeout=5000' }));
    try {
      await worker.sync.now();
      const answer = await worker.app.request('/feed/events.json');
      expect([answer.status, answer.headers.get('x-bandstand-source')]).toEqual([200, 'postgres-store']);
      const { store } = (await (await refused.app.request('/readyz')).json()) as {
        store: { fault: unknown };
      };
      expect(store.fault).toMatchObject({
        code: 'database-setting',
        cause: expect.stringContaining('unsupported startup parameter: lock_timeout'),
      });
    } finally {
      await worker.close();
      await refused.close();
      await sheet.close();
    }
  });
}
