import { describe, expect, it } from 'vitest';
import { draft, goodRow, type Row } from '../programme.ts';

const issuesOf = (row: Row, timeZone: string) =>
  draft([goodRow(row)], [], { timeZone }).issues.filter(({ severity }) => severity !== 'note');
const codesOf = (row: Row, timeZone: string) =>
  issuesOf(row, timeZone).map(({ code, column }) => `${column}: ${code}`);
const timesOf = (row: Row, timeZone: string) => {
  const [first] = draft([goodRow(row)], [], { timeZone }).rows[0]!.content!.occurrences;
  return [first!.startsAt, first!.endsAt];
};

/** Zone, the day before, the day of the change, a time that is skipped, the two that stand around it. */
const FORWARD = [
  ['Europe/Paris', '2027-03-27', '2027-03-28', '02:30', ['03:30', '01:30']],
  ['America/New_York', '2027-03-13', '2027-03-14', '02:30', ['03:30', '01:30']],
  ['Europe/London', '2027-03-27', '2027-03-28', '01:30', ['02:30', '00:30']],
  ['Australia/Lord_Howe', '2027-10-02', '2027-10-03', '02:15', ['02:45', '01:45']],
] as const;

/** Zone, the day before, the day of the change, a time that happens twice, its first instant. */
const BACK = [
  ['Europe/Paris', '2027-10-30', '2027-10-31', '02:30', '2027-10-31T02:30:00+02:00'],
  ['America/New_York', '2027-11-06', '2027-11-07', '01:30', '2027-11-07T01:30:00-04:00'],
  ['Europe/London', '2027-10-30', '2027-10-31', '01:30', '2027-10-31T01:30:00+01:00'],
  ['Australia/Lord_Howe', '2027-04-03', '2027-04-04', '01:45', '2027-04-04T01:45:00+11:00'],
] as const;

describe.each(FORWARD)('where the clocks go forward in %s', (zone, before, date, skipped, around) => {
  it('refuses a start in the gap, and offers the times around it', () => {
    const [issue, ...more] = issuesOf({ date, startTime: skipped }, zone);
    expect(issue).toMatchObject({ code: 'time-skipped', column: 'Start Time', suggestions: around });
    expect(issue!.parameters).toEqual({ value: `${date} ${skipped}`, zone });
    expect(more).toEqual([]);
    for (const startTime of issue!.suggestions) expect(codesOf({ date, startTime }, zone)).toEqual([]);
  });

  it('refuses an end in the gap, of the same day or of the night before', () => {
    expect(codesOf({ date, startTime: '00:15', endTime: skipped }, zone)).toEqual(['End Time: time-skipped']);
    const [issue] = issuesOf({ date: before, startTime: '22:00', endTime: skipped }, zone);
    expect(issue).toMatchObject({ code: 'time-skipped', column: 'End Time', suggestions: around });
    expect(issue!.parameters.value).toBe(`${date} ${skipped}`);
    for (const endTime of issue!.suggestions) {
      expect(codesOf({ date: before, startTime: '22:00', endTime }, zone)).toEqual([]);
    }
  });

  it('takes a night across the change, each end with its own offset', () => {
    const row = { date: before, startTime: '22:00', endTime: '06:00' };
    expect(codesOf(row, zone)).toEqual([]);
    const [start, end] = timesOf(row, zone);
    expect([start!.slice(0, 16), end!.slice(0, 16)]).toEqual([`${before}T22:00`, `${date}T06:00`]);
    const hours = (Date.parse(end!) - Date.parse(start!)) / 3_600_000;
    expect(hours).toBe(zone === 'Australia/Lord_Howe' ? 7.5 : 7);
  });
});

describe.each(BACK)('where the clocks go back in %s', (zone, before, date, twice, first) => {
  it('takes the first of two starts, and says so', () => {
    expect(codesOf({ date, startTime: twice }, zone)).toEqual(['Start Time: time-twice']);
    expect(timesOf({ date, startTime: twice }, zone)).toEqual([first, null]);
  });

  it('takes the first of two ends, of the same day or of the night before', () => {
    expect(codesOf({ date, startTime: '00:15', endTime: twice }, zone)).toEqual(['End Time: time-twice']);
    const night = { date: before, startTime: '22:00', endTime: twice };
    expect(codesOf(night, zone)).toEqual(['End Time: time-twice']);
    expect(timesOf(night, zone)[1]).toBe(first);
  });

  it('names start and end apart when both happen twice', () => {
    const later = `${twice.slice(0, 3)}${Number(twice.slice(3)) + 10}`;
    expect(codesOf({ date, startTime: twice, endTime: later }, zone)).toEqual([
      'Start Time: time-twice',
      'End Time: time-twice',
    ]);
  });

  it('takes a night across the change, each end with its own offset', () => {
    const [start, end] = timesOf({ date: before, startTime: '22:00', endTime: '06:00' }, zone);
    expect(codesOf({ date: before, startTime: '22:00', endTime: '06:00' }, zone)).toEqual([]);
    const hours = (Date.parse(end!) - Date.parse(start!)) / 3_600_000;
    expect(hours).toBe(zone === 'Australia/Lord_Howe' ? 8.5 : 9);
  });
});

describe('where the clocks change at midnight', () => {
  it('names the midnight that is skipped by its own day', () => {
    const row = { date: '2027-03-27', startTime: '20:00', endTime: '24:00' };
    const [issue] = issuesOf(row, 'Asia/Beirut');
    expect(issue).toMatchObject({ code: 'time-skipped', column: 'End Time', suggestions: ['01:00'] });
    expect(issue!.parameters.value).toBe('2027-03-28 00:00');
  });
});

describe('a time of a run, or of Date itself', () => {
  it('is named where it stands, without a click that would move the other days', () => {
    const run = issuesOf({ date: '2027-03-26', endDate: '2027-03-30', startTime: '02:30' }, 'Europe/Paris');
    expect(run).toMatchObject([{ code: 'time-skipped', column: 'Start Time', suggestions: [] }]);
    const listed = issuesOf({ date: '2027-03-28 02:30', startTime: '' }, 'Europe/Paris');
    expect(listed).toMatchObject([{ code: 'time-skipped', column: 'Date', suggestions: [] }]);
  });
});
