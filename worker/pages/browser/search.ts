// What a search looks through: the words of each row, what its marks say, and, once the reader turns to the
// search, the words of descriptions, fetched from a file of their own.

/** Words of events beyond their rows, by event key. */
export type Words = ReadonlyMap<string, string>;

/** A text without case, without accents, and with letters as any keyboard has them. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’ʼœæßøł]/g, (letter) => TYPED[letter]!);
}

const TYPED: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
};

/** The words that must all be found. */
export function wordsOf(query: string): string[] {
  return plain(query).split(/\s+/).filter(Boolean);
}

/** Fetches a file of words, once; `then` is told when they have come. A search goes on without them. */
export function wordsFrom(path: string, then: (words: Words) => void): () => void {
  let isAsked = false;
  return async () => {
    if (isAsked) return;
    isAsked = true;
    try {
      const response = await fetch(path);
      if (!response.ok) return;
      const found = Object.entries((await response.json()) as Record<string, string>);
      then(new Map(found.map(([key, words]) => [key, plain(words)])));
    } catch {
      // The line broke: the next turn to the search asks again.
      isAsked = false;
    }
  };
}
