// How a script thread sleeps until it has an answer.

/**
 * Sleeps until the first number of `signal` is no longer `seen`. Being woken proves nothing: whoever answers counts
 * first and wakes then, and on a busy machine the waking can come late, into the sleep before the next answer.
 */
export function waitForChange(signal: Int32Array, seen: number): void {
  while (Atomics.load(signal, 0) === seen) Atomics.wait(signal, 0, seen);
}
