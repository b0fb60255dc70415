// Four suites, told apart by the ending of a file's name:
//   *.test.ts        rules: pure functions, many files in one thread
//   *.stack.test.ts  what starts a desk, a database, a process or a browser
//   *.slice.test.ts  the rest of that, for `npm run test:slices`
//   *.long.test.ts   draws, kills, corruptions and loads, for `npm run test:long`
// Files of a suite share a worker, with what it has made ready (see tests/stack.ts): two at once, as CI has cores.

import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { defineConfig } from 'vitest/config';

/** For what hangs; a busy machine is no fault. */
const HANGS_MS = process.env.LONG === '1' ? 3_600_000 : 300_000;

/** For some hundred databases at once. */
const ROOM_BYTES = 4_000_000_000;

const suite = (name: string, ending: string, groupOrder: number, more: object) => ({
  extends: true as const,
  test: { name, include: [`tests/**/*.${ending}.ts`], sequence: { groupOrder }, ...more },
});
const stack = { pool: 'forks', globalSetup: ['tests/build-bundle.ts'] };

export default defineConfig({
  test: {
    reporters: ['default', './tests/slowest-files.ts'],
    setupFiles: ['tests/property-seed.ts'],
    env: { TMPDIR: temporaryFolder() },
    isolate: false,
    maxWorkers: 3,
    testTimeout: HANGS_MS,
    hookTimeout: HANGS_MS,
    expect: { poll: { timeout: HANGS_MS } },
    projects: [
      suite('rules', 'test', 0, {
        pool: 'threads',
        exclude: ['tests/**/*.{stack,slice,long}.test.ts'],
      }),
      suite('stacks', 'stack.test', 1, stack),
      suite('slices', 'slice.test', 2, stack),
      suite('long', '{long,killed.slice,corruptions.slice}.test', 3, stack),
    ],
  },
});

/** In memory, where the machine has room there: a database is a thousand files, and a test makes one in passing. */
function temporaryFolder(): string {
  const inMemory = '/dev/shm';
  if (!existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize > ROOM_BYTES ? inMemory : tmpdir();
}
