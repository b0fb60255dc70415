// Locks between runs, first come first served. What a run still holds when it ends is released.

import type { LockName } from './protocol.ts';

interface Waiting {
  run: object;
  take: (got: boolean) => void;
}

interface Lock {
  holder: object | null;
  queue: Waiting[];
}

export class Locks {
  readonly #locks: Record<LockName, Lock> = {
    script: { holder: null, queue: [] },
    document: { holder: null, queue: [] },
  };

  /** Waits up to `waitMs` for a lock; tells whether the run now holds it. */
  acquire(run: object, name: LockName, waitMs: number): Promise<boolean> {
    const lock = this.#locks[name];
    if (lock.holder === null || lock.holder === run) {
      lock.holder = run;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => take(false), Math.max(0, waitMs));
      const waiting: Waiting = { run, take };
      function take(got: boolean): void {
        clearTimeout(timer);
        lock.queue = lock.queue.filter((one) => one !== waiting);
        resolve(got);
      }
      lock.queue.push(waiting);
    });
  }

  release(run: object, name: LockName): void {
    const lock = this.#locks[name];
    if (lock.holder !== run) return;
    const [next] = lock.queue;
    lock.holder = next?.run ?? null;
    next?.take(true);
  }

  /** Releases everything a run holds or waits for. */
  releaseAll(run: object): void {
    for (const name of ['script', 'document'] as const) {
      for (const waiting of this.#locks[name].queue.filter((one) => one.run === run)) waiting.take(false);
      this.release(run, name);
    }
  }
}
