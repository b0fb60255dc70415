// What both databases promise of queries and transactions.

import { expect, it } from 'vitest';
import type { Database } from '../../../worker/postgres/database.ts';
import type { Engine } from './engines.ts';

export function adapterContract(engine: Engine, database: () => Database): void {
  it('says which kind it is', () => {
    expect(database().kind).toBe(engine.kind);
  });

  it('gives text, numbers, booleans, arrays, dates and null as JavaScript has them', async () => {
    const sql = `select 'é🎪' as text, 7 as int, 7::bigint as big, count(*) as count, 1.5::float8 as float,
      true as yes, array['a', 'b'] as list, null as nothing, to_timestamp(0) as epoch, $1::json::text as json`;
    const rows = await database().query(sql, ['{"b":1, "a":2}']);
    expect(rows).toEqual([
      {
        text: 'é🎪',
        int: 7,
        big: 7,
        count: 1,
        float: 1.5,
        yes: true,
        list: ['a', 'b'],
        nothing: null,
        epoch: new Date(0),
        json: '{"b":1, "a":2}',
      },
    ]);
  });

  it('keeps all of a transaction, or nothing', async () => {
    await database().script('create table kept (value integer primary key)');
    const result = await database().transaction(async (queries) => {
      await queries.query('insert into kept values (1)');
      return 'done';
    });
    expect(result).toBe('done');

    const interrupted = new Error('interrupted');
    const work = database().transaction(async (queries) => {
      await queries.query('insert into kept values (2)');
      throw interrupted;
    });
    await expect(work).rejects.toBe(interrupted);
    expect(await database().query('select value from kept')).toEqual([{ value: 1 }]);
  });

  it('rolls back and goes on after a statement that fails', async () => {
    await database().script('create table once (value integer primary key); insert into once values (1)');
    const work = database().transaction(async (queries) => {
      await queries.query('insert into once values (2)');
      await queries.query('insert into once values (1)');
    });
    await expect(work).rejects.toMatchObject({ name: 'OperationalError', code: 'database-fault' });
    expect(await database().query('select value from once')).toEqual([{ value: 1 }]);
  });

  it('names the SQLSTATE of a refused statement and repeats no data', async () => {
    const secret = 'canary-of-a-private-cell';
    const refused = await database()
      .query('select $1::text::integer', [secret])
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'OperationalError', message: expect.stringContaining('22P02') });
    expect(String(refused)).not.toContain(secret);
  });

  it.runIf(engine.kind === 'server')('outlives a connection that breaks amid a transaction', async () => {
    const isThere = 'select count(*) as count from pg_stat_activity where pid = $1';
    const work = database().transaction(async (queries) => {
      const [own] = await queries.query<{ pid: number }>('select pg_backend_pid() as pid');
      await database().query('select pg_terminate_backend($1)', [own!.pid]);
      await expect.poll(() => database().query(isThere, [own!.pid])).toEqual([{ count: 0 }]);
      await queries.query('select 1');
    });
    await expect(work).rejects.toMatchObject({ name: 'OperationalError', code: 'database-down' });
    expect(await database().query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('answers after it was closed with a OperationalError, and may be closed twice', async () => {
    const spare = await engine.open();
    await spare.close();
    await spare.close();
    await expect(spare.query('select 1')).rejects.toMatchObject({
      name: 'OperationalError',
      code: 'database-down',
    });
    await expect(spare.transaction(async () => 1)).rejects.toMatchObject({ name: 'OperationalError' });
  });
}
