// A migrated, empty database for every test, at the price of one for all files of a test process.

import { beforeAll, beforeEach } from 'vitest';
import type { Database } from '../../worker/postgres/database.ts';
import { openInMemory } from '../../worker/postgres/embedded.ts';
import { migrate } from '../../worker/postgres/migrate.ts';

let opening: Promise<Database> | null = null;

/** Call at the top of a file; the function it gives is for use inside tests. Never closed: it ends with the process. */
export function freshDatabase(): () => Database {
  let database: Database;
  beforeAll(async () => {
    opening ??= openInMemory();
    database = await opening;
  });
  beforeEach(async () => {
    await database.script('drop schema public cascade; create schema public');
    await migrate(database);
  });
  return () => database;
}
