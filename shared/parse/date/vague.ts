// Cells that mean days and name none: every Sunday in July, the weekend of the 19th, w/c 14 June. They are
// asked about; where the days can be worked out, a click writes them.

import { type Finding, finding } from '../../issues/issue.ts';
import { startsDay } from './ahead.ts';
import { addDays, daysIn, daysThrough, isoDate, weekdayOf } from './calendar.ts';
import { LEXICONS, type Lexicon } from './lexicon.ts';
import { type DateContext, isInSeason, seasonYears } from './order.ts';
import type { UnreadPhrase } from './phrase.ts';
import { EVERY } from './qualifier.ts';
import type { Token } from './words.ts';

/** What stands there instead of a day; `null` for nothing but punctuation. */
export function unreadFinding(
  { text, tokens }: UnreadPhrase,
  lexicon: Lexicon = LEXICONS.base,
): Finding | null {
  const words = tokens.map(({ mark }) => mark.replace(/[^a-z]/g, '')).join('');
  if (lexicon.toBeConfirmed.has(words)) return finding('date-to-be-confirmed', { value: text });
  if (tokens.every(({ kind }) => kind === 'comma')) return null;
  const isVague = tokens.some(({ kind }) => ['vague', 'month', 'weekday', 'first'].includes(kind));
  return finding(isVague ? 'date-vague' : 'date-unreadable', { value: text });
}

const WEEKENDS = new Set(['weekend', 'weekends', 'we', 'wochenende', 'wochenenden']);
const BETWEEN = new Set(['between', 'entre', 'zwischen', 'tra', 'fra', 'tussen']);
const NIGHTS = new Set('night nights nuit nuits nacht noche notte noite'.split(' '));
const WEEKS = new Set('week semaine commencing wc wb beginning woche semana settimana'.split(' '));
const NTH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['premier', 1],
  ['premiere', 1],
  ['second', 2],
  ['deuxieme', 2],
  ['third', 3],
  ['troisieme', 3],
  ['fourth', 4],
  ['quatrieme', 4],
  ['last', -1],
  ...[
    'erste ersten primer primero primera primo prima eerste primeiro primeira',
    'zweite zweiten segundo segunda secondo seconda tweede',
    'dritte dritten tercer tercero terzo terza derde terceiro terceira',
    'vierte vierten cuarto quarto quarta vierde',
  ].flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
  ...'letzte letzten letzter ultimo ultima laatste'.split(' ').map((word) => [word, -1] as const),
  ['dernier', -1],
  ['derniere', -1],
]);
const SATURDAY = 6;

/**
 * The dates that may be meant, each alternative a list, the likeliest first. `dates` are those that the cell
 * does name (the 19th of a weekend, the ends of a span).
 */
export function vagueDates(
  { tokens }: UnreadPhrase,
  dates: readonly string[],
  context: DateContext,
): string[][] {
  const says = (words: ReadonlySet<string>) => tokens.some(({ mark }) => words.has(mark));
  const weekdays = tokens.filter(({ kind }) => kind === 'weekday');
  const [first, ...others] = dates;
  const isOneDate = first !== undefined && others.length === 0;
  const isWeekend = says(WEEKENDS) || (says(new Set(['week'])) && says(new Set(['end'])));
  if (!isWeekend && says(WEEKS) && isOneDate)
    return [daysThrough(first, addDays(first, 6)), daysThrough(first, addDays(first, 4))];
  if (isWeekend && isOneDate) {
    const ahead = (SATURDAY - weekdayOf(first) + 7) % 7;
    const saturday = addDays(first, ahead === 6 ? -1 : ahead);
    return [
      daysThrough(saturday, addDays(saturday, 1)),
      daysThrough(addDays(saturday, -1), addDays(saturday, 1)),
    ];
  }
  // The night of the 19th to the 20th begins on the 19th.
  if (says(NIGHTS) && dates.length === 2) return [[first!], [...dates]];
  if (says(BETWEEN) && dates.length === 2) return [daysThrough(first!, dates[1]!)];
  if (isWeekend && dates.length > 1 && !says(EVERY)) return [[...dates]];
  const wanted = new Set(weekdays.map(({ numbers }) => numbers[0]!));
  if (wanted.size === 0 || isOneDate) return [];
  const nth = tokens.map(nthOf).find((each) => each !== undefined);
  if (nth !== undefined && dates.length === 0) {
    return spans(tokens, context, false).flatMap((span) => {
      const found = span.filter((date) => wanted.has(weekdayOf(date)));
      const date = nth < 0 ? found[found.length - 1] : found[nth - 1];
      return date ? [[date]] : [];
    });
  }
  const isRecurring =
    says(EVERY) || weekdays.some(({ more }) => more) || tokens.some(({ kind }) => kind === 'filler');
  if (!isRecurring) return [];
  const all = dates.length > 1 ? [[...dates]] : spans(tokens, context, true);
  return all
    .map((span) => span.filter((date) => wanted.has(weekdayOf(date))))
    .filter(({ length }) => length > 0);
}

function nthOf({ mark, kind, numbers, more }: Token): number | undefined {
  if (kind === 'number') return more && numbers[0]! >= 1 && numbers[0]! <= 5 ? numbers[0] : undefined;
  return NTH.get(mark);
}

/** The days of the months named, in the year named or in those of the season; else the season itself. */
function spans(tokens: readonly Token[], context: DateContext, mayBeSeason: boolean): string[][] {
  const months = tokens.filter(({ kind }) => kind === 'month').map(({ numbers }) => numbers[0]!);
  const written = tokens.find(
    ({ kind, mark }) => kind === 'year' || (kind === 'number' && /^20\d\d$/.test(mark)),
  );
  const { seasonStart = '', seasonEnd = '' } = context;
  if (months.length === 0) {
    const years = seasonYears(context);
    return mayBeSeason && !written && years.length > 0 && years.length < 3
      ? [daysThrough(seasonStart, seasonEnd)]
      : [];
  }
  const years = written ? [written.numbers[0]!] : seasonYears(context);
  const each = years.map((year) =>
    months
      .flatMap((month) => daysThrough(isoDate(year, month, 1), isoDate(year, month, daysIn(year, month))))
      .filter((date) => isInSeason(date, context)),
  );
  return each.filter(({ length }) => length > 0);
}

/** Where the days begin that a vague cell does name: behind `weekend of`, `w/c`, `every Sunday`. */
export function namedFrom({ tokens }: UnreadPhrase): number | null {
  const last = tokens.reduce((found, { kind }, index) => (kind === 'vague' ? index : found), -1);
  const weekday = tokens.reduce(
    (found, { kind }, index) => (kind === 'weekday' && index > found ? index : found),
    last,
  );
  for (const after of [weekday, last]) {
    const at = tokens.findIndex((_, index) => index > after && startsDay(tokens, index));
    if (at >= 0) return tokens[at]!.from;
  }
  return null;
}
