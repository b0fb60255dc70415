// One more published field, as the next developer adds it: four files, no migration, no outage. The code with it starts
// on a home of today's code, publishes, and today's code starts on that home again.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { columnLetters } from '../../shared/a1.ts';
import type { FeedEvent } from '../../shared/feed/feed-event.ts';
import { Bandstand, type Feed } from '../journeys/bandstand.ts';
import { EditorsSheet } from '../journeys/editors-sheet.ts';
import { type Child, startChild } from '../worker/child.ts';

const root = join(import.meta.dirname, '../..');

/** What is put behind what, by file. */
const EDITS: Readonly<Record<string, readonly [after: string, added: string]>> = {
  'shared/columns.ts': [
    "  column('series', 'Series Key', 100, ['series', 'série', 'cycle']),\n",
    "  column('motto', 'Motto', 110, ['devise']),\n",
  ],
  'shared/event.ts': ['  readonly series: string | null;\n', '  readonly motto: string | null;\n'],
  'shared/event-fields.ts': ["  series: plain('series'),\n", "  motto: plain('motto'),\n"],
  'shared/parse/row.ts': ["      series: line('series'),\n", "      motto: line('motto'),\n"],
};

let tree: string;
let home: string;
const children: Child[] = [];
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'bandstand-tree-'));
  home = mkdtempSync(join(tmpdir(), 'bandstand-home-'));
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = spawnSync('git', listed, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  for (const file of stdout.split('\0')) {
    if (!/^(shared|appsscript|worker|desk|tools)\/|^[^/]+\.json$/.test(file) || !existsSync(join(root, file)))
      continue;
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(join(root, file), join(tree, file));
  }
  // Its own cache of types: the packages are shared.
  mkdirSync(join(tree, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => each !== '.cache')) {
    symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name));
  }
  const rooms = ['shared', 'appsscript', 'appsscript/sidebar', 'worker', 'desk', 'tools'];
  const references = rooms.map((path) => ({ path: `./${path}` }));
  writeFileSync(join(tree, 'rooms.json'), JSON.stringify({ files: [], references }));
});
afterAll(async () => {
  for (const child of children) {
    child.process.kill('SIGKILL');
    await child.ended;
  }
  for (const folder of [tree, home]) rmSync(folder, { recursive: true, force: true });
});

function edit(file: string, isThere: boolean): void {
  const [after, added] = EDITS[file]!;
  const source = readFileSync(join(root, file), 'utf8');
  expect(source.split(after), file).toHaveLength(2);
  writeFileSync(join(tree, file), isThere ? source.replace(after, after + added) : source);
}

/** What the compiler says of the copy, or of one room of it, which it has never seen. */
function compile(what = 'rooms.json'): string {
  rmSync(join(tree, 'node_modules/.cache'), { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, '-b', what], { cwd: tree, encoding: 'utf8' }).stdout;
}

class Desk extends EditorsSheet {
  readonly url: string;
  readonly child: Child;
  constructor(child: Child, url: string) {
    super();
    this.child = child;
    this.url = url;
  }

  async feed(): Promise<Feed> {
    const response = await fetch(`${this.url}/feed/events.json`);
    expect(response.status).toBe(200);
    return (await response.json()) as Feed;
  }

  async close(): Promise<void> {
    this.child.process.kill('SIGINT');
    await this.child.ended;
  }
}

/** Starts everything from a checkout, on the home. */
async function startFrom(checkout: string): Promise<Desk> {
  const variables = { BANDSTAND_HOME: home, PORT: '0', POLL_SECONDS: '3600' };
  const child = startChild(join(checkout, 'tools/start.ts'), [], variables);
  children.push(child);
  const ready = await child.line(/Feed +http/);
  return new Desk(child, /http:\S+?(?=\/feed)/.exec(ready)![0]);
}

it('compiles with all four, and says what is missing of any of them', () => {
  for (const file of Object.keys(EDITS)) edit(file, true);
  expect(compile()).toBe('');
  for (const file of Object.keys(EDITS).slice(1)) {
    edit(file, false);
    expect(compile('shared'), `without ${file}`).toMatch(/motto/);
    edit(file, true);
  }
  edit('shared/columns.ts', false);
  expect(compile('shared')).toMatch(/motto/);
  edit('shared/columns.ts', true);
});

it('costs no outage, there and back', async () => {
  const stand = await Bandstand.open({ sample: false, home });
  await stand.setUp([{ title: 'Alba', date: '2099-06-10', startTime: '19:30' }]);
  await stand.publish();
  await stand.look();
  const before = await stand.feed();
  await stand.stop();

  const newer = await startFrom(tree);
  const then = await newer.feed();
  expect(then.feed).toEqual(before.feed);
  const withoutMotto = (event: FeedEvent) => {
    const { motto, ...known } = event as FeedEvent & { motto: unknown };
    expect(motto).toBeNull();
    return known;
  };
  expect(then.events.map(withoutMotto)).toEqual(before.events);
  expect(newer.child.output()).not.toMatch(/"level":"(warn|error)"|migrated/);

  const { otherVersion: behind } = (await (await fetch(`${newer.url}/readyz`)).json()) as {
    otherVersion: string;
  };
  expect(behind).toMatch(/does not publish.*motto.*Push the script/);
  expect(await newer.run('selfTest')).toMatchObject({ outcome: 'passed' });
  await newer.run('setUpWorkbook');
  const [header] = await newer.readCells('Events!1:1');
  const column = columnLetters(header!.indexOf('Motto'));
  await newer.writeCells(`Events!${column}2`, [['Aloud']]);
  expect(await newer.publish()).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });
  expect((await newer.feed()).events).toMatchObject([{ title: 'Alba', motto: 'Aloud' }]);
  await newer.close();

  // Code that knows no motto keeps what it does not know, and serves what it does.
  const older = await startFrom(root);
  const again = await older.feed();
  expect(again.feed.revision).toBe(2);
  expect(again.events.map(({ title }) => title)).toEqual(['Alba']);
  expect(again.events[0]).not.toHaveProperty('motto');
  expect(readFileSync(join(home, 'last-good.csv'), 'utf8')).toContain('Aloud');
  const { otherVersion } = (await (await fetch(`${older.url}/readyz`)).json()) as { otherVersion: string };
  expect(otherVersion).toMatch(/does not know.*motto.*Update the worker/);
  expect(older.child.output()).not.toMatch(/"level":"(warn|error)"/);
  await older.close();
});
