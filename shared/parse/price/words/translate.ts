// Writes the words of German, Spanish, Italian, Dutch and Portuguese cells as the words that prices and ages are read
// by. One way for all languages: the tables differ, and what English or French means otherwise is in none of them.

import { DUTCH, DUTCH_AGES } from './dutch.ts';
import { GERMAN, GERMAN_AGES } from './german.ts';
import { ITALIAN, ITALIAN_AGES } from './italian.ts';
import { MONTHS } from './months.ts';
import { PORTUGUESE, PORTUGUESE_AGES } from './portuguese.ts';
import { SPANISH, SPANISH_AGES } from './spanish.ts';
import type { Wordings } from './wordings.ts';

/** The first word of a wording → the wordings that begin with it, longest first, and what is read for each. */
type Lexicon = ReadonlyMap<string, readonly (readonly [wording: string, read: string])[]>;

const PRICES = [GERMAN, SPANISH, ITALIAN, DUTCH, PORTUGUESE, MONTHS];
const OF_PRICES = lexiconOf(PRICES);
const OF_AGES = lexiconOf([GERMAN_AGES, SPANISH_AGES, ITALIAN_AGES, DUTCH_AGES, PORTUGUESE_AGES, ...PRICES]);
const WORD = /(?<![a-z'])[a-z]+/g;
/** They take the full stop behind them along. */
const ABBREVIATED =
  /(?:^| )(?:erm|zzgl|zuzugl|inkl|exkl|mind|max|einschl|ca|ant|taq|prev|rid|erw|aprox|verk|vorverk|bzw|j|jr)$/;

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])';
const TIME = '\\d{1,2}(?:[:.]\\d\\d)? ?h';
const AMOUNT = '(?=[€£{$]|\\d)';
/** An article before an hour: `fino alle 23`, `hasta las 21.30`, `até às 23`. */
const CLOCK =
  /(?<![a-z])((?:fino alle|entro le|prima delle|dopo le|hasta las|antes de las|despues de las|a partir de las|ate as|antes das|depois das|apos as|a las|alle|ore) )(\d{1,2})(?:[.:](\d\d))?(?! ?(?:h|eur|[{€£$])|\d|[.,:]\d)/g;
/** What needs its neighbours to be understood, once the words are known; `bis` stands for any until. */
const AROUND: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.,:])(\d{1,2})[:.](\d\d) ?(?:uhr|uur)(?![a-z])/g, '$1h$2'],
  [/(?<=\d) ?(?:uhr|uur)(?![a-z])/g, 'h'],
  [/(?<=(?<![\d.,:])\d{1,2})u(?=\d\d(?!\d)|(?![a-z\d]))/g, 'h'],
  [/(?<![a-z])(?:(?:a las|alle|le|las|as|ore) ){1,2}(?=\d{1,2}h)/g, ' '],
  [new RegExp(`(?<![a-z])voor (?=${TIME})`, 'g'), 'before '],
  [new RegExp(`(?<![a-z])na (?=${TIME})`, 'g'), 'after '],
  [new RegExp(`(?<=(?<!\\d)\\d{1,2})\\.? (?:de |di )?(?=${MONTH})`, 'g'), ' '],
  [/(?<=[\d€£$}] |,-+ |euros? |years )(?:y|e|en)(?: i| los| os)? (?=[\d€£{$])/g, 'and '],
  [/(?<=\d ?(?:[€£$}] ?|years |euros? )?)(?:ai|agli|aos|a los) (?=[€£{$]|\d)/g, 'to '],
  [/(?<![a-z])van (?=[€£{$]|\d)/g, 'between '],
  // `10 bis 15 €` is a range, `bis 18 Jahre` an age, `bis 15 €` an amount, `bis 23 Uhr` a time.
  [/(?<=[€£$}] ?|euros? )bis (?=\d{1,2} ?years(?![a-z]))/g, 'under '],
  [new RegExp(`(?<=[\\d€£$}] ?|\\d,-+ ?|euros? |years )bis ${AMOUNT}(?!${TIME})`, 'g'), 'to '],
  [/(?<![a-z])bis (?=\d{1,2} ?years(?![a-z]))/g, 'under '],
  [new RegExp(`(?<![a-z])bis ${AMOUNT}(?!${TIME}|\\d{1,2}(?: ${MONTH}|[./]\\d))`, 'g'), 'up to '],
  [/(?<![a-z])bis(?: zu[mr]?)?(?![a-z])/g, 'until'],
  // Italian `da`, before a number alone.
  [/(?<![a-z])da (?=[€£{$]|\d|eur)/g, 'from '],
];

/** The text, in small letters without accents, with the words of prices as English writes them. */
export function inPriceWords(read: string): string {
  return translated(read, OF_PRICES);
}

/** The same with the words of ages. */
export function inAgeWords(read: string): string {
  const plain = read
    .replace(/(?<![a-z])m ?\/ ?(?=\d{1,2}(?!\d))|^m(?=\d{1,2}$)/g, 'from ')
    .replace(/(?<![a-z])t\/m(?![a-z])/g, 'bis');
  return translated(plain, OF_AGES)
    .replace(/(?<=\d) ?\+ ?years(?![a-z])/g, ' years +')
    .replace(/and over years(?![a-z])/g, 'years and over')
    .replace(/(?<![a-z])with (?=children(?![a-z]))/g, '');
}

/** `Ü30` is over thirty, `U18` under eighteen: to be written out before the dots are gone; ß as ss. */
export function withOver(text: string): string {
  return text.replace(/ß/g, 'ss').replace(/(?<![\p{L}\p{N}])[üÜ] ?-?(?=\d{1,2}(?!\d))/gu, 'over ');
}

function translated(cell: string, lexicon: Lexicon): string {
  if (!/[a-z]/.test(cell)) return cell;
  const read = cell.replace(CLOCK, '$1$2h$3');
  let text = '';
  let from = 0;
  WORD.lastIndex = 0;
  for (let word = WORD.exec(read); word !== null; word = WORD.exec(read)) {
    const at = word.index;
    const found = lexicon.get(word[0])?.find(([wording]) => standsAt(read, wording, at));
    if (!found) continue;
    let end = at + found[0].length;
    if (ABBREVIATED.test(found[0]) && read[end] === '.' && /^\.(?: |$|\d)/.test(read.slice(end, end + 2)))
      end += 1;
    text += read.slice(from, at) + found[1] + (/\d/.test(read[end] ?? '') ? ' ' : '');
    from = end;
    WORD.lastIndex = end;
  }
  text += read.slice(from);
  for (const [around, meant] of AROUND) text = text.replace(around, meant);
  return text.replace(/ {2,}/g, ' ').trim();
}

function standsAt(read: string, wording: string, at: number): boolean {
  if (!read.startsWith(wording, at)) return false;
  const after = read[at + wording.length] ?? ' ';
  return wording.length === 1 ? read[at - 1] === ' ' && /[ .)]/.test(after) : !/[a-z'-]/.test(after);
}

function lexiconOf(tables: readonly Wordings[]): Lexicon {
  const lexicon = new Map<string, (readonly [string, string])[]>();
  for (const [meant, wordings] of tables.flatMap((table) => Object.entries(table))) {
    for (const wording of wordings.split('; ')) {
      const first = /^[a-z]+/.exec(wording)![0];
      lexicon.set(first, [...(lexicon.get(first) ?? []), [wording, meant]]);
    }
  }
  for (const of of lexicon.values()) of.sort(([one], [other]) => other.length - one.length);
  return lexicon;
}
