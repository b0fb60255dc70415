// Suggestions that keep their promise: only what reads without doubt is offered.

import { ISSUES } from '../issues/codes.ts';
import type { Finding } from '../issues/issue.ts';

const MOST_SUGGESTIONS = 5;

/** Of texts for a cell, likeliest first, those in which `read` finds no error and no warning; five at most. */
export function settling(texts: readonly string[], read: (text: string) => readonly Finding[]): string[] {
  const settled: string[] = [];
  for (const text of new Set(texts)) {
    if (text !== '' && isSettled(read(text))) settled.push(text);
    if (settled.length === MOST_SUGGESTIONS) break;
  }
  return settled;
}

/** Whether nothing in it asks anybody to look. */
export function isSettled(findings: readonly Finding[]): boolean {
  return findings.every(({ code }) => ISSUES[code].severity === 'note');
}
