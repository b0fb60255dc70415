// The days on which an event of a calendar repeats (RFC 5545, RRULE): the forms that calendars for people write. A
// rule that says more than is understood here is not guessed at.

import { addDays } from '../../parse/date/calendar.ts';

export type RepeatResult =
  | { readonly kind: 'days'; readonly days: readonly string[] }
  /** It says what is not read here, or has no end that is known. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'endless' };

/** More dates of one event than a programme has. */
const MOST_DAYS = 1_000;
const MOST_PERIODS = 20_000;
const KNOWN = new Set('FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS WKST'.split(' '));
const WEEKDAYS = 'SU MO TU WE TH FR SA'.split(' ');
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

interface Rule {
  readonly frequency: string;
  readonly interval: number;
  readonly weekdays: readonly { readonly nth: number; readonly weekday: number }[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly positions: readonly number[];
  readonly weekStart: number;
}

/**
 * The ISO days of a rule that starts at `first`. `last` is its `UNTIL` as a day of the event's own zone, else the
 * end of the season; `null` where neither is known.
 */
export function repeatedDays(text: string, first: string, last: string | null): RepeatResult {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        return [name.trim(), value.trim()] as const;
      }),
  );
  const rule = ruleOf(parts, first);
  if (!rule) return { kind: 'unread' };
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : null;
  if (count === null && last === null) return { kind: 'endless' };
  if (count !== null && !(count >= 1)) return { kind: 'unread' };
  const days: string[] = [];
  for (let period = 0; period < MOST_PERIODS; period++) {
    const candidates = placed(daysOf(rule, first, period), rule.positions).filter((day) => day >= first);
    for (const day of candidates) {
      if (last !== null && day > last) return { kind: 'days', days };
      days.push(day);
      if (count !== null && days.length >= count) return { kind: 'days', days };
      if (days.length > MOST_DAYS) return { kind: 'endless' };
    }
    if (last !== null && startOf(rule, first, period) > last) return { kind: 'days', days };
  }
  return { kind: 'unread' };
}

function ruleOf(parts: ReadonlyMap<string, string>, first: string): Rule | null {
  if ([...parts.keys()].some((name) => !KNOWN.has(name))) return null;
  const frequency = parts.get('FREQ') ?? '';
  const numbers = (name: string) => (parts.get(name) ?? '').split(',').filter(Boolean).map(Number);
  const weekdays = (parts.get('BYDAY') ?? '')
    .split(',')
    .filter(Boolean)
    .map((each) => {
      const [, nth = '0', weekday = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(each) ?? [];
      return { nth: Number(nth), weekday: WEEKDAYS.indexOf(weekday) };
    });
  const rule = {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    weekdays,
    monthDays: numbers('BYMONTHDAY'),
    months: numbers('BYMONTH'),
    positions: numbers('BYSETPOS'),
    weekStart: WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO'),
  };
  const all = [rule.interval, ...rule.monthDays, ...rule.months, ...rule.positions];
  const isOdd = all.some((number) => !Number.isInteger(number) || number === 0) || rule.interval < 1;
  const isUnknown = rule.weekStart < 0 || weekdays.some(({ weekday }) => weekday < 0);
  const hasNth = weekdays.some(({ nth }) => nth !== 0);
  if (isOdd || isUnknown || !/^\d{4}-\d{2}-\d{2}$/.test(first)) return null;
  if (frequency === 'DAILY' || frequency === 'WEEKLY') return hasNth ? null : rule;
  if (frequency === 'MONTHLY') return rule;
  const isOfWholeYear = weekdays.length > 0 && rule.months.length === 0;
  return frequency === 'YEARLY' && !isOfWholeYear ? rule : null;
}

/** The first day of a period. */
function startOf({ frequency, interval, weekStart }: Rule, first: string, period: number): string {
  const by = period * interval;
  if (frequency === 'DAILY') return addDays(first, by);
  if (frequency === 'WEEKLY') {
    return addDays(first, by * 7 - ((weekdayOf(first) - weekStart + 7) % 7));
  }
  const [year, month] = first.split('-').map(Number) as [number, number];
  return frequency === 'MONTHLY' ? monthStart(year, month + by) : monthStart(year + by, 1);
}

function daysOf(rule: Rule, first: string, period: number): string[] {
  const start = startOf(rule, first, period);
  const { frequency, weekdays, monthDays, months } = rule;
  const isInMonths = (day: string) => months.length === 0 || months.includes(Number(day.slice(5, 7)));
  if (frequency === 'DAILY' || frequency === 'WEEKLY') {
    const days = frequency === 'DAILY' ? [start] : Array.from({ length: 7 }, (_, by) => addDays(start, by));
    const own = frequency === 'WEEKLY' ? [{ weekday: weekdayOf(first) }] : [];
    const wanted = weekdays.length > 0 ? weekdays : own;
    return days.filter(
      (day) =>
        isInMonths(day) &&
        (wanted.length === 0 || wanted.some(({ weekday }) => weekday === weekdayOf(day))) &&
        (monthDays.length === 0 || monthDays.some((each) => isMonthDay(day, each))),
    );
  }
  const [year, month] = start.split('-').map(Number) as [number, number];
  if (frequency === 'MONTHLY') return isInMonths(start) ? inMonth(rule, start, first) : [];
  const ownMonth = monthDays.length > 0 ? MONTHS : [Number(first.slice(5, 7))];
  const wanted = months.length > 0 ? months : ownMonth;
  return [...wanted]
    .sort((a, b) => a - b)
    .flatMap((each) => inMonth(rule, monthStart(year, month - 1 + each), first));
}

/** Those days of one month that the rule means. */
function inMonth({ weekdays, monthDays }: Rule, start: string, first: string): string[] {
  const length = lengthOf(start);
  const days = Array.from({ length }, (_, by) => addDays(start, by));
  if (weekdays.length === 0 && monthDays.length === 0) {
    return days.filter((day) => day.slice(8) === first.slice(8));
  }
  return days.filter((day, index) => {
    const fits = ({ nth, weekday }: Rule['weekdays'][number]) =>
      weekday === weekdayOf(day) &&
      (nth === 0 || nth === Math.floor(index / 7) + 1 || nth === -(Math.floor((length - 1 - index) / 7) + 1));
    const isWeekday = weekdays.length === 0 || weekdays.some(fits);
    return isWeekday && (monthDays.length === 0 || monthDays.some((each) => isMonthDay(day, each)));
  });
}

function placed(days: readonly string[], positions: readonly number[]): readonly string[] {
  if (positions.length === 0) return days;
  return days.filter((_, index) => positions.some((at) => at === index + 1 || at === index - days.length));
}

function isMonthDay(day: string, wanted: number): boolean {
  const number = Number(day.slice(8));
  return wanted === (wanted > 0 ? number : number - lengthOf(`${day.slice(0, 8)}01`) - 1);
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function monthStart(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

function lengthOf(start: string): number {
  const [year, month] = start.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
