// The phrases of times by their first word, one table a language; what a language has no phrase of its own for is
// looked up in English and French.

import { foldedWord, WORD_TABLES, type WordTable } from '../../cell-language.ts';
import { type TimeWords, WORDS } from './vocabulary.ts';
import { DUTCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH } from './words.ts';

export interface Phrase {
  readonly words: readonly string[];
  readonly kind: keyof typeof WORDS;
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const OWN: Readonly<Record<WordTable, TimeWords>> = {
  base: {},
  de: GERMAN,
  es: SPANISH,
  it: ITALIAN,
  nl: DUTCH,
  pt: PORTUGUESE,
};

export const PHRASES: Readonly<Record<WordTable, Phrases>> = byTable((table) =>
  phrasesOf([OWN[table], WORDS]),
);

/** What stands behind numbers, known whatever the language. */
const UNITS =
  'h hr hrs hour hours heure heures uhr uur u hs hora horas min mins mn minute minutes m j d t z x'.split(
    ' ',
  );

/** Every word of these phrases: what a reader of the table knows; and those of the language alone. */
export const TIME_WORDS = byTable((table) => new Set([...UNITS, ...wordsOf(PHRASES[table])]));
export const OWN_TIME_WORDS = byTable((table) => new Set([...UNITS, ...wordsOf(phrasesOf([OWN[table]]))]));

function wordsOf(phrases: Phrases): string[] {
  return [...phrases.values()].flat().flatMap(({ words }) => words);
}

export function byTable<Of>(make: (table: WordTable) => Of): Record<WordTable, Of> {
  return Object.fromEntries(WORD_TABLES.map((table) => [table, make(table)])) as Record<WordTable, Of>;
}

/** The longest first; of the same phrase in two languages, the one of the first. */
function phrasesOf(languages: readonly TimeWords[]): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const language of languages) {
    for (const kind of Object.keys(language) as (keyof typeof WORDS)[]) {
      for (const phrase of language[kind]!.split(/\s*\|\s*/)) {
        const words = phrase.split(' ').map(foldedWord);
        const first = words[0]!;
        if (!byFirst.has(first)) byFirst.set(first, []);
        byFirst.get(first)!.push({ words, kind });
      }
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
