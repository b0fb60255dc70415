// What stands beside a day: times, several times, a zone, or words that are no time.

import { type Finding, finding } from '../../issues/issue.ts';
import { instantOf, type OffsetAt } from '../../zone.ts';
import { DAY, minutesOf, timeText } from '../time/time-of-day.ts';
import { zoneBehind } from '../time/zones.ts';
import { parseTimeRange, type TimeRange } from '../time.ts';
import type { Day } from './calendar.ts';

/** Minutes east of UTC on an ISO date, the likeliest first. */
type Zone = (date: string) => readonly number[];

/** What a tail says: one entry a showing; `[null]` for no time of its own. */
export interface Tail {
  readonly showings: readonly (TimeRange | null)[];
  readonly findings: readonly Finding[];
  /** Where a zone is written. */
  readonly zone: Zone | null;
  /** What the time parser would have the tail say instead. */
  readonly suggestions: readonly string[];
  /** It says something of time or date that is not in `showings`: a text without it would lose that. */
  readonly isLost: boolean;
}

const NONE: Tail = { showings: [null], findings: [], zone: null, suggestions: [], isLost: false };
const BEFORE = /^[\s.,:@([–—/-]+/;
const AFTER = /[\s,–—-]+$/;
const AT = /^(?:at|à|a)\s+(?!partir)/i;
const MIDNIGHT = /^(?:T?00:00:00|12:00:00\s?AM)$/i;
const ZONE = /\s?(Z|UTC|GMT)?(?:([+-])(\d{2}):?(\d{2}))?(?:\s\([^()]{1,80}\))?$/i;
const BETWEEN_SHOWINGS = /\s*(?:[,&+]|\bet\b|\band\b)\s*/i;
const TO_BE_CONFIRMED = /^\(?(?:tbc|tba|à confirmer|a confirmer|à préciser)\)?$/i;

/** Reads what stands behind `date`; `value` is the date as written, for sentences. */
export function readTail(text: string, value: string, isTailDate: boolean, isPlain: boolean): Tail {
  if (text === '') return NONE;
  const bare = bareTail(text);
  // 20 June – : a last day was meant.
  if (bare === '') return /[–—/-]/.test(text) ? failed(finding('date-open', { value })) : NONE;
  // 19 June? may doubt the day as well as the hour.
  if (!/[\p{L}\d]/u.test(bare)) return failed(finding('date-words', { words: bare, value }));
  if (isTailDate) return { ...failed(finding('date-words', { words: bare, value })), isLost: true };
  const { time, zone } = withoutZone(bare.replace(AT, ''));
  if (MIDNIGHT.test(time))
    return { ...NONE, zone, findings: zone === null ? [finding('date-midnight', { value })] : [] };
  const { showings, findings } = showingsOf(time);
  const isWrong = showings.length === 0;
  if (isWrong && !/\d/.test(time)) {
    return { ...failed(finding('date-words', { words: bare, value })), isLost: true };
  }
  const suggestions = findings.flatMap((found) => found.suggestions ?? []);
  const own = findings.map(({ code, parameters }) => finding(code, parameters));
  // 19 June (tbc): is it the day or the hour?
  if (!isPlain && TO_BE_CONFIRMED.test(text.trim())) own.push(finding('date-tbc-beside', { value }));
  return { showings: isWrong ? [null] : showings, findings: own, zone, suggestions, isLost: isWrong };
}

/** The tail without what only joins it to its day. */
export function bareTail(text: string): string {
  return withoutStray(text.replace(BEFORE, '').replace(AFTER, ''));
}

/** Without the closing bracket whose opening one was cut off: `14:00)`. */
function withoutStray(text: string): string {
  const isStray = /[)\]]$/.test(text) && !/[([]/.test(text);
  return isStray ? text.slice(0, -1).trim() : text;
}

function failed(found: Finding): Tail {
  return { ...NONE, findings: [found] };
}

/** One range, or several showings: `14:00, 16:00 and 20:00`. Nothing readable gives `[]` and findings. */
function showingsOf(text: string): { showings: TimeRange[]; findings: readonly Finding[] } {
  const whole = parseTimeRange(text);
  if (whole.value) return { showings: [whole.value], findings: whole.findings };
  const pieces = text.split(BETWEEN_SHOWINGS);
  if (pieces.length > 1 && pieces.length <= MOST_SHOWINGS) {
    const read = pieces.map((piece) => parseTimeRange(piece.replace(AT, '')));
    if (read.every(({ value, findings }) => value?.start.kind === 'at' && findings.length === 0)) {
      return { showings: read.map(({ value }) => value!), findings: [] };
    }
  }
  const found =
    whole.findings.length > 0
      ? whole.findings
      : [finding('time-unreadable', { value: text, header: 'Date' })];
  return { showings: [], findings: found };
}

const MOST_SHOWINGS = 20;

/** `T19:30:00.000+02:00` → `19:30:00` and 120. A bare `-16:00` behind a time is its end, not a zone. */
function withoutZone(text: string): { time: string; zone: Zone | null } {
  const named = zoneBehind(text);
  if (named && !/^\d{2}:\d{2}:\d{2}|^T/i.test(text)) return { time: named.time, zone: named.offsetsOn };
  const found = ZONE.exec(text)!;
  const [all, name, sign, hours, minutes] = found;
  const isIso = /^T\d{2}:\d{2}|^\d{2}:\d{2}:\d{2}/i.test(text);
  const isZone = name !== undefined || sign === '+' || (sign === '-' && isIso && +hours! <= 12);
  const head = isZone ? text.slice(0, text.length - all.length) : text;
  if (!isZone || !/\d{2}:\d{2}/.test(head) || head.length > 40)
    return { time: text.replace(/^T(?=\d)/i, ''), zone: null };
  const time = head.replace(/^T/i, '').replace(/(:\d{2}:\d{2})[.,]\d{1,9}$/, '$1');
  const size = sign === undefined ? 0 : +hours! * 60 + +minutes!;
  return { time: time.trim(), zone: () => [sign === '-' ? -size : size] };
}

/** What the day is in the programme's zone, the likeliest first; `null` where the written zone is the programme's. */
export function inOtherZone(day: Day, zone: Zone, offsetAt: OffsetAt | undefined): Day[] | null {
  const time = day.times?.start.kind === 'at' ? day.times.start.time : '00:00';
  // A day's end, 24:00, never starts anything: the other checks name it.
  if (time === '24:00' || !offsetAt) return [];
  const days = zone(day.date).map((offset) => converted(day, time, offset, offsetAt));
  return days[0] === null ? null : days.map((each) => each ?? day);
}

function converted(day: Day, time: string, zone: number, offsetAt: OffsetAt): Day | null {
  const wallMs = Date.parse(`${day.date}T${time}:00Z`);
  const epochMs = wallMs - zone * 60_000;
  const offset = offsetAt(epochMs);
  if (offset === zone && instantOf(day.date, time, offsetAt).doubt !== 'skipped') return null;
  const there = new Date(epochMs + offset * 60_000).toISOString();
  const [date, start] = [there.slice(0, 10), there.slice(11, 16)];
  if (day.times === null && start === '00:00') return { date, times: null };
  const end = day.times?.end?.kind === 'at' ? shifted(day.times.end.time, offset - zone) : null;
  return {
    date,
    times: { start: { kind: 'at', time: start }, end: end === null ? null : { kind: 'at', time: end } },
  };
}

function shifted(time: string, minutes: number): string {
  return timeText((minutesOf(time) + minutes + 2 * DAY) % DAY);
}
