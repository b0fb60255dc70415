// Bounds how often something may happen: a bucket of tokens that fills again steadily.

import type { Clock } from '../time.ts';

export interface Rate {
  /** 0 when it may happen now, and then it counts; else the whole seconds to wait. */
  spend(): number;
}

/** At most so many a minute, all of them at once after a quiet minute. */
export function ratePerMinute(most: number, clock: Clock): Rate {
  const refillMs = 60_000 / most;
  let tokens = most;
  let countedMs = clock.now();
  return {
    spend() {
      const nowMs = clock.now();
      tokens = Math.min(most, tokens + Math.max(0, nowMs - countedMs) / refillMs);
      countedMs = nowMs;
      if (tokens < 1) return Math.ceil(((1 - tokens) * refillMs) / 1000);
      tokens -= 1;
      return 0;
    },
  };
}
