// `npm test`: types, lint, then every test. Ends in Vitest's own summary.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const STEPS: readonly (readonly [string, ...string[]])[] = [
  ['tools/types.ts'],
  ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
];

for (const step of STEPS) {
  const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
