// Cells to try a parser with: any text at all, and good cells mistyped, cut up, put together again, and too long.

import fc from 'fast-check';

export const LONGEST_CELL = 50_000;

/** Any cell there may be, most of them a little like `cells`: good ones of the parser's own table. */
export function anyCell(cells: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 24, arbitrary: joined(cells) },
    { weight: 16, arbitrary: mistyped(cells) },
    { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    { weight: 1, arbitrary: long(cells) },
  );
}

/** Good cells, cut up and put together again with all that separates. */
function joined(cells: readonly string[]): fc.Arbitrary<string> {
  return fc.array(part(cells), { maxLength: 9 }).map((parts) => parts.join(''));
}

/** A good cell with a letter put in, left out, doubled or swapped with its neighbour, a few times. */
function mistyped(cells: readonly string[]): fc.Arbitrary<string> {
  const slip = fc.tuple(
    fc.nat(60),
    fc.constantFrom('in', 'out', 'swap', 'twice'),
    fc.constantFrom(...LETTERS),
  );
  return fc.tuple(fc.constantFrom(...cells), fc.array(slip, { maxLength: 4 })).map(([cell, slips]) =>
    slips.reduce((text, [place, kind, letter]) => {
      const at = text === '' ? 0 : place % text.length;
      if (kind === 'in') return text.slice(0, at) + letter + text.slice(at);
      if (kind === 'out') return text.slice(0, at) + text.slice(at + 1);
      if (kind === 'twice') return `${text}${letter}${text.slice(at)}`;
      return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
    }, cell),
  );
}

/** Some hundreds to some thousands of characters: a description in the wrong column, a paste of a whole page. */
function long(cells: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(part(cells), { minLength: 1, maxLength: 12 }), fc.integer({ min: 2, max: 40 }))
    .map(([parts, times]) => parts.join('').repeat(times));
}

function part(cells: readonly string[]): fc.Arbitrary<string> {
  const cell = fc.constantFrom(...cells);
  const slice = fc
    .tuple(cell, fc.nat(40), fc.nat(40))
    .map(([text, from, length]) => text.slice(from % (text.length + 1), (from % (text.length + 1)) + length));
  return fc.oneof(
    { weight: 4, arbitrary: cell },
    { weight: 2, arbitrary: slice },
    { weight: 4, arbitrary: fc.constantFrom(...JOINTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
}

const LETTERS = ' 0123456789-/.,;:&+()?!€juinetéà–h\n';

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
  // Dates, times, prices and ages.
  '1-2-',
  '1 of the ',
  '12/13/',
  'jun 1er ',
  '((1)',
  '19\n',
  '19          ',
  '46557,',
  'Sat & ',
  '1. ',
  '19 June 2027, ',
  '19 June 2027 14:00 & ',
  '2027-06-19; ',
  'every Sunday in 19 ',
  '19:30 ',
  'until ',
  'a ',
  '-',
  '+',
  '.',
  ':',
  'h',
  '1',
  '1h',
  "d'",
  "'",
  '\u200b',
  '1-',
  '10 € ',
  '€10 / ',
  '€',
  '( ',
  '12 ans ',
  '1 000 ',
  '06 ',
  '19:',
  'free ',
  '18+',
  '- ',
  'ans ',
  'under ',
  'tout public ',
  'no one ',
  '18 mois - ',
  '1 step ',
  'sans ',
  'outdoor or ',
].map((piece) => piece.repeat(Math.ceil(LONGEST_CELL / piece.length)).slice(0, LONGEST_CELL));
