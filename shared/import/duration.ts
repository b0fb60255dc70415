// How long something lasts, in minutes, as people and programs write it.

import { folded } from '../text.ts';

/** Minutes; `null` when it cannot be read. A bare number is in the unit that the column's name says. */
export function minutesOf(text: string, column: string): number | null {
  const said = text.trim().toLowerCase();
  if (said.length > LONGEST) return null;
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(said);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const iso = /^pt(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:\d{1,2}s)?$/.exec(said);
  if (iso && (iso[1] ?? iso[2])) return Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0);
  if (/^\d{1,9}(?:[.,]\d{1,2})?$/.test(said)) return bare(Number(said.replace(',', '.')), column);
  const words =
    /^(?:(\d{1,3}(?:[.,]\d{1,2})?) ?(\p{L}+)\.?)?(?:,? ?(?:and|et|und|y|e|en)? ?(\d{1,3}) ?(\p{L}*)\.?)?$/u.exec(
      said,
    );
  if (!words) return null;
  const [, first, unit = '', second, next = ''] = words;
  if (first === undefined && second === undefined) return null;
  const size = first === undefined ? 0 : sizeOf(unit);
  const rest = second === undefined ? 0 : next === '' && size === 60 ? 1 : sizeOf(next);
  if (size === null || rest === null) return null;
  return whole(Number((first ?? '0').replace(',', '.')) * size + Number(second ?? 0) * rest);
}

const LONGEST = 40;

/** Minutes of a unit, in seven languages. */
function sizeOf(unit: string): number | null {
  if (/^(?:h|hrs?|hours?|heures?|std|stunden?|horas?|or[ae]|uur|uren|u)$/.test(unit)) return 60;
  return /^(?:m|mins?|minutes?|minuten?|minutos?|minut[oi]|mn|minuto|')$/.test(unit) ? 1 : null;
}

function bare(number: number, column: string): number | null {
  const name = folded(column);
  if (/millisec|ms$/.test(name)) return whole(number / 60_000);
  if (/sec|sek|segundo/.test(name)) return whole(number / 60);
  if (/min/.test(name)) return whole(number);
  if (/hour|heure|stunde|hora|uur|uren|hrs?$/.test(name)) return whole(number * 60);
  // Milliseconds, as programs count; between hours and minutes nobody can tell.
  if (number >= 60_000 && number % 60_000 === 0) return whole(number / 60_000);
  return number >= 15 && number <= 1_440 ? whole(number) : null;
}

function whole(minutes: number): number | null {
  return Number.isInteger(minutes) ? minutes : null;
}
