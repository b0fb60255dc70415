// `npm test`: types and lint, then the quick suite; `npm run test:slices` the rest that CI runs; `npm run test:long`
// long draws, kills, corruptions and loads, drawn anew every time (a failure prints its seed; `SEED=…` tries it again).
// What else is given goes to Vitest, in whose own summary each ends.

import { spawn } from 'node:child_process';
import { join } from 'node:path';

interface Suite {
  readonly projects: readonly string[];
  /** What it may take on two quiet cores. CONTRIBUTING.md says why. */
  readonly budgetMinutes: number | null;
  readonly environment?: Record<string, string>;
}

const SUITES: Readonly<Record<string, Suite>> = {
  quick: { projects: ['rules', 'stacks'], budgetMinutes: 5 },
  slices: { projects: ['slices'], budgetMinutes: 10 },
  long: { projects: ['rules', 'long'], budgetMinutes: null, environment: { LONG: '1' } },
};

const root = join(import.meta.dirname, '..');
const [name = 'quick', ...given] = process.argv.slice(2);
const suite = SUITES[name];
if (!suite) throw new Error(`There is no suite “${name}”. There are: ${Object.keys(SUITES).join(', ')}.`);

const beganMs = performance.now();
if (name === 'quick') {
  const passed = await Promise.all([
    succeeds(['tools/types.ts']),
    succeeds(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
  ]);
  if (passed.includes(false)) process.exit(1);
}
const projects = suite.projects.flatMap((project) => ['--project', project]);
const isGreen = await succeeds(
  ['node_modules/vitest/vitest.mjs', 'run', ...projects, ...given],
  suite.environment,
);
const minutes = (performance.now() - beganMs) / 60_000;
if (suite.budgetMinutes !== null && minutes > suite.budgetMinutes) {
  console.warn(
    `This took ${minutes.toFixed(1)} minutes; two quiet cores have ${suite.budgetMinutes}. See CONTRIBUTING.md.`,
  );
}
process.exitCode = isGreen ? 0 : 1;

function succeeds(command: readonly string[], environment: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}
