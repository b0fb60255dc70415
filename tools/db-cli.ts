// `npm run db:cli -- …`: what the store and its backups say, a backup now, a backup brought back. Says first what it
// would do; `--yes` is for machines. Exits with 0 when done, 1 when refused, 2 when nothing can be asked.

import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Backup } from '../worker/backups/backup.ts';
import { contentOf, prove } from '../worker/backups/content.ts';
import { createBackup, listBackups, readKept } from '../worker/backups/create.ts';
import { restoreBackup } from '../worker/backups/restore.ts';
import { type Config, readConfig } from '../worker/config.ts';
import { checkHealth } from '../worker/health/check.ts';
import type { Database } from '../worker/postgres/database.ts';
import { migrate } from '../worker/postgres/migrate.ts';
import { openDatabase } from '../worker/postgres/open.ts';
import { loadCurrent, readMeta } from '../worker/revisions/load.ts';
import { instantText } from '../worker/time.ts';
import { runCommand } from './command-line.ts';

const USAGE = `db:cli -- status            what the store and its newest backup say
db:cli -- backups           the backups, the newest first
db:cli -- backup            makes one now, and proves it
db:cli -- verify            proves every backup
db:cli -- restore ID        brings one back as a new revision (or: restore latest)
db:cli -- csv FILE          writes the current programme as CSV
Add --yes to go ahead without being asked.`;

const [command = '', argument = ''] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const isSure = process.argv.includes('--yes');

await runCommand(async () => {
  const commands: Record<string, (database: Database, config: Config) => Promise<number>> = {
    status,
    backups,
    backup,
    verify,
    restore,
    csv,
  };
  const run = commands[command];
  if (!run || (['restore', 'csv'].includes(command) && argument === '')) {
    console.error(USAGE);
    return 1;
  }
  const config = readConfig(process.env);
  const database = await openDatabase(config);
  try {
    await migrate(database);
    return await run(database, config);
  } finally {
    await database.close();
  }
});

async function status(database: Database, { environment }: Config): Promise<number> {
  const { findings, revision, isHealthy } = await checkHealth(database, { environment, nowMs: Date.now() });
  for (const { check, isWell, sentence } of findings) {
    console.log(`${isWell ? 'well ' : 'WRONG'}  ${check.padEnd(10)} ${sentence}`);
  }
  const all = await listBackups(database, environment);
  const [newest] = all;
  const said = newest && lineOf(newest);
  const many = all.length === 1 ? `One backup: ${said}.` : `${all.length} backups, the newest ${said}.`;
  console.log(`Revision ${revision}. ${newest ? many : 'No backup yet.'}`);
  return isHealthy ? 0 : 1;
}

async function backups(database: Database, { environment }: Config): Promise<number> {
  const all = await listBackups(database, environment);
  for (const each of all) console.log(lineOf(each));
  if (all.length === 0) console.log(`There are no backups of ${environment}.`);
  return 0;
}

async function backup(database: Database, { environment }: Config): Promise<number> {
  const request = { trigger: 'manual', createdBy: 'cli', environment, nowMs: Date.now() } as const;
  const made = await createBackup(database, request);
  if (made.kind !== 'created') {
    console.log('Nothing is published yet, so there is nothing to back up.');
    return 1;
  }
  console.log(`Made and proved ${lineOf(made.backup)}. Let go: ${made.prunedCount}.`);
  return 0;
}

async function verify(database: Database, { environment }: Config): Promise<number> {
  let damaged = 0;
  for (const { id } of await listBackups(database, environment)) {
    const kept = await readKept(database, id);
    const proved = kept && prove(kept);
    if (proved?.kind !== 'whole') damaged += 1;
    console.log(proved?.kind === 'whole' ? `whole  ${id}` : `WRONG  ${proved?.cause ?? id}`);
  }
  return damaged === 0 ? 0 : 1;
}

async function restore(database: Database, { environment }: Config): Promise<number> {
  const all = await listBackups(database, environment);
  const chosen = argument === 'latest' ? all[0] : all.find(({ id }) => id === argument);
  if (!chosen) {
    console.log(`There is no backup ${argument} of ${environment}.`);
    return 1;
  }
  const { revision } = await readMeta(database);
  console.log(`Would bring back ${lineOf(chosen)}
in place of revision ${revision}, as a new revision above it, after a backup of what stands now.
The Sheet is not changed: what is published from it next replaces what is restored.`);
  if (!(await isAgreed())) return 1;
  const request = { id: chosen.id, environment, createdBy: 'cli', nowMs: Date.now() };
  const restored = await restoreBackup(database, request);
  if (restored.kind === 'stands') {
    console.log(
      `Nothing was to do: revision ${restored.publication.manifest.revision} stands as this backup holds it.`,
    );
    return 0;
  }
  if (restored.kind !== 'restored') {
    const cause = restored.kind === 'damaged' ? restored.cause : 'It is gone.';
    console.log(`Nothing was restored. ${cause}`);
    return 1;
  }
  const { manifest, events } = restored.publication;
  if (restored.how === 'as-it-was') {
    console.log(`Revision ${manifest.revision} stands again as it was: ${events.length} rows.`);
    return 0;
  }
  const before = restored.before ? ` What stood before is ${restored.before.id}.` : '';
  console.log(`Restored as revision ${manifest.revision}: ${events.length} rows.${before}`);
  return 0;
}

async function csv(database: Database): Promise<number> {
  const publication = await loadCurrent(database);
  if (!publication) {
    console.log('Nothing is published yet.');
    return 1;
  }
  // The mark lets spreadsheets read the letters as they are.
  writeFileSync(argument, `\ufeff${contentOf(publication).csvContent}`);
  console.log(`Wrote ${publication.events.length} rows to ${argument}.`);
  return 0;
}

function lineOf({ id, trigger, rowCount, featuredEntryCount, revision, verifiedAt }: Backup): string {
  const proved = verifiedAt ? `proved ${instantText(verifiedAt.getTime())}` : 'not proved';
  return `${id}  ${trigger.padEnd(11)} revision ${revision}, ${rowCount} rows, ${featuredEntryCount} placements, ${proved}`;
}

async function isAgreed(): Promise<boolean> {
  if (isSure) return true;
  if (!process.stdin.isTTY) {
    console.log('Nothing was done: add --yes to go ahead.');
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question('Go ahead? Type yes: ');
  asking.close();
  return answer.trim().toLowerCase() === 'yes';
}
