import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../shared/import/duration.ts';
import { planOf } from './read-plan.ts';

async function one(header: string, row: string) {
  const { events } = await planOf(`${header}\n${row}\n`);
  return events[0]!.replace(/^– \| Jam \| /, '');
}

describe('a column that says more of another', () => {
  it.each<[string, string, string]>([
    ['title,date,price,currency', 'Jam,2027-06-10,9,USD', '2027-06-10 | 9 USD'],
    ['title,date,price,Währung', 'Jam,2027-06-10,$9,USD', '2027-06-10 | $9 USD'],
    ['title,date,price,Devise', 'Jam,2027-06-10,9,EUR', '2027-06-10 | 9'],
    ['title,date,price,Moneda', 'Jam,2027-06-10,12.50,GBP', '2027-06-10 | 12.50 GBP'],
    ['title,date,price,currency symbol', 'Jam,2027-06-10,5,£', '2027-06-10 | £5'],
    ['title,date,start time,end time,ALL DAY', 'Jam,2027-06-10,00:00,23:59:59,TRUE', '2027-06-10 all day'],
    ['title,date,start time,end time,Ganztägig', 'Jam,2027-06-10,00:00,23:59,Ja', '2027-06-10 all day'],
    ['title,date,Journée entière', 'Jam,2027-06-10,oui', '2027-06-10 all day'],
    [
      'title,date,start time,end date,end time,all day',
      'Jam,2027-06-10,,2027-06-12,00:00,1',
      '2027-06-10 all day 2027-06-11',
    ],
    ['title,date,start time,duration', 'Jam,2027-06-10,20:00,90', '2027-06-10 20:00 21:30'],
    ['title,date,start time,Durée', 'Jam,2027-06-10,23:00,1h30', '2027-06-10 23:00 00:30'],
    ['title,date,start time,Dauer (Stunden)', 'Jam,2027-06-10,20:00,2', '2027-06-10 20:00 22:00'],
    ['title,date,start time,time zone', 'Jam,2027-06-10,20:00,Europe/Paris', '2027-06-10 20:00'],
    ['title,start,end', 'Jam,2027-06-10T21:00:00Z,2027-06-10T23:30:00Z', '2027-06-10 23:00 01:30'],
    ['title,start,end', 'Jam,10/06/2027 21:00,12/06/2027 01:00', '10/06/2027 21:00 12/06/2027 01:00'],
    [
      'title,start,end',
      'Jam,05/25/2027 09:00:00 AM,05/25/2027 11:00:00 AM',
      '05/25/2027 09:00:00 AM 11:00:00 AM',
    ],
    ['title,start,end', 'Jam,"Jun 18, 2027 9:00 PM","Jun 19, 2027 1:00 AM"', 'Jun 18, 2027 9:00 PM 1:00 AM'],
  ])('%s: %s', async (header, row, expected) => {
    expect(await one(header, row)).toBe(expected);
  });

  it.each(['Zeitzone', 'time zone', 'event tz', 'fuseau horaire'])(
    'the zone of its times: %s',
    async (name) => {
      const { mapping } = await planOf(
        `title,date,start time,${name}\nJam,2027-06-10,20:00,America/New_York\n`,
      );
      expect(mapping.columns).toMatchObject({ 'Time Zone': { from: name } });
    },
  );

  it('a time that is midnight in most rows is one question', async () => {
    const rows = ['A,2027-06-10,12:00 AM', 'B,2027-06-11,12:01 AM', 'C,2027-06-12,12:00 AM'];
    const { events, asked } = await planOf(`title,date,start time\n${rows.join('\n')}\n`);
    expect([asked, events[0]]).toEqual([1, '– | A | 2027-06-10']);
  });
});

describe('how long', () => {
  it.each<[string, string, number | null]>([
    ['90 min', 'duration', 90],
    ['1:30', 'duration', 90],
    ['PT2H30M', 'duration', 150],
    ['2 Stunden', 'Dauer', 120],
    ['1 heure et 15 minutes', 'durée', 75],
    ['1,5 uur', 'duur', 90],
    ['5400000', 'duration', 90],
    ['3', 'duration', null],
    ['3', 'duration_hours', 180],
    ['an evening', 'duration', null],
  ])('%s under %s', (text, column, minutes) => {
    expect(minutesOf(text, column)).toBe(minutes);
  });
});
