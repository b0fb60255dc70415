// Calendar files (.ics): the rows that they are read into, on the programme's clock.

import { describe, expect, it } from 'vitest';
import { sayRemark } from '../../../shared/import/remark.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { type ClockSettings, readCsv } from '../../../tools/import/read-csv.ts';
import { problemsOf, resultOf } from './read.ts';

const PARIS: ClockSettings = { ...DEFAULT_SETTINGS, timeZone: 'Europe/Paris', seasonEnd: '' };

const calendar = (events: readonly (readonly string[])[], more = '') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${more}${events
    .map((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n'))
    .join('')}END:VCALENDAR\r\n`;

const read = (text: string, settings = PARIS) => resultOf(readCsv(Buffer.from(text), {}, settings));

/** The rows as objects, without blank cells. */
const rowsIn = (text: string, settings = PARIS) => {
  const { header, rows } = read(text, settings);
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index]!]).filter(([, cell]) => cell !== '')),
  );
};
const remarksIn = (text: string, settings = PARIS) =>
  read(text, settings).remarks.map((each) => sayRemark('en', each));
const times = (...lines: readonly string[]) => {
  const [{ Title: _, ...row }] = rowsIn(calendar([['SUMMARY:Alba', ...lines]])) as [Record<string, string>];
  return Object.values(row).join(' | ');
};

describe('an event of a calendar', () => {
  it('says its words without escapes and folds', () => {
    const text = calendar([
      [
        'SUMMARY;LANGUAGE=fr:Fête\\, nuit\\; l’é',
        ' té',
        'DTSTART;TZID="Europe/Paris":20270618T193000',
        'DTEND;TZID=Europe/Paris:20270618T210000',
        'LOCATION:Town Hall\\, 1 Main Street',
        'GEO:48.8566;2.3522',
        'DESCRIPTION:One\\nTwo \\\\ three',
        'URL;VALUE=URI:https://alba.example/a?b=1:2',
        'CATEGORIES:Music,Jazz\\, blues',
        'CATEGORIES:Music',
        'STATUS:CONFIRMED',
        'UID:alba-1@alba.example',
        'ORGANIZER;CN="Ann: Lee":mailto:ann@alba.example',
        'X-OWN:1',
        'BEGIN:VALARM',
        'TRIGGER:-PT10M',
        'DESCRIPTION:Not this',
        'END:VALARM',
      ],
    ]);
    expect(rowsIn(text)).toEqual([
      {
        Title: 'Fête, nuit; l’été',
        Date: '2027-06-18',
        'Start Time': '19:30',
        'End Time': '21:00',
        Location: 'Town Hall, 1 Main Street',
        Coordinates: '48.8566, 2.3522',
        Description: 'One\nTwo \\ three',
        Link: 'https://alba.example/a?b=1:2',
        Category: 'Music, Jazz, blues',
        Status: 'scheduled',
      },
    ]);
    expect(remarksIn(text)).toEqual(['Left out of the calendar’s events: ORGANIZER.']);
  });

  it.each([
    // On the programme's clock, whatever the calendar's.
    [['DTSTART:20270618T180000Z', 'DTEND:20270618T200000Z'], '2027-06-18 | 20:00 | 22:00'],
    [['DTSTART;TZID=America/New_York:20270618T200000'], '2027-06-19 | 02:00'],
    [['DTSTART;TZID=Romance Standard Time:20270618T200000'], '2027-06-18 | 20:00'],
    [['DTSTART;TZID=/x.example/2026_1/Asia/Tokyo:20270618T200000'], '2027-06-18 | 13:00'],
    [['DTSTART:20270618T200000', 'DURATION:PT1H30M'], '2027-06-18 | 20:00 | 21:30'],
    [['DTSTART;TZID=Europe/London:20270618T200000', 'DTEND:20270618T210000Z'], '2027-06-18 | 21:00 | 23:00'],
    // In winter the offset is another.
    [['DTSTART:20271218T180000Z'], '2027-12-18 | 19:00'],
    // A night is of its first day; longer has a last day.
    [['DTSTART:20270618T220000', 'DTEND:20270619T020000'], '2027-06-18 | 22:00 | 02:00'],
    [['DTSTART:20270618T180000', 'DTEND:20270620T140000'], '2027-06-18 | 18:00 | 2027-06-20 | 14:00'],
    // The end of whole days is the first day after.
    [['DTSTART;VALUE=DATE:20270618', 'DTEND;VALUE=DATE:20270619'], '2027-06-18 | all day'],
    [['DTSTART;VALUE=DATE:20270618'], '2027-06-18 | all day'],
    [['DTSTART;VALUE=DATE:20270618', 'DTEND;VALUE=DATE:20270621'], '2027-06-18 | all day | 2027-06-20'],
    [['DTSTART;VALUE=DATE:20270618', 'DURATION:P2D'], '2027-06-18 | all day | 2027-06-19'],
    [['DTSTART;VALUE=DATE:20270618', 'STATUS:CANCELLED'], '2027-06-18 | all day | cancelled'],
    [['DTSTART;VALUE=DATE:20270618', 'STATUS:TENTATIVE'], '2027-06-18 | all day | draft'],
    [['DTSTART;VALUE=DATE:20270618', 'STATUS:CONFIRMED', 'CLASS:PRIVATE'], '2027-06-18 | all day | draft'],
    // What is no day stays as it is, for a person to see.
    [['DTSTART:2027-02-30'], '2027-02-30'],
  ])('%j is %s', (lines, text) => {
    expect(times(...lines)).toBe(text);
  });

  it('keeps a zone that nobody knows beside its time, and says so', () => {
    const text = calendar([['SUMMARY:Alba', 'DTSTART;TZID=Our Own Time:20270618T200000']]);
    expect(rowsIn(text)[0]!['Start Time']).toBe('20:00 (Our Own Time)');
    expect(remarksIn(text)[0]).toContain('“Our Own Time”');
    const zone = 'BEGIN:VTIMEZONE\r\nTZID:Our Own Time\r\nX-LIC-LOCATION:Asia/Tokyo\r\nEND:VTIMEZONE\r\n';
    expect(rowsIn(text.replace('BEGIN:VEVENT', `${zone}BEGIN:VEVENT`))[0]!['Start Time']).toBe('13:00');
    expect(remarksIn(calendar([['DTSTART:20270618T180000Z']]))).toEqual([
      'Times of UTC are read as the programme’s time (Europe/Paris).',
    ]);
  });
});

describe('a zone that a calendar brings along', () => {
  const half = (name: string, from: string, to: string, rule: string) =>
    [
      `BEGIN:${name}`,
      'DTSTART:16010101T020000',
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      rule,
      `END:${name}`,
    ].join('\r\n');
  const zone = (summer: string) =>
    [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      half('STANDARD', '-0400', '-0500', 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11'),
      half('DAYLIGHT', '-0500', '-0400', summer),
      'END:VTIMEZONE',
      '',
    ].join('\r\n');
  const NEW_YORK = zone('RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3');
  const days = ['0101', '0313', '0314', '0315', '0618', '1106', '1107', '1108'];

  it('is read by its own rules, which say what the same zone of this machine says', () => {
    const starts = (name: string) =>
      rowsIn(
        calendar(
          days.map((day) => [`DTSTART;TZID=${name}:2027${day}T150000`]),
          NEW_YORK,
        ),
      ).map((row) => `${row.Date} ${row['Start Time']}`);
    expect(starts('Customized Time Zone')).toEqual(starts('America/New_York'));
  });

  it('is not guessed at where a rule is not read', () => {
    const odd = zone('RRULE:FREQ=YEARLY;BYWEEKNO=11');
    const text = calendar([['DTSTART;TZID=Customized Time Zone:20270618T150000']], odd);
    expect(rowsIn(text)[0]!['Start Time']).toBe('15:00 (Customized Time Zone)');
  });
});

describe('a repeated event', () => {
  const dates = (...lines: readonly string[]) => rowsIn(calendar([lines])).map((row) => row.Date);

  it('is a row a date, without those taken out and with those added', () => {
    expect(
      dates(
        'DTSTART;TZID=Europe/Paris:20270604T200000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=Europe/Paris:20270611T200000',
        'RDATE;TZID=Europe/Paris:20270701T200000',
      ),
    ).toEqual(['2027-06-04', '2027-06-18', '2027-06-25', '2027-07-01']);
    expect(dates('DTSTART:20270604T200000', 'RRULE:FREQ=DAILY;UNTIL=20270606T200000')).toHaveLength(3);
    expect(dates('DTSTART:20270604T200000', 'RRULE:FREQ=DAILY;UNTIL=20270606T190000')).toHaveLength(2);
    expect(
      dates('DTSTART;TZID=Europe/Paris:20270604T200000', 'RRULE:FREQ=DAILY;UNTIL=20270606T180000Z'),
    ).toHaveLength(3);
  });

  it('keeps its hour through the turn of the clocks', () => {
    const text = calendar([['DTSTART;TZID=America/New_York:20270305T150000', 'RRULE:FREQ=WEEKLY;COUNT=5']]);
    // New York turns on 14 March, Paris on 28 March.
    expect(rowsIn(text).map((row) => row['Start Time'])).toEqual([
      '21:00',
      '21:00',
      '20:00',
      '20:00',
      '21:00',
    ]);
  });

  it('is not guessed at where what is taken out is not read', () => {
    for (const line of [
      'EXDATE:soon',
      'EXRULE:FREQ=WEEKLY;INTERVAL=2',
      'RDATE;VALUE=PERIOD:20270701T200000/PT1H',
    ]) {
      expect(dates('DTSTART:20270604T200000', 'RRULE:FREQ=WEEKLY;COUNT=4', line)).toEqual([
        '2027-06-04 (repeats)',
      ]);
    }
  });

  it('lets a date that was moved stand for itself', () => {
    const text = calendar([
      ['SUMMARY:Alba', 'UID:a', 'DTSTART:20270604T200000', 'RRULE:FREQ=WEEKLY;COUNT=3'],
      ['SUMMARY:Alba', 'UID:a', 'RECURRENCE-ID:20270611T200000', 'DTSTART:20270612T210000'],
    ]);
    expect(rowsIn(text).map((row) => `${row.Date} ${row['Start Time']}`)).toEqual([
      '2027-06-04 20:00',
      '2027-06-18 20:00',
      '2027-06-12 21:00',
    ]);
  });

  it('without an end goes to the end of the season, or is said not to be read', () => {
    const text = calendar([['SUMMARY:Alba', 'DTSTART:20270604T200000', 'RRULE:FREQ=WEEKLY']]);
    expect(rowsIn(text, { ...PARIS, seasonEnd: '2027-06-30' })).toHaveLength(4);
    expect(rowsIn(text)[0]!.Date).toBe('2027-06-04 (repeats)');
    expect(remarksIn(text)[0]).toMatch(/^“Alba” repeats .*FREQ=WEEKLY.*only its first date/);
    for (const rule of [
      'FREQ=HOURLY;COUNT=3',
      'FREQ=YEARLY;BYWEEKNO=20;COUNT=2',
      'FREQ=DAILY;COUNT=5000',
      'x',
    ]) {
      expect(dates('DTSTART:20270604T200000', `RRULE:${rule}`)).toEqual(['2027-06-04 (repeats)']);
    }
  });
});

describe('a calendar', () => {
  it('that is empty, or was cut off, is refused', () => {
    expect(problemsOf(readCsv(Buffer.from(calendar([]))))[0]).toMatch(/without events/);
    const whole = calendar([['SUMMARY:Alba', 'DTSTART:20270618T180000Z']]);
    expect(problemsOf(readCsv(Buffer.from(whole.slice(0, -30))))[0]).toMatch(/middle of an event/);
  });

  it('of tasks beside events names them', () => {
    const text = calendar([['DTSTART:20270618T200000']], 'BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\n');
    expect(remarksIn(text)).toEqual(['Tasks and journal entries of the calendar are left out: 1.']);
  });
});
