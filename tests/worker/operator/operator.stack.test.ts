// The operator's address: for who holds the key in a file of the worker's owner, on this machine alone.

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSheet } from '../../../worker/google/sheets.ts';
import { operationsThrough } from '../../../worker/operator/ask.ts';
import { readOperatorFile } from '../../../worker/operator/file.ts';
import { openOperator } from '../../../worker/operator/open.ts';
import { type Operations, operationsOn } from '../../../worker/operator/operations.ts';
import type { Database } from '../../../worker/postgres/database.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { systemClock } from '../../../worker/time.ts';
import { freshDatabase } from '../fresh-database.ts';
import { signedRequest } from '../hooks/signed-request.ts';
import { keepLog } from '../kept-log.ts';
import { eventsOf, publicationFor } from '../publications.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const database = freshDatabase();
const home = temporaryFolder();
const clock = systemClock;
const kept = keepLog();

const about = {
  clock,
  environment: 'production',
  get bundle() {
    const bundledCsv = join(home(), 'bundled.csv');
    return { home: home(), bundledCsv, environment: 'production', sheetId: null } as const;
  },
  sheet: () => openSheet({ sheetId: null, serviceAccount: null, sheetsRootUrl: 'http://127.0.0.1:9/' }),
} as const;

async function withOperator(work: (operations: Operations) => Promise<void>, db: Database = database()) {
  const operations = operationsOn({ db, ...about });
  const open = await openOperator({ home: home(), db, clock, log: kept.log, operations });
  try {
    await work((await operationsThrough(readOperatorFile(home())!))!);
  } finally {
    await open!.close();
  }
}

it('answers as the database itself would', async () => {
  await storePublication(database(), publicationFor(1, eventsOf(4)));
  const direct = operationsOn({ db: database(), ...about });
  await withOperator(async (through) => {
    const { made } = (await through.backup())!;
    expect(made).toMatchObject({ trigger: 'manual', rowCount: 4, revision: 1 });
    expect(await through.backups()).toEqual(await direct.backups());
    expect(await through.csv()).toEqual(await direct.csv());
    expect(await through.verify(made.id)).toBeNull();
    expect(await through.pin(made.id)).toBe(true);
    expect((await direct.backups())[0]).toMatchObject({ isPinned: true });
    expect(await through.unpin('backup_20200101_000000')).toBe(false);
    expect(await through.drill(made.id)).toMatchObject([{ difference: null }]);
    expect(await through.restore('latest')).toEqual({ kind: 'stands', revision: 1 });
    expect(await through.vault()).toEqual({ takenAt: null, missing: 1 });
    expect(await direct.vault()).toEqual({ takenAt: null, missing: 1 });
    const { health, drill } = await through.status();
    expect([health.isHealthy, drill!.difference]).toEqual([true, null]);
  });
});

it('keeps its key in a file for its owner alone, and takes it out when it ends', async () => {
  const file = home('operator.json');
  writeFileSync(file, 'left by somebody', { mode: 0o644 });
  await withOperator(async () => {
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    const { key } = JSON.parse(readFileSync(file, 'utf8')) as { key: { secret: string } };
    expect(kept.text()).not.toContain(key.secret);
  });
  expect(existsSync(file)).toBe(false);
});

it('hears nobody without the key, nothing twice, and no other question', async () => {
  await withOperator(async () => {
    const { port, key } = readOperatorFile(home())!;
    const ask = async (question: Request) => {
      const { method, headers } = question;
      const body = await question.text();
      return (await fetch(`http://127.0.0.1:${port}/operator/ask`, { method, headers, body })).status;
    };
    const time = Math.floor(Date.now() / 1000);
    const question = { path: '/operator/ask', body: '{"operation":"backups","argument":""}', time, key };
    expect(await ask(signedRequest(question))).toBe(200);
    expect(await ask(signedRequest({ ...question, nonce: 'once' }))).toBe(200);
    expect(await ask(signedRequest({ ...question, nonce: 'once' }))).toBe(401);
    expect(await ask(signedRequest({ ...question, time: time - 3_600 }))).toBe(401);
    expect(await ask(signedRequest({ ...question, key: { ...key, secret: 'another-secret-of-16' } }))).toBe(
      401,
    );
    expect(await ask(new Request('http://worker/operator/ask', { method: 'POST', body: '{}' }))).toBe(401);
    for (const body of ['', '{"operation":"toString","argument":""}', '{"operation":"csv"}']) {
      expect(await ask(signedRequest({ ...question, body }))).toBe(400);
    }
    expect((await fetch(`http://127.0.0.1:${port}/operator/ask`)).status).toBe(405);
  });
});

it('passes on what broke, in its own words', async () => {
  const broken: Database = { ...database(), kind: 'embedded' };
  await withOperator(async (through) => {
    await database().script('drop table app_event_store_backups cascade');
    await expect(through.backups()).rejects.toMatchObject({
      name: 'OperationalError',
      code: 'database-table-gone',
      hint: expect.stringContaining('bootstrap:postgres-store'),
    });
  }, broken);
});

it('stays shut beside the database of a server', async () => {
  const db: Database = { ...database(), kind: 'server' };
  const operations = operationsOn({ db, ...about });
  expect(await openOperator({ home: home(), db, clock, log: kept.log, operations })).toBeNull();
  expect(existsSync(home('operator.json'))).toBe(false);
});

it('knows a file whose worker is gone, and believes no other program on its port', async () => {
  const impostor = createServer((_, response) => response.end('{"result":[]}'));
  await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve));
  const { port } = impostor.address() as AddressInfo;
  const key = { id: 'operator', secret: 'a-secret-of-a-worker' };
  const write = (pid: number) =>
    writeFileSync(home('operator.json'), JSON.stringify({ pid, port, key }), { mode: 0o600 });
  write(2 ** 22 + 1);
  expect(readOperatorFile(home())).toBeNull();
  write(process.pid);
  expect(await operationsThrough(readOperatorFile(home())!)).toBeNull();
  await new Promise((resolve) => impostor.close(resolve));
  expect(await operationsThrough(readOperatorFile(home())!)).toBeNull();
  writeFileSync(home('operator.json'), '{"pid":');
  expect(readOperatorFile(home())).toBeNull();
});
