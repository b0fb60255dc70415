// Reads times of day: 19:30, 19:30:00, tbc, all day. 24 hours, wall time in the programme's zone.

import { finding } from '../issues/issue.ts';
import { folded, oneLine } from '../text.ts';
import { type Parsed, parsed } from './parsed.ts';

/** `HH:MM` up to 24:00, or a state that is not a time at all. */
export type TimeOfDay = { readonly kind: 'at'; readonly time: string } | { readonly kind: 'tbc' | 'all-day' };

/** What one item of a `Date` cell says of its times: a start, and maybe an end. */
export interface TimeRange {
  readonly start: TimeOfDay;
  readonly end: TimeOfDay | null;
}

export const END_OF_DAY = '24:00';

const TO_BE_CONFIRMED = ['tbc', 'tba', 'tobeconfirmed', 'tobeannounced', 'aconfirmer', 'apreciser'];
const ALL_DAY = ['allday', 'toutelajournee', 'journeeentiere'];

/** Reads a `Start Time` or `End Time` cell. Blank gives `null` without a finding. */
export function parseTime(text: string, header: string): Parsed<TimeOfDay | null> {
  const value = oneLine(text);
  if (value === '') return parsed(null);
  const word = folded(value);
  if (TO_BE_CONFIRMED.includes(word)) return parsed({ kind: 'tbc' });
  if (ALL_DAY.includes(word)) return parsed({ kind: 'all-day' });
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(value);
  if (!parts) return parsed(null, finding('time-unreadable', { value, header }));
  const [hour, minute, second] = [+parts[1]!, +parts[2]!, +(parts[3] ?? 0)];
  // The end of a day, and only ever an end.
  if (hour === 24 && minute === 0 && second === 0) return parsed({ kind: 'at', time: END_OF_DAY });
  if (hour > 23 || minute > 59 || second > 59) {
    return parsed(null, finding('time-impossible', { value, header }));
  }
  return parsed({ kind: 'at', time: `${String(hour).padStart(2, '0')}:${parts[2]}` });
}

/** Reads `14:00-16:00`, `14:00–16:00` or `14:00` inside a `Date` cell. */
export function parseTimeRange(text: string): Parsed<TimeRange | null> {
  const [from = '', to, ...more] = text.split(/\s*[-–—]\s*/);
  if (more.length > 0) return parsed(null, finding('time-unreadable', { value: text, header: 'Date' }));
  const start = parseTime(from, 'Date');
  const end = to === undefined ? parsed(null) : parseTime(to, 'Date');
  const findings = [...start.findings, ...end.findings];
  if (start.value === null && findings.length === 0) findings.push(finding('start-missing'));
  return findings.length > 0 || !start.value
    ? parsed(null, ...findings)
    : parsed({ start: start.value, end: end.value });
}
