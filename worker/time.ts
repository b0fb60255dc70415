// Time as the worker's parts get it: handed in, so that a test can hold it still.

import { setTimeout as wait } from 'node:timers/promises';

export { offsetsOf } from '../shared/zone-rules.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** Waits, or ends early without an error when the signal is given. */
export type Sleep = (delayMs: number, signal?: AbortSignal) => Promise<void>;

export const systemClock: Clock = { now: () => Date.now() };

/** Real waiting. `ref: false` lets a process end that only waits for its next look. */
export const sleep: Sleep = async (delayMs, signal) => {
  try {
    await wait(delayMs, undefined, { ...(signal && { signal }), ref: false });
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
};

/** RFC 3339 in UTC with whole seconds. */
export function instantText(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
