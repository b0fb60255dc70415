// A migrated, empty database for every test of a file, at the price of one.

import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Database } from '../../worker/postgres/database.ts';
import { openInMemory } from '../../worker/postgres/embedded.ts';
import { migrate } from '../../worker/postgres/migrate.ts';

/** Call at the top of a file; the function it gives is for use inside tests. */
export function freshDatabase(): () => Database {
  let database: Database;
  beforeAll(async () => {
    database = await openInMemory();
  });
  beforeEach(async () => {
    await database.script('drop schema public cascade; create schema public');
    await migrate(database);
  });
  afterAll(() => database.close());
  return () => database;
}
