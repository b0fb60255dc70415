import { describe, expect, it } from 'vitest';
import { parseTimeRange, parseTimes } from '../../../shared/parse/time.ts';
import { codes, stated } from './stated-times.ts';

describe('times that everybody reads alike', () => {
  it.each([
    // 24 hours
    ['19:30', '19:30'],
    ['9:05', '09:05'],
    ['14:00:00', '14:00'],
    ['7:30:00', '07:30'],
    ['19:30:00.000', '19:30'],
    ['00:00', '00:00'],
    ['0:00', '00:00'],
    ['24:00', '24:00'],
    [' 19:30 ', '19:30'],
    ['19 : 30', '19:30'],
    ['19.30', '19:30'],
    ['09.30', '09:30'],
    ['19.30.00', '19:30'],
    ['19：30', '19:30'],
    ['１９：３０', '19:30'],
    ['19∶30', '19:30'],
    ['19·30', '19:30'],
    ['19:30.', '19:30'],
    ['🕢 19:30', '19:30'],
    ['\u200e19:30', '19:30'],
    ['19:30h', '19:30'],
    ['19:30 h', '19:30'],
    ['19.30 Uhr', '19:30'],
    ['1930h', '19:30'],
    ['1930 hrs', '19:30'],
    ['20 hrs', '20:00'],
    // French hours
    ['19h30', '19:30'],
    ['19H30', '19:30'],
    ['19 h 30', '19:30'],
    ['19\u00a0h\u202f30', '19:30'],
    ['19h³⁰', '19:30'],
    ['19h30min', '19:30'],
    ['19h 30 mn', '19:30'],
    ['19H', '19:00'],
    ['14h', '14:00'],
    ['9h', '09:00'],
    ['7h30', '07:30'],
    ['12h', '12:00'],
    ['12h30', '12:30'],
    ['0h', '00:00'],
    ['00h30', '00:30'],
    ['02h00', '02:00'],
    ['20 heures', '20:00'],
    ['20 heures 30', '20:30'],
    ['8 heures du soir', '20:00'],
    ['9h du matin', '09:00'],
    ['3h de l’après-midi', '15:00'],
    ['1h30 du matin', '01:30'],
    // 12 hours
    ['9pm', '21:00'],
    ['9 PM', '21:00'],
    ['9 p.m.', '21:00'],
    ['9:30PM', '21:30'],
    ['9.30pm', '21:30'],
    ['930pm', '21:30'],
    ['9p', '21:00'],
    ['11:00 AM', '11:00'],
    ['7:30:00 PM', '19:30'],
    ['12:30pm', '12:30'],
    ['13pm', '13:00'],
    ['19:30 pm', '19:30'],
    ['8 in the evening', '20:00'],
    ['9 at night', '21:00'],
    ['2 at night', '02:00'],
    ['20h ce soir', '20:00'],
    ['ce soir 20h', '20:00'],
    // words
    ['noon', '12:00'],
    ['12 noon', '12:00'],
    ['midday', '12:00'],
    ['Midi', '12:00'],
    ['midi (12h)', '12:00'],
    ['00:00 (minuit)', '00:00'],
    ['19:30 sharp', '19:30'],
    ['20h30 précises', '20:30'],
    ['20h pétantes !', '20:00'],
    ['19:30 heure locale', '19:30'],
    ['à 20h', '20:00'],
    ['@ 20:00', '20:00'],
    ['starts at 8pm', '20:00'],
    ['Début : 20h', '20:00'],
    ['concert 20h30', '20:30'],
    // open at the end
    ['dès 14h', '14:00'],
    ['à partir de 20h', '20:00'],
    ['from 8pm', '20:00'],
    ['from 8pm onwards', '20:00'],
    ['20h+', '20:00'],
    ['20:00 →', '20:00'],
    ['20h...', '20:00'],
    ['Ouverture à partir de 18h30', '18:30'],
    // ranges in one cell
    ['19:00-22:00', '19:00-22:00'],
    ['19:00 – 22:00', '19:00-22:00'],
    ['19:00—22:00', '19:00-22:00'],
    ['19:00 → 22:00', '19:00-22:00'],
    ['19:00~22:00', '19:00-22:00'],
    ['19h…22h', '19:00-22:00'],
    ['9–11pm', '21:00-23:00'],
    ['7:30-10:30pm', '19:30-22:30'],
    ['11pm-1am', '23:00-01:00'],
    ['21:00 to 2am', '21:00-02:00'],
    ['8–10am', '08:00-10:00'],
    ['11:00 a.m. to 6:00 p.m.', '11:00-18:00'],
    ['9am - noon', '09:00-12:00'],
    ['14h-16h', '14:00-16:00'],
    ['14-16h', '14:00-16:00'],
    ['18h-20', '18:00-20:00'],
    ['de 14h à 16h', '14:00-16:00'],
    ['de 14 à 16h', '14:00-16:00'],
    ['entre 14h et 16h', '14:00-16:00'],
    ['from 7 to 9pm', '19:00-21:00'],
    ['between 7 and 9pm', '19:00-21:00'],
    ['21h jusqu’à 2h', '21:00-02:00'],
    ['20h à minuit', '20:00-24:00'],
    ['9pm-midnight', '21:00-24:00'],
    ['midi-14h', '12:00-14:00'],
    ['noon - midnight', '12:00-24:00'],
    ['20:00, ends 22:00', '20:00-22:00'],
    ['20h, fin à 22h30', '20:00-22:30'],
    ['20h30-22h (1h30)', '20:30-22:00'],
    ['all day 10:00-18:00', '10:00-18:00'],
    ['toute la journée (10h-18h)', '10:00-18:00'],
    ['ouverture 14h-18h', '14:00-18:00'],
    ['22:00-04:00', '22:00-04:00'],
    ['20:00 - ?', '20:00-tbc'],
    ['? - 22:00', 'tbc-22:00'],
    // states
    ...[
      'tbc',
      'TBA',
      'tbd',
      'À confirmer',
      'to be confirmed',
      'heure à préciser',
      'à définir',
      'bientôt',
    ].map((text) => [text, 'tbc']),
    ...['?', '???', '??:??', 'XX:XX', 'time tbc', 'horaires à venir'].map((text) => [text, 'tbc']),
    ...['All day', 'all-day', 'toute la journée', 'Journée entière', '24h/24', '24/7'].map((text) => [
      text,
      'all-day',
    ]),
    ...['', ' ', '-', '—', 'n/a', 'aucun'].map((text) => [text, '']),
  ])('%s → %s', (text, expected) => {
    expect(codes(text!)).toBe('');
    expect(stated(text!)).toBe(expected);
  });

  it('says nothing of a blank', () => {
    expect(parseTimes('', ' ')).toEqual({
      start: { value: null, findings: [] },
      end: { value: null, findings: [] },
    });
  });
});

describe('times that are understood, with a note', () => {
  it.each([
    ['0930', '09:30', 'time-inferred'],
    ['1930', '19:30', 'time-inferred'],
    ['1030-1200', '10:30-12:00', 'time-inferred'],
    ['19', '19:00', 'time-inferred'],
    ['9-17', '09:00-17:00', 'time-inferred'],
    ['14-16', '14:00-16:00', 'time-inferred'],
    ['12-14', '12:00-14:00', 'time-inferred'],
    ['10-2pm', '10:00-14:00', 'time-inferred'],
    ['11-1am', '23:00-01:00', 'time-inferred'],
    ['9am-5', '09:00-17:00', 'time-inferred'],
    ['9pm-2', '21:00-02:00', 'time-inferred'],
    ['noon to 5', '12:00-17:00', 'time-inferred'],
    ['12pm', '12:00', 'time-inferred'],
    ['vers 20h', '20:00', 'time-inferred'],
    ['20h environ', '20:00', 'time-inferred'],
    ['around 8pm', '20:00', 'time-inferred'],
    ['~20h', '20:00', 'time-inferred'],
    ['7.30ish pm', '19:30', 'time-inferred'],
    ['19:30:45', '19:30', 'seconds-left-out'],
    ['22:00 until late', '22:00', 'end-open'],
    ['22:00 - late', '22:00', 'end-open'],
    ['20h jusqu’au bout de la nuit', '20:00', 'end-open'],
    ['20h - fin', '20:00', 'end-open'],
    ['10pm till dawn', '22:00', 'end-open'],
    ['doors 19:00, show 20:00', '20:00', 'doors-read'],
    ['portes 19h, concert 20h', '20:00', 'doors-read'],
    ['20:00 (doors 19:30)', '20:00', 'doors-read'],
    ['19:30 doors / 20:00 show', '20:00', 'doors-read'],
    ['8pm show, doors 7pm', '20:00', 'doors-read'],
    ['Doors: 7.30pm / Music: 8pm', '20:00', 'doors-read'],
    ['doors 7, show 8pm', '20:00', 'doors-read'],
    ['doors 7pm, show 8', '20:00', 'doors-read'],
    ['Ouverture des portes 19h30 – concert à 20h30', '20:30', 'doors-read'],
    ['accueil 18h30, début 19h', '19:00', 'doors-read'],
    ['19h-20h30 (ouverture 18h30)', '19:00-20:30', 'doors-read'],
    ['Doors 7pm, show 8pm, ends 11pm', '20:00-23:00', 'doors-read'],
    ['portes 19h30 - début 20h30 - fin 23h', '20:30-23:00', 'doors-read'],
    ['20:00 (2h)', '20:00-22:00', 'end-computed'],
    ['20h, durée 1h30', '20:00-21:30', 'end-computed'],
    ['8pm for 2 hours', '20:00-22:00', 'end-computed'],
    ['23:00 (90 min)', '23:00-00:30', 'end-computed'],
  ])('%s → %s, %s', (text, expected, code) => {
    expect(stated(text)).toBe(expected);
    expect(codes(text)).toBe(code);
  });

  it('names the doors and the start that it understood', () => {
    expect(parseTimes('doors 7, show 8pm', '').start.findings[0]!.parameters).toEqual({
      header: 'Start Time',
      value: 'doors 7, show 8pm',
      doors: '19:00',
      time: '20:00',
    });
  });
});

describe('parseTimeRange, beside a day', () => {
  it('gives a start and maybe an end, and keeps notes with the value', () => {
    expect(parseTimeRange('14h-16h')).toEqual({
      value: { start: { kind: 'at', time: '14:00' }, end: { kind: 'at', time: '16:00' } },
      findings: [],
    });
    expect(parseTimeRange('tbc').value).toEqual({ start: { kind: 'tbc' }, end: null });
    const late = parseTimeRange('22:00 until late');
    expect(late.value).toEqual({ start: { kind: 'at', time: '22:00' }, end: null });
    expect(late.findings.map(({ code }) => code)).toEqual(['end-open']);
  });

  it('is null with an error where it cannot know', () => {
    const asked = parseTimeRange('8-10');
    expect(asked.value).toBeNull();
    expect(asked.findings).toEqual([
      {
        code: 'time-ambiguous',
        parameters: { header: 'Date', value: '8-10', first: '08:00-10:00', second: '20:00-22:00' },
        suggestions: ['08:00-10:00', '20:00-22:00'],
      },
    ]);
    for (const text of ['until 22:00', '', '-']) {
      expect(parseTimeRange(text).findings.map(({ code }) => code)).toEqual(['start-missing']);
    }
  });
});
