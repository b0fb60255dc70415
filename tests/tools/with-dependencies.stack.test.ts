// The wrapper around every command: it installs what is missing, beside what works, once.

import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Child, startChild } from '../worker/child.ts';
import { temporaryFolder } from '../worker/temporary-folder.ts';

const WRAPPER = join(import.meta.dirname, '../../tools/with-dependencies.mjs');
const PACKAGES = {
  '': {},
  'node_modules/one': { version: '1.0.0' },
  'node_modules/checker': { version: '2.0.0', dev: true },
};
const PRODUCTION = { '': {}, 'node_modules/one': { version: '1.0.0' } };

const folder = temporaryFolder();
const children: Child[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.process.kill('SIGKILL');
});

/** A project of the wrapper and a lock file, with these packages installed. */
function project(installed: object | null): void {
  for (const path of ['tools', 'node_modules/node/bin']) mkdirSync(folder(path), { recursive: true });
  copyFileSync(WRAPPER, folder('tools', 'with-dependencies.mjs'));
  writeFileSync(folder('package.json'), '{}');
  writeFileSync(folder('package-lock.json'), JSON.stringify({ packages: PACKAGES }));
  symlinkSync(process.execPath, folder('node_modules/node/bin/node'));
  writeFileSync(folder('node_modules/works'), '');
  if (installed) {
    writeFileSync(folder('node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  for (const name of ['start', 'test']) {
    writeFileSync(folder('tools', `${name}.ts`), `console.log('${name} ran');`);
  }
}

/** An npm that notes how it was called, and installs all packages where it was told to, or fails. */
function npm(does: 'installs' | 'fails'): string {
  const file = folder('npm.mjs');
  const lock = JSON.stringify(JSON.stringify({ packages: PACKAGES }));
  const install = `
    mkdirSync('node_modules/node/bin', { recursive: true });
    symlinkSync(process.execPath, 'node_modules/node/bin/node');
    writeFileSync('node_modules/.package-lock.json', ${lock});`;
  writeFileSync(
    file,
    `import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
    appendFileSync(${JSON.stringify(folder('calls'))}, process.argv.slice(2).join(' ') + '\\n');
    ${does === 'installs' ? install : 'process.exit(7);'}`,
  );
  return file;
}

function run(command: string, npmFile: string, more: Record<string, string> = {}): Child {
  const args = [join('tools', command)];
  const child = startChild(folder('tools', 'with-dependencies.mjs'), args, {
    npm_execpath: npmFile,
    ...more,
  });
  children.push(child);
  return child;
}

const calls = () =>
  existsSync(folder('calls')) ? readFileSync(folder('calls'), 'utf8').trim().split('\n') : [];

describe.runIf(process.platform !== 'win32')('the wrapper around every command', () => {
  it('takes a production install for what it is, and installs nothing', async () => {
    project(PRODUCTION);
    const child = run('start.ts', npm('fails'), { NODE_ENV: 'production' });
    expect(await child.ended).toBe(0);
    expect(child.output()).toBe('start ran\n');
    expect(calls()).toEqual([]);
  });

  it('installs what developers need for what developers run', async () => {
    project(PRODUCTION);
    const child = run('test.ts', npm('installs'), { NODE_ENV: 'production' });
    expect(await child.ended).toBe(0);
    expect(child.output()).toMatch(/Installing[\s\S]*test ran/);
    expect(calls()).toEqual([expect.stringContaining('--include=dev')]);
    expect(existsSync(folder('node_modules.former'))).toBe(false);
  });

  it('installs once when ten commands start together', async () => {
    project(null);
    const npmFile = npm('installs');
    const together = Array.from({ length: 10 }, () => run('start.ts', npmFile));
    expect(await Promise.all(together.map(({ ended }) => ended))).toEqual(together.map(() => 0));
    for (const child of together) expect(child.output()).toContain('start ran');
    expect(calls()).toHaveLength(1);
    expect(existsSync(folder('.installing'))).toBe(false);
  });

  it('leaves what works where it is when the network is down, and says what to do', async () => {
    project({ '': {}, 'node_modules/one': { version: '0.9.0' } });
    const child = run('start.ts', npm('fails'));
    expect(await child.ended).toBe(7);
    expect(child.output()).toMatch(/dependencies could not be installed .*Check the network.*untouched/);
    expect(existsSync(folder('node_modules/works'))).toBe(true);
    for (const left of ['.installing', 'node_modules.next']) expect(existsSync(folder(left))).toBe(false);
  });

  it('takes over from one that ended amid an installation', async () => {
    project(null);
    appendFileSync(folder('.installing'), String(2 ** 31 - 1));
    const child = run('start.ts', npm('installs'));
    expect(await child.ended).toBe(0);
    expect(child.output()).toContain('start ran');
  });

  it('ends as a shell would say it when a signal ended the command', async () => {
    project(PACKAGES);
    writeFileSync(folder('tools/start.ts'), `process.kill(process.pid, 'SIGKILL');`);
    expect(await run('start.ts', npm('fails')).ended).toBe(128 + 9);
  });
});
