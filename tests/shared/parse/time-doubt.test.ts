import { describe, expect, it } from 'vitest';
import { codes, stated, suggested } from './stated-times.ts';

describe('a start in doubt is asked about, with what settles it', () => {
  it.each([
    // morning or evening
    ['7', 'time-ambiguous', '07:00 19:00'],
    ['10', 'time-ambiguous', '10:00 22:00'],
    ['12', 'time-ambiguous', '12:00 00:00'],
    ['930', 'time-ambiguous', '09:30 21:30'],
    ['8 o’clock', 'time-ambiguous', '08:00 20:00'],
    ['8ish', 'time-ambiguous', '08:00 20:00'],
    ['from 7', 'time-ambiguous', '07:00 19:00'],
    ['8-10', 'time-ambiguous', '08:00-10:00 20:00-22:00'],
    ['10-12', 'time-ambiguous', '10:00-12:00 22:00-24:00'],
    ['9 till 5', 'time-ambiguous', '09:00-17:00 21:00-05:00'],
    ['9:00-5:00', 'time-ambiguous', '09:00-17:00 21:00-05:00 09:00-05:00'],
    ['2:30', 'time-ambiguous', '02:30 14:30'],
    ['Doors 6:30, Show 7:30', 'time-ambiguous', '07:30 19:30'],
    // noon and midnight
    ['12am', 'time-ambiguous', '00:00 12:00'],
    ['12:30am', 'time-ambiguous', '00:30 12:30'],
    ['9-12pm', 'time-ambiguous', '09:00-12:00 21:00-24:00'],
    ['7-12am', 'time-ambiguous', '07:00-12:00 19:00-24:00'],
    ['8pm-12pm', 'time-ambiguous', '20:00-24:00 20:00-12:00'],
    ['0pm', 'time-ambiguous', '12:00 00:00'],
    ['19:30 am', 'time-ambiguous', '19:30 07:30'],
    ['midnight', 'midnight-unclear', '00:00'],
    ['minuit', 'midnight-unclear', '00:00'],
    ['minuit-6h', 'midnight-unclear', '00:00-06:00'],
    ['12am-4am', 'midnight-unclear', '00:00-04:00'],
    // an hour of the night, or a length
    ['2h', 'time-ambiguous', '02:00 14:00'],
    ['1h30', 'time-ambiguous', '01:30 13:30'],
    ['2h-4h', 'time-ambiguous', '02:00-04:00 14:00-16:00'],
    // slips
    ['19;30', 'time-typo', '19:30'],
    ['19,30', 'time-typo', '19:30'],
    ['19_30', 'time-typo', '19:30'],
    ['19 30', 'time-typo', '19:30'],
    ['19-30', 'time-typo', '19:30'],
    ['19::30', 'time-typo', '19:30'],
    ['19:3O', 'time-typo', '19:30'],
    ['2O:00', 'time-typo', '20:00'],
    ['l9:30', 'time-typo', '19:30'],
    ['19g30', 'time-typo', '19:30'],
    ['9:5', 'time-typo', '09:05 09:50'],
    ['14,30-16,30', 'time-typo', '14:30-16:30'],
    ['2025', 'time-typo', '20:25'],
    ['0h30', 'time-typo', '00:30'],
    // numbers of the sheet
    ['0', 'time-typo', '00:00'],
    ['0.5', 'time-typo', '12:00 00:50 00:05 00:30'],
    ['19.5', 'time-typo', '19:50 19:05 19:30'],
    ['19.3', 'time-typo', '19:30 19:03'],
    ['46557.8125', 'time-typo', '19:30'],
    // zones
    ['19:30 CET', 'time-with-zone', ''],
    ['8pm BST', 'time-with-zone', ''],
    ['20h UTC+2', 'time-with-zone', ''],
    ['20:00+02:00', 'time-with-zone', ''],
    ['19:30Z', 'time-with-zone', ''],
    ['20h, heure de Paris', 'time-with-zone', ''],
    ['7pm ET', 'time-with-zone', ''],
    ['9pm (ET)', 'time-with-zone', ''],
    // no times of day
    ['25:00', 'time-impossible', ''],
    ['24:01', 'time-impossible', ''],
    ['12:60', 'time-impossible', ''],
    ['99:99', 'time-impossible', ''],
    // several
    ['14h-16h / 18h-20h', 'times-several', ''],
    ['10:00, 14:00', 'times-several', ''],
    ['10h et 14h', 'times-several', ''],
    ['11h/14h/16h30', 'times-several', ''],
    ['19:00 or 20:00', 'times-several', ''],
    ['20:00 22:00', 'times-several', ''],
    // a day, or words nobody knows
    ['2027-06-19', 'time-unreadable', ''],
    ['+1 :', 'time-unreadable', ''],
    ['-018h -018h', 'time-unreadable', ''],
    ['j19h', 'time-unreadable', ''],
    ['d’19h30', 'time-unreadable', ''],
    ['next day', 'time-unreadable', ''],
    ['le lendemain', 'time-unreadable', ''],
    ['pile', 'time-unreadable', ''],
    ['2027-06-19 19:30', 'time-unreadable', ''],
    ['2027-06-19T19:30:00Z', 'time-unreadable', ''],
    ['Sat 20:00', 'time-unreadable', ''],
    ['20h salle A', 'time-unreadable', ''],
    ['20:00 room 2', 'time-unreadable', ''],
    ['half past seven', 'time-unreadable', ''],
    ['half past 7', 'time-unreadable', ''],
    ['midi et demi', 'time-unreadable', ''],
    ['every 30 min from 10:00', 'time-unreadable', ''],
    ['20h30 - 22h00 (2h)', 'times-several', ''],
    ['doors 20:00, show 19:00', 'time-unreadable', ''],
    ['when the lamps are lit', 'time-unreadable', ''],
    ['x'.repeat(300), 'time-unreadable', ''],
  ])('%s: %s, %s', (text, code, texts) => {
    expect(codes(text)).toBe(code);
    expect(suggested(text)).toBe(texts);
    expect(stated(text)).toBe('tbc');
  });
});

describe('a start that is used, or left to be confirmed, with a warning', () => {
  it.each([
    ['7:30', '07:30', 'time-morning', '07:30 19:30'],
    ['8.30', '08:30', 'time-morning', '08:30 20:30'],
    ['7:30-9:30', '07:30-09:30', 'time-morning', '07:30-09:30 19:30-21:30'],
    ['0.8125', '19:30', 'time-fraction', '19:30'],
    ['0,8125', '19:30', 'time-fraction', '19:30'],
    ['.4375', '10:30', 'time-fraction', '10:30'],
    ['0.854166666666667', '20:30', 'time-fraction', '20:30'],
    ['doors 19:00', '19:00', 'doors-only', '19:00'],
    ['portes : 19 h 30', '19:30', 'doors-only', '19:30'],
    ['20h ?', 'tbc', 'time-provisional', '20:00 tbc'],
    ['20:00 (tbc)', 'tbc', 'time-provisional', '20:00 tbc'],
    ['20h-22h à confirmer', 'tbc', 'time-provisional', '20:00-22:00 tbc'],
    ['evening', 'tbc', 'time-vague', 'tbc'],
    ['en soirée', 'tbc', 'time-vague', 'tbc'],
    ['late', 'tbc', 'time-vague', 'tbc'],
    ['sunset', 'tbc', 'time-vague', 'tbc'],
    ['à la tombée de la nuit', 'tbc', 'time-vague', 'tbc'],
    ['90 min', '', 'length-left-out', ''],
  ])('%s → %s, %s, %s', (text, expected, code, texts) => {
    expect(stated(text)).toBe(expected);
    expect(codes(text)).toBe(code);
    expect(suggested(text)).toBe(texts);
  });
});
