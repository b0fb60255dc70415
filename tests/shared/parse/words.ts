// What the tests of word parsers share: the codes a reading found, and suggestions tried.

import { ISSUES, type IssueCode } from '../../../shared/issues/codes.ts';
import type { Finding } from '../../../shared/issues/issue.ts';
import { folded } from '../../../shared/text.ts';

interface Found {
  readonly findings: readonly {
    readonly code: IssueCode;
    readonly parameters?: Finding['parameters'];
    readonly suggestions?: readonly string[];
  }[];
}

export const codesOf = ({ findings }: Found): string => findings.map(({ code }) => code).join(' ');

/** Whether something is asked: silence and notes are certainty. */
export const isAsked = ({ findings }: Found): boolean =>
  findings.some(({ code }) => ISSUES[code].severity !== 'note');

/** Suggestions that, written in the cell, are asked about again. None should be. */
export function unresolved(text: string, read: (text: string) => Found): string[] {
  return read(text)
    .findings.flatMap(({ suggestions = [] }) => suggestions)
    .filter((suggestion) => isAsked(read(suggestion)));
}

/**
 * Words of two letters and more that are neither in its values nor named in a finding: lost in silence. None should be.
 */
export function lostWords(cell: string, values: readonly string[], { findings }: Found): string[] {
  const named = findings.flatMap(({ parameters = {} }) => Object.values(parameters).map(String));
  const kept = [...values, ...named].map(folded).join(' ');
  const words = cell.match(/\p{L}[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => !JOINING.test(word) && !kept.includes(folded(word)));
}

const JOINING = /^(?:and|et|or|ou)$/i;
