// Numbers in words, English and French, nought to ninety-nine: five euros, vingt-cinq euros.

const UNITS = wordsFrom(
  0,
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  'quatre-vingt': 80,
  'quatre-vingts': 80,
};
const either = (words: Readonly<Record<string, number>>) =>
  Object.keys(words)
    .sort((one, other) => other.length - one.length)
    .join('|');
const NUMBER = `(?:(${either(TENS)})(?:(?: |-)(?:et(?: |-))?(${either(UNITS)}))?|(${either(UNITS)}|une))`;

/** Finds a number in words where `next`, the source of a pattern, comes right after it. */
export function spelledBefore(next: string): RegExp {
  return new RegExp(`(?<![a-z\\d'-])${NUMBER}(?= ?${next})`, 'g');
}

/** Writes what `pattern`, of `spelledBefore`, finds as digits. */
export function spelledAsDigits(read: string, pattern: RegExp): string {
  return read.replace(pattern, (_, tens?: string, unit?: string, alone?: string) =>
    String(tens ? TENS[tens]! + (unit ? UNITS[unit]! : 0) : alone === 'une' ? 1 : UNITS[alone!]!),
  );
}

function wordsFrom(first: number, ...lists: string[]): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const list of lists) {
    list.split(' ').forEach((word, index) => {
      numbers[word] = first + index;
    });
  }
  return numbers;
}
