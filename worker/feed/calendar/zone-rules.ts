// The rules of a time zone as this machine's zone database has them: every change of its offset over a span
// of time. Asking `Intl` is slow, so it is asked once a zone and span, and instants are looked up here.

/** The clocks change at `atMs` (since 1970) from one offset to another, in seconds east of UTC. */
export interface Transition {
  readonly atMs: number;
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

export interface ZoneRules {
  readonly timeZone: string;
  /** In time order; the first stands at the span's beginning and changes nothing. */
  readonly transitions: readonly Transition[];
}

const WEEK_MS = 7 * 86_400_000;
const UTC_NAMES = /^(UTC|GMT|Etc\/(UTC|UCT|GMT|Zulu|Universal|Greenwich))$/i;

/**
 * The rules of a zone for all instants between two. `null` for UTC, which needs no rules, and for a name that
 * this machine does not know: both are written as UTC.
 */
export function zoneRulesOf(timeZone: string, firstMs: number, lastMs: number): ZoneRules | null {
  const offsetAt = UTC_NAMES.test(timeZone) ? null : offsetOf(timeZone);
  if (!offsetAt) return null;
  // Whole years, so that one event more does not change the rules that are written.
  const fromMs = startOfYear(firstMs - WEEK_MS, 0);
  const toMs = startOfYear(lastMs + WEEK_MS, 1);
  const transitions: Transition[] = [];
  let before = offsetAt(fromMs);
  transitions.push({ atMs: fromMs, fromSeconds: before, toSeconds: before });
  for (let ms = fromMs; ms < toMs; ms += WEEK_MS) {
    const after = offsetAt(ms + WEEK_MS);
    if (after === before) continue;
    transitions.push({
      atMs: changeBetween(ms, ms + WEEK_MS, offsetAt),
      fromSeconds: before,
      toSeconds: after,
    });
    before = after;
  }
  return { timeZone, transitions };
}

/** Seconds east of UTC at an instant within the span. */
export function offsetSecondsAt({ transitions }: ZoneRules, ms: number): number {
  let index = transitions.length - 1;
  while (index > 0 && transitions[index]!.atMs > ms) index--;
  return transitions[index]!.toSeconds;
}

/** Whether the clocks show the wall time of this instant a second time, before it or after. */
export function isShownTwice({ transitions }: ZoneRules, ms: number): boolean {
  return transitions.some(({ atMs, fromSeconds, toSeconds }) => {
    const repeatedMs = (fromSeconds - toSeconds) * 1000;
    return ms >= atMs - repeatedMs && ms < atMs + repeatedMs;
  });
}

type OffsetSecondsAt = (ms: number) => number;

/** Reads the offset out of `1/1/2027, GMT+01:00`; seconds occur before standard time began. */
function offsetOf(timeZone: string): OffsetSecondsAt | null {
  const format = formatOf(timeZone);
  if (!format) return null;
  return (ms) => {
    const found = /([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(format.format(ms));
    if (!found) return 0;
    const seconds = Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4] ?? 0);
    return found[1] === '-' ? -seconds : seconds;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}

/** The first instant, to the second, at which the offset is what it is at `highMs`. */
function changeBetween(lowMs: number, highMs: number, offsetAt: OffsetSecondsAt): number {
  const after = offsetAt(highMs);
  let [low, high] = [lowMs / 1000, highMs / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1000) === after) high = middle;
    else low = middle;
  }
  return high * 1000;
}

function startOfYear(ms: number, yearsOn: number): number {
  return Date.UTC(new Date(ms).getUTCFullYear() + yearsOn, 0, 1);
}
