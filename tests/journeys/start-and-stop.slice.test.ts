// `npm start` as its users stop it: Ctrl+C at any moment, a kill, a second start. Nothing is lost, no lock
// stays behind, and the next start goes on where this one ended.

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Child, startChild } from '../worker/child.ts';
import { temporaryFolder } from '../worker/temporary-folder.ts';

const TOOLS = join(import.meta.dirname, '..', '..', 'tools');
const WRAPPER = join(TOOLS, 'with-dependencies.mjs');
/** A waiting edit of the sample: the last thing that a first start does. */
const LAST_EDIT = lastWaitingEdit();

const folder = temporaryFolder();
const children: Child[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    const hasEnded = child.process.exitCode !== null || child.process.signalCode !== null;
    if (!hasEnded) child.process.kill('SIGTERM');
    await child.ended;
  }
});

describe.runIf(process.platform !== 'win32')('npm start', () => {
  it('begins once, however often it is cut off, and stops at Ctrl+C without loss', async () => {
    const home = folder('home');
    const cutOffIn = async (marker: string) => {
      const child = startAll(home);
      await expect.poll(() => existsSync(join(home, marker)), { interval: 5 }).toBe(true);
      signalGroup(child, 'SIGINT');
      expect(await child.ended, `cut off in ${marker}`).toBe(0);
      expect(readdirSync(home)).not.toContain('postgres.lock');
    };
    await cutOffIn('postgres.making');
    await cutOffIn('seeding');
    expect(readdirSync(home)).toContain('seeding');
    readWorkbook(home);

    const first = startAll(home);
    await first.line(/Bandstand is ready/);
    process.kill(Number(readFileSync(join(home, 'postgres.lock'), 'utf8')), 'SIGKILL');
    expect(await first.ended).toBe(128 + 9);
    expect(readdirSync(home)).not.toContain('seeding');
    expect(readWorkbook(home).includes(LAST_EDIT), 'the last edit is on disk').toBe(true);
    expect(first.output()).not.toMatch(/"level":"(warn|error)"/);

    for (const revision of [1, 2, 2]) {
      const child = startAll(home);
      const address = (await child.line(/Programme /)).trim().split(/\s+/)[1]!;
      await child.line(/Stop it with/);
      await expect.poll(() => headOf(address)).toBe(revision);
      const publishing = revision === 1 ? await publishUntilSaved(address, home) : null;
      await publishing?.saved;
      signalGroup(child, 'SIGINT');
      if (publishing) expect(await publishing.answer).toMatchObject({ ok: true, error: null });
      expect(await child.ended).toBe(0);
      expect(child.output()).toContain('"msg":"stopped"');
      expect(child.output()).not.toMatch(/"level":"(warn|error)"/);
      expect(readdirSync(home)).not.toContain('postgres.lock');
    }
  });

  it('ends at once when somebody asks again after a while', async () => {
    const stubborn = script(`
      import { shutDownOnSignal } from '${join(TOOLS, '../worker/listen.ts')}';
      shutDownOnSignal(() => new Promise(() => setInterval(() => {}, 1_000)));
      setInterval(() => {}, 1_000);
      process.on('SIGINT', () => setImmediate(() => console.log('still here')));
      console.log('up');`);
    const child = followed(startChild(stubborn, []));
    await child.line(/^up$/);
    child.process.kill('SIGTERM');
    child.process.kill('SIGINT');
    await child.line(/^still here$/);
    const askAgain = () => child.process.kill('SIGINT') && child.process.exitCode;
    await expect.poll(askAgain, { interval: 100 }).not.toBeNull();
    expect(await child.ended).toBe(130);
  });
});

function startAll(home: string): Child {
  const environment = { BANDSTAND_HOME: home, PORT: '0', LOG_LEVEL: 'info' };
  return followed(startChild(WRAPPER, [join(TOOLS, 'start.ts')], environment, true));
}

function followed(child: Child): Child {
  children.push(child);
  return child;
}

/** As Ctrl+C at a terminal does. */
function signalGroup(child: Child, signal: NodeJS.Signals): void {
  process.kill(-child.pid, signal);
}

async function headOf(address: string): Promise<number> {
  const { feed } = (await (await fetch(`${address}feed/events.json`)).json()) as {
    feed: { revision: number };
  };
  return feed.revision;
}

/** `saved` is when the run has put something on disk, and is not over yet. */
async function publishUntilSaved(address: string, home: string) {
  const body = JSON.stringify({ function: 'publish', args: [{ holdBack: true }] });
  const writtenMs = () => statSync(join(home, 'workbook.json')).mtimeMs;
  await fetch(`${address}desk/api/workbook`);
  const beforeMs = writtenMs();
  const answer = fetch(`${address}desk/api/run`, { method: 'POST', body }).then((one) => one.json());
  const saved = expect.poll(() => writtenMs() > beforeMs, { interval: 5 }).toBe(true);
  return { answer, saved };
}

function readWorkbook(home: string): string {
  const text = readFileSync(join(home, 'workbook.json'), 'utf8');
  JSON.parse(text);
  return text;
}

function lastWaitingEdit(): string {
  const edits = JSON.parse(readFileSync(join(TOOLS, '../desk/sample/waiting-edits.json'), 'utf8')) as {
    newRow?: { Title: string };
  }[];
  return edits.findLast(({ newRow }) => newRow)!.newRow!.Title;
}

/** Writes a module beside the test's files; gives its path. */
function script(source: string): string {
  const file = folder('script.ts');
  writeFileSync(file, source);
  return file;
}
