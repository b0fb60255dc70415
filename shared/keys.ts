// Mints event keys and occurrence ids. The randomness comes in as a seed, so that one call to Google is
// enough for any number of keys; a key that is taken is never given again.

/** No vowels, no look-alikes: keys spell no words and can be read out. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';
const EVENT_KEY_LETTERS = 10;
/** Former ones have five, which are alike by chance in a large programme. */
const OCCURRENCE_ID_LETTERS = 8;

export interface Mint {
  eventKey(): string;
  /** An id unlike those in `taken`, which is one event's own. */
  occurrenceId(taken: ReadonlySet<string>): string;
}

/** A mint for one run. `seed` is fresh random text, such as a UUID; `taken` are all keys ever seen, any case. */
export function mintFrom(seed: string, taken: Iterable<string>): Mint {
  const keys = new Set<string>();
  for (const key of taken) keys.add(key.toLowerCase());
  const nextWord = wordsFrom(seed);
  const unlike = (used: ReadonlySet<string>, letters: number) => {
    let word = nextWord(letters);
    while (used.has(word)) word = nextWord(letters);
    return word;
  };
  return {
    eventKey() {
      const key = unlike(keys, EVENT_KEY_LETTERS);
      keys.add(key);
      return key;
    },
    occurrenceId: (used) => unlike(used, OCCURRENCE_ID_LETTERS),
  };
}

/** Whether a text can be an event key: it stands in addresses and in calendars. */
export function isEventKey(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text);
}

/** sfc32, seeded from all of the text: 128 bits of state, so two seeds do not give one sequence. */
function wordsFrom(seed: string): (letters: number) => string {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1];
  const step = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let index = 0; index < seed.length; index++) {
    a = (a ^ Math.imul(seed.charCodeAt(index) + index, 0x85ebca6b)) | 0;
    step();
  }
  for (let round = 0; round < 16; round++) step();
  return (letters) => {
    let word = '';
    for (let index = 0; index < letters; index++) {
      word += ALPHABET[Math.floor((step() / 2 ** 32) * ALPHABET.length)];
    }
    return word;
  };
}
