// The words of dates, prepared for looking up: one table for English and French together, one for each other language,
// which falls back on that one for what it has no word of its own for.

import { foldedWord, type KnownWords, type WordTable } from '../../cell-language.ts';
import { byTable, OWN_TIME_WORDS, TIME_WORDS } from '../time/phrases.ts';
import { DUTCH } from './words/dutch.ts';
import { ENGLISH } from './words/english.ts';
import { FRENCH } from './words/french.ts';
import { GERMAN } from './words/german.ts';
import { ITALIAN } from './words/italian.ts';
import { PORTUGUESE } from './words/portuguese.ts';
import { SPANISH } from './words/spanish.ts';
import type { DateWords, WordKind } from './words/words-of-dates.ts';

export interface Lexicon {
  readonly table: WordTable;
  /** 1 for January. */
  readonly months: ReadonlyMap<string, number>;
  /** 1 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly plurals: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, WordKind>;
  readonly toBeConfirmed: ReadonlySet<string>;
  /** All of these, and the words of times. */
  readonly known: ReadonlySet<string>;
  /** Those that are not of English and French alone. */
  readonly own: ReadonlySet<string>;
}

type Growing = {
  months: Map<string, number>;
  weekdays: Map<string, number>;
  plurals: Map<string, number>;
  kinds: Map<string, WordKind>;
};

const BASE = [FRENCH, ENGLISH];

export const LEXICONS: Readonly<Record<WordTable, Lexicon>> = {
  base: lexiconOf('base', BASE),
  de: lexiconOf('de', [...BASE, GERMAN]),
  es: lexiconOf('es', [...BASE, SPANISH]),
  it: lexiconOf('it', [...BASE, ITALIAN]),
  nl: lexiconOf('nl', [...BASE, DUTCH]),
  pt: lexiconOf('pt', [...BASE, PORTUGUESE]),
};

export const KNOWN_IN_DATES: KnownWords = byTable((table) => {
  const isOwn = (word: string) => table === 'base' || LEXICONS[table].own.has(word);
  return new Map([...LEXICONS[table].known].map((word) => [word, isOwn(word) ? 0 : 1] as const));
});

/** Words that mean something else in another table: only where one stands can the language matter. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  Object.values(LEXICONS).flatMap((lexicon) =>
    [...lexicon.known].filter(
      (word) => LEXICONS.base.known.has(word) && meaningOf(word, lexicon) !== meaningOf(word, LEXICONS.base),
    ),
  ),
);

/** Later languages take a word from the earlier ones. */
function lexiconOf(table: WordTable, languages: readonly DateWords[]): Lexicon {
  const all: Growing = { months: new Map(), weekdays: new Map(), plurals: new Map(), kinds: new Map() };
  const toBeConfirmed = new Set<string>();
  const ownOfAll = new Set<string>(OWN_TIME_WORDS[table]);
  languages.forEach((language, index) => {
    const own = wordsOf(language);
    // English and French share their words: mar is March and mardi.
    if (index >= BASE.length) {
      for (const word of ownWords(own)) {
        ownOfAll.add(word);
        for (const map of Object.values(all)) map.delete(word);
      }
    }
    for (const [word, month] of own.months) all.months.set(word, month);
    for (const [word, weekday] of own.weekdays) all.weekdays.set(word, weekday);
    for (const [word, weekday] of own.plurals) all.plurals.set(word, weekday);
    for (const [word, kind] of own.kinds) all.kinds.set(word, kind);
    for (const word of language.toBeConfirmed.split(' ')) toBeConfirmed.add(word);
  });
  return {
    table,
    ...all,
    toBeConfirmed,
    known: new Set([...ownWords(all), ...TIME_WORDS[table]]),
    own: ownOfAll,
  };
}

function wordsOf({ months, weekdays, plurals, kinds }: DateWords): Growing {
  return {
    months: numbered(months),
    weekdays: numbered(weekdays),
    plurals: numbered(plurals),
    kinds: new Map(
      (Object.keys(kinds) as WordKind[]).flatMap((kind) =>
        wordsIn(kinds[kind]!).map((word) => [word, kind] as const),
      ),
    ),
  };
}

function ownWords({ months, weekdays, plurals, kinds }: Growing): string[] {
  return [months, weekdays, plurals, kinds].flatMap((map) => [...map.keys()]);
}

function numbered(lines: readonly string[]): Map<string, number> {
  return new Map(lines.flatMap((line, index) => wordsIn(line).map((word) => [word, index + 1] as const)));
}

function wordsIn(line: string): string[] {
  return line
    .split(' ')
    .filter((word) => word !== '')
    .map(foldedWord);
}

function meaningOf(word: string, { months, weekdays, plurals, kinds }: Lexicon): string {
  return [months, weekdays, plurals, kinds].map((map) => map.get(word) ?? '').join(' ');
}
