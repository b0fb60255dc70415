// A process that publishes, backs up, lets backups go, restores and drills without a pause, until it is killed.

import { createBackup, listBackups } from '../../../worker/backups/create.ts';
import { restoreBackup } from '../../../worker/backups/restore.ts';
import { MOST_KEPT } from '../../../worker/backups/retention.ts';
import { readConfig } from '../../../worker/config.ts';
import { drill } from '../../../worker/drill/drill.ts';
import { openSheet } from '../../../worker/google/sheets.ts';
import { migrate } from '../../../worker/postgres/migrate.ts';
import { openDatabase } from '../../../worker/postgres/open.ts';
import { readMeta } from '../../../worker/revisions/load.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { drawFrom } from '../../draw.ts';
import { placementOf } from '../placements.ts';
import { eventOf, publicationFor } from '../publications.ts';

const MOST_EVENTS = 60;
const config = readConfig(process.env);
const { environment } = config;
const draw = drawFrom(Number(process.env.DRAW_SEED));
const database = await openDatabase(config);
const sheet = () => openSheet(config);
await migrate(database);

async function publish() {
  const { revision } = await readMeta(database);
  const events = Array.from({ length: 1 + draw(MOST_EVENTS) }, (_, index) =>
    eventOf(index, { title: `Title ${draw(3)}`, sequence: revision }),
  );
  const placements = draw(2) === 0 ? [] : [placementOf('event00000', '2027-06-10T12:00')];
  await storePublication(database, publicationFor(revision + 1, events, 'sheet', placements));
}

async function backUp() {
  const trigger = (['manual', 'cron', 'pre-publish'] as const)[draw(3)]!;
  await createBackup(database, { trigger, createdBy: 'cli', environment, nowMs: Date.now() });
}

async function anyId() {
  const all = await listBackups(database, environment);
  return all[draw(all.length)]!.id;
}

const acts = {
  publish,
  backUp,
  restore: async () =>
    restoreBackup(database, { id: await anyId(), environment, createdBy: 'cli', nowMs: Date.now() }),
  drill: async () => drill({ db: database, sheet, environment, nowMs: Date.now() }, [await anyId()]),
};

await publish();
// From the first act on, each backup lets another one go.
while ((await listBackups(database, environment)).length < MOST_KEPT) await backUp();
console.log('busy');
for (;;) {
  const [name, act] = Object.entries(acts)[draw(4)]!;
  console.log(name);
  await act();
}
