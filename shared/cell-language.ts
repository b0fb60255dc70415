// Which language the cells of people are in, from the words that each language has: in one cell, and in a column.

export const CELL_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'] as const;
export type CellLanguage = (typeof CELL_LANGUAGES)[number];

/** What a reader knows of a language; English and French are read together, as `base`. */
export type WordTable = 'base' | Exclude<CellLanguage, 'en' | 'fr'>;
export const WORD_TABLES: readonly WordTable[] = ['base', 'de', 'es', 'it', 'nl', 'pt'];

/** As each calls itself. */
export const TABLE_NAMES: Readonly<Record<WordTable, string>> = {
  base: 'English/français',
  de: 'Deutsch',
  es: 'español',
  it: 'italiano',
  nl: 'Nederlands',
  pt: 'português',
};

/** What a reader knows of a folded word in each table: 0 for a word of its own, 1 for one of the base, 2 for none. */
export type KnownWords = Readonly<Record<WordTable, ReadonlyMap<string, 0 | 1>>>;
const UNKNOWN = 2;

/** What clings to a number is no word: 20h30, 9pm, 3rd. */
const WORD = /(?<![\p{N}\p{L}\p{M}])[\p{L}\p{M}]+/gu;
const MOST_WORDS = 60;
const MOST_CELLS = 300;

/** A word for looking up: small letters, no accents, no full stop. */
export function foldedWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}

/** The tables that leave the fewest words of a cell unknown, in the order in which they are asked. */
export function likelyTables(text: string, known: KnownWords): readonly WordTable[] {
  const words = (text.match(WORD) ?? []).slice(0, MOST_WORDS).map(foldedWord);
  if (words.length === 0) return ['base'];
  const unknown = WORD_TABLES.map((table) =>
    words.reduce((sum, word) => sum + (known[table].get(word) ?? UNKNOWN), 0),
  );
  const fewest = Math.min(...unknown);
  return WORD_TABLES.filter((_, index) => unknown[index] === fewest);
}

export function tableOf(language: CellLanguage): WordTable {
  return language === 'en' || language === 'fr' ? 'base' : language;
}

/**
 * The language of a column: the one that most of its cells can be read in and that some of them need. `null` where
 * nothing needs another language than English or French. Of a long column, its first cells with words decide.
 */
export function languageOfColumn(cells: Iterable<string>, known: KnownWords): CellLanguage | null {
  const votes = new Map<WordTable, number>();
  let asked = 0;
  for (const cell of cells) {
    if (asked === MOST_CELLS) break;
    if (!/\p{L}{2}/u.test(cell)) continue;
    asked += 1;
    const tables = likelyTables(cell, known);
    if (tables.length === WORD_TABLES.length) continue;
    for (const table of tables) votes.set(table, (votes.get(table) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one);
  if (!first || first[0] === 'base' || first[1] === second?.[1]) return null;
  return first[0];
}
