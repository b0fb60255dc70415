// Dates and times as seven languages write them, and what qualifies them: the meaning that a careful person gives.

import { describe, expect, it } from 'vitest';
import { parseDays, textOfDays } from '../../../../shared/parse/date.ts';
import { parseTimes } from '../../../../shared/parse/time.ts';
import { offsetsOf } from '../../programme.ts';

const SEASON = { seasonStart: '2026-01-01', seasonEnd: '2026-12-31', offsetAt: offsetsOf('Europe/Paris') };

const read = (cell: string, context = {}) => {
  const { value, findings } = parseDays(cell, '', { ...SEASON, ...context });
  const codes = findings.map(({ code }) => code).filter((code) => code !== 'date-year-inferred');
  return { days: textOfDays(value), codes, texts: findings.flatMap(({ suggestions = [] }) => suggestions) };
};

describe('a date', () => {
  it.each([
    // German
    ['12. Juli 2026', '2026-07-12'],
    ['So, 12.07.2026', '2026-07-12'],
    ['Fr. 12.6.', '2026-06-12'],
    ['Mo. 21.09.26 20:00', '2026-09-21 20:00'],
    ['Di 12.05.2026', '2026-05-12'],
    ['vom 3. bis 5. Juni 2026', '2026-06-03/2026-06-05'],
    ['12., 13. und 20. März', '2026-03-12; 2026-03-13; 2026-03-20'],
    ['12./13. Dezember', '2026-12-12; 2026-12-13', 'date-two-days'],
    ['12.–14.6.2026', '2026-06-12/2026-06-14'],
    ['Samstag, den 13. Juni, 20 Uhr', '2026-06-13 20:00'],
    ['12.6. 20.30 Uhr', '2026-06-12 20:30'],
    // Spanish
    ['24 de abril de 2026', '2026-04-24'],
    ['El 24 de abril', '2026-04-24'],
    ['15, 16 y 17 de octubre', '2026-10-15/2026-10-17'],
    ['Del 9 al 19 de julio', '2026-07-09/2026-07-19'],
    ['Del 4 al 21 de junio', '2026-06-04/2026-06-21'],
    ['24 y 25 de abril', '2026-04-24; 2026-04-25'],
    ['8 y 9 de mayo', '2026-05-08; 2026-05-09'],
    ['viernes 12 de junio a las 20:00 h', '2026-06-12 20:00'],
    ['los viernes 5, 12 y 19 de junio', '2026-06-05; 2026-06-12; 2026-06-19'],
    // Italian
    ['sab 13 giugno 2026', '2026-06-13'],
    ['11 lug 2026', '2026-07-11'],
    ['dal 4 al 21 giugno', '2026-06-04/2026-06-21'],
    ['12 giugno alle 21', '2026-06-12 21:00'],
    ['alle 21 del 12 giugno', '2026-06-12 21:00'],
    ['domenica 14 giugno, dalle 18 alle 20', '2026-06-14 18:00-20:00'],
    // Dutch
    ['za 13 juni 2026', '2026-06-13'],
    ['2 t/m 19 juli', '2026-07-02/2026-07-19'],
    ['2 tot en met 19 juli', '2026-07-02/2026-07-19'],
    ['12 en 13 juni', '2026-06-12; 2026-06-13'],
    ['12 en 13 april', '2026-04-12; 2026-04-13', 'date-language'],
    ['12 juni om 20 uur', '2026-06-12 20:00'],
    ['12 juni 20u30', '2026-06-12 20:30'],
    // Portuguese
    ['de 4 a 21 de junho', '2026-06-04/2026-06-21'],
    ['sexta-feira, 12 de junho de 2026', '2026-06-12'],
    ['12 de junho às 21h30', '2026-06-12 21:30'],
    ['12 e 13 de setembro', '2026-09-12; 2026-09-13'],
    // A number in front of a date is a day.
    ['17 a 30 abril 2026', '2026-04-17/2026-04-30'],
    ['17 à 21 juin 2026', '2026-06-17/2026-06-21'],
    ['15 bis 19 May', '2026-05-15/2026-05-19'],
    // Only one order makes it a run.
    ['12/02/2026 - 10/05/2026', '2026-02-12/2026-05-10', 'date-order-inferred'],
  ])('%s is %s', (cell, days, ...codes) => {
    expect(read(cell)).toMatchObject({ days, codes });
  });

  it('is read in the language of its column where two read it', () => {
    expect(read('12 en 13 april', { language: 'nl' }).days).toBe('2026-04-12; 2026-04-13');
    expect(read('Mi, 13.05.2026', { language: 'de' }).days).toBe('2026-05-13');
    expect(read('11 set', { language: 'it' }).days).toBe('2026-09-11');
  });
});

const FRIDAYS = '2026-06-05; 2026-06-12; 2026-06-19; 2026-06-26';
const NOT_MONDAYS =
  '2026-06-05/2026-06-07; 2026-06-09/2026-06-14; 2026-06-16/2026-06-21; 2026-06-23/2026-06-26';

describe('what stands behind a run counts', () => {
  it.each([
    ['2026-06-05 to 2026-06-26 (Fridays)', FRIDAYS],
    ['du 5 au 26 juin (vendredis)', FRIDAYS],
    ['5–26 June [Fridays]', FRIDAYS],
    ['5 to 26 June, every Friday', FRIDAYS],
    ['5 to 26 June (4 Fridays)', FRIDAYS],
    ['jeden Freitag vom 5. bis 26. Juni', FRIDAYS],
    ['vom 5. bis 26. Juni jeden Freitag', FRIDAYS],
    ['vom 5. bis 26. Juni (freitags)', FRIDAYS],
    ['dal 5 al 26 giugno, ogni venerdì', FRIDAYS],
    ['del 5 al 26 de junio (todos los viernes)', FRIDAYS],
    ['5 t/m 26 juni (elke vrijdag)', FRIDAYS],
    ['de 5 a 26 de junho (sextas-feiras)', FRIDAYS],
    ['5 to 26 June except Mondays', NOT_MONDAYS],
    ['du 5 au 26 juin, sauf lundi', NOT_MONDAYS],
    ['vom 5. bis 26. Juni (außer montags)', NOT_MONDAYS],
    ['del 5 al 26 de junio excepto lunes', NOT_MONDAYS],
    ['dal 5 al 26 giugno, chiuso lunedì', NOT_MONDAYS],
    ['5 t/m 26 juni, behalve maandag', NOT_MONDAYS],
    ['de 5 a 26 de junho exceto segundas', NOT_MONDAYS],
  ])('%s', (cell, text) => {
    expect(read(cell)).toEqual({ days: '', codes: ['date-vague'], texts: [text] });
  });

  it('and is asked about where nobody can say', () => {
    expect(read('2026-06-26 (Fridays)')).toEqual({ days: '', codes: ['date-vague'], texts: [] });
    expect(read('Fridays 2026-06-26')).toEqual({ days: '', codes: ['date-vague'], texts: [] });
    expect(read('5 to 26 June (13 Fridays)')).toEqual({ days: '', codes: ['date-vague'], texts: [] });
    expect(read('du 17 21 juin')).toMatchObject({ days: '', codes: ['date-doubtful'] });
    expect(read('15 19 May 2026').texts).toEqual(['2026-05-15/2026-05-19', '2026-05-15; 2026-05-19']);
  });

  it('a run of weeks between two equal weekdays is asked about, unless it says every day', () => {
    expect(read('4 June to 27 August 2026')).toMatchObject({
      days: '2026-06-04/2026-08-27',
      codes: ['date-run-long'],
    });
    expect(read('4 June to 27 August 2026, daily').codes).toEqual([]);
    expect(read('täglich vom 4. Juni bis 27. August').codes).toEqual([]);
    expect(read('2026-06-04/2026-08-27').codes).toEqual([]);
    expect(read('4 June to 30 August 2026').codes).toEqual([]);
  });
});

describe('a zone in the cell', () => {
  const at = (cell: string) => {
    const { value, findings } = parseTimes(cell, '', {
      dates: ['2026-06-20'],
      offsetAt: SEASON.offsetAt,
    }).start;
    const texts = findings.flatMap(({ suggestions = [] }) => suggestions).join(' ');
    return [value?.kind === 'at' ? value.time : '', findings.map(({ code }) => code).join(), texts];
  };

  it.each([
    ['19:30 CEST', '19:30', '', ''],
    ['20h, heure de Paris', '20:00', '', ''],
    ['1pm ET', '', 'time-with-zone', '19:00'],
    // On the next day in Paris: no time alone can say it.
    ['7pm ET', '', 'time-with-zone', ''],
    ['9pm (ET)', '', 'time-with-zone', ''],
    ['21:00Z', '', 'time-with-zone', '23:00'],
    ['18:00-20:00 UTC', '', 'time-with-zone', '20:00-22:00'],
    ['19:30 CET', '', 'time-with-zone', '20:30 19:30'],
    ['2026-06-20T19:30:00Z', '', 'time-unreadable', '21:30'],
    ['2026-06-21T19:30:00Z', '', 'time-unreadable', ''],
  ])('%s', (cell, ...expected) => {
    expect(at(cell)).toEqual(expected);
  });

  it.each([
    ['2026-06-20 7pm ET', '2026-06-21 01:00'],
    ['20 June 2026, 7-9pm (ET)', '2026-06-21 01:00-03:00'],
    ['2026-06-20T19:30:00Z', '2026-06-20 21:30'],
  ])('%s is %s here', (cell, text) => {
    expect(read(cell)).toMatchObject({ codes: ['date-zone'], texts: [text] });
  });
});

describe('a time', () => {
  it.each([
    ['20 uur', '20:00'],
    ['20u30', '20:30'],
    ['20h30', '20:30'],
    ['20 Uhr', '20:00'],
    ['20.30 Uhr', '20:30'],
    ['um 20 Uhr', '20:00'],
    ['ab 20 Uhr', '20:00'],
    ['8 Uhr abends', '20:00'],
    ['von 20 bis 22 Uhr', '20:00-22:00'],
    ['Einlass 19 Uhr, Beginn 20 Uhr', '20:00'],
    ['alle 21', '21:00'],
    ['ore 21', '21:00'],
    ['alle ore 21.30', '21:30'],
    ['dalle 21 alle 23', '21:00-23:00'],
    ['a las 20:00 h', '20:00'],
    ['de 20 a 22 h', '20:00-22:00'],
    ['20:30 horas', '20:30'],
    ['às 21h30', '21:30'],
    ['das 20h às 22h', '20:00-22:00'],
    ['vanaf 20.30 uur', '20:30'],
    ['van 20 tot 22 uur', '20:00-22:00'],
  ])('%s is %s', (cell, text) => {
    const { start, end } = parseTimes(cell, '');
    const times = [start.value, end.value].flatMap((time) => (time?.kind === 'at' ? [time.time] : []));
    expect(times.join('-')).toBe(text);
    expect([...start.findings, ...end.findings].filter(({ code }) => code !== 'doors-read')).toEqual([]);
  });
});

describe('weekdays in front of a run', () => {
  it.each([
    ['Tue & Thu 2-11 June', '2026-06-02; 2026-06-04; 2026-06-09; 2026-06-11'],
    ['Tuesdays and Thursdays 2-11 June', '2026-06-02; 2026-06-04; 2026-06-09; 2026-06-11'],
    ['Tue-Thu 2-11 June', '2026-06-02/2026-06-04; 2026-06-09/2026-06-11'],
    ['Mo., Mi. und Fr. vom 1. bis 10. Juni', '2026-06-01; 2026-06-03; 2026-06-05; 2026-06-08; 2026-06-10'],
  ])('%s', (cell, text) => {
    expect(read(cell)).toEqual({ days: '', codes: ['date-vague'], texts: [text] });
  });

  it('and numbers without a join are never hours', () => {
    expect(read('17 19 20 juin')).toMatchObject({ days: '', texts: [] });
    expect(read('12. & 13.6.').days).toBe('2026-06-12; 2026-06-13');
  });
});
