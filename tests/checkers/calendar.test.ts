/** The calendar checker passes sound calendars, refuses broken ones by the right rule, and is needed. */

import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { brokenCalendars } from './calendar/broken-calendars.ts';
import { paris, soundCalendars } from './calendar/sound-calendars.ts';
import { calendarRules, checkCalendar } from './calendar.ts';

describe('a sound calendar', () => {
  test.each(Object.entries(soundCalendars))('%s passes', (_name, text) => {
    expect(checkCalendar(Buffer.from(text))).toEqual([]);
  });

  test('passes at exactly its greatest size', () => {
    const bytes = Buffer.from(paris);
    expect(checkCalendar(bytes, { maximumBytes: bytes.length })).toEqual([]);
  });

  test('may place an event at the very edges of a clock change', () => {
    const from = 'DTSTART;TZID=Europe/Paris:20260621T203000';
    for (const edge of ['20260329T015959', '20260329T030000', '20251026T030000']) {
      const bytes = Buffer.from(paris.replace(from, `DTSTART;TZID=Europe/Paris:${edge}`));
      expect(checkCalendar(bytes), edge).toEqual([]);
    }
  });
});

describe('a broken calendar', () => {
  test.each(brokenCalendars)('$change: $rules', ({ bytes, rules, maximumBytes }) => {
    const faults = checkCalendar(bytes, maximumBytes === undefined ? {} : { maximumBytes });
    expect(faults.map((fault) => fault.rule)).toEqual(rules);
  });

  test('proves every rule of the checker', () => {
    const broken = new Set(brokenCalendars.flatMap(({ rules }) => rules));
    expect(calendarRules.filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test.each([
    [
      'BEGIN:VEVENT\r\n',
      'UID DTSTAMP CREATED LAST-MODIFIED SEQUENCE STATUS PRIORITY SUMMARY LOCATION GEO URL',
    ],
    ['VERSION:2.0\r\n', 'VERSION CALSCALE LAST-MODIFIED COLOR'],
    ['BEGIN:STANDARD\r\n', 'TZOFFSETFROM TZOFFSETTO'],
    ['BEGIN:VTIMEZONE\r\n', 'TZID'],
  ])('holds a property twice that may stand once, after %j', (opening, names) => {
    for (const name of names.split(' ')) {
      const start = paris.indexOf(opening);
      const copy = new RegExp(`^${name}[:;].*\r\n`, 'm').exec(paris.slice(start))?.[0] ?? '';
      const bytes = Buffer.from(paris.replace(opening, () => opening + copy));
      expect(checkCalendar(bytes)).toMatchObject([{ rule: 'property-repeated' }]);
    }
  });

  test('names the physical line, behind folded lines too', () => {
    const lineOf = (text: string) => paris.slice(0, paris.indexOf(text)).split('\r\n').length;
    const bytes = Buffer.from(paris.replace('STATUS:CANCELLED', 'STATUS:LOST').replace('vořák\\;', 'vořák;'));
    expect(checkCalendar(bytes)).toMatchObject([
      { rule: 'text-separator', line: lineOf('DESCRIPTION') },
      { rule: 'status', line: lineOf('STATUS:CANCELLED') },
    ]);
  });

  test('gives all its faults, however many', () => {
    const faults = checkCalendar(Buffer.from(paris.replaceAll('\r\n', '\n')));
    expect(faults).toHaveLength(paris.split('\r\n').length - 1);
    expect(new Set(faults.map((fault) => fault.rule))).toEqual(new Set(['line-break']));
  });
});

describe('ical.js, a common parser', () => {
  test('reads every sound calendar', () => {
    for (const text of Object.values(soundCalendars)) expect(parserAccepts(Buffer.from(text))).toBe(true);
  });

  test('reads more than half of the broken ones too, which is why the checker exists', () => {
    const broken = brokenCalendars.filter(({ rules }) => !rules.includes('file-size'));
    const accepted = broken.filter(({ bytes }) => parserAccepts(bytes));
    expect(accepted.length).toBeGreaterThan(broken.length / 2);
  });
});

/** Whether the parser reads the file as a subscriber would: every event with its title and times. */
function parserAccepts(bytes: Uint8Array): boolean {
  try {
    const parsed: unknown[] = ICAL.parse(new TextDecoder().decode(bytes));
    const calendars = typeof parsed[0] === 'string' ? [parsed] : parsed;
    for (const calendar of calendars as unknown[][]) {
      for (const component of new ICAL.Component(calendar).getAllSubcomponents('vevent')) {
        const event = new ICAL.Event(component);
        void [event.uid, event.summary, event.startDate.toJSDate(), event.endDate.toJSDate()];
      }
    }
    return true;
  } catch {
    return false;
  }
}
