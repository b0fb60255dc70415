// Homes as former versions left them, put where the code of today starts.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Database } from '../../worker/postgres/database.ts';
import { openEmbedded } from '../../worker/postgres/embedded.ts';
import { openServer } from '../../worker/postgres/server.ts';

const HOMES = join(import.meta.dirname, 'homes');

/** Stood in the calendars that they served. */
export const SITE_URL = 'https://programme.example.org';

/** What they served, byte for byte. */
export const SERVED = ['/feed/events.json', '/feed/events.ics', '/feed/placements.json'] as const;

/** The name of each, the oldest first. */
export const KEPT_HOMES: readonly string[] = readdirSync(HOMES).sort();

/** Puts one into a folder, its database into that folder or on a server. */
export async function putHome(name: string, home: string, databaseUrl: string | null): Promise<void> {
  const from = (file: string) => join(HOMES, name, file);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'workbook.json'), gunzipSync(readFileSync(from('workbook.json.gz'))));
  copyFileSync(from('last-good.csv'), join(home, 'last-good.csv'));
  const database = await (databaseUrl ? openServer(databaseUrl) : openEmbedded(join(home, 'postgres')));
  await fill(database, gunzipSync(readFileSync(from('database.sql.gz'))).toString());
}

async function fill(database: Database, script: string): Promise<void> {
  try {
    await database.script(script);
  } finally {
    await database.close();
  }
}

/** What the version that left it answered at a path, with the keys that the feed has gained since. */
export function servedThen(name: string, path: string): string {
  const served = readFileSync(join(HOMES, name, 'served', fileOf(path)), 'utf8');
  if (served.includes('"timeZone":null')) return served;
  return served
    .replace(/"pick":(?:true|false),/g, '$&"soldOut":false,"timeZone":null,')
    .replace(
      /"date":"[^"]*",(?="startTime":.*?"endsAt":(?:null|"([^T"]*)))/g,
      (date, end?: string) => `${date}"endDate":${end === undefined ? 'null' : `"${end}"`},`,
    );
}

export function fileOf(path: string): string {
  return path.slice(1).replaceAll('/', '-');
}
