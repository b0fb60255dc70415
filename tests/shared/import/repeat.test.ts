// Repetition rules of calendars, judged by ical.js, which shares no code with them.

import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { repeatedDays } from '../../../shared/import/calendar/repeat.ts';
import { drawFrom } from '../../draw.ts';
import { draws } from '../../draws.ts';

/** The days that ical.js finds. */
function judged(rule: string, first: string, most: number): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
  const days: string[] = [];
  for (let next = iterator.next(); next && days.length < most; next = iterator.next()) {
    days.push(next.toString().slice(0, 10));
  }
  return days;
}

it.each([
  ['FREQ=DAILY;INTERVAL=3;COUNT=5', '2027-06-01'],
  ['FREQ=WEEKLY;BYDAY=FR,SA;COUNT=9', '2027-06-04'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU;COUNT=9', '2027-06-06'],
  ['FREQ=MONTHLY;BYDAY=1FR,-1SU;COUNT=9', '2027-06-04'],
  ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4', '2027-01-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4', '2027-01-31'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4', '2027-01-29'],
  ['FREQ=YEARLY;BYMONTH=6,9;BYDAY=3SA;COUNT=4', '2027-06-19'],
  ['FREQ=DAILY;BYDAY=SA,SU;BYMONTH=7;COUNT=9', '2027-07-03'],
])('%s from %s', (rule, first) => {
  expect(repeatedDays(rule, first, null)).toEqual({ kind: 'days', days: judged(rule, first, 20) });
});

it('leaves out a day that a year does not have', () => {
  const days = ['2028-02-29', '2032-02-29', '2036-02-29'];
  expect(repeatedDays('FREQ=YEARLY;COUNT=3', '2028-02-29', null)).toEqual({ kind: 'days', days });
});

it('finds the days that ical.js finds, whatever the rule', () => {
  const draw = drawFrom(20_270_618);
  const one = <Value>(from: readonly Value[]) => from[draw(from.length)]!;
  const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const some = (from: readonly string[]) => [...new Set([one(from), one(from), one(from)])].join(',');
  for (let index = 0; index < draws(20_000); index++) {
    const frequency = one(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
    const isMonthly = frequency === 'MONTHLY';
    const nth = (days: string) =>
      days
        .split(',')
        .map((day) => `${one(['1', '2', '3', '-1', '-2'])}${day}`)
        .join(',');
    const parts = [
      `FREQ=${frequency}`,
      ...(draw(2) ? [`INTERVAL=${1 + draw(4)}`] : []),
      ...(frequency === 'WEEKLY' && draw(2) ? [`BYDAY=${some(WEEKDAYS)}`] : []),
      ...(isMonthly
        ? one([[`BYDAY=${nth(some(WEEKDAYS))}`], [`BYMONTHDAY=${some(['1', '15', '-1'])}`], []])
        : []),
      ...(frequency === 'WEEKLY' && draw(3) === 0 ? ['WKST=SU'] : []),
      `COUNT=${1 + draw(12)}`,
    ];
    const day = String(1 + draw(28)).padStart(2, '0');
    const first = `2027-${String(1 + draw(12)).padStart(2, '0')}-${day}`;
    const rule = parts.join(';');
    expect(repeatedDays(rule, first, null), `${rule} from ${first}`).toEqual({
      kind: 'days',
      days: judged(rule, first, 20),
    });
  }
});
