// `npm run test:faults`: plants faults one at a time, and says which suite finds each. Exits with 1 when one is found
// by none.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readCommandLine } from '../command-line.ts';
import { FAULTS, type PlantedFault } from './faults.ts';

interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  /** `null`: no suite that was asked found it. */
  readonly foundBy: { readonly suite: string; readonly test: string } | null;
  readonly seconds: number;
}

const SUITES: Readonly<Record<string, readonly string[]>> = {
  near: ['rules', 'stacks', 'slices'],
  quick: ['rules', 'stacks'],
  slices: ['slices'],
  long: ['long'],
};

const { values } = readCommandLine({
  usage: `npm run test:faults [-- --tree DIR] [--only ID,…] [--suites near,quick,slices,long] [--json FILE]
plants faults one at a time into a copy of a checkout (this one, as it stands, unless told otherwise), and says which
suite finds each. \`near\` are the tests that each fault names itself. Exits with 1 when one is found by none.`,
  options: {
    tree: { type: 'string', default: join(import.meta.dirname, '..', '..') },
    only: { type: 'string' },
    suites: { type: 'string', default: 'near,quick,slices' },
    json: { type: 'string' },
  },
});
const source = resolve(values.tree);
const wanted = values.only?.split(',');
const faults = FAULTS.filter(({ id }) => wanted?.includes(id) ?? true);
const suites = values.suites.split(',');
const unknown = suites.find((name) => !Object.hasOwn(SUITES, name));
if (unknown !== undefined) {
  console.error(`There is no suite “${unknown}”. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}
const tree = mkdtempSync(join(tmpdir(), 'planted-'));
const findings: Finding[] = [];
try {
  copyTree();
  for (const [index, fault] of faults.entries()) {
    const finding = plant(fault, () => tryAll(fault));
    findings.push(finding);
    const { foundBy } = finding;
    const verdict = foundBy ? `${foundBy.suite.padEnd(8)} ${foundBy.test}` : 'NOT FOUND';
    console.log(`${String(index + 1).padStart(2)} ${fault.id.padEnd(38)} ${verdict}`);
  }
} finally {
  rmSync(tree, { recursive: true, force: true });
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(findings, null, 2)}\n`);
const missed = findings.filter(({ foundBy }) => foundBy === null);
console.log(`${findings.length - missed.length} of ${findings.length} found.`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Files that git knows or would take; the dependencies are shared. */
function copyTree(): void {
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { stdout } = spawnSync('git', listed, { cwd: source, encoding: 'utf8', maxBuffer: 2 ** 26 });
  for (const file of stdout.split('\0').filter((each) => each !== '' && existsSync(join(source, each)))) {
    cpSync(join(source, file), join(tree, file));
  }
  symlinkSync(join(source, 'node_modules'), join(tree, 'node_modules'));
}

function plant(fault: PlantedFault, attempt: () => Finding): Finding {
  const path = join(tree, fault.file);
  const sound = readFileSync(path, 'utf8');
  const parts = sound.split(fault.find);
  if (parts.length !== 2)
    throw new Error(`${fault.id}: its place stands ${parts.length - 1} times in ${fault.file}.`);
  writeFileSync(path, parts.join(fault.replace));
  try {
    return attempt();
  } finally {
    writeFileSync(path, sound);
  }
}

function tryAll(fault: PlantedFault): Finding {
  const { id, kind, file } = fault;
  const beganMs = performance.now();
  let foundBy: Finding['foundBy'] = null;
  for (const suite of suites) {
    foundBy = failureOf(SUITES[suite]!, suite === 'near' ? fault.near : []);
    if (foundBy) break;
  }
  return { id, kind, file, foundBy, seconds: Math.round((performance.now() - beganMs) / 1000) };
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The first test that fails, by the ending of its file; a file that cannot be read counts as well. */
function failureOf(projects: readonly string[], filters: readonly string[]): Finding['foundBy'] {
  const out = join(tree, 'report.json');
  rmSync(out, { force: true });
  // Checkouts of before have a single project without a name.
  const hasProjects = readFileSync(join(tree, 'vitest.config.ts'), 'utf8').includes('projects:');
  const chosen = hasProjects ? projects.flatMap((name) => ['--project', name]) : [];
  const options = ['--bail', '1', '--passWithNoTests', '--reporter', 'json', '--outputFile', out];
  const vitest = join(tree, 'node_modules/vitest/vitest.mjs');
  spawnSync(process.execPath, [vitest, 'run', ...chosen, ...options, ...filters], {
    cwd: tree,
    stdio: 'ignore',
    env: { ...process.env, CI: 'true' },
  });
  const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as Report;
  for (const { name, status, message, assertionResults } of testResults) {
    const failed = assertionResults.find((each) => each.status === 'failed');
    if (!failed && status !== 'failed') continue;
    const suite = /\.(stack|slice|long)\.test\.ts$/.exec(name)?.[1] ?? 'rules';
    return { suite, test: failed?.fullName ?? message.split('\n')[0]! };
  }
  return null;
}
