// A script thread that is woken for the answer before goes back to sleep.

import { once } from 'node:events';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

it('sleeps on when it is woken and nothing was answered', async () => {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(join(import.meta.dirname, 'waiting-thread.ts'), { workerData: signal });
  const wakeUp = async () => {
    while (Atomics.notify(signal, 0) === 0) await setImmediate();
  };
  const ended = once(thread, 'message');
  // A second waking finds it asleep again: the first one was not taken for an answer.
  await wakeUp();
  await wakeUp();
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
  expect(await ended).toEqual([1]);
  await thread.terminate();
});
