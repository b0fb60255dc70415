// What one cell says of times: its tokens as a sentence, against the sentences that are known.

import { WORD_TABLES, type WordTable } from '../../cell-language.ts';
import { type Clock, inHalf, NOON_WORD } from './clock.ts';
import { LETTERS, SENTENCES } from './sentences.ts';
import { lengthOf, NOON } from './time-of-day.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Kind } from './vocabulary.ts';

export type Moment =
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'duration'; readonly minutes: number }
  /** `open`: until late. */
  | { readonly kind: 'tbc' | 'all-day' | 'open' };

export interface TimeStatement {
  readonly kind: 'said';
  readonly start: Moment | null;
  readonly end: Moment | null;
  readonly doors: Clock | null;
  /** `around 8pm`: the time is taken, and a note says so. */
  readonly isAbout: boolean;
  readonly isEndAbout: boolean;
  /** `20:00 (tbc)`. */
  readonly isProvisional: boolean;
  /** `02:00 (+1)`. */
  readonly isNextDay: boolean;
  readonly isZoned: boolean;
  /** `from 8pm`, `20h+`: plainly a start, whichever cell it stands in. */
  readonly isFrom: boolean;
  readonly hasOnlyDoors: boolean;
}

export type TimeReading =
  | TimeStatement
  | { readonly kind: 'vague' }
  /** Each as start and maybe end. */
  | { readonly kind: 'several'; readonly items: readonly (readonly Clock[])[] }
  /** `times` holds what could be read in between. */
  | {
      readonly kind: 'unreadable';
      readonly isImpossible: boolean;
      /** A word, zone or date stands there that is not in `times`. */
      readonly hasUnknown: boolean;
      readonly times: readonly Clock[][];
    };

const SEVERAL = /^(?:c(?:-c)?)(?:,?c(?:-c)?)+$/;
const RANGE_OR_TIME = /c[-u]c|c/g;
/** Nobody writes more about one event in a cell of times. */
const MOST_TOKENS = 24;

/**
 * Reads a folded text; what it cannot know is left to those who see both cells. `isEnd` in a cell of ends,
 * where `late` is an open one; elsewhere it is no time at all.
 */
export function textIn(text: string, isEnd: boolean): TimeReading {
  const tokens = tokensIn(text);
  if (tokens.length > MOST_TOKENS)
    return { kind: 'unreadable', isImpossible: false, hasUnknown: true, times: [] };
  const has = (kind: Kind) => tokens.some((token) => token.kind === kind);
  const { letters, values } = sentenceOf(tokens);
  if (/^[v,-]*v[v,-]*$/.test(letters) || (letters === 'l' && !isEnd)) return { kind: 'vague' };

  for (const [form, sentence] of SENTENCES) {
    if (!form.test(letters)) continue;
    const roles = sentence.roles === '??' ? doorsFirst(values) : sentence.roles;
    const of = (role: string) => values[roles.indexOf(role)] ?? null;
    const [start, end, doors, length] = [of('s'), of('e'), of('d'), of('l')];
    if (end !== null && length !== null && !isSameLength(start!, end, length)) break;
    // Words about times, and yet no time: `+1`, `sharp`. What says `none` says it.
    const isBlank = values.length === 0 && !sentence.start && !sentence.end && !sentence.hasOnlyDoors;
    if (isBlank && !letters.includes(LETTERS.none) && /[\p{L}\p{N}]/u.test(text)) break;
    return {
      kind: 'said',
      start: start ?? (sentence.start ? { kind: sentence.start } : null),
      end: end ?? length ?? (sentence.end ? { kind: sentence.end } : null),
      doors: doors?.kind === 'clock' ? doors.clock : null,
      isAbout: has('about') || /^~/.test(text),
      isEndAbout: false,
      isProvisional: sentence.isProvisional ?? false,
      isNextDay: has('nextDay'),
      isZoned: has('zone'),
      isFrom: /^s?f|[o-]$/.test(letters),
      hasOnlyDoors: sentence.hasOnlyDoors ?? false,
    };
  }
  const times = letters.includes('y') ? [] : timesIn(letters, values);
  if (SEVERAL.test(letters)) return { kind: 'several', items: times };
  const hasUnknown = has('unknown') || has('date') || has('zone');
  return { kind: 'unreadable', isImpossible: has('impossible') && !/x/.test(letters), hasUnknown, times };
}

/** The tokens in the language that leaves the fewest of them unknown; in English and French where those do. */
function tokensIn(text: string): readonly Token[] {
  let best: readonly Token[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const table of WORD_TABLES) {
    const tokens = tokensOf(text, table);
    const unknown = tokens.filter(({ kind }) => kind === 'unknown').length;
    if (unknown < fewest) [best, fewest] = [withHours(tokens, table), unknown];
    if (fewest === 0) break;
  }
  return best;
}

/** `ore 21`, `a las 20`: a number that an hour was promised for. Below noon, only Italian counts to 24 for certain. */
function withHours(tokens: readonly Token[], table: WordTable): readonly Token[] {
  return tokens.map((token, index) => {
    if (token.kind !== 'clock' || tokens[index - 1]?.kind !== 'hour') return token;
    const { isBare, half, minutes } = token.clock;
    const isHour = isBare && half === null && minutes % 60 === 0;
    if (!isHour || minutes < (table === 'it' ? 360 : NOON)) return token;
    return { kind: 'clock', clock: { ...token.clock, sign: 'h', isBare: false, grade: 'sure' } };
  });
}

/** `20:00 (doors 19:30)` and `19:30 doors, 20:00`: doors open before it starts. */
function doorsFirst([first, second]: readonly Moment[]): string {
  if (first?.kind !== 'clock' || second?.kind !== 'clock') return 'ds';
  return first.clock.minutes > second.clock.minutes ? 'sd' : 'ds';
}

function isSameLength(start: Moment, end: Moment, length: Moment): boolean {
  if (start.kind !== 'clock' || end.kind !== 'clock' || length.kind !== 'duration') return false;
  return lengthOf(start.clock.minutes, end.clock.minutes) === length.minutes;
}

function timesIn(letters: string, values: readonly Moment[]): Clock[][] {
  const clocks = values.filter((value) => value.kind === 'clock').map((value) => value.clock);
  let next = 0;
  return (letters.match(RANGE_OR_TIME) ?? []).map((item) => {
    const count = item === 'c' ? 1 : 2;
    next += count;
    return clocks.slice(next - count, next);
  });
}

/** The letters of a row of tokens, with what changes a neighbour taken in: `9 pm`, `12 noon`, `for 2h`, `14-16h`. */
function sentenceOf(tokens: readonly Token[]): { letters: string; values: Moment[] } {
  const kept = withNeighbours(tokens.filter((token) => LETTERS[token.kind] !== ''));
  const letters = kept
    .map((token) => LETTERS[token.kind])
    .join('')
    .replace(/[nz]/g, '')
    .replace(/(?<=c)[w~.](?=c)/g, '-')
    .replace(/(?<=c)[.+]$/, 'o')
    .replace(/(?<=c)\+(?=c)/, ',')
    .replace(/[w~.]/g, '')
    .replace(/,*-[,-]*/g, '-')
    .replace(/,+/g, ',')
    .replace(/^,|,$/g, '')
    // `from` after another word adds nothing; `open` is a word for doors where another time follows.
    .replace(/(?<=[psq])f/g, '')
    .replace(/^([fs]*)q(?=c(?:[-u]c)?o?$)/, '$1')
    .replace(/q/g, 'p')
    .replace(/h/g, 'v');
  const values = kept.filter(
    (token): token is Token & Moment => token.kind === 'clock' || token.kind === 'duration',
  );
  return { letters, values: sharingH(values, letters) };
}

function withNeighbours(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const before = kept[kept.length - 1];
    const after = tokens[index + 1];
    const isHalf = token.kind === 'am' || token.kind === 'pm' || token.kind === 'night';
    if (isHalf && before?.kind === 'clock' && before.clock.half === null) {
      kept[kept.length - 1] = { kind: 'clock', clock: inHalf(before.clock, token.kind) };
    } else if (isHalf && before?.kind !== 'clock' && after?.kind === 'clock') {
      kept.push({ kind: 'clock', clock: inHalf(after.clock, token.kind) });
      index += 1;
    } else if (
      token.kind === 'clock' &&
      before?.kind === 'clock' &&
      isTwelveAndWord(before.clock, token.clock)
    ) {
      kept[kept.length - 1] = { kind: 'clock', clock: wordOf(before.clock, token.clock) };
    } else if (token.kind === 'clock' && before?.kind === 'lasting' && token.clock.sign === 'h') {
      kept.push({ kind: 'duration', minutes: token.clock.minutes });
    } else if (token.kind === 'clock' && before?.kind === 'clock' && isLength(before.clock, token.clock)) {
      kept.push({ kind: 'duration', minutes: token.clock.minutes });
    } else kept.push(token);
  }
  return kept;
}

/** `20:00 (2h)`; but `22h 2h` lacks its dash. */
function isLength(before: Clock, clock: Clock): boolean {
  return (
    clock.grade === 'brief' && !(before.sign === 'h' && before.minutes >= 1_080 && clock.minutes % 60 === 0)
  );
}

/** `12 noon`, `minuit (00:00)`. */
function isTwelveAndWord(one: Clock, other: Clock): boolean {
  if ((one.sign === 'word') === (other.sign === 'word')) return false;
  const [word, clock] = one.sign === 'word' ? [one, other] : [other, one];
  return clock.minutes === NOON || (word !== NOON_WORD && clock.minutes % 1_440 === 0);
}

function wordOf(one: Clock, other: Clock): Clock {
  const [word, clock] = one.sign === 'word' ? [one, other] : [other, one];
  return clock.minutes % 1_440 === 0 && clock.sign !== 'none' ? clock : word;
}

/** In `10-18h` and `18h-20` the h belongs to both. */
function sharingH(values: Moment[], letters: string): Moment[] {
  const [first, second] = values;
  if (!/c-c/.test(letters) || values.length !== 2 || first?.kind !== 'clock' || second?.kind !== 'clock') {
    return values;
  }
  const withH = (moment: { kind: 'clock'; clock: Clock }, other: Clock): Moment => {
    const { clock } = moment;
    if (other.sign !== 'h' || !clock.isBare || clock.minutes % 60 > 0 || clock.half) return moment;
    const isBrief = clock.minutes > 0 && clock.minutes < 360;
    return {
      kind: 'clock',
      clock: { ...clock, sign: 'h', isBare: false, grade: isBrief ? 'brief' : 'sure' },
    };
  };
  return [withH(first, second.clock), withH(second, first.clock)];
}
