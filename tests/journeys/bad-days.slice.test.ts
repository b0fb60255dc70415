// Starts on bad days: a full disk, one that can only be read, files cut off, a lock left by a process whose number
// somebody else has by now, no folder. Whatever is whole is served, and what is not is said; the worker never ends.

import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Child, startChild } from '../worker/child.ts';
import { temporaryFolder } from '../worker/temporary-folder.ts';
import { Bandstand } from './bandstand.ts';

const START = join(import.meta.dirname, '../../tools/start.ts');
/** Root reads and writes whatever the mode: a user who is none does not. */
const NOBODY = 65_534;
const folder = temporaryFolder();
const home = () => folder('home');
const children: Child[] = [];
let feed: string;

/** A home in which something was published, and whose worker has ended. */
beforeEach(async () => {
  const stand = await Bandstand.open({ sample: false, home: home() });
  await stand.setUp([{ title: 'Alba', date: '2099-06-10', startTime: '19:30' }]);
  await stand.publish();
  await stand.look();
  feed = await stand.text('/feed/events.json');
  await stand.stop();
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.process.kill('SIGKILL');
    await child.ended;
  }
});

/** Starts everything in a process of its own; gives its address, and what it has said. */
async function start(as: number | null = null) {
  const child = startChild(START, [], { BANDSTAND_HOME: home(), PORT: '0', POLL_SECONDS: '3600' }, false, as);
  children.push(child);
  const ready = await child.line(/Feed +http/);
  const url = /http:\S+?(?=\/feed)/.exec(ready)![0];
  return { child, url, feed: () => fetch(`${url}/feed/events.json`) };
}

async function expectServed(started: Awaited<ReturnType<typeof start>>, source: string): Promise<void> {
  const response = await started.feed();
  expect(response.status, started.child.output()).toBe(200);
  expect(await response.text()).toBe(feed);
  expect(response.headers.get('x-bandstand-source')).toBe(source);
}

const readyz = async ({ url }: { url: string }) => (await fetch(`${url}/readyz`)).json();

describe('a start', () => {
  it('on a disk that can only be read serves the last good file, and says why', async () => {
    chmodSync(folder(), 0o755);
    for (const file of ['', ...readdirSync(home(), { recursive: true, encoding: 'utf8' })]) {
      const path = join(home(), file);
      if (process.getuid?.() === 0) chownSync(path, NOBODY, NOBODY);
      chmodSync(path, statSync(path).isDirectory() ? 0o555 : 0o444);
    }
    const started = await start(NOBODY);
    await expectServed(started, 'last-good-file');
    expect(JSON.stringify(await readyz(started))).toMatch(/database-disk.*this user may not/);
    expect(started.child.output()).not.toMatch(/hard links|secrets\.json/);
    for (const file of ['', 'postgres']) chmodSync(join(home(), file), 0o755);
  });

  it('beside a lock whose number another process has by now takes it over', async () => {
    writeFileSync(join(home(), 'postgres.lock'), `${process.pid}\n`);
    writeFileSync(join(home(), 'postgres.lock.process'), `${process.pid} another-boot 17\n`);
    await expectServed(await start(), 'postgres-store');
  });

  it.each(['last-good.csv', 'secrets.json', 'operator.json'])(
    'with %s cut off serves the store',
    async (file) => {
      if (!existsSync(join(home(), file))) writeFileSync(join(home(), file), '{"half": ');
      else truncateSync(join(home(), file), 20);
      if (file === 'secrets.json') {
        const child = startChild(START, [], { BANDSTAND_HOME: home(), PORT: '0' });
        children.push(child);
        expect(await child.ended).toBe(1);
        expect(child.output()).toMatch(
          /secrets\.json cannot be read: the file is not what was written.*Delete/s,
        );
        return;
      }
      await expectServed(await start(), 'postgres-store');
    },
  );

  it('with the workbook cut off serves the programme, and says at the desk what became of it', async () => {
    const whole = readFileSync(join(home(), 'workbook.json'));
    truncateSync(join(home(), 'workbook.json'), 200);
    const started = await start();
    await expectServed(started, 'postgres-store');
    const desk = await fetch(`${started.url}/desk`);
    expect(desk.status).toBe(503);
    expect(await desk.text()).toMatch(/workbook\.json cannot be read.*put a good copy/);
    expect(readFileSync(join(home(), 'workbook.json'))).toHaveLength(200);
    writeFileSync(join(home(), 'workbook.json'), whole);
  });

  it('with the database’s folder gone serves the last good file, then the store that the Sheet fills', async () => {
    rmSync(join(home(), 'postgres'), { recursive: true });
    await expectServed(await start(), 'last-good-file');
  });

  it('with nothing whole left listens, and says so', async () => {
    rmSync(join(home(), 'postgres'), { recursive: true });
    mkdirSync(join(home(), 'postgres'));
    writeFileSync(join(home(), 'postgres', 'PG_VERSION'), '17\n');
    truncateSync(join(home(), 'last-good.csv'), 50);
    const started = await start();
    const response = await started.feed();
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toContain('problem+json');
    expect(JSON.stringify(await readyz(started))).toMatch(/database-unreadable/);
  });
});
