import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ISSUES } from '../../../shared/issues/codes.ts';
import type { Finding } from '../../../shared/issues/issue.ts';
import { textOfDays } from '../../../shared/parse/date.ts';
import { daysOf } from '../../../shared/parse/days.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings.ts';
import { oneLine } from '../../../shared/text.ts';
import { anyCell } from './any-cell.ts';
import { DATE_CASES } from './date/cases.ts';
import { freshCellsOf } from './fresh-cells.ts';
import { always } from './properties.ts';

const SEASON = { seasonStart: '2027-06-04', seasonEnd: '2027-07-11' };

function read(date: string, end: string, settings: Partial<Settings> = {}) {
  const found: string[] = [];
  const note = (field: string, ...findings: readonly Finding[]) => {
    for (const { code, suggestions = [] } of findings)
      found.push([`${field}:${code}`, ...suggestions].join(' '));
  };
  const days = daysOf(date, end, { ...DEFAULT_SETTINGS, ...settings }, note);
  return [textOfDays(days), ...found];
}

describe('Date and End Date', () => {
  it.each<[string, string, string, ...string[]]>([
    ['2027-06-20', '', '2027-06-20'],
    ['2027-06-20', '2027-06-22', '2027-06-20/2027-06-22'],
    ['2027-06-20', '2027-06-20', '2027-06-20'],
    ['20 June 2027', '22 June 2027', '2027-06-20/2027-06-22'],
    ['20 juin 2027', '2 juillet 2027', '2027-06-20/2027-07-02'],
    ['2027-06-20 14:00', '2027-06-22', '2027-06-20/2027-06-22 14:00'],
    // The last day completed from the first.
    ['2027-06-20', '22', '2027-06-20/2027-06-22', 'endDate:end-date-completed'],
    ['2027-06-20', 'le 22', '2027-06-20/2027-06-22', 'endDate:end-date-completed'],
    ['2027-06-20', '22nd', '2027-06-20/2027-06-22', 'endDate:end-date-completed'],
    ['2027-06-20', '2', '2027-06-20', 'endDate:end-date-before-date 2027-07-02'],
    ['2027-06-20', '31', '2027-06-20', 'endDate:date-impossible 2027-07-31'],
    ['2027-12-28', '3', '2027-12-28', 'endDate:end-date-before-date 2028-01-03'],
    ['2027-06-20', '22 June', '2027-06-20/2027-06-22', 'endDate:date-year-inferred'],
    ['2027-06-20', 'jusqu’au 22 juin', '2027-06-20/2027-06-22', 'endDate:date-year-inferred'],
    ['2027-12-28', '3 January', '2027-12-28/2028-01-03', 'endDate:date-year-inferred'],
    ['2027-06-04', '05/06/2027', '2027-06-04; 2027-06-05', 'endDate:date-order-inferred'],
    ['2027-01-04', '05/06/2027', '2027-01-04', 'endDate:date-ambiguous 2027-06-05 2027-05-06'],
    // The first day completed from the last.
    ['20 June', '2027-06-22', '2027-06-20/2027-06-22', 'date:date-year-inferred'],
    ['28 December', '2028-01-03', '2027-12-28/2028-01-03', 'date:date-year-inferred'],
    ['05/06/2027', '2027-05-20', '2027-05-06/2027-05-20', 'date:date-order-inferred'],
    // A run in Date says its last day itself.
    ['20-22 June 2027', '2027-06-22', '2027-06-20/2027-06-22'],
    ['20-22 June 2027', '2027-06-23', '2027-06-20/2027-06-22', 'endDate:end-date-with-list 2027-06-22'],
    [
      '12, 13 & 19 June 2027',
      '2027-06-19',
      '2027-06-12; 2027-06-13; 2027-06-19',
      'endDate:end-date-with-list',
    ],
    // What cannot be.
    ['2027-06-20', '2027-06-19', '2027-06-20', 'endDate:end-date-before-date'],
    ['2027-06-20', '2026-06-22', '2027-06-20', 'endDate:end-date-before-date 2027-06-22'],
    ['2027-06-20', '2037-06-22', '2027-06-20', 'endDate:dates-too-many 2027-06-22'],
    ['2027-06-20', '22-23 June 2027', '2027-06-20', 'endDate:date-single 2027-06-23'],
    ['2027-06-20', '2027-06-22 23:00', '2027-06-20/2027-06-22', 'endDate:date-with-time 2027-06-22'],
    ['2027-06-20', '2027-06-22 00:00:00', '2027-06-20/2027-06-22', 'endDate:date-midnight'],
    ['2027-06-20', 'from 22 June 2027', '2027-06-20', 'endDate:date-open 2027-06-22'],
    ['2027-06-20', 'dès le 22 juin 2027', '2027-06-20', 'endDate:date-open 2027-06-22'],
    ['2027-06-20', '2027le 21 juin 2027', '2027-06-20; 2027-06-21', 'endDate:time-typo 2027-06-21'],
    ['2027-06-19', '9 June 2027, Saturday', '2027-06-19', 'endDate:date-weekday'],
    ['du 11 au 13 juin 2027', 'samedi 14 juin 2027', '2027-06-11/2027-06-13', 'endDate:date-weekday'],
    ['2027-06-20', 'soon', '2027-06-20', 'endDate:date-unreadable'],
    ['20 June', '22 June', '', 'date:date-year-missing', 'endDate:date-year-missing'],
    ['', '2027-06-22', '', 'date:date-missing'],
  ])('%j with %j', (date, end, ...expected) => {
    expect(read(date, end)).toEqual(expected);
  });

  it('are held against the season, and last year’s rows can be moved into it', () => {
    expect(read('2026-06-20', '', SEASON)).toEqual(['2026-06-20', 'date:date-outside-season 2027-06-20']);
    expect(read('2072-06-20; 2072-06-21', '', SEASON)[1]).toBe(
      'date:date-outside-season 2027-06-20; 2027-06-21',
    );
    expect(read('2027-08-20', '', SEASON)).toEqual(['2027-08-20', 'date:date-outside-season']);
    expect(read('20 June', '22', SEASON)).toEqual([
      '2027-06-20/2027-06-22',
      'date:date-year-inferred',
      'endDate:end-date-completed',
    ]);
  });
});

describe('whatever is typed in both', () => {
  const cells = [
    ...Object.values(DATE_CASES).flatMap((cases) => cases.map(([cell]) => cell)),
    ...freshCellsOf('date'),
  ];
  const date = fc.oneof(anyCell(cells), fc.constantFrom(...cells), fc.constant('2027-06-20'));
  const end = fc.oneof(
    anyCell([...cells, '22', 'le 22', '22nd', '22 June', 'jusqu’au 22 juin']),
    fc.constantFrom(...cells),
  );
  const settings = fc.constantFrom<Partial<Settings>>(
    {},
    SEASON,
    { ...SEASON, dateOrder: 'day first' },
    { dateOrder: 'month first' },
  );
  const found = (dateCell: string, endCell: string, given: Partial<Settings>) => {
    const findings: (Finding & { field: string })[] = [];
    const days = daysOf(dateCell, endCell, { ...DEFAULT_SETTINGS, ...given }, (field, ...some) => {
      findings.push(...some.map((each) => ({ ...each, field })));
    });
    const asked = findings.filter(({ code }) => ISSUES[code].severity !== 'note');
    return { days, findings, asked };
  };

  it('gives days that exist, in bounds, or a question', async () => {
    await always(
      fc.property(date, end, settings, (dateCell, endCell, given) => {
        const { days, findings } = found(dateCell, endCell, given);
        for (const { date } of days)
          expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        expect(days.length).toBeLessThanOrEqual(400);
        if (days.length === 0) expect(findings.length).toBeGreaterThan(0);
        if (findings.length > 0 || oneLine(endCell) === '') return;
        // The last day is one that stands there.
        const last = days.map((day) => day.date).sort()[days.length - 1]!;
        const alone = found(endCell, '', given);
        const isNamed = (endCell.match(/\d+/g) ?? []).some((digits) => +digits === +last.slice(8));
        expect(isNamed || alone.days.some(({ date }) => date === last)).toBe(true);
      }),
    );
  });

  it('offers for a cell only what settles that cell', async () => {
    await always(
      fc.property(date, end, settings, (dateCell, endCell, given) => {
        const { findings, asked } = found(dateCell, endCell, given);
        for (const { field, code, suggestions = [] } of findings) {
          expect(suggestions.length).toBeLessThanOrEqual(5);
          for (const text of suggestions) {
            const again = field === 'date' ? found(text, endCell, given) : found(dateCell, text, given);
            // A last day cannot fit a first one that is itself in question, and may lie far off.
            const isOpen = asked.some((each) => each.field === 'date');
            const isOfBoth = (each: Finding) =>
              isOpen && /^end-date-|^date-outside-season|^dates-too-many/.test(each.code) && endCell !== '';
            // Whether a run means every day is asked about both cells together.
            const left = again.asked.filter(
              (each) => each.field === field && !isOfBoth(each) && each.code !== 'date-run-long',
            );
            expect(left, `${code}: ${dateCell} | ${endCell} → ${text}`).toEqual([]);
          }
        }
      }),
    );
  });
});
