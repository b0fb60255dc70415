// `npm run test:long`: the property tests of the parsers with 100,000 strings each, a thousand corruptions of
// snapshots, and 50 processes that are killed while they write the last good file, and on each database while the
// script publishes, while a worker follows the Sheet, and while one backs up and restores; drawn anew every time.
// A failure prints its seed; `SEED=… npm test` tries it again. Ends in Vitest's own summary.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Far more than a parser takes on two cores: one that hangs is a fault, a busy machine is none. */
const LONGEST_TEST_MS = 1_800_000;

const root = join(import.meta.dirname, '..');
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    'tests/shared/parse',
    'tests/worker/sources/kept-file',
    'tests/journeys/publish-killed.test.ts',
    'tests/worker/sync/killed.test.ts',
    'tests/worker/backups/killed.test.ts',
    'tests/appsscript/snapshot/corruptions.test.ts',
    `--testTimeout=${LONGEST_TEST_MS}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, LONG: '1' } },
);
process.exit(status ?? 1);
