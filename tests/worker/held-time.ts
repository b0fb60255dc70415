// Time that a test holds in its hand: sleeping moves the clock on and takes none.

import { setImmediate } from 'node:timers/promises';
import type { Clock, Sleep } from '../../worker/time.ts';

export interface HeldTime {
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Every pause that was asked for, in milliseconds. */
  readonly pauses: number[];
  move(milliseconds: number): void;
}

export function holdTime(start = '2027-05-01T08:00:00Z'): HeldTime {
  let nowMs = Date.parse(start);
  const pauses: number[] = [];
  return {
    clock: { now: () => nowMs },
    pauses,
    move(milliseconds) {
      nowMs += milliseconds;
    },
    async sleep(delayMs) {
      pauses.push(delayMs);
      nowMs += delayMs;
      await setImmediate();
    },
  };
}
