// Reads the digits of an amount: groups of thousands, decimals, and lists such as 10,15,20.

/** What digits can mean, the likeliest reading first: one reading is certainty, none is no amount at all. */
export type Readings = readonly (readonly number[])[];

const NONE: Readings = [];

/** `1 200,50` → 1200.5. `hasSign`: a currency stands beside it; `noCents`: that currency has none. */
export function readNumeral(digits: string, hasSign: boolean, noCents: boolean): Readings {
  const text = /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,2})?$/.test(digits) ? digits.replace(/[ ']/g, '') : digits;
  if (text.length > 15 || /^0\d/.test(text)) return NONE;
  if (/^\d+$/.test(text)) return sure(Number(text));
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$|^\d{1,3}(?:,\d{3}){2,}$/.test(text))
    return sure(Number(text.replace(/,/g, '')));
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) {
    return sure(Number(text.replace(/\./g, '').replace(',', '.')));
  }
  if (/^\d+[.,]\d{1,2}$/.test(text)) {
    const [whole = '', cents = ''] = text.split(/[.,]/);
    const amount = Number(`${whole}.${cents}`);
    if (noCents) return Number(cents) === 0 ? sure(Number(whole)) : NONE;
    if (text.includes('.') || isClearComma(Number(whole), cents, hasSign)) return sure(amount);
    return [[amount], [Number(whole), Number(cents)]];
  }
  if (/^\d{1,3}[.,]\d{3}$/.test(text)) return thousandsOrCents(text, noCents);
  return listOf(text);
}

/** `12,50` is cents to everybody; `10,15` may as well be two prices. */
export function isClearComma(whole: number, cents: string, hasSign: boolean): boolean {
  if (cents.length === 1) return hasSign && cents === '5';
  const second = Number(cents);
  if (second < 10 || ['50', '75', '80', '90', '95', '99'].includes(cents)) return true;
  return second < whole / 2 || second > whole * 2;
}

/** `1.200`: thousands, or a nought too many. */
function thousandsOrCents(text: string, noCents: boolean): Readings {
  const thousands = Number(text.replace(/[.,]/, ''));
  if (noCents && !text.startsWith('0')) return sure(thousands);
  const cents = text.endsWith('0') ? [[Number(text.slice(0, -1).replace(',', '.'))]] : [];
  // One reading alone would pass for certainty.
  return text.startsWith('0') ? NONE : [[thousands], ...(cents.length > 0 ? cents : [[thousands / 1_000]])];
}

/** `10,15,20`: rising or falling, or it may be `12,50,8,50`. */
function listOf(text: string): Readings {
  if (!/^\d{1,3}(?:,\d{1,3}){2,}$/.test(text) || /,0\d/.test(text)) return NONE;
  const list = text.split(',').map(Number);
  const rises = list.every((each, index) => index === 0 || each > list[index - 1]!);
  const falls = list.every((each, index) => index === 0 || each < list[index - 1]!);
  return rises || falls ? [list] : NONE;
}

function sure(amount: number): Readings {
  return [[amount]];
}

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
