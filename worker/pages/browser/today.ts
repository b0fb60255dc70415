// Which day it is where the programme is.

/** A night belongs to the day it began on: until five in the morning, it is still yesterday. */
const NIGHT_MS = 5 * 3_600_000;

/** The ISO date of the programme's day, in its IANA zone. */
export function programmeToday(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(Date.now() - NIGHT_MS).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
