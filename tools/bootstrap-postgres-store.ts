// `npm run bootstrap:postgres-store`: makes the store's tables in the configured database, compares them with the
// pinned schema, makes again what is gone, and brings the last revision back where its record is left. Safe to run at
// any time. Exits with 0 when all is as it should be, 1 when something is left to do, 2 when nothing can be asked.

import { migrateBackedUp } from '../worker/backups/before-migrating.ts';
import { readConfig } from '../worker/config.ts';
import { openDatabase } from '../worker/postgres/open.ts';
import { repairMigrationsList, repairSchema } from '../worker/postgres/repair-schema.ts';
import { type HeadRepair, repairHead } from '../worker/revisions/repair-head.ts';
import { readCommandLine, runCommand } from './command-line.ts';

readCommandLine({
  usage: `npm run bootstrap:postgres-store
makes or updates the tables of the database that DATABASE_URL names, or the embedded one; compares them, and makes
again what was dropped. Nothing that is there is replaced. It may be run at any time.`,
});

await runCommand(async () => {
  const config = readConfig(process.env);
  const { environment } = config;
  const database = await openDatabase(config);
  try {
    if (await repairMigrationsList(database))
      console.log('The list of applied migrations was gone, and is there again.');
    const { applied, backup } = await migrateBackedUp(database, { environment, nowMs: Date.now() });
    if (backup) console.log(`Backed up first, and proved: ${backup}.`);
    console.log(applied.length > 0 ? `Migrated: ${applied.join(', ')}.` : 'All migrations are applied.');
    const { tables, others, differences } = await repairSchema(database);
    if (tables.length > 0) console.log(`Were gone, and are there again, empty: ${tables.join(', ')}.`);
    if (others.length > 0) console.log(`Made again: ${others.join(', ')}.`);
    for (const difference of differences) console.log(`WRONG  ${difference}`);
    if (tables.length + others.length + differences.length === 0)
      console.log('The tables are as they should be.');
    const head = await repairHead(database);
    console.log(sentenceOf(head));
    return differences.length === 0 && head.kind !== 'damaged' ? 0 : 1;
  } finally {
    await database.close();
  }
});

function sentenceOf(head: HeadRepair): string {
  switch (head.kind) {
    case 'whole':
      return `The store holds revision ${head.revision}.`;
    case 'repaired':
      return `Revision ${head.revision} stands again: its rows were made from its own record.`;
    case 'empty':
      return 'The store is empty: publish from the Sheet, or bring a backup back: npm run db:cli -- restore latest';
    case 'damaged':
      return `The record of revision ${head.revision} is damaged, so the store stays empty. Bring a backup back: npm run db:cli -- restore latest`;
  }
}
