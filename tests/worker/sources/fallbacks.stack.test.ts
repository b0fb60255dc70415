// What is foretold for the day when the database is down, and what a worker then really serves.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSame, withoutDatabase } from '../../../shared/fallbacks.ts';
import { type Publication, publicationOf } from '../../../shared/publication/publication.ts';
import { createBackup } from '../../../worker/backups/create.ts';
import { readConfig } from '../../../worker/config.ts';
import { sha256 } from '../../../worker/hashes.ts';
import { awaitDatabase } from '../../../worker/postgres/awaited.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { runWorker } from '../../../worker/run.ts';
import { readFallbacksNow } from '../../../worker/sources/fallbacks.ts';
import { lastGoodFile } from '../../../worker/sources/last-good.ts';
import { writePublicationFile } from '../../../worker/sources/publication-file.ts';
import { freshDatabase } from '../fresh-database.ts';
import { keepLog } from '../kept-log.ts';
import { placementOf } from '../placements.ts';
import { eventOf, eventsOf, publicationFor } from '../publications.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const database = freshDatabase();
const folder = temporaryFolder();
const AT = '2027-06-04T04:20:00Z';
const served = publicationFor(12, eventsOf(7), 'sheet', [placementOf('event00003', '2020-06-10T12:00')]);
const older = publicationFor(9, [
  ...eventsOf(5),
  eventOf(5, { title: 'Of before' }),
  eventOf(30, { title: 'Let go' }),
]);

const configFor = () =>
  readConfig({
    BANDSTAND_HOME: folder('home'),
    BUNDLED_CSV: folder('bundled.csv'),
    BANDSTAND_ENV: 'production',
    SHEETS_ROOT_URL: 'http://127.0.0.1:9/',
    // Nothing listens there.
    DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:9/none',
  });

/** What may stand in a file. */
const FILES = {
  nothing: null,
  'the same': (own) => writePublicationFile(served, own, AT),
  'an older one': (own) => writePublicationFile(older, own, AT),
  'a newer one': (own) => writePublicationFile(publicationFor(13, eventsOf(8)), own, AT),
  'a damaged one': (own) => writePublicationFile(served, own, AT).replace('Nantes', 'Rennes'),
  'one of another': (own) => writePublicationFile(served, { ...own, environment: 'preview' }, AT),
} satisfies Record<string, ((own: ReturnType<typeof configFor>) => string) | null>;
const names = Object.keys(FILES) as (keyof typeof FILES)[];

function lay(file: string, name: keyof typeof FILES): void {
  const text = FILES[name]?.(configFor());
  mkdirSync(dirname(file), { recursive: true });
  if (text === undefined) rmSync(file, { force: true });
  else writeFileSync(file, text);
}

const away = awaitDatabase('server', () => Promise.reject(new Error('never asked')));
const fallbacksOf = (now: Publication | null = served, db = database()) =>
  readFallbacksNow({ config: configFor(), db, log: keepLog().log }, now);

async function storeAndBackUp(): Promise<void> {
  await storePublication(database(), served);
  const nowMs = Date.parse(AT);
  await createBackup(database(), { trigger: 'manual', createdBy: 'cli', environment: 'production', nowMs });
}

describe('if the database were down', () => {
  it.each(names)('a worker serves what was foretold, with %s as the last good file', async (lastGood) => {
    for (const bundled of names) {
      const config = configFor();
      lay(lastGoodFile(config.home), lastGood);
      lay(config.bundledCsv, bundled);
      const next = withoutDatabase(await fallbacksOf());
      const worker = await runWorker(config, { log: keepLog().log });
      try {
        const answer = await worker.app.request('/feed/events.json');
        const found = [
          answer.headers.get('x-bandstand-source'),
          Number(answer.headers.get('x-bandstand-revision')),
        ];
        if (next) expect(found, bundled).toEqual([next.source, next.held.revision]);
        else expect(answer.status, bundled).toBe(503);
      } finally {
        await worker.close();
      }
    }
  });

  it('says what each source lacks, tells otherwise, and has beside', async () => {
    const config = configFor();
    await storeAndBackUp();
    lay(lastGoodFile(config.home), 'an older one');
    const same = { missing: 0, added: 0, changed: 0, titles: [] };
    const all = { arePlacementsSame: true, areSettingsSame: true };
    const about = { publishedAt: served.manifest.publishedAt, updatedAt: AT };
    expect(await fallbacksOf()).toEqual([
      { source: 'backup', held: { revision: 12, events: 7, ...about, ...same, ...all }, why: null },
      {
        source: 'last-good-file',
        held: {
          revision: 9,
          events: 7,
          ...about,
          publishedAt: older.manifest.publishedAt,
          missing: 1,
          changed: 1,
          added: 1,
          titles: ['Fête n° 6 — “ouverte”', 'Of before', 'Let go'],
          arePlacementsSame: false,
          areSettingsSame: true,
        },
        why: null,
      },
      { source: 'bundled-csv', held: null, why: 'none' },
    ]);
  });

  it('notices another name or zone of the same events', async () => {
    const config = configFor();
    const { manifest, events, placements } = served;
    const programme = { ...manifest.programme, name: 'Of last year', timeZone: 'Asia/Tokyo' };
    const renamed = publicationOf({ ...manifest, publishedBy: '', programme, events, placements }, sha256);
    mkdirSync(config.home, { recursive: true });
    writeFileSync(lastGoodFile(config.home), writePublicationFile(renamed, config, AT));
    const held = (await fallbacksOf())[1]!.held!;
    expect(held).toMatchObject({ missing: 0, changed: 0, added: 0, areSettingsSame: false });
    expect(isSame(held)).toBe(false);
  });

  it('says why a source gives nothing', async () => {
    const config = configFor();
    lay(lastGoodFile(config.home), 'a damaged one');
    lay(config.bundledCsv, 'one of another');
    const why = async (db = database()) => (await fallbacksOf(null, db)).map((each) => each.why);
    expect(await why()).toEqual(['none', 'damaged', 'of-another']);
    expect(await why(away)).toEqual(['database-away', 'damaged', 'of-another']);
    await storeAndBackUp();
    await database().script(`update app_event_store_backups set csv_content = 'nothing'`);
    expect(await why()).toEqual(['damaged', 'damaged', 'of-another']);
  });
});
