// The lock file: one holder, whatever was left behind.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lockFolder } from '../../../worker/postgres/folder-lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
/** Above every pid that Linux, macOS or Windows gives. */
const DEAD_PID = 2 ** 31 - 1;

it('holds our pid, refuses a second taker, and is gone after release', () => {
  const lock = lockFolder(folder('a.lock'));
  expect(readFileSync(folder('a.lock'), 'utf8')).toBe(`${process.pid}\n`);
  expect(() => lockFolder(folder('a.lock'))).toThrow(`Process ${process.pid} is using`);
  lock.release();
  expect(readdirSync(folder())).toEqual([]);
  lockFolder(folder('a.lock')).release();
});

it.each([
  ['a dead process', `${DEAD_PID}\n`],
  ['our own pid from before a restart', `${process.pid}\n`],
  ['nothing', ''],
  ['no pid', 'garbage'],
])('takes over a lock that holds %s', (_, content) => {
  writeFileSync(folder('a.lock'), content);
  lockFolder(folder('a.lock')).release();
  expect(readdirSync(folder())).toEqual([]);
});

it.runIf(process.platform === 'linux')(
  'takes over a lock whose holder has ended and was never reaped',
  async () => {
    const neglectful = spawn('sh', ['-c', 'sleep 0.02 & echo $!; exec sleep 20']);
    try {
      const [pid] = await once(neglectful.stdout, 'data');
      const stateOf = () => readFileSync(`/proc/${Number(String(pid))}/stat`, 'utf8').split(') ')[1]![0];
      await expect.poll(stateOf).toBe('Z');
      writeFileSync(folder('a.lock'), `${Number(String(pid))}\n`);
      lockFolder(folder('a.lock')).release();
      expect(readdirSync(folder())).toEqual([]);
    } finally {
      neglectful.kill();
    }
  },
);

it('never removes a lock that is another’s by the time of release', () => {
  const lock = lockFolder(folder('a.lock'));
  writeFileSync(folder('a.lock'), '1\n');
  lock.release();
  expect(existsSync(folder('a.lock'))).toBe(true);
});
