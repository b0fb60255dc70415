// Windows beside each other: how many lanes they take, as the slots by day show them.

import type { Window } from './placement.ts';

/** The windows by slot, from the first on: each stands in the first slot that is free at its start. */
export function lanesOf<Any extends Window>(windows: readonly Any[]): Any[][] {
  const lanes: Any[][] = [];
  const inOrder = [...windows].sort((one, other) => one.startMs - other.startMs || one.endMs - other.endMs);
  for (const window of inOrder) {
    const free = lanes.find((lane) => lane[lane.length - 1]!.endMs <= window.startMs);
    if (free) free.push(window);
    else lanes.push([window]);
  }
  return lanes;
}
