import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../shared/event.ts';
import { nextDates } from '../../../worker/pages/next-dates.ts';

const at = (local: string) => Date.parse(`${local}:00+02:00`);

/** `19 20:00 23:00`, `20 20:00`, `21 all-day`, of June. */
function dateOf(text: string): Occurrence {
  const [day = '', start = '', end] = text.split(' ');
  const date = `2027-06-${day}`;
  const instant = (time: string) => `${date}T${time}:00+02:00`;
  if (start === 'all-day' || start === 'tbc')
    return { id: day, date, time: start, startsAt: null, endsAt: null };
  return { id: day, date, time: 'known', startsAt: instant(start), endsAt: end ? instant(end) : null };
}

describe('the next dates', () => {
  it.each([
    ['one to come', ['19 20:00'], '18T12:00', '20T12:00', ['19']],
    [
      'the first of several, and those that will be next',
      ['19 20:00', '20 20:00', '21 20:00', '22 20:00'],
      '18T12:00',
      '20T12:00',
      ['19', '20'],
    ],
    ['not what is over', ['17 20:00', '19 20:00', '25 20:00'], '18T12:00', '20T12:00', ['19', '25']],
    ['what is under way', ['18 10:00 14:00', '19 10:00 14:00'], '18T12:00', '18T13:00', ['18']],
    ['a day without a time while it lasts', ['18 all-day', '19 tbc'], '18T23:00', '18T23:30', ['18']],
    ['the first date of what is over', ['16 20:00', '17 20:00'], '18T12:00', '20T12:00', ['16']],
    ['nothing of an event without dates', [], '18T12:00', '20T12:00', []],
  ])('are %s', (_, dates, from, until, expected) => {
    const found = nextDates(dates.map(dateOf), at(`2027-06-${from}`), at(`2027-06-${until}`));
    expect(found.map(({ id }) => id)).toEqual(expected);
  });

  it('are the first ones before any turnover, and never very many', () => {
    const hours = Array.from({ length: 200 }, (_, hour) =>
      dateOf(`${10 + Math.floor(hour / 20)} ${10 + (hour % 10)}:00`),
    );
    expect(nextDates(hours, Number.NEGATIVE_INFINITY, at('2027-07-30T12:00'))).toEqual(hours.slice(0, 24));
  });
});
