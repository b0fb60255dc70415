// What the tests of word parsers share: the codes a reading found, suggestions tried, and texts to mangle cells with.

import fc from 'fast-check';
import { ISSUES, type IssueCode } from '../../../shared/issues/codes.ts';

/** How often a property is tried; LONG=1 is for a night. */
export const RUNS = process.env.LONG === '1' ? 100_000 : 2_000;
export const LONGEST_CELL = 50_000;

interface Found {
  readonly findings: readonly { readonly code: IssueCode; readonly suggestions?: readonly string[] }[];
}

export const codesOf = ({ findings }: Found): string => findings.map(({ code }) => code).join(' ');

/** Whether something is asked: silence and notes are certainty. */
export const isAsked = ({ findings }: Found): boolean =>
  findings.some(({ code }) => ISSUES[code].severity !== 'note');

/** Suggestions that, written in the cell, are asked about again. None should be. */
export function unsettled(text: string, read: (text: string) => Found): string[] {
  return read(text)
    .findings.flatMap(({ suggestions = [] }) => suggestions)
    .filter((suggestion) => isAsked(read(suggestion)));
}

const JOINTS = [
  ', ',
  '; ',
  '\n',
  '\t',
  ' | ',
  ' / ',
  '/',
  ' · ',
  ' • ',
  ' & ',
  '&',
  ' and ',
  ' et ',
  ' + ',
  ' - ',
  ' ',
  ': ',
  '. ',
  '"',
  '“',
  '”',
  '(',
  ')',
  '#',
  '?',
  '1. ',
  '2. ',
  '- ',
  '\u00a0',
  '\u202f',
  '\ufeff',
  'é',
  '𝄞',
  '🇫🇷',
  '@',
  '.',
  '=',
];

/** Good cells, cut up and put together again with all that separates, and any text at all. */
export function mangled(cells: readonly string[]): fc.Arbitrary<string> {
  const cell = fc.constantFrom(...cells);
  const slice = fc
    .tuple(cell, fc.nat(40), fc.nat(40))
    .map(([text, from, length]) => text.slice(from % (text.length + 1), (from % (text.length + 1)) + length));
  const part = fc.oneof(
    { weight: 4, arbitrary: cell },
    { weight: 2, arbitrary: slice },
    { weight: 4, arbitrary: fc.constantFrom(...JOINTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  );
}

/** Cells of the greatest size, each of one thing over and over: what makes slow patterns slow. */
export const HUGE: readonly string[] = [
  ',',
  ', ',
  'a,',
  'a, b & c, ',
  'jazz / ',
  ' and ',
  'a and ',
  '“',
  '"',
  '“a',
  '(',
  '(,',
  '[',
  '[a](',
  '<',
  '<a href="',
  '<a href="x">',
  '#a ',
  '#',
  '1. ',
  '1. a 2. b ',
  '- ',
  'no, ',
  'no lift, ',
  'not ',
  'https://',
  'https://a.b/',
  'https://a.b/ x ',
  'http:',
  'www.',
  'a.',
  'a@',
  'a@b.',
  'a@b.c ',
  '@a ',
  '0',
  '0 ',
  '1.',
  '1,',
  '+33 ',
  '°',
  '1°1\'1" ',
  ' ',
  '\n',
  'é',
  '🇫🇷',
  '\ud83c',
  'FR ',
  'FR, ',
  'Congo, ',
  'France Belgique ',
  'zz, ',
  'indoor, ',
  'x',
  'utm_a=1&',
  'https://a.bc/?',
  '%40',
  '%',
  '(at)',
].map((piece) => piece.repeat(Math.ceil(LONGEST_CELL / piece.length)).slice(0, LONGEST_CELL));
