// The rules that keep the suites quick and their verdicts the product's: what belongs into which suite, and no waiting
// for time to pass.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync('tests/**/*.ts', { cwd: root }).sort();
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const isRules = (file: string) => /\.test\.ts$/.test(file) && !/\.(stack|slice|long)\.test\.ts$/.test(file);

/** What starts something: a process, a database, a desk, a browser. */
const STARTERS = [
  'node:child_process',
  'playwright-core',
  '@electric-sql/pglite',
  'pg',
  join(root, 'desk/runs/host.ts'),
];
/** Tests that wait for time itself: kills strike at any moment, and some code is about time. */
const MAY_WAIT = [
  'tests/journeys/publish.killed.slice.test.ts',
  'tests/worker/backups/backups.killed.slice.test.ts',
  'tests/worker/sources/kept-file.killed.slice.test.ts',
  'tests/worker/sync/sync.killed.slice.test.ts',
  'tests/worker/sync/rising-sheet.ts',
  'tests/worker/sync/message-log.ts',
  'tests/desk/faults/host-faults.stack.test.ts',
  // A server and a page that answer late, as they are told.
  'tests/worker/worker-process.ts',
  'tests/desk/page/grid/lone-grid.ts',
];

describe('the suites', () => {
  it('keep what starts something out of the rules', () => {
    const starting = files.filter(isRules).flatMap((file) => {
      const met = STARTERS.filter((starter) => reached(join(root, file)).has(starter));
      return met.length > 0 ? [`${file} reaches ${met.join(', ')}`] : [];
    });
    expect(starting).toEqual([]);
  });

  it('wait on what happens, never for a while', () => {
    const waiting = files.filter((file) =>
      /waitForTimeout|await (setTimeout|wait|sleep)\(|resolve, \d|Utilities\.sleep\(\d{1,3}\)/.test(
        read(file),
      ),
    );
    expect(waiting.filter((file) => !MAY_WAIT.includes(file) && !file.endsWith('suites.test.ts'))).toEqual(
      [],
    );
  });

  it('set no limit to what a busy machine takes, and try nothing twice', () => {
    const limiting = /performance\.now\(\) - [\s\S]{0,40}toBeLess|\bretry: [^f]|timeout: \d|^\}, [\d_]+\);$/m;
    expect(files.filter((file) => limiting.test(read(file)) && !file.endsWith('suites.test.ts'))).toEqual([]);
  });
});

/** All that a file imports, at any distance; types count for nothing. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.ts') || !existsSync(file)) return seen;
  const source = readFileSync(file, 'utf8');
  for (const [, specifier] of source.matchAll(
    /^\s*(?:import|export)\s(?!type\s)(?:[^;'"]*?from\s+)?['"]([^'"]+)['"]/gm,
  )) {
    reached(specifier!.startsWith('.') ? join(dirname(file), specifier!) : specifier!, seen);
  }
  return seen;
}
