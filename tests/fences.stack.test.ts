// Each room's fence, tried: a name that is foreign to a room does not compile there, and its own do. One run of the
// compiler builds a project for each room, whose file says one name a line.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
// Inside the project, so that its packages are found; below a folder that git ignores.
const folder = mkdtempSync(join(root, 'node_modules', '.fence-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = {
  node: 'console.log(process.version);',
  browser: 'document.title = "";',
  google: 'SpreadsheetApp.flush();',
  fetch: 'void fetch("/");',
  newerThanAppsScript: 'export const last = [1].at(-1);',
  asOldAsAppsScript: 'export const flat = [[1]].flat();',
};

const FENCES: readonly (readonly [room: string, own: readonly (keyof typeof NAMES)[]])[] = [
  ['shared', ['asOldAsAppsScript']],
  ['appsscript', ['google', 'asOldAsAppsScript']],
  ['appsscript/sidebar', ['browser', 'fetch', 'asOldAsAppsScript']],
  ['worker', ['node', 'fetch', 'newerThanAppsScript', 'asOldAsAppsScript']],
  ['worker/pages/browser', ['browser', 'fetch', 'newerThanAppsScript', 'asOldAsAppsScript']],
  ['desk', ['node', 'fetch', 'google', 'newerThanAppsScript', 'asOldAsAppsScript']],
  ['desk/page/browser', ['browser', 'fetch', 'newerThanAppsScript', 'asOldAsAppsScript']],
];

/** What the compiler says of each name, by room: empty where it compiles. */
const found = new Map<string, Record<string, string>>();

beforeAll(() => {
  const projects = FENCES.map(([room]) => room.replaceAll('/', '-'));
  for (const [index, [room]] of FENCES.entries()) {
    const project = join(folder, projects[index]!);
    mkdirSync(project);
    writeFileSync(join(project, 'probe.ts'), `${Object.values(NAMES).join('\n')}\nexport {};\n`);
    const fence = {
      extends: join(root, room, 'tsconfig.json'),
      compilerOptions: { rootDir: '.', outDir: 'out', tsBuildInfoFile: 'out/info' },
      include: ['probe.ts'],
      exclude: [],
      references: [],
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(fence));
  }
  const references = projects.map((path) => ({ path: `./${path}` }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ files: [], references }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-b', folder], { cwd: folder, encoding: 'utf8' });
  for (const [index, [room]] of FENCES.entries()) {
    const message = Object.keys(NAMES).map((name, line) => {
      const place = `${projects[index]}/probe.ts(${line + 1},`;
      return [name, stdout.split('\n').find((each) => each.startsWith(place)) ?? ''];
    });
    found.set(room, Object.fromEntries(message));
  }
});

describe('the fence of', () => {
  it.each(FENCES)('%s lets in %j, and nothing else', (room, own) => {
    for (const [name, message] of Object.entries(found.get(room)!)) {
      if ((own as readonly string[]).includes(name)) expect(message, name).toBe('');
      else expect(message, name).toMatch(/TS2304|TS2584|TS2591|TS2550/);
    }
  });
});
