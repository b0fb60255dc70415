// The one file that old Nodes run: it installs the locked dependencies when some that the command needs are missing or
// stale, then hands over to the project's own Node. Usage: node tools/with-dependencies.mjs FILE.ts [ARG ...]
//
// An installation is made beside the one that is there and takes its place only when it is whole: what works is never
// removed, and commands that start together wait for one of them.

import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const [file = ''] = process.argv.slice(2);

/** What only developers run; everything else does with a production install (npm ci --omit=dev). */
const FOR_DEVELOPERS = /tools[\\/](test|types|planted-faults[\\/]\w+)\.ts$/;
const LOCK = join(root, '.installing');
const NEXT = join(root, 'node_modules.next');
const FORMER = join(root, 'node_modules.former');

if (!isInstalled()) await installOnce();

const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const child = spawn(node, process.argv.slice(2), { stdio: 'inherit', cwd: root });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
child.on('error', ({ message }) => {
  console.error(
    `Bandstand could not start. Its own Node cannot be run (${message}). ` +
      'Delete the folder node_modules and start again.',
  );
  process.exit(1);
});

/** Whether every package that the command needs is there in its locked version; others do no harm. */
function isInstalled() {
  const wanted = versionsIn('package-lock.json');
  const there = versionsIn('node_modules/.package-lock.json');
  if (wanted === null) return existsSync(join(root, 'node_modules'));
  if (there === null) return false;
  const needsAll = FOR_DEVELOPERS.test(file);
  return [...wanted].every(
    ([path, { version, isForDevelopers }]) =>
      (isForDevelopers && !needsAll) || there.get(path)?.version === version,
  );
}

/** The packages of a lock file, apart from the project itself and optional ones; `null` when it cannot be read. */
function versionsIn(lockFile) {
  try {
    const { packages } = JSON.parse(readFileSync(join(root, lockFile), 'utf8'));
    return new Map(
      Object.entries(packages)
        .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
        .map(([path, { version, dev }]) => [path, { version, isForDevelopers: dev === true }]),
    );
  } catch {
    return null;
  }
}

/** Installs, unless another command is at it already: then it waits for that one. */
async function installOnce() {
  for (;;) {
    if (isInstalled()) return;
    if (takeLock()) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    if (!isInstalled()) install();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** The file holds the process that installs; one that has ended without taking it away left it. */
function takeLock() {
  try {
    const lock = openSync(LOCK, 'wx');
    writeSync(lock, String(process.pid));
    closeSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = Number(readHolder());
  if (holder > 0 && isRunning(holder)) return false;
  rmSync(LOCK, { force: true });
  return false;
}

function readHolder() {
  try {
    return readFileSync(LOCK, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function install() {
  console.log('Installing the locked dependencies (once, about a minute) …');
  rmSync(NEXT, { recursive: true, force: true });
  mkdirSync(NEXT);
  for (const each of ['package.json', 'package-lock.json']) {
    if (existsSync(join(root, each))) copyFileSync(join(root, each), join(NEXT, each));
  }
  const npm = process.env.npm_execpath;
  // Whoever develops needs all of it; the environment of a production machine leaves out what it does not need.
  const all = FOR_DEVELOPERS.test(file) ? ['--include=dev'] : [];
  const args = ['ci', '--prefix', NEXT, ...all, '--no-fund', '--no-audit', '--loglevel=error'];
  const installed = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: NEXT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: NEXT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (installed.status !== 0) {
    rmSync(NEXT, { recursive: true, force: true });
    rmSync(LOCK, { force: true });
    const why = installed.error?.message ?? (installed.signal ? `ended by ${installed.signal}` : 'see above');
    console.error(
      `Bandstand could not start. The locked dependencies could not be installed (npm ci: ${why}). ` +
        'Check the network and the space on disk, then start again. What was installed before is untouched.',
    );
    process.exit(installed.status ?? 1);
  }
  rmSync(FORMER, { recursive: true, force: true });
  if (existsSync(join(root, 'node_modules'))) renameSync(join(root, 'node_modules'), FORMER);
  renameSync(join(NEXT, 'node_modules'), join(root, 'node_modules'));
  rmSync(NEXT, { recursive: true, force: true });
  rmSync(FORMER, { recursive: true, force: true });
}
