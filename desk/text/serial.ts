// Dates as spreadsheets keep them: days since 1899-12-30, a wall time in the workbook's zone.

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** The parts of a wall time; `month` counts from 1, `weekday` from Sunday 0. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
}

/** Serial number of a wall time. */
export function serialOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() - EPOCH_MS) / DAY_MS + timeSerial(hour, minute, second);
}

/** The fraction of a day that a time of day is. */
export function timeSerial(hour: number, minute: number, second = 0): number {
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

/** Wall time of a serial number, to the nearest second. */
export function wallOf(serial: number): Wall {
  const date = new Date(EPOCH_MS + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  };
}

/**
 * The instant (Unix ms) of a serial number in a zone. Before 1900 the zone's present standard offset is used,
 * as Google does: a script then sees its own zone's local mean time, and 09:30 in Kolkata reads as 09:21:10.
 */
export function instantOf(serial: number, timeZone: string): number {
  const wall = EPOCH_MS + Math.round(serial * 86_400_000);
  if (serial < 2) return wall - standardOffset(timeZone);
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** The serial number of an instant (Unix ms) in a zone: the inverse of `instantOf`. */
export function serialAt(instant: number, timeZone: string): number {
  const early = instant + standardOffset(timeZone) - EPOCH_MS;
  if (early < 2 * DAY_MS) return early / DAY_MS;
  return (instant + offsetAt(instant, timeZone) - EPOCH_MS) / DAY_MS;
}

const standardOffsets = new Map<string, number>();
const clocks = new Map<string, Intl.DateTimeFormat>();

function standardOffset(timeZone: string): number {
  const remembered = standardOffsets.get(timeZone);
  if (remembered !== undefined) return remembered;
  const offset = Math.min(offsetAt(Date.UTC(2026, 0, 1), timeZone), offsetAt(Date.UTC(2026, 6, 1), timeZone));
  standardOffsets.set(timeZone, offset);
  return offset;
}

function offsetAt(instant: number, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(instant)) part[type] = Number(value);
  const seen = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
  return seen - Math.floor(instant / 1000) * 1000;
}

/** Whether a zone is one that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
