// What every parser returns: the value it is sure of, and what it found on the way.

import type { Finding } from '../issues/issue.ts';

export interface Parsed<Value> {
  readonly value: Value;
  readonly findings: readonly Finding[];
}

const NOTHING_FOUND: readonly Finding[] = [];

/** A value, with what was found; no findings means certainty. */
export function parsed<Value>(value: Value, ...findings: Finding[]): Parsed<Value> {
  return findings.length === 0 ? { value, findings: NOTHING_FOUND } : { value, findings };
}
