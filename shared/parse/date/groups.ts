// What days of one cell share: a weekday that stands before them all, and the times behind the last.

import { type Finding, finding } from '../../issues/issue.ts';
import type { Join } from './ahead.ts';
import { type Day, type Qualifier, type ResolvedDay, type WrittenDay, weekdayOf } from './calendar.ts';
import { weekdayFinding } from './resolve.ts';

/** `Sat & Sun 19-20 June`, `Fridays 4, 11 & 18 June`: weekdays that stand before their group. */
export function checkGroupWeekdays(days: readonly ResolvedDay[], parts: readonly Part[]): void {
  for (const [index, { written, group, date }] of days.entries()) {
    const [weekday, ...more] = written.weekdays;
    if (!weekday || date === null) continue;
    const members = days.slice(index).filter((day) => day.group === group && day.date !== null);
    const part = parts.find((each) => each.group === group) ?? parts[0]!;
    const check = (value: string, on: string, token: typeof weekday) => {
      const found = weekdayFinding(value, on, token.numbers[0]!, token.mark);
      if (!found) return;
      part.findings.push(found);
      part.days = [];
    };
    if (weekday.more && days[index + 1]?.written.join === 'run') {
      // Saturdays 12-26 June: not the days between.
      part.findings.push(finding('date-vague', { value: part.text }));
      part.options = part.options.map((each) => each.filter((day) => isNamed(written, day.date)));
      part.days = [];
      continue;
    } else if (weekday.more && days.length === 1) {
      // Fridays 2027-06-25: one of them, or all from then on, or until then?
      part.findings.push(finding('date-vague', { value: part.text }));
      [part.days, part.options] = [[], []];
    } else if (weekday.more) for (const day of members.slice(1)) check(day.written.text, day.date!, weekday);
    if (more.length === 0) continue;
    const own = parts.filter((each) => each.group === group);
    // A run over the end of a month belongs to its last day.
    const all = (own.length > 0 ? own : [part]).flatMap((each) => each.options[0] ?? []);
    const named = [weekday, ...more];
    if (all.length === named.length) {
      for (const [at, token] of named.entries()) check(written.text, all[at]!.date, token);
    } else if (all.length > 7 && (named.length > 2 || all.length > named.length)) {
      // Tue–Sun, 15 June – 4 July: the other days of each week are closed, or are they?
      part.findings.push(finding('date-vague', { value: part.text }));
      part.options = part.options.map((each) => each.filter((day) => isNamed(written, day.date)));
      part.days = [];
    } else if (all.length > 0) {
      check(written.text, all[0]!.date, weekday);
      check(written.text, all[all.length - 1]!.date, more[more.length - 1]!);
    }
  }
}

/** Tue–Sun are six days of each week, Tuesdays and Thursdays two. */
function isNamed({ weekdays, isWeekdayRun }: WrittenDay, date: string): boolean {
  const numbers = weekdays.map(({ numbers }) => numbers[0]!);
  const [from, to] = [numbers[0]!, numbers[numbers.length - 1]!];
  const day = weekdayOf(date);
  return isWeekdayRun ? (day - from + 7) % 7 <= (to - from + 7) % 7 : numbers.includes(day);
}

/** `12, 13 et 19 juin à 14h30`: days that share a month share the times behind the last. */
export function shareTimes(parts: Part[]): void {
  for (let at = parts.length - 2; at >= 0; at -= 1) {
    const [part, next] = [parts[at]!, parts[at + 1]!];
    if (part.group !== next.group || part.options.some((option) => option.some(({ times }) => times)))
      continue;
    const showings = next.options[0]?.filter(({ date }) => date === next.options[0]![0]!.date) ?? [];
    const withTimes = (days: readonly Day[]) =>
      days.flatMap(({ date }) => showings.map(({ times }) => ({ date, times })));
    if (!showings[0]?.times) continue;
    [part.days, part.options] = [withTimes(part.days), part.options.map(withTimes)];
  }
}

/** `20 June, 21 June 14:00`: is that the hour of both? */
export function askForTimesOfAll(parts: Part[]): void {
  parts.forEach((part, at) => {
    const isLast = !parts[at + 1] || parts[at + 1]!.join === 'break';
    if (!isLast || !['comma', 'and'].includes(part.join)) return;
    const times = part.options[0]?.[0]?.times;
    const day = part.options[0];
    if (!times || !day || part.options.length > 1) return;
    let from = at;
    while (from > 0 && ['comma', 'and'].includes(parts[from]!.join)) from -= 1;
    const before = parts.slice(from, at);
    if (before.some((each) => each.options.length !== 1 || each.options[0]!.some((each) => each.times)))
      return;
    for (const each of before) {
      const [plain] = each.options as [Day[]];
      each.options = [plain.map(({ date }) => ({ date, times })), plain];
    }
    part.options = [day, day];
    part.days = [];
    part.findings.push(finding('date-time-of-last', { value: part.text }));
  });
}

/** One item of the cell: a day, a run, or days that belong together. */
export interface Part {
  readonly text: string;
  readonly join: Join;
  readonly group: number;
  readonly qualifier: Qualifier | null;
  /** `2027-06-20/2027-06-22`: how every day of a run is said for certain. */
  readonly isPlainRun: boolean;
  /** `[]` where it is in doubt. */
  days: Day[];
  /** What it may mean, the likeliest first; empty where nobody can say. */
  options: Day[][];
  readonly findings: Finding[];
}
