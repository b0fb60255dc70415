// What every parser returns: the value it is sure of, and what it found on the way.

import { ISSUES } from '../issues/codes.ts';
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

// Suggestions that keep their promise: only what reads without doubt is offered.

const MOST_SUGGESTIONS = 5;

/** Of texts for a cell, likeliest first, those in which `read` finds no error and no warning; five at most. */
export function resolving(texts: readonly string[], read: (text: string) => readonly Finding[]): string[] {
  const resolved: string[] = [];
  for (const text of new Set(texts)) {
    if (text !== '' && isResolved(read(text))) resolved.push(text);
    if (resolved.length === MOST_SUGGESTIONS) break;
  }
  return resolved;
}

/** Whether nothing in it asks anybody to look. */
export function isResolved(findings: readonly Finding[]): boolean {
  return findings.every(({ code }) => ISSUES[code].severity === 'note');
}
