/** VTIMEZONE (RFC 5545, 3.6.5): its observances as a chain of onsets, and what a wall time means under them. */

import type { Component } from './component.ts';
import type { Report } from './fault.ts';
import { findProperty } from './properties.ts';
import { readDateTime } from './values/date-time.ts';
import { unescapeText } from './values/text.ts';
import { readUtcOffset } from './values/utc-offset.ts';

interface Onset {
  readonly line: number;
  /** On the clock as it stood before the onset. */
  readonly wallSeconds: number;
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

export interface TimeZone {
  readonly id: string;
  readonly line: number;
  /** Earliest first; none when an observance is faulty, for then no wall time can be placed. */
  readonly onsets: readonly Onset[];
}

/** What a wall time is in UTC, or why it has no such meaning. */
export type Placed =
  | { readonly kind: 'placed'; readonly utcSeconds: number }
  | { readonly kind: 'uncovered' }
  | { readonly kind: 'gap' };

export function readTimeZone(component: Component, report: Report): TimeZone {
  const id = unescapeText(findProperty(component, 'TZID')?.value ?? '');
  const observances = component.components.map(readOnsets);
  const sound = observances.every((onsets) => onsets.length > 0);
  const zone = { id, line: component.line, onsets: sound ? observances.flat().sort(byInstant) : [] };
  if (component.components.length === 0) {
    report(zone.line, 'observance-missing', `VTIMEZONE ${id} has neither STANDARD nor DAYLIGHT.`);
  }
  for (const [index, onset] of zone.onsets.entries()) {
    const before = zone.onsets[index - 1];
    if (!before || before.toSeconds === onset.fromSeconds) continue;
    report(onset.line, 'offset-chain', 'TZOFFSETFROM differs from the TZOFFSETTO of the onset before.');
  }
  return zone;
}

/** Of a wall time that occurs twice, the first is meant (RFC 5545, 3.3.5). */
export function placeWallTime(zone: TimeZone, wallSeconds: number): Placed {
  const onset = zone.onsets.findLast((candidate) => candidate.wallSeconds <= wallSeconds);
  if (!onset) return { kind: 'uncovered' };
  // Where the clock jumps ahead, the times it jumps over never occur.
  const resumes = onset.wallSeconds + onset.toSeconds - onset.fromSeconds;
  if (wallSeconds < resumes) return { kind: 'gap' };
  return { kind: 'placed', utcSeconds: wallSeconds - onset.toSeconds };
}

/** None when the observance is faulty: its properties have been reported already. */
function readOnsets(observance: Component): Onset[] {
  const fromSeconds = readUtcOffset(findProperty(observance, 'TZOFFSETFROM')?.value ?? '');
  const toSeconds = readUtcOffset(findProperty(observance, 'TZOFFSETTO')?.value ?? '');
  if (fromSeconds === null || toSeconds === null) return [];
  const onsets: Onset[] = [];
  for (const { line, name, value } of observance.properties) {
    if (name !== 'DTSTART' && name !== 'RDATE') continue;
    for (const text of value.split(',')) {
      const read = readDateTime(text);
      if (!read || read.utc) return [];
      onsets.push({ line, wallSeconds: read.wallSeconds, fromSeconds, toSeconds });
    }
  }
  return onsets;
}

function byInstant(one: Onset, other: Onset): number {
  return one.wallSeconds - one.fromSeconds - (other.wallSeconds - other.fromSeconds);
}
