// How many windows of one tier run at each instant: a row of steps, for finding where there is room.

import type { Window } from './placement.ts';

export class Occupancy {
  /** Instants at which the count changes, in order; `#counts[i]` holds from `#instants[i]` on. */
  readonly #instants: number[] = [Number.NEGATIVE_INFINITY];
  readonly #counts: number[] = [0];

  /** Takes room for a window, whether there is any or not. */
  take({ startMs, endMs }: Window): void {
    if (endMs <= startMs) return;
    const first = this.#stepAt(startMs);
    const end = this.#stepAt(endMs);
    for (let step = first; step < end; step++) this.#counts[step]! += 1;
    // The later one first: it does not move the other.
    this.#joinAt(end);
    this.#joinAt(first);
  }

  /** The earliest start from `fromMs` on at which so long a window finds fewer than `slots` others all along. */
  earliestStart(fromMs: number, lengthMs: number, slots: number): number {
    let startMs = fromMs;
    for (let step = this.#indexAt(fromMs); step < this.#instants.length; step++) {
      if (this.#instants[step]! >= startMs + lengthMs) break;
      // The last step lasts for ever, and nothing that ends is taken in it.
      if (this.#counts[step]! >= slots) startMs = this.#instants[step + 1]!;
    }
    return startMs;
  }

  /** The index of the step that holds at an instant. */
  #indexAt(ms: number): number {
    let [low, high] = [0, this.#instants.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#instants[middle]! <= ms) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Makes one step of two that count alike, so that a crowded week is passed over at once. */
  #joinAt(step: number): void {
    if (this.#counts[step] !== this.#counts[step - 1]) return;
    this.#instants.splice(step, 1);
    this.#counts.splice(step, 1);
  }

  /** The index of the step that begins at an instant, parted from the one before if need be. */
  #stepAt(ms: number): number {
    const index = this.#indexAt(ms);
    if (this.#instants[index] === ms) return index;
    this.#instants.splice(index + 1, 0, ms);
    this.#counts.splice(index + 1, 0, this.#counts[index]!);
    return index + 1;
  }
}
