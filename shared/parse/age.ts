// Reads an age limit: the minimum in years, and what the host wrote. Plain forms are read here; everything
// else people write is read in `age/`.

import { type Finding, finding } from '../issues/issue.ts';
import { memoize, OF_CELLS } from '../memoize.ts';
import { folded, oneLine } from '../text.ts';
import * as words from './age/vocabulary.ts';
import { type Age, EVERYONE, OLDEST_LIMIT } from './age/vocabulary.ts';
import { nothingIn } from './nothing.ts';
import { type Parsed, parsed } from './parsed.ts';
import { spelledAsDigits, spelledBefore } from './price/numeral.ts';
import { inAgeWords, withOver } from './price/words/translate.ts';
import { isFrench, lower, readable } from './readable.ts';

const PLAIN = /^(0|[1-9]\d?) ?\+?$/;

/** Reads an `Age` cell: `18+`, `dès 6 ans`, `3–6 years`, `All ages`. Blank gives nulls. */
export function parseAge(text: string): Parsed<Age> {
  const typed = oneLine(text);
  if (typed === '') return parsed({ min: null, text: null });
  const years = PLAIN.exec(typed);
  if (years && Number(years[1]) <= OLDEST_LIMIT) return parsed({ min: Number(years[1]), text: typed });
  const nothing = nothingIn(typed);
  if (nothing !== null) {
    const code = nothing === 'not yet' ? 'age-not-yet' : 'age-left-out';
    return parsed({ min: null, text: null }, finding(code, { value: typed }));
  }
  if (EVERYONE.has(folded(typed)) && !/\p{Sc}/u.test(typed)) return parsed({ min: 0, text: typed });
  return readAge(text, '');
}

// Reads an age cell that is more than a plain number.

const MOST_CHARACTERS = 200;
const SPELLED = spelledBefore('(?:ans|years|mois|months|\\+|plus)(?![a-z])');
const N = '(0|[1-9]\\d?|1\\d\\d)';
const S = "(?:'?s)?";
const UNIT =
  '(?: ?(ans?|annees?|years?(?: olds?)?|yrs?(?: olds?)?|y\\/?o|yo|mois|months?|mths?)(?:-olds?)?(?![a-z]))?';
const DASH = ' ?(?:-|to|a|et|and|\\/|&) ?';
const form = (source: string) => new RegExp(`^${source}$`);

const ONE = form(`(?:(?:${words.LEAST_BEFORE}) ?)?${N}${S}${UNIT}(?: ?(?:${words.LEAST_AFTER}))?`);
const RANGE = form(`(?:between|entre|from|de|des)? ?${N}${UNIT}${DASH}${N}${UNIT}`);
const MOST = form(`(?:(?:${words.MOST_BEFORE}) ?${N}${S}${UNIT}|${N}${S}${UNIT} ?(?:${words.MOST_AFTER}))`);
const MINUS = form(`- ?${N}${UNIT}`);
const FORBIDDEN = form(`(?:${words.FORBIDDEN}) ?${N}${S}${UNIT}(?: (?:non admis|interdits?))?`);
const FORBIDDEN_AFTER = form(
  `(?:-|moins de|- de|under) ?${N}${S}${UNIT} (?:non admis|interdits?|not admitted|forbidden)`,
);
const TIME = /\d{1,2} ?[:h] ?\d{0,2}|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d{1,2} ?o'clock/g;
const OTHER_COLUMN =
  /[€£$¥]|\d ?(?:euros?|eur)\b|\d{1,2}[:h]\d\d|\d ?(?:[ap]\.?m\b|h\b)|\d{4}|\d[./]\d{1,2}[./]\d|%/;

/** Reads a cell. A suggestion leaves out no number of it; dates that Sheets made of two ages have their own. */
const readAge = memoize((text: string): Parsed<Age> => {
  const { value, findings } = readOnce(text);
  const numbers = text.match(/\d+/g) ?? [];
  const says = (suggestion: string) =>
    numbers.every((digits) => (suggestion.match(/\d+/g) ?? []).map(Number).includes(Number(digits)));
  const checked = findings.map((each) =>
    each.code === 'age-misplaced' || !each.suggestions
      ? each
      : finding(each.code, each.parameters, each.suggestions.filter(says)),
  );
  return parsed(value, ...checked);
}, OF_CELLS);

function readOnce(text: string): Parsed<Age> {
  const typed = oneLine(text);
  const unknown = (...findings: Finding[]) => parsed<Age>({ min: null, text: typed }, ...findings);
  if (typed.length > MOST_CHARACTERS) return unknown(finding('age-unreadable', { value: typed }));
  const read = spelledAsDigits(inAgeWords(lower(readable(withOver(text)))), SPELLED);
  const everyone = isFrench(read) ? 'Tout public' : 'All ages';
  const ask = (one: string, other: string) =>
    unknown(finding('age-ambiguous', { value: typed, one, other }, [one, other]));
  const inferred = (min: number | null, message: string) =>
    parsed<Age>({ min, text: typed }, finding('age-read-as', { value: typed, read: message }));

  const numbers = (read.replace(TIME, ' ').match(/\d+/g) ?? []).filter((digits) => /^[1-9]\d?$/.test(digits));
  const first = numbers[0] ?? '';
  const isForAll = words.ALL_AGES.test(read);
  // Neither says all of it: no suggestion.
  if (words.HOURS.test(read) && isLimit(first)) {
    return unknown(finding('age-ambiguous', { value: typed, one: `${first}+`, other: everyone }));
  }
  if (words.HOURS.test(read) && isForAll)
    return unknown(finding('age-unreadable', { value: typed }, [everyone]));
  if (OTHER_COLUMN.test(read)) return unknown(finding('age-misplaced', { value: typed }, agesInDate(read)));

  const [accompanied] = read.split(
    /[(,;-]? ?(?<![a-z])(?:accompan|accompagn|unless|sauf|with |avec |adult supervision|parental)/,
  );
  const isAccompanied = words.ACCOMPANIED.test(read);
  const core = coreOf(isAccompanied ? accompanied!.replace(/[(,;].*$/, '') : read);
  const one = numeric(core);
  if (one?.kind === 'minus' && one.years <= words.OLDEST_LIMIT)
    return ask(`${one.years}+`, mostIn(read, one.years));
  if (one?.kind === 'most') return isAccompanied ? inferred(0, everyone) : parsed({ min: null, text: typed });
  if (one) {
    const { years, isRounded } = one;
    if (years > words.OLDEST_LIMIT) {
      const turned = Number([...String(years)].reverse().join(''));
      const suggestions = turned > 0 && turned <= words.OLDEST_LIMIT ? [`${turned}+`] : [];
      return unknown(finding('age-unreadable', { value: typed }, suggestions));
    }
    if (isForAll && years >= 16) return ask(`${years}+`, everyone);
    return isAccompanied || isRounded ? inferred(years, `${years}+`) : parsed({ min: years, text: typed });
  }
  if (numbers.length === 0 && !/\p{N}/u.test(read)) return readWords(typed, read, everyone);
  const only = new Set(numbers).size === 1 && !/\d{3}/.test(read) ? first : '';
  const pair = /^([1-9]\d?) ?\/ ?([1-9]\d?)$/.exec(read);
  const isAccounted = !/[a-z]/.test(withoutBounds(core));
  const suggestions = pair
    ? rangeOf(Number(pair[1]), Number(pair[2]))
    : only === '' || Number(only) > words.OLDEST_LIMIT || !isAccounted
      ? []
      : [`${only}+`];
  return unknown(finding('age-unreadable', { value: typed }, suggestions));
}

/** Whether somebody may set it as a limit. */
function isLimit(digits: string): boolean {
  return digits !== '' && Number(digits) <= words.OLDEST_LIMIT;
}

interface Numeric {
  readonly kind: 'least' | 'most' | 'minus';
  readonly years: number;
  /** From months that make no whole years. */
  readonly isRounded?: boolean;
}

/** What the numbers say, when nothing but numbers and their words are left. */
function numeric(core: string): Numeric | null {
  const forbidden = FORBIDDEN.exec(core) ?? FORBIDDEN_AFTER.exec(core);
  if (forbidden) return years(forbidden[1]!, forbidden[2]);
  const minus = MINUS.exec(core);
  if (minus) {
    const age = years(minus[1]!, minus[2]);
    return age && !isMonths(minus[2]) ? { kind: 'minus', years: age.years } : null;
  }
  const most = MOST.exec(core);
  if (most) {
    const last = years(most[1] ?? most[3]!, most[2] ?? most[4]);
    return last && { kind: 'most', years: last.years };
  }
  const range = RANGE.exec(core);
  if (range) {
    const [, from, unit, to, unitOfBoth] = range;
    // `6/12` alone may be a day of December.
    if (core.includes('/') && unitOfBoth === undefined) return null;
    const [least, last] = [years(from!, unit ?? unitOfBoth), years(to!, unitOfBoth)];
    const inMonths = (text: string, each: string | undefined) => Number(text) * (isMonths(each) ? 1 : 12);
    const rises = inMonths(from!, unit ?? unitOfBoth) < inMonths(to!, unitOfBoth);
    return least && last && rises ? least : null;
  }
  const one = ONE.exec(core);
  return one ? years(one[1]!, one[2]) : null;
}

function years(digits: string, unit: string | undefined): Numeric | null {
  const number = Number(digits);
  if (!isMonths(unit)) return number < 100 ? { kind: 'least', years: number } : null;
  return { kind: 'least', years: Math.floor(number / 12), isRounded: number % 12 !== 0 };
}

function isMonths(unit: string | undefined): boolean {
  return /^m/.test(unit ?? '');
}

/** The text without the words that change nothing. */
function coreOf(read: string): string {
  const bare = read
    .replace(words.AUDIENCE, (audience) => (/^adult/.test(audience) ? audience : ' '))
    .replace(words.NEUTRAL, ' ')
    .replace(/[():;,.!*]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return bare
    .replace(/^- (?=\D)|(?<=\d\+?) -$/g, '')
    .replace(/^de (?=\d)/, '')
    .trim();
}

const BOUNDS = new RegExp(
  `(?<![a-z])(?:${words.LEAST_BEFORE}|${words.LEAST_AFTER}|years?|yrs?|ans?|olds?|s|pg)(?![a-z])`,
  'g',
);

/** What is left when the words of a minimum are taken out: letters there are said by no suggestion. */
function withoutBounds(core: string): string {
  return core.replace(BOUNDS, ' ');
}

/** A cell without a number. */
function readWords(typed: string, read: string, everyone: string): Parsed<Age> {
  const age = (min: number | null, ...findings: Finding[]) => parsed<Age>({ min, text: typed }, ...findings);
  if (
    words.ADULTS.test(read) &&
    !words.ACCOMPANIED.test(read) &&
    !/(?<![a-z])(?:and|et|&|kids|enfants?|children)(?![a-z])/.test(read)
  ) {
    return age(18, finding('age-read-as', { value: typed, read: '18+' }));
  }
  const rest = read
    .replace(words.AUDIENCE, ' ')
    .replace(words.NEUTRAL, ' ')
    .replace(/[^a-z0-9\p{Sc}]/gu, '');
  if (words.ALL_AGES.test(read)) {
    return rest === '' || rest === 'welcome'
      ? age(0)
      : age(0, finding('age-read-as', { value: typed, read: everyone }));
  }
  if (words.UNSAID.test(read) || !/\p{L}/u.test(read))
    return age(null, finding('age-unsaid', { value: typed }));
  return age(null, finding('age-unreadable', { value: typed }, []));
}

/** Sheets makes a date of `6-12`: day and month are offered back as a range. */
function agesInDate(read: string): string[] {
  const date = /^(?:\d{4}-(\d{1,2})-(\d{1,2})|(\d{1,2})[./-](\d{1,2})[./-]\d{2,4})$/.exec(read);
  if (!date) return [];
  return rangeOf(Number(date[1] ?? date[3]), Number(date[2] ?? date[4]));
}

function rangeOf(one: number, other: number): string[] {
  return one === other || one === 0 || other === 0 ? [] : [`${Math.min(one, other)}–${Math.max(one, other)}`];
}

function mostIn(read: string, age: number): string {
  return isFrench(read) ? `Moins de ${age} ans` : `Under ${age}`;
}
