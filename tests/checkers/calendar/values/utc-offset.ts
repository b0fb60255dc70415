/** UTC-OFFSET (RFC 5545, 3.3.14). */

import type { Finding } from '../fault.ts';

const OFFSET = /^([+-])(\d{2})([0-5]\d)([0-5]\d)?$/;

/** Seconds east of UTC; null when malformed. */
export function readUtcOffset(value: string): number | null {
  const match = OFFSET.exec(value);
  if (!match || Number(match[2]) > 23) return null;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  if (match[1] === '+') return seconds;
  // The format forbids minus zero.
  return seconds === 0 ? null : -seconds;
}

export function judgeUtcOffset(value: string): Finding {
  if (readUtcOffset(value) !== null) return null;
  return { rule: 'utc-offset', message: `"${value}" is no offset of the form +HHMM.` };
}
