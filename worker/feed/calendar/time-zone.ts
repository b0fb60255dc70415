// VTIMEZONE (RFC 5545, 3.6.5): what a TZID means, so that no reader has to know the zone's name. Each real
// change of the clocks is written as itself; rules that repeat for ever would promise what laws may change.

import { utcBasic } from './date-time.ts';
import type { Transition, ZoneRules } from './zone-rules.ts';

/** The component, as content lines, for the years from the first instant to the last. */
export function timeZoneLines(rules: ZoneRules, firstMs: number, lastMs: number): string {
  const { transitions, timeZone } = rules;
  const first = Math.max(
    transitions.findLastIndex(({ atMs }) => atMs <= firstMs),
    0,
  );
  const used = transitions.slice(first).filter(({ atMs }, index) => index === 0 || atMs <= lastMs);
  // All lines are short ASCII: nothing to fold.
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...used.flatMap(observance), 'END:VTIMEZONE', ''].join(
    '\r\n',
  );
}

function observance(transition: Transition, index: number, all: readonly Transition[]): string[] {
  const { atMs, fromSeconds, toSeconds } = transition;
  const kind = isDaylight(transition, all[index + 1]) ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    // The wall time that the clocks show as they change, before the change.
    `DTSTART:${utcBasic(atMs + fromSeconds * 1000).slice(0, -1)}`,
    `TZOFFSETFROM:${offset(fromSeconds)}`,
    `TZOFFSETTO:${offset(toSeconds)}`,
    `END:${kind}`,
  ];
}

/** Clocks that were put forward, or that the next change puts back. */
function isDaylight({ fromSeconds, toSeconds }: Transition, next: Transition | undefined): boolean {
  if (fromSeconds !== toSeconds) return toSeconds > fromSeconds;
  return next !== undefined && next.toSeconds < toSeconds;
}

/** `3600` → `+0100`; seconds only where there are some. */
function offset(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60];
  if (size % 60 !== 0) parts.push(size % 60);
  return `${seconds < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join('')}`;
}
