// What every command has in common: it says what it is for, and does nothing that it was not asked for.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../worker/temporary-folder.ts';

const TOOLS = join(import.meta.dirname, '../../tools');
const folder = temporaryFolder();

it.each([
  'start',
  'db-cli',
  'bootstrap-postgres-store',
  'health-check',
  'build',
  'bench/command',
  'import/command',
  'live-report',
])('%s knows --help, and refuses an option that nobody knows, before it does anything', (command) => {
  const run = (option: string) =>
    spawnSync(process.execPath, [join(TOOLS, `${command}.ts`), option], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, BANDSTAND_HOME: folder('home'), PORT: '0' },
    });
  const help = run('--help');
  expect([help.status, help.stderr]).toEqual([0, '']);
  expect(help.stdout.length).toBeGreaterThan(40);
  const unknown = run('--nonsense');
  expect([unknown.status, unknown.stdout]).toEqual([2, '']);
  expect(unknown.stderr).toContain('--nonsense');
  expect(existsSync(folder('home'))).toBe(false);
});
