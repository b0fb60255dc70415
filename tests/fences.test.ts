// Each room's fence, tried: a name that is foreign to a room does not compile there, and its own do.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
// Inside the project, so that its packages are found; below a folder that git ignores.
const folder = mkdtempSync(join(root, 'node_modules', '.fence-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of one line of code inside a room's fence. */
function compile(room: string, code: string): string {
  writeFileSync(join(folder, 'probe.ts'), `${code}\nexport {};\n`);
  const fence = {
    extends: join(root, room, 'tsconfig.json'),
    include: [join(folder, 'probe.ts')],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(fence));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout;
}

const NAMES = {
  node: 'console.log(process.version);',
  browser: 'document.title = "";',
  google: 'SpreadsheetApp.flush();',
  fetch: 'void fetch("/");',
};

describe('the fence of', () => {
  it.each([
    ['shared', []],
    ['appsscript', ['google']],
    ['appsscript/sidebar', ['browser', 'fetch']],
    ['worker', ['node', 'fetch']],
    ['worker/pages/browser', ['browser', 'fetch']],
    ['desk', ['node', 'fetch', 'google']],
    ['desk/page/browser', ['browser', 'fetch']],
  ])('%s lets in %j, and nothing else', (room, own) => {
    for (const [name, code] of Object.entries(NAMES)) {
      const said = compile(room, code);
      if ((own as string[]).includes(name)) expect(said, name).toBe('');
      else expect(said, name).toMatch(/Cannot find name|TS2304|TS2584|TS2591/);
    }
  });

  it('shared knows nothing newer than Apps Script does', () => {
    expect(compile('shared', 'export const last = [1].at(-1);')).toMatch(/TS2550/);
    expect(compile('shared', 'export const flat = [[1]].flat();')).toBe('');
  });
});
