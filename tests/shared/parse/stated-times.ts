// What two cells of times say, as one line: `19:30-22:00`, and the codes of what was found in each.

import { ISSUES } from '../../../shared/issues/codes.ts';
import type { Finding } from '../../../shared/issues/issue.ts';
import { parseTimes, type TimeOfDay } from '../../../shared/parse/time.ts';

/** `19:30-22:00`, `19:30`, `-22:00` for an end alone, `tbc`, `all-day`, or nothing. */
export function stated(start: string, end = ''): string {
  const times = parseTimes(start, end);
  const to = text(times.end.value);
  return text(times.start.value) + (to === '' ? '' : `-${to}`);
}

function text(time: TimeOfDay | null): string {
  return time === null ? '' : time.kind === 'at' ? time.time : time.kind;
}

/** The codes found in `Start Time`, then those of `End Time` with a `>` before them, by blanks. */
export function codes(start: string, end = ''): string {
  const times = parseTimes(start, end);
  const ofEnd = times.end.findings.map(({ code }) => `>${code}`);
  return [...times.start.findings.map(({ code }) => code), ...ofEnd].join(' ');
}

/** The suggestions of both cells, by blanks. */
export function suggested(start: string, end = ''): string {
  const times = parseTimes(start, end);
  return [...times.start.findings, ...times.end.findings].flatMap((each) => each.suggestions ?? []).join(' ');
}

/** Whether a finding leaves something to resolve. */
export function isQuestion({ code }: Finding): boolean {
  return ISSUES[code].severity !== 'note';
}
