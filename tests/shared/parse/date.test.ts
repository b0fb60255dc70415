import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ISSUES } from '../../../shared/issues/codes.ts';
import type { Finding } from '../../../shared/issues/issue.ts';
import {
  addDays,
  type DateContext,
  type DateOrder,
  type Day,
  parseDate,
  parseDays,
  textOfDays,
  yearsIn,
} from '../../../shared/parse/date.ts';
import { offsetsOf } from '../programme.ts';
import { anyCell } from './any-cell.ts';
import { DATE_CASES } from './date/cases.ts';
import { always } from './properties.ts';

const SEASON: DateContext = { seasonStart: '2027-06-04', seasonEnd: '2027-07-11' };
const CELLS = Object.values(DATE_CASES).flatMap((cases) => cases.map(([cell]) => cell));

const codesOf = (findings: readonly Finding[]) =>
  findings.map(({ code }) => code.replace(/^date-/, '')).join(' ');
const suggestionsOf = (findings: readonly Finding[]) => [
  ...new Set(findings.flatMap(({ suggestions }) => suggestions ?? [])),
];
const isGrave = ({ code }: Finding) => ISSUES[code].severity !== 'note';
const read = (cell: string, context: DateContext = {}, order: DateOrder = '') => {
  const { value, findings } = parseDays(cell, order, context);
  return [textOfDays(value), codesOf(findings), ...suggestionsOf(findings)];
};

describe('a Date cell', () => {
  for (const [about, cases] of Object.entries(DATE_CASES)) {
    it.each(cases.map((each) => [...each]))(`with ${about} reads %j`, (cell = '', ...expected) => {
      const [days, codes = '', ...suggestions] = expected;
      expect(read(cell, SEASON)).toEqual([days, codes, ...suggestions]);
    });
  }

  it.each<[string, DateOrder, string, string, ...string[]]>([
    ['05/06/2027', 'day first', '2027-06-05', ''],
    ['05/06/2027', 'month first', '2027-05-06', ''],
    ['5.6.27', 'day first', '2027-06-05', ''],
    ['05/06/2027, 06/06/2027', 'day first', '2027-06-05; 2027-06-06', ''],
    ['19/06/2027', 'month first', '', 'impossible', '2027-06-19'],
    ['06/19/2027', 'day first', '', 'impossible', '2027-06-19'],
    ['Sat 05/06/2027', 'month first', '', 'weekday', '2027-05-08', '2027-05-06', '2027-05-01'],
    ['2027-06-05', 'month first', '2027-06-05', ''],
  ])('%s with %s in Settings', (cell, order, ...expected) => {
    expect(read(cell, {}, order)).toEqual(expected);
  });

  it.each<[string, DateContext, string, string, ...string[]]>([
    ['19 June', {}, '', 'year-missing'],
    ['19 June', { years: [2027, 2026] }, '', 'year-missing', '2027-06-19', '2026-06-19'],
    ['20-21 June', { years: [2027] }, '', 'year-missing year-missing', '2027-06-20; 2027-06-21'],
    ['05/06', {}, '', 'ambiguous year-missing'],
    ['19 June', { seasonStart: '2027-06-25' }, '', 'year-missing', '2028-06-19'],
    ['19 June', { seasonEnd: '2027-06-10' }, '', 'year-missing', '2026-06-19'],
    [
      '19 June',
      { seasonStart: '2027-01-01', seasonEnd: '2028-12-31' },
      '',
      'year-unclear',
      '2027-06-19',
      '2028-06-19',
    ],
    ['Sat 19 June', { seasonStart: '2027-01-01', seasonEnd: '2028-12-31' }, '2027-06-19', 'year-inferred'],
    ['Mon 19 June', { seasonStart: '2027-01-01', seasonEnd: '2028-12-31' }, '2028-06-19', 'year-inferred'],
    ['29 Feb', { seasonStart: '2027-01-01', seasonEnd: '2028-12-31' }, '2028-02-29', 'year-inferred'],
    [
      '28 December - 3 January',
      { seasonStart: '2027-11-01', seasonEnd: '2028-02-28' },
      '2027-12-28/2028-01-03',
      'year-inferred',
    ],
    ['28 December - 3 January 2028', {}, '2027-12-28/2028-01-03', 'year-inferred'],
    ['28 December 2027 - 3 January', {}, '2027-12-28/2028-01-03', 'year-inferred'],
    [
      '28 December, 3 January 2028',
      {},
      '2028-01-03',
      'year-missing',
      '2028-12-28; 2028-01-03',
      '2027-12-28; 2028-01-03',
    ],
    ['19 June', { before: '2027-06-22' }, '2027-06-19', 'year-inferred'],
    ['22 June', { after: '2027-06-19' }, '2027-06-22', 'year-inferred'],
    ['2 January', { after: '2027-12-28' }, '2028-01-02', 'year-inferred'],
    ['05/06/2027', { after: '2027-06-01' }, '2027-06-05', 'order-inferred'],
    ['29 Feb 2027', {}, '', 'impossible', '2027-02-28', '2027-03-01'],
    ['30/02/2027', {}, '', 'impossible', '2027-02-28', '2027-03-01'],
    ['05/06/2027', {}, '', 'ambiguous', '2027-06-05', '2027-05-06'],
    ['19 dev 2027', {}, '', 'word-unclear', '2027-02-19', '2027-12-19'],
    ['19 June 2207', {}, '', 'year-unlikely', '2027-06-19'],
    ['19 June 0227', {}, '', 'year-unlikely', '2027-06-19'],
    ['27-06-26', {}, '', 'either', '2026-06-27', '2027-06-26'],
    ['27/06/19', {}, '', 'year-unlikely', '2019-06-27', '2027-06-19'],
    ['every Sunday in July 2027', {}, '', 'vague', '2027-07-04; 2027-07-11; 2027-07-18; 2027-07-25'],
    ['every Sunday', {}, '', 'vague'],
    ['from 20 June 2027', {}, '', 'open', '2027-06-20'],
    ['dernier vendredi de juin 2027', {}, '', 'vague', '2027-06-25'],
  ])('%s around %j', (cell, context, ...expected) => {
    expect(read(cell, context)).toEqual(expected);
  });

  const offsetAt = offsetsOf('Europe/Paris');
  it.each([
    ['2027-06-19T19:30+02:00', '2027-06-19 19:30', ''],
    ['2027-06-19T19:30:00.000+02:00', '2027-06-19 19:30', ''],
    ['2027-01-19T19:30:00+01:00', '2027-01-19 19:30', ''],
    ['Sat Jun 19 2027 19:30:00 GMT+0200 (Central European Summer Time)', '2027-06-19 19:30', ''],
    ['Sat Jun 19 2027 00:00:00 GMT+0200 (heure d’été d’Europe centrale)', '2027-06-19', ''],
    ['2027-06-19T19:30:00Z', '2027-06-19 19:30', 'zone', '2027-06-19 21:30'],
    ['2027-06-18T22:00:00.000Z', '2027-06-18 22:00', 'zone', '2027-06-19 00:00'],
    ['2027-06-19T19:30-05:00', '2027-06-19 19:30', 'zone', '2027-06-20 02:30'],
    ['2027-06-19T19:30-22:00', '2027-06-19 19:30-22:00', ''],
    ['2027-06-19T19:30:00-05:00', '2027-06-19 19:30', 'zone', '2027-06-20 02:30'],
    ['2027-06-19 19:30 +0200', '2027-06-19 19:30', ''],
  ])('%s in Paris', (cell, ...expected) => {
    expect(read(cell, { offsetAt })).toEqual(expected);
  });

  it('says when there is none', () => {
    for (const blank of ['', '  ', ' ; ', ',', '\n;\n']) expect(read(blank)).toEqual(['', 'missing']);
  });

  it('names weekdays in the language of the cell', () => {
    expect(parseDays('dimanche 19 juin 2027', '').findings[0]!.parameters).toMatchObject({
      written: 'dimanche',
      actual: 'samedi',
    });
    expect(parseDays('Sun 19 June 2027', '').findings[0]!.parameters).toMatchObject({
      written: 'Sunday',
      actual: 'Saturday',
    });
  });
});

describe('parseDate', () => {
  it.each([
    ['2027-06-19', '2027-06-19', ''],
    ['19 juin 2027', '2027-06-19', ''],
    ['2027-06-19 14:00', '2027-06-19', 'with-time'],
    ['20-22 June 2027', null, 'single'],
    ['nothing', null, 'unreadable'],
    ['', null, 'missing'],
    ['2207-06-19', null, 'year-unlikely'],
  ])('reads %j as one day', (cell, date, codes) => {
    const { value, findings } = parseDate(cell, '');
    expect([value, codesOf(findings)]).toEqual([date, codes]);
  });
});

describe('years to suggest', () => {
  it('are those that cells name most', () => {
    expect(yearsIn(['2027-06-19', '19/06/2027', '19 June', '3 May 2026', '12027', ''])).toEqual([2027, 2026]);
    expect(yearsIn(['2026', '2027'])).toEqual(yearsIn(['2027', '2026']));
  });
});

const anyDate = fc.oneof(
  { weight: 2, arbitrary: anyCell(CELLS) },
  {
    weight: 1,
    arbitrary: fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}( [-–&,] \d{1,4})?$/),
  },
);
const anyContext = fc.constantFrom<DateContext>(
  {},
  SEASON,
  { seasonStart: '2027-06-04' },
  { seasonStart: '2026-11-01', seasonEnd: '2028-03-01', offsetAt: offsetsOf('Europe/Paris') },
  { years: [2027], after: '2027-06-10' },
);
const anyOrder = fc.constantFrom<DateOrder>('', 'day first', 'month first');
const check = (holds: (cell: string, context: DateContext, order: DateOrder) => void) =>
  always(fc.property(anyDate, anyContext, anyOrder, holds));

const MONTHS = [
  ['january', 'janvier'],
  ['february', 'février'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'août'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'décembre'],
];
const WEEKDAYS = [
  ['sunday', 'dimanche'],
  ['monday', 'lundi'],
  ['tuesday', 'mardi'],
  ['wednesday', 'mercredi'],
  ['thursday', 'jeudi'],
  ['friday', 'vendredi'],
  ['saturday', 'samedi'],
];

/** Every number that days and their times say. */
function numbersOf(days: readonly Day[]): Set<number> {
  const texts = days.map((day) => textOfDays([day])).join(' ');
  const numbers = new Set((texts.match(/\d+/g) ?? []).map(Number));
  for (const { date, times } of days) {
    numbers.add(+date.slice(2, 4));
    // A night names the day on which it ends.
    if (times?.end) for (const part of addDays(date, 1).split('-')) numbers.add(+part);
  }
  return numbers;
}

describe('whatever is typed', () => {
  it('never throws, and never gives a day that does not exist', async () => {
    await check((cell, context, order) => {
      for (const { date } of parseDays(cell, order, context).value) {
        expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        expect(+date.slice(0, 4)).toSatisfy((year: number) => year >= 1899 && year <= 2100);
      }
    });
  });

  it('drops no number in silence', async () => {
    await check((cell, context, order) => {
      const { value, findings } = parseDays(cell, order, context);
      if (findings.some(isGrave)) return;
      const named = findings.map(({ parameters }) => Object.values(parameters).join(' ')).join(' ');
      const numbers = numbersOf(value);
      for (const digits of cell.match(/\d+/g) ?? []) {
        // 00:00:00 and seconds are noted or say nothing; eight digits are three numbers.
        const isStated = numbers.has(+digits) || named.includes(digits) || +digits === 0;
        const isSecond = new RegExp(`:\\d\\d:${digits}|:${digits}[.,]|[.,+-]${digits}`).test(cell);
        expect(isStated || isSecond, `${digits} of ${JSON.stringify(cell)}`).toBe(true);
      }
      expect(value.length + findings.length).toBeGreaterThan(0);
    });
  });

  it('drops no month and no weekday in silence', async () => {
    await check((cell, context, order) => {
      const { value, findings } = parseDays(cell, order, context);
      if (findings.length > 0) return;
      const words =
        cell
          .normalize('NFC')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [];
      const days = value.map(({ date }) => new Date(`${date}T00:00:00Z`));
      for (const word of words) {
        const month = MONTHS.findIndex((names) => names.includes(word));
        const weekday = WEEKDAYS.findIndex((names) => names.includes(word));
        if (month >= 0) expect(days.map((day) => day.getUTCMonth())).toContain(month);
        if (weekday >= 0) expect(days.map((day) => day.getUTCDay())).toContain(weekday);
      }
    });
  });

  it('offers only texts that leave no question', async () => {
    await check((cell, context, order) => {
      for (const text of suggestionsOf(parseDays(cell, order, context).findings)) {
        const again = parseDays(text, order, context);
        expect(again.findings.filter(isGrave), `${JSON.stringify(cell)} → ${text}`).toEqual([]);
        expect(textOfDays(again.value)).toBe(text);
      }
    });
  });

  it('reads what it prints as the same, with certainty', async () => {
    await check((cell, context, order) => {
      const { value } = parseDays(cell, order, context);
      if (value.length === 0 || value.some(({ times }) => times && times.start.kind !== 'at')) return;
      const again = parseDays(textOfDays(value), order, context);
      expect(again).toEqual({ value, findings: [] });
    });
  });
});
