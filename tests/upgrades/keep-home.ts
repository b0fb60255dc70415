// Keeps a home as this version leaves it, for later versions to be started on: `node tests/upgrades/keep-home.ts NAME`,
// with every release that changes what is stored. A published season with placements, backups, snapshots and the
// Vault, made through the interfaces that an editor has; the database as SQL that both engines take.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildBundle } from '../../tools/build.ts';
import { createBackup } from '../../worker/backups/create.ts';
import type { Database } from '../../worker/postgres/database.ts';
import { migrationScripts } from '../../worker/postgres/migrate.ts';
import { MAKE_MIGRATIONS_TABLE } from '../../worker/postgres/sql.ts';
import { Bandstand, type Row } from '../journeys/bandstand.ts';
import { fileOf, SERVED, SITE_URL } from './home.ts';

const [name] = process.argv.slice(2);
if (!name || !/^[\w.-]+$/.test(name)) throw new Error('Usage: node tests/upgrades/keep-home.ts NAME');
const folder = join(import.meta.dirname, 'homes', name);

const rows: Row[] = Array.from({ length: 12 }, (_, index) => ({
  title: `Evening ${index}`,
  date: index === 3 ? '2099-06-13; 2099-06-20' : `2099-06-${10 + index}`,
  startTime: index === 5 ? 'tbc' : '19:30',
  endTime: index === 5 ? '' : '22:00',
  venue: `Hall ${index % 4}`,
  address: '1 Quay Street',
  city: 'Port-Lanterne',
  country: 'France',
  latitude: '47.21',
  longitude: '-1.55',
  category: index % 2 ? 'Music' : 'Theatre',
  genres: 'Jazz, Folk',
  price: index % 3 ? '€12' : 'Free',
  ticketUrl: 'https://tickets.example.org/1',
  host: 'The Lanterns',
  hostCountries: 'France',
  description: `The ${index}th evening of the season, with “quotes”, commas, and\na second line.`,
  access: 'wheelchair access',
  internalNotes: `Nobody else knows of ${index}.`,
  contactEmail: `host${index}@example.org`,
}));

await buildBundle();
const stand = await Bandstand.open({ sample: false, siteUrl: SITE_URL });
await stand.setUp(rows);
const database = stand.started.worker.database;
const backUp = (nowMs: number) =>
  createBackup(database, { trigger: 'cron', createdBy: 'cron', environment: 'development', nowMs });
async function publish(): Promise<void> {
  const { outcome, sentence } = await stand.publish();
  if (outcome !== 'published') throw new Error(`Nothing was published: ${sentence}`);
  await stand.look();
}

await publish();
const [first] = (await stand.feed()).events;
await stand.run('placeEvent', [
  {
    eventKey: first!.key,
    tier: 'spotlight',
    start: '2099-06-02T10:00',
    hours: '24',
    partner: 'A partner',
    note: '',
  },
]);
await publish();
await backUp(Date.now() - 86_400_000);
await stand.type(4, 'title', 'Evening 2, renamed');
await stand.type(5, 'date', '2099-06-13');
await stand.type(6, 'status', 'cancelled');
await publish();
await backUp(Date.now());
await stand.run('snapshotNow');
await stand.run('pullVault');
mkdirSync(join(folder, 'served'), { recursive: true });
for (const path of SERVED) writeFileSync(join(folder, 'served', fileOf(path)), await stand.text(path));
await stand.workspace.save();
writeFileSync(join(folder, 'database.sql.gz'), gzipSync(await dump(database), { level: 9 }));
const workbook = JSON.parse(readFileSync(join(stand.home, 'workbook.json'), 'utf8'));
workbook.properties.script = {};
writeFileSync(join(folder, 'workbook.json.gz'), gzipSync(JSON.stringify(workbook), { level: 9 }));
copyFileSync(join(stand.home, 'last-good.csv'), join(folder, 'last-good.csv'));
await stand.close();
process.exit(0);

/** The schema as its migrations make it, then every row. */
async function dump(db: Database): Promise<string> {
  const tables = await db.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const statements = [MAKE_MIGRATIONS_TABLE, ...migrationScripts()];
  for (const table of order(tables.map(({ name: each }) => each))) {
    const [all] = await db.query<{ rows: string | null }>(
      `select json_agg(row_to_json(t))::text as rows from ${table} t`,
    );
    statements.push(`truncate ${table} cascade`);
    if (all?.rows) {
      const text = all.rows.replaceAll("'", "''");
      statements.push(
        `insert into ${table} select * from json_populate_recordset(null::${table}, '${text}')`,
      );
    }
  }
  return `${statements.map((each) => each.trim().replace(/;$/, '')).join(';\n')};\n`;
}

/** What others refer to comes first. */
function order(tables: readonly string[]): string[] {
  const isReferring = (table: string) => /_(marks|rows)$/.test(table);
  return [...tables.filter((each) => !isReferring(each)), ...tables.filter(isReferring)];
}
