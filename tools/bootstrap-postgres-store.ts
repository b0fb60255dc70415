// `npm run bootstrap:postgres-store`: makes the store's tables in the configured database, or says that they
// are there. Safe to run at any time; the worker does the same at its start.

import { readConfig } from '../worker/config.ts';
import { checkHealth } from '../worker/health/check.ts';
import { migrate } from '../worker/postgres/migrate.ts';
import { openDatabase } from '../worker/postgres/open.ts';
import { runCommand } from './command-line.ts';

await runCommand(async () => {
  const database = await openDatabase(readConfig(process.env));
  try {
    const applied = await migrate(database);
    console.log(applied.length > 0 ? `Migrated: ${applied.join(', ')}.` : 'The tables are up to date.');
    const { revision } = await checkHealth(database);
    console.log(
      revision > 0 ? `The store holds revision ${revision}.` : 'The store is empty: publish from the Sheet.',
    );
    return 0;
  } finally {
    await database.close();
  }
});
