// Cuts a cell where no name goes on: at line breaks, tabs, semicolons, commas, bars, bullets, numbers, hashtags.

import { cleanText, oneLine } from '../../text.ts';
import { isGenre, NAMES_WITH_COMMAS } from './names.ts';

export interface Piece {
  readonly text: string;
  /** In quotation marks: one name, whatever stands in it. */
  readonly isQuoted: boolean;
  /** What stood before it; '' for the first. */
  readonly after: string;
}

const LINE = '\n';
const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
];
/** Stands for a comma that separates nothing; `cleanText` leaves none of them in what people type. */
const KEPT_COMMA = '\u0001';
const LONGEST_QUOTED = 200;
const SEPARATOR = /[,;|•‣▪●◦∙،、；，\n]/;

/** The pieces of a cell, blank ones left out. Linear in the text. */
export function piecesOf(text: string): Piece[] {
  const clean = withoutMarks(cleanText(text.replace(/\r\n?|[\u2028\u2029\u0085\v\f\t]/g, LINE)));
  const guarded = keepCommas(clean);
  const pieces: Piece[] = [];
  let after = '';
  let from = 0;
  const add = (end: number, isQuoted = false) => {
    const piece = oneLine(guarded.slice(from, end).split(KEPT_COMMA).join(','));
    if (piece === '') return;
    for (const each of isQuoted ? [piece] : hashtagsOf(unmarked(piece))) {
      pieces.push({ text: each, isQuoted, after: pieces.length === 0 ? '' : after || ' ' });
      after = '';
    }
  };
  let isBlank = true;
  for (let at = 0; at < guarded.length; at += 1) {
    const letter = guarded[at]!;
    if (SEPARATOR.test(letter) || (letter === '·' && !isCatalan(guarded, at))) {
      add(at);
      after = after === '' || letter === LINE || letter === ';' ? letter : after;
      from = at + 1;
      isBlank = true;
    } else if (isBlank && letter !== ' ') {
      isBlank = false;
      const end = quotedEnd(guarded, at);
      if (end > 0) {
        from = at + 1;
        add(end, true);
        from = end + 1;
        at = end;
        isBlank = true;
      }
    }
  }
  add(guarded.length);
  return pieces;
}

/** Where the quotation that opens here closes, if nothing but a separator follows; 0 when none does. */
function quotedEnd(text: string, at: number): number {
  const pair = QUOTES.find(([open]) => open === text[at]);
  if (!pair) return 0;
  const inside = text.slice(at + 1, at + 1 + LONGEST_QUOTED);
  const end = inside.indexOf(pair[1]);
  if (end < 1 || inside.slice(0, end).includes(LINE)) return 0;
  const next = /^ *(\n|.?)/.exec(text.slice(at + end + 2, at + end + 12))![1]!;
  return next === '' || next === '·' || SEPARATOR.test(next) ? at + end + 1 : 0;
}

/** `l·l` is one letter in Catalan. */
function isCatalan(text: string, at: number): boolean {
  return /l/i.test(text[at - 1] ?? '') && /l/i.test(text[at + 1] ?? '');
}

/** Behind a separator too: `, - Jazz`, `, [ ] Funk`. */
function unmarked(piece: string): string {
  return piece
    .replace(/^(?:[-–—*+] )+/, '')
    .replace(/^\[[xX]\] /, '')
    .replace(/^\[ ?\](?= |$)/, '☐');
}

/** Whether a box stands before it that nobody ticked: `[ ] Hearing loop` is what there is not. */
export function isUnticked(piece: string): boolean {
  return piece.startsWith('☐');
}

/** Without bullets and ticked boxes at the beginning of lines, and without numbers that count them. */
function withoutMarks(text: string): string {
  const lines = text
    .split(LINE)
    .map((line) => line.replace(/^\s*(?:[-–—*+]\s+)?(?:\[ ?\]|☐)\s+/, '☐ '))
    .map((line) => line.replace(/^\s*(?:[-–—*+]\s+)?(?:[-–—*+‣•▪●◦∙✓✔☑]|\[[xX]\])\s+/, ''));
  const numbers = lines.map(numberOf).filter((number) => !Number.isNaN(number));
  const areCounted = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  if (areCounted) return lines.map((line) => line.replace(/^\s*\(?\d{1,3}[.)]\s+/, '')).join(LINE);
  return lines.map(withoutCount).join(LINE);
}

function numberOf(line: string): number {
  return Number(/^\s*\(?(\d{1,3})[.)]\s+\S/.exec(line)?.[1]);
}

/** `1. Jazz 2. Funk` on one line, when the numbers count from 1. */
function withoutCount(line: string): string {
  if (!/^\s*\(?1[.)]\s/.test(line)) return line;
  const parts = line.split(/(?:^|\s)\(?(\d{1,3})[.)]\s+/);
  const numbers = parts.filter((_, index) => index % 2 === 1);
  const isCounted = numbers.length > 1 && numbers.every((number, index) => Number(number) === index + 1);
  return isCounted ? parts.filter((_, index) => index % 2 === 0).join(LINE) : line;
}

/** `Ada Lantern, Jr.`, `Lantern, Inc.`, `Washington, D.C.`: the comma belongs to the name. */
const BEFORE_A_TITLE = /,(?= ?(?:jr|sr|inc|ltd|llc|gmbh|ph\.? ?d|m\.? ?d|d\.c)\.?(?:$|[,;\n ]))/gi;
const IN_QUOTES = /[“„"«‘][^“”„"«»‘’\n]{1,200}[”"»’]/g;

/** Whether a comma stands within a name, by its words. */
export function hasKeptComma(text: string): boolean {
  return text.includes(',') && (text.search(NAMES_WITH_COMMAS) >= 0 || text.search(BEFORE_A_TITLE) >= 0);
}

/** Commas in brackets, in quotes, in thousands and in names that everybody knows do not separate. */
function keepCommas(text: string): string {
  if (!text.includes(',')) return text;
  const kept = (inside: string) => inside.replace(/,/g, KEPT_COMMA);
  return text
    .replace(/\([^()\n"“”«»„]{0,200}\)/g, kept)
    .replace(IN_QUOTES, kept)
    .replace(BEFORE_A_TITLE, KEPT_COMMA)
    .replace(/(\d),(?=\d{3}(?!\d))/g, `$1${KEPT_COMMA}`)
    .replace(NAMES_WITH_COMMAS, kept);
}

const HASHTAG = /^#(?=[^\s#]*\p{L})[^\s#]+$/u;

/** `#jazz #live` → `jazz`, `live`; `Jazz #live` → `Jazz`, `live`; `C#` and `#1 hits` stay. */
function hashtagsOf(piece: string): string[] {
  if (!piece.includes('#')) return [piece];
  const parts: string[] = [];
  let words: string[] = [];
  const endWords = () => {
    const rest = words.join(' ').replace(/^(?:[-–—*+&/·]\s+)+|(?:^|\s)[-–—*+&/·]$/g, '');
    if (rest !== '') parts.push(rest);
    words = [];
  };
  for (const word of piece.replace(/(\S)#(?=\p{L}{2})/gu, '$1 #').split(' ')) {
    if (HASHTAG.test(word)) {
      endWords();
      parts.push(word.slice(1));
    } else words.push(word);
  }
  endWords();
  return parts;
}

// Strokes, ampersands, plus signs, `and`, `et`, dashes: they separate, or they belong to a name.

const WEAK = /\s*[/&]\s*|\s+(?:\+|and|et|[-–—])\s+/gi;
/** Sides as short as these belong together: `R&B`, `w/o`, `24/7`. */
const SHORT = 2;
const NAMES_SOMETHING = /[\p{L}\p{N}\p{S}]/u;

export interface Weak {
  readonly parts: readonly string[];
  /** The separator, when all are the same: `/`, `&`, `+`, `and`, `et`, `-`; '' when they differ. */
  readonly by: string;
}

/** What a piece falls into at its weak separators; `null` when it has none that could separate. */
export function weakParts(piece: string): Weak | null {
  const marks = piece.match(WEAK);
  if (!marks) return null;
  const sides = piece.split(WEAK).map((part) => part.trim());
  if (sides.some((part) => part === '')) return null;
  const parts = sides.filter((part) => NAMES_SOMETHING.test(part));
  if (parts.length < 2) return null;
  const kinds = new Set(marks.map((mark) => mark.trim().toLowerCase().replace(/[–—]/, '-')));
  const isTight = marks.every((mark) => mark === mark.trim());
  if (isTight && parts.some((part) => part.length <= SHORT || /^\d|\d$/.test(part))) return null;
  return { parts, by: kinds.size === 1 ? [...kinds][0]! : '' };
}

/** `FR/EN`, `rap/hip-hop`: a stroke without spaces between what may be two; `null` where it is one name. */
export function tightSides(name: string): readonly string[] | null {
  const sides = name.split('/').map((side) => side.trim());
  if (sides.length !== 2) return null;
  const areCodes = sides.every((side) => /^\p{Lu}{2,3}$/u.test(side));
  return areCodes || sides.every(isGenre) ? sides : null;
}
