// Dates and times as iCalendar writes them: a wall time with its zone's name, UTC, or a whole day.

import type { Occurrence } from '../../../shared/event.ts';
import { addDays } from '../../../shared/parse/date.ts';
import { isShownTwice, offsetSecondsAt, type ZoneRules } from './zone-rules.ts';

/** `DTSTART` and, when the end is known, `DTEND`, as unfolded lines; all of them are short. */
export function timeLines(occurrence: Occurrence, rules: ZoneRules | null): string[] {
  const { date, startsAt, endsAt } = occurrence;
  if (startsAt === null) {
    // The end is exclusive: a day lasts until the next begins.
    return [`DTSTART;VALUE=DATE:${basicDate(date)}`, `DTEND;VALUE=DATE:${basicDate(addDays(date, 1))}`];
  }
  const start = moment(startsAt);
  // An end that is not after its start says nothing (RFC 5545, 3.8.2.2).
  const end = endsAt !== null && Date.parse(endsAt) > start.ms ? moment(endsAt) : null;
  const times = end
    ? ([
        ['DTSTART', start],
        ['DTEND', end],
      ] as const)
    : ([['DTSTART', start]] as const);
  return usesWallTime(occurrence, rules)
    ? times.map(([name, { wall }]) => `${name};TZID=${rules!.timeZone}:${wall}`)
    : times.map(([name, { ms }]) => `${name}:${utcBasic(ms)}`);
}

/**
 * Whether the occurrence's wall times, read in the zone, are its instants for every reader. They are not when
 * the clocks show them twice (the standard means the first, some readers take the second), nor when the event
 * was published under another zone: then UTC says what is meant.
 */
export function usesWallTime({ startsAt, endsAt }: Occurrence, rules: ZoneRules | null): boolean {
  if (rules === null || startsAt === null) return false;
  return readsBack(startsAt, rules) && (endsAt === null || readsBack(endsAt, rules));
}

function readsBack(instant: string, rules: ZoneRules): boolean {
  const { ms, wallMs } = moment(instant);
  return wallMs - ms === offsetSecondsAt(rules, ms) * 1000 && !isShownTwice(rules, ms);
}

/** An instant in RFC 3339: its milliseconds, and the wall time it was written as. */
function moment(instant: string) {
  const wall = instant.slice(0, 19);
  return { ms: Date.parse(instant), wallMs: Date.parse(`${wall}Z`), wall: wall.replace(/[-:]/g, '') };
}

/** `20270619T173000Z`. */
export function utcBasic(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function basicDate(date: string): string {
  return date.replaceAll('-', '');
}
