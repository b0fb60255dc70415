// One day as a `Date` cell writes it: its numbers and names, and the weekday beside it.

import {
  BEFORE_A_DAY,
  isDayNumber,
  isMardi,
  isMonth,
  isYearNumber,
  JOINS,
  type Join,
  skipFiller,
  skipMark,
  startsDay,
} from './ahead.ts';
import type { WrittenDay } from './calendar.ts';
import { qualifierAt } from './qualifier.ts';
import type { Token } from './words.ts';
import { readYear, takeYear } from './years.ts';

/** What a day's own tokens say. */
type WrittenForm = {
  -readonly [Field in
    | 'style'
    | 'day'
    | 'month'
    | 'year'
    | 'pair'
    | 'shortYear'
    | 'separator'
    | 'isMonthFirst'
    | 'isDangling'
    | 'minutes']: WrittenDay[Field];
};

const NO_FORM: WrittenForm = {
  style: 'named',
  day: null,
  month: null,
  year: null,
  pair: null,
  shortYear: null,
  separator: '',
  isMonthFirst: false,
  isDangling: false,
  minutes: 0,
};

/** Reads the day that begins at a place, where `startsDay` or a bare number promise one. */
export function readDay(
  text: string,
  tokens: readonly Token[],
  from: number,
  join: Join,
): { day: WrittenDay; end: number } {
  let at = from;
  let isFrom = false;
  let isWeekdayRun = false;
  const weekdays: Token[] = [];
  const isBefore = ({ kind }: Token) => BEFORE_A_DAY.has(kind) || (weekdays.length > 0 && JOINS.has(kind));
  while (isBefore(tokens[at]!) || isMardi(tokens, at)) {
    const token = tokens[at]!;
    if (token.kind === 'weekday') weekdays.push(token);
    if (token.kind === 'month')
      weekdays.push({ ...token, kind: 'weekday', numbers: [token.numbers[1]! - 1] });
    isFrom = isFrom || token.kind === 'from';
    isWeekdayRun = isWeekdayRun || (weekdays.length > 0 && token.kind === 'run');
    at += 1;
  }
  const { form, end } = readForm(tokens, at, from);
  let start = from;
  while (['filler', 'from', 'mark'].includes(tokens[start]!.kind)) start += 1;
  const slips = tokens.slice(from, end).filter(({ slip }) => slip);
  const found = qualifierAt(tokens, end);
  const { isExcept = false, isRecurring = false, token = null } = found?.qualifier ?? {};
  // 19 June (Saturday): the weekday of its date, unless a run ends there.
  const isOwn = token !== null && !isExcept && !isRecurring;
  const isSaid = isOwn && weekdays.length > 0;
  const behind = found === null || isSaid ? end : found.end;
  if (isOwn && !isSaid) weekdays.push(token);
  const qualifier = found === null || isSaid || (isOwn && join !== 'run') ? null : found.qualifier;
  if (behind > end) slips.push(...tokens.slice(end, behind).filter(({ slip }) => slip));
  const day = {
    ...form,
    join,
    weekdays,
    isWeekdayRun,
    slips,
    qualifier,
    isGuessed: false,
    isFrom,
    isUntil: false,
    tail: '',
    isTailDate: false,
    text: textOf(text, tokens, start, end),
  };
  return { day, end: behind };
}

function readForm(tokens: readonly Token[], from: number, first: number): { form: WrittenForm; end: number } {
  const begin = tokens[from]!;
  const [a = 0, b = 0, c = 0] = begin.numbers;
  const form: WrittenForm = { ...NO_FORM, separator: begin.mark[0] ?? '' };
  let end = from + 1;
  if (begin.kind === 'iso') {
    form.style = begin.mark === 'compact' ? 'compact' : 'iso';
    [form.year, form.month, form.day] = [a, b, c];
  } else if (begin.kind === 'triple' || begin.kind === 'pair') {
    form.style = 'numeric';
    form.pair = [a, b];
    if (begin.kind === 'triple') takeYear(form, c, begin.mark.slice(1));
  } else if (begin.kind === 'serial') {
    form.style = 'serial';
    [form.day, form.minutes] = [a, b];
  } else if (isMonth(begin)) {
    [form.month, form.isMonthFirst] = [a, true];
    end = isDayNumber(tokens[end]) ? end : skipFiller(tokens, end);
    form.day = tokens[end]!.numbers[0]!;
    end = readYear(tokens, end + 1, form);
  } else if (isYearNumber(begin)) {
    const month = skipMark(tokens, end);
    const day = skipMark(tokens, month + 1);
    [form.year, form.month, form.day] = [a, tokens[month]!.numbers[0]!, tokens[day]!.numbers[0]!];
    end = day + 1;
  } else {
    form.day = begin.kind === 'first' ? 1 : a;
    const month = skipFiller(tokens, end);
    if (isMonth(tokens[month])) {
      form.month = tokens[month]!.numbers[0]!;
      end = readYear(tokens, month + 1, form);
    } else {
      form.style = 'bare';
      form.isDangling = !startsDay(tokens, first);
      // June 20-22, 2027
      const year = tokens[end]?.kind === 'comma' ? end + 1 : end;
      if (form.isDangling && isYearNumber(tokens[year])) end = readYear(tokens, end, form);
    }
  }
  return { form, end };
}

export function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return from >= to ? '' : text.slice(tokens[from]!.from, tokens[to - 1]!.to);
}
