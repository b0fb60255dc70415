// `npm run db:cli -- …`: what the store and its backups say, a backup now, a backup brought back. Says first what it
// would do; `--yes` is for machines. Beside a worker that has the embedded database open it asks that worker. Exits
// with 0 when done, 1 when refused, 2 when nothing can be asked.

import { awaitMigrated } from '../worker/backups/await-migrated.ts';
import { type Config, readConfig } from '../worker/config.ts';
import { openSheet } from '../worker/google/sheets.ts';
import { operationsThrough } from '../worker/operator/ask.ts';
import { readOperatorFile } from '../worker/operator/file.ts';
import { type Operations, operationsOn } from '../worker/operator/operations.ts';
import { systemClock } from '../worker/time.ts';
import { readCommandLine, runCommand } from './command-line.ts';
import * as commands from './db-commands.ts';
import { rebuildSheet } from './rebuild/command.ts';

const USAGE = `db:cli -- status            what the store and its newest backup say
db:cli -- backups           the backups, the newest first
db:cli -- backup            makes one now, and proves it
db:cli -- verify            proves every backup, and marks what was found
db:cli -- restore ID        brings one back (or: restore latest)
db:cli -- pin ID            keeps one until: unpin ID
db:cli -- drill             restores the newest and an older backup and snapshot aside, and compares
db:cli -- csv FILE          writes the current programme as CSV
db:cli -- recover --from sheet   fills an empty database from the workbook alone
db:cli -- rebuild-sheet     exports to Google Sheets: a working workbook out of an empty one
db:cli -- bundle            writes BUNDLED_CSV anew, which is served when there is nothing else; without a database
                            from the last good file
Add --yes to go ahead without being asked.`;

const NEED_ARGUMENT = ['restore', 'csv', 'pin', 'unpin'];
/** These have something to do although the database cannot be opened. */
const WITHOUT_DATABASE = ['bundle'];
const TABLE: Record<string, commands.Command> = { ...commands, 'rebuild-sheet': rebuildSheet };

const { values, words } = readCommandLine({
  usage: USAGE,
  options: { yes: { type: 'boolean' }, from: { type: 'string' } },
  words: { least: 1, most: 2 },
});

await runCommand(async () => {
  const [name = '', argument = ''] = words;
  const run = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
  if (!run || (NEED_ARGUMENT.includes(name) && argument === '')) {
    console.error(USAGE);
    return 2;
  }
  const asked = { argument: values.from ?? argument, isSure: values.yes === true };
  const config = readConfig(process.env);
  const through = await throughWorker(config);
  if (through) return run(through, asked);
  const database = awaitMigrated(config);
  try {
    const { environment } = config;
    await database.reach().catch((error: unknown) => {
      if (!WITHOUT_DATABASE.includes(name)) throw error;
    });
    return await run(
      operationsOn({
        db: database,
        clock: systemClock,
        environment,
        bundle: config,
        sheet: () => openSheet(config),
      }),
      asked,
    );
  } finally {
    await database.close();
  }
});

/** The embedded database belongs to the process that has it open. */
async function throughWorker({ databaseUrl, home }: Config): Promise<Operations | null> {
  const address = databaseUrl === null ? readOperatorFile(home) : null;
  const operations = address && (await operationsThrough(address));
  if (operations) console.error(`Asking the running worker, process ${address.pid}.`);
  return operations;
}
