// A database that is not there yet, comes, breaks and comes again.

import { expect, it } from 'vitest';
import { OperationalError } from '../../../shared/operational-error.ts';
import { awaitDatabase } from '../../../worker/postgres/awaited.ts';
import type { Database } from '../../../worker/postgres/database.ts';
import { openInMemory } from '../../../worker/postgres/embedded.ts';

const down = new OperationalError({
  code: 'database-down',
  operation: 'open',
  message: 'Away.',
  hint: 'Wait.',
});
const one = (database: Database) => database.query('select 1 as one');

it('lets who asks during an attempt wait for it, and tells the fault in between', async () => {
  let opened = 0;
  const database = awaitDatabase('embedded', async () => {
    opened += 1;
    if (opened === 1) throw down;
    return openInMemory();
  });
  await expect(one(database)).rejects.toMatchObject({ code: 'database-down' });
  await expect(database.reach()).rejects.toBe(down);
  await expect(one(database)).rejects.toBe(down);
  await expect(database.transaction(one as never)).rejects.toBe(down);
  expect(opened).toBe(1);

  const reached = Promise.all([database.reach(), database.reach()]);
  expect(await one(database)).toEqual([{ one: 1 }]);
  await reached;
  expect(opened).toBe(2);

  await database.release();
  await expect(one(database)).rejects.toMatchObject({ code: 'database-down' });
  await database.reach();
  expect(await one(database)).toEqual([{ one: 1 }]);
  await database.close();
  await database.close();
  await expect(one(database)).rejects.toMatchObject({ code: 'database-down' });
});

it('closes what an attempt that was under way has opened', async () => {
  let inner: Database | undefined;
  const database = awaitDatabase('embedded', async () => {
    inner = await openInMemory();
    return inner;
  });
  const reaching = database.reach();
  await database.close();
  await reaching;
  await expect(one(inner!)).rejects.toMatchObject({ code: 'database-down' });
  await expect(awaitDatabase('embedded', openInMemory).close()).resolves.toBeUndefined();
});
