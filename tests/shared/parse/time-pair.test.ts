import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../shared/parse/time.ts';
import { codes, stated, suggested } from './stated-times.ts';

describe('start and end in cells of their own', () => {
  it.each([
    ['19:30', '22:00', '19:30-22:00', ''],
    ['19h30', '22h', '19:30-22:00', ''],
    ['9pm', '1am', '21:00-01:00', ''],
    ['22:00', '2:00', '22:00-02:00', ''],
    ['22h', '2h', '22:00-02:00', ''],
    ['23h', '6h', '23:00-06:00', ''],
    ['7:30', '17:00', '07:30-17:00', ''],
    ['20:00', '8:00', '20:00-08:00', ''],
    ['20:00', 'midnight', '20:00-24:00', ''],
    ['20h', 'minuit', '20:00-24:00', ''],
    ['20:00', '12am', '20:00-24:00', ''],
    ['8pm', '12:30am', '20:00-00:30', ''],
    ['11am', '12pm', '11:00-12:00', ''],
    ['8pm', '10:30', '20:00-22:30', ''],
    ['10:00', '6pm', '10:00-18:00', ''],
    ['20:00', 'until 22:00', '20:00-22:00', ''],
    ['20h', 'jusqu’à 22h', '20:00-22:00', ''],
    ['20h', 'fin 22h30', '20:00-22:30', ''],
    ['22:00', '04:00 (+1)', '22:00-04:00', ''],
    ['22:00', '2am next day', '22:00-02:00', ''],
    ['22h', '4h (le lendemain)', '22:00-04:00', ''],
    ['20:00', '?', '20:00-tbc', ''],
    ['20:00', 'n/a', '20:00', ''],
    ['20:00', '24:00', '20:00-24:00', ''],
    ['tbc', '22:00', 'tbc-22:00', ''],
    ['', '22:00', '-22:00', ''],
    ['', 'all day', 'all-day', ''],
    ['?', '?', 'tbc-tbc', ''],
    // said twice, alike
    ['19:00-22:00', '22:00', '19:00-22:00', ''],
    ['19:00', '19:00-22:00', '19:00-22:00', ''],
    ['20h-minuit', '00:00', '20:00-00:00', ''],
    ['22:00 - late', '04:00', '22:00-04:00', ''],
    // with a note
    ['20:00', 'late', '20:00', '>end-open'],
    ['20h', 'jusqu’à l’aube', '20:00', '>end-open'],
    ['20:00', '90 min', '20:00-21:30', '>end-computed'],
    ['20:00', '2 hours', '20:00-22:00', '>end-computed'],
    ['20:00', '1½ hours', '20:00-21:30', '>end-computed'],
    ['20:00', '1,5 h', '20:00-21:30', '>end-computed'],
    ['20:00', '1h30min', '20:00-21:30', '>end-computed'],
    ['20:00', '90’', '20:00-21:30', '>end-computed'],
    ['20:00', 'durée 2h', '20:00-22:00', '>end-computed'],
    ['20:00', '+2h', '20:00-22:00', '>end-computed'],
    ['23:30', '45 mn', '23:30-00:15', '>end-computed'],
    ['22:00', '2 hours', '22:00-24:00', '>end-computed'],
    ['9pm', '11', '21:00-23:00', ''],
    ['9pm', '2', '21:00-02:00', '>time-inferred'],
    ['8pm', '12:30', '20:00-00:30', '>time-inferred'],
    ['9', '17:00', '09:00-17:00', 'time-inferred'],
    ['19', '21', '19:00-21:00', 'time-inferred >time-inferred'],
    ['19:00', 'environ 22h', '19:00-22:00', '>time-inferred'],
    ['20:00', '23:59:59', '20:00-23:59', '>seconds-left-out'],
    ['', '19:00-22:00', '19:00-22:00', '>start-in-end'],
    // with a warning
    ['20:00', '22h ?', '20:00-tbc', '>time-provisional'],
    ['20:00', '0.9375', '20:00-22:30', '>time-fraction'],
    ['tbc', '90 min', 'tbc', '>length-left-out'],
  ])('%s | %s → %s %s', (start, end, expected, code) => {
    expect(stated(start, end)).toBe(expected);
    expect(codes(start, end)).toBe(code);
  });

  it.each([
    ['14h', '2h', '14:00', '>time-ambiguous', '16:00 02:00'],
    ['22:00', '2h', '22:00', '>time-ambiguous', '24:00 02:00'],
    ['20:00', '1h30', '20:00', '>time-ambiguous', '21:30 01:30'],
    ['10h', '8h', '10:00', '>time-ambiguous', '18:00 08:00'],
    ['9:00', '5:00', '09:00', '>time-ambiguous', '17:00 05:00'],
    ['14:00', '4:30', '14:00', '>time-ambiguous', '16:30 04:30'],
    ['12:00', '1:00', '12:00', '>time-ambiguous', '13:00 01:00'],
    ['19:30', '9', '19:30', '>time-ambiguous', '21:00 09:00'],
    ['20h', '12h', '20:00', '>time-ambiguous', '24:00 12:00'],
    ['20:00', '12pm', '20:00', '>time-ambiguous', '24:00 12:00'],
    ['10:00', '12am', '10:00', '>time-ambiguous', '12:00 24:00'],
    ['9', '11pm', 'tbc', 'time-ambiguous', '21:00 09:00'],
    ['7', '22:00', 'tbc', 'time-ambiguous', '19:00 07:00'],
    ['9:00', '00:00', 'tbc', 'time-ambiguous', '21:00 09:00'],
    ['7', '9', 'tbc', 'time-ambiguous', '07:00 19:00'],
    ['1:00', '6:00', 'tbc', 'time-ambiguous', '01:00 13:00'],
    ['7:30', '9:30', '07:30-09:30', 'time-morning', '07:30 19:30'],
    ['19:00', '25:00', '19:00', '>time-impossible', ''],
    ['19:00', 'half past', '19:00', '>time-unreadable', ''],
    ['19:00', '22;30', '19:00', '>time-typo', '22:30'],
    ['19:00', '7-10', '19:00', '>time-ambiguous', '22:00'],
    ['20:00', '22:00 CET', '20:00', '>time-with-zone', ''],
    ['10:00', '18:00 next day', 'tbc', '>time-unreadable', ''],
    // contradictions
    ['19:00-22:00', '23:00', '19:00', '>times-conflict', '22:00'],
    ['20:00-22:00', 'late', '20:00', '>times-conflict', '22:00'],
    ['10:00', '14:00-18:00', '10:00', '>times-conflict', ''],
    ['10:00', 'all day', '10:00', '>times-conflict', ''],
    ['20:00', 'from 22:00', '20:00', '>times-conflict', ''],
    ['all day', '10:00-18:00', 'all-day', '>times-conflict', ''],
  ])('asks about %s | %s: %s %s %s', (start, end, expected, code, texts) => {
    expect(stated(start, end)).toBe(expected);
    expect(codes(start, end)).toBe(code);
    expect(suggested(start, end)).toBe(texts);
  });

  it('names both cells of a contradiction', () => {
    const { findings } = parseTimes('19:00-22:00', '23:00').end;
    expect(findings[0]!.parameters).toEqual({ start: '19:00-22:00', end: '23:00' });
  });

  it('does not call a start missing that is in question', () => {
    expect(parseTimes('7', '22:00')).toMatchObject({
      start: { value: { kind: 'tbc' } },
      end: { value: null },
    });
  });

  it('shows how several shows are written', () => {
    const [found] = parseTimes('14h-16h / 18h-20h', '').start.findings;
    expect(found!.parameters.example).toBe('2027-06-19 14:00-16:00; 2027-06-19 18:00-20:00');
  });
});
