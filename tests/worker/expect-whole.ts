// What a killed process left, opened as a worker does and asked everything: the feed is one whole revision, the very
// bytes that the store's head comes to, and every backup proves itself.

import { expect } from 'vitest';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Backup } from '../../worker/backups/backup.ts';
import { listBackups } from '../../worker/backups/create.ts';
import { verifyBackup } from '../../worker/backups/verify.ts';
import { readConfig } from '../../worker/config.ts';
import { buildEdition } from '../../worker/edition/edition.ts';
import { checkHealth } from '../../worker/health/check.ts';
import type { Worker } from '../../worker/listen.ts';
import { loadCurrent } from '../../worker/revisions/load.ts';
import { runWorker } from '../../worker/run.ts';
import { keepLog } from './kept-log.ts';

export interface Left {
  /** What the store holds, and the feed serves. */
  readonly current: Publication;
  readonly backups: readonly Backup[];
}

const environment = 'development' as const;

/** Runs a worker on what is there, for as long as something is done with it. */
export async function withWorker<Done>(
  variables: Record<string, string>,
  act: (worker: Worker) => Promise<Done>,
): Promise<Done> {
  const worker = await runWorker(readConfig(variables), { log: keepLog().log });
  try {
    return await act(worker);
  } finally {
    await worker.close();
  }
}

/** Fails the test with the words `when` if anything is half there. */
export async function expectWhole(worker: Worker, when: string): Promise<Left> {
  const { database } = worker;
  const current = (await loadCurrent(database))!;
  // The last good file answers until the store has been looked at.
  await expect.poll(() => worker.lastLook().revision, { message: when }).toBe(current.manifest.revision);
  expect(await feedText(worker), when).toBe(await feedTextOf(current));
  const { findings } = await checkHealth(database, { environment, nowMs: Date.now() });
  expect(
    findings.filter(({ check, isWell }) => !isWell && check !== 'backups'),
    when,
  ).toEqual([]);

  const backups = await listBackups(database, environment);
  for (const { id } of backups) expect(await verifyBackup(database, id, Date.now()), when).toBeNull();
  const [counted] = await database.query<{ backups: number; marks: number; schemas: number }>(
    `select (select count(*) from app_event_store_backups) as backups,
      (select count(*) from app_event_store_backup_marks where verified_at is not null) as marks,
      (select count(*) from pg_namespace where nspname like 'bandstand_drill%') as schemas`,
  );
  const whole = { backups: backups.length, marks: backups.length, schemas: 0 };
  expect(counted, when).toEqual(whole);
  return { current, backups };
}

/** What the feed answers now. */
export async function feedText(worker: Worker): Promise<string> {
  return (await worker.app.request('/feed/events.json')).text();
}

/** What the feed has to answer for a publication, built from that alone. */
export async function feedTextOf(publication: Publication): Promise<string> {
  const { json } = await buildEdition(publication, { siteUrl: null, atMs: Date.now() });
  return json.in('identity').body.toString();
}
