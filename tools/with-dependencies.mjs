// The one file that old Nodes run: it installs the locked dependencies when they are missing or stale,
// then hands over to the project's own Node. Usage: node tools/with-dependencies.mjs FILE.ts [ARG ...]

import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

/** The packages a lock file names, each with its version, apart from the project itself and optional ones. */
function lockedVersions(file) {
  try {
    const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return Object.entries(packages)
      .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
      .map(([path, entry]) => `${path}@${entry.version}`)
      .sort()
      .join('\n');
  } catch {
    return null;
  }
}

if (lockedVersions('node_modules/.package-lock.json') !== lockedVersions('package-lock.json')) {
  console.log('Installing the locked dependencies (once, about a minute) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-fund', '--no-audit', '--loglevel=error'];
  const installed = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (installed.status !== 0) {
    const why = installed.error?.message ?? (installed.signal ? `ended by ${installed.signal}` : 'see above');
    console.error(
      `Bandstand could not start. The locked dependencies could not be installed (npm ci: ${why}). ` +
        'Check the network and the space on disk, then start again.',
    );
    process.exit(installed.status ?? 1);
  }
}

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
