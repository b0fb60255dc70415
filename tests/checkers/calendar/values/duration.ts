/** DURATION (RFC 5545, 3.3.6), and the positive durations that events and polling intervals want. */

import type { Finding } from '../fault.ts';

// Hours lead to minutes and minutes to seconds: PT1H30S is not in the grammar.
const CLOCK = 'T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)';
const DURATION = new RegExp(`^[+-]?P(?:\\d+W|\\d+D(?:${CLOCK})?|${CLOCK})$`);

export function judgeDuration(value: string): Finding {
  if (DURATION.test(value)) return null;
  return { rule: 'duration', message: `"${value}" is no DURATION.` };
}

export function judgePositiveDuration(value: string): Finding {
  const positive = !value.startsWith('-') && /[1-9]/.test(value);
  if (positive || !DURATION.test(value)) return judgeDuration(value);
  return { rule: 'duration-not-positive', message: `"${value}" must be longer than nothing.` };
}
