// Time that passes when a test says so. As on a real machine there are two clocks: the one on the wall, which may
// jump, and the one that wakes sleepers, which does not.

import { setImmediate } from 'node:timers/promises';
import type { Clock, Sleep } from '../../worker/time.ts';

export interface PassingTime {
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** How many sleep now. */
  sleeping(): number;
  /** Lets time pass for everybody: who wakes does all their work, and sleeps again, before anyone else wakes. */
  pass(milliseconds: number): Promise<void>;
  /** Sets the clock on the wall, as a correction or a long standby does. */
  jumpTo(instant: string | number): void;
}

interface Sleeper {
  readonly dueMs: number;
  wake(): void;
}

export function passTime(start: string): PassingTime {
  let wallMs = Date.parse(start);
  let passedMs = 0;
  const sleepers = new Set<Sleeper>();

  const sleep: Sleep = (delayMs, signal) =>
    new Promise((resolve) => {
      const sleeper = { dueMs: passedMs + delayMs, wake };
      function wake() {
        sleepers.delete(sleeper);
        resolve();
      }
      if (signal?.aborted) return resolve();
      sleepers.add(sleeper);
      signal?.addEventListener('abort', wake, { once: true });
    });

  async function pass(milliseconds: number): Promise<void> {
    const endMs = passedMs + milliseconds;
    for (;;) {
      while (sleepers.size === 0) await setImmediate();
      const first = [...sleepers].sort((one, other) => one.dueMs - other.dueMs)[0]!;
      const untilMs = Math.min(first.dueMs, endMs);
      wallMs += untilMs - passedMs;
      passedMs = untilMs;
      if (first.dueMs > endMs) return;
      first.wake();
    }
  }

  return {
    clock: { now: () => wallMs },
    sleep,
    pass,
    sleeping: () => sleepers.size,
    jumpTo(instant) {
      wallMs = typeof instant === 'number' ? instant : Date.parse(instant);
    },
  };
}
