// What a workbook's locale decides: the decimal mark, the order of a date, month names, words for true and
// false. Taken from Intl, under Google's spelling of a locale (`fr_FR`).

export interface Locale {
  tag: string;
  decimal: string;
  group: string;
  /** Which of day and month a person writes first. */
  dayFirst: boolean;
  /** The format that a typed date gets, as `dd/mm/yyyy`. */
  dateFormat: string;
  months: readonly string[];
  shortMonths: readonly string[];
  days: readonly string[];
  shortDays: readonly string[];
  yes: string;
  no: string;
}

const TRUTH: Record<string, readonly [string, string]> = {
  fr: ['VRAI', 'FAUX'],
  de: ['WAHR', 'FALSCH'],
  es: ['VERDADERO', 'FALSO'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
  pt: ['VERDADEIRO', 'FALSO'],
};

const known = new Map<string, Locale>();

/** The facts of a locale; an unknown one reads as American English, as at Google. */
export function localeOf(name: string): Locale {
  const remembered = known.get(name);
  if (remembered) return remembered;
  const locale = describe(tagOf(name));
  known.set(name, locale);
  return locale;
}

function tagOf(name: string): string {
  try {
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

function describe(tag: string): Locale {
  const number = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const part = (type: string) => number.find((one) => one.type === type)?.value;
  const dateFormat = shortDate(tag);
  const words = TRUTH[tag.slice(0, 2)] ?? ['TRUE', 'FALSE'];
  return {
    tag,
    decimal: part('decimal') ?? '.',
    group: part('group') ?? ',',
    dayFirst: dateFormat.indexOf('d') < dateFormat.indexOf('m'),
    dateFormat,
    months: names(12, (index) => ({ month: 'long', at: Date.UTC(2026, index, 1) }), tag),
    shortMonths: names(12, (index) => ({ month: 'short', at: Date.UTC(2026, index, 1) }), tag),
    days: names(7, (index) => ({ weekday: 'long', at: Date.UTC(2026, 1, 1 + index) }), tag),
    shortDays: names(7, (index) => ({ weekday: 'short', at: Date.UTC(2026, 1, 1 + index) }), tag),
    yes: words[0],
    no: words[1],
  };
}

function shortDate(tag: string): string {
  const parts = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(Date.UTC(2026, 2, 4));
  const letters: Record<string, string> = { day: 'd', month: 'm', year: 'y' };
  return parts
    .map(({ type, value }) => (type === 'literal' ? value : (letters[type] ?? '').repeat(value.length)))
    .join('');
}

function names(
  count: number,
  choose: (index: number) => { at: number; month?: 'long' | 'short'; weekday?: 'long' | 'short' },
  tag: string,
): string[] {
  return Array.from({ length: count }, (_, index) => {
    const { at, ...style } = choose(index);
    return new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }).format(at);
  });
}
