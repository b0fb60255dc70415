// One time as it is written, before anybody decides between morning and evening.

import { DAY, NOON } from './time-of-day.ts';

/** A time as written, with what else it could be. */
export interface Clock {
  /** Minutes after midnight as it stands there: `9` is 540 whether or not the evening is meant. */
  readonly minutes: number;
  /** Dropped from the value, so they have to be named. */
  readonly seconds: number;
  /**
   * `sure`: one reading. `loose`: a single digit such as 7:30, which 24 hours make a morning and habit an
   * evening. `open`: no sign of either, such as 7. `brief`: 2h, a time or a length. `clash`: 19:30 am.
   * `midnight`: the word, which does not say of which day. `twelve`: 12am and 12:30am, often typed for noon.
   */
  readonly grade: 'sure' | 'loose' | 'open' | 'brief' | 'clash' | 'midnight' | 'twelve';
  readonly half: 'am' | 'pm' | null;
  /** How hour and minute are told apart; `none` for 19 and 1930. */
  readonly sign: ':' | '.' | 'h' | 'none' | 'word';
  /** Could be written for morning and evening alike: 1 to 12 without a leading zero. */
  readonly isTwelveHour: boolean;
  /** Four digits or a lone hour: read as a time because of where it stands. */
  readonly isBare: boolean;
}

/** What a run of digits says; `impossible` is written like a time and is none. */
export type WrittenTime =
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'duration'; readonly minutes: number }
  | { readonly kind: 'impossible' | 'date' | 'unknown' | 'nextDay' | 'allDay' | 'zone' };

export const NOON_WORD: Clock = word(NOON, 'sure');
export const MIDNIGHT_WORD: Clock = word(DAY, 'midnight');

const HOURS = '(?: ?(?:h|hrs?|hs|hours?|heures|horas?|uhr|uur|u)(?![a-z]))?';
const MINUTES = '(?:minutes?|mins?|mn|m)(?![a-z\\d])';

/** In the order in which they are tried. Each is bounded in length. */
const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => WrittenTime])[] = [
  [/\d{4}-\d\d?-\d\d?(?:t(?=\d))?|\d\d?[/.-]\d\d?[/.-]\d{4}(?!\d)|\d\d?\/\d\d?\/\d\d(?!\d)/y, () => DATE],
  [/24 ?(?:h|heures)? ?(?:\/|sur) ?24(?: ?h)?(?!\d)|24\/7(?!\d)/y, () => ({ kind: 'allDay' })],
  [/\+0\d:\d\d/y, () => ({ kind: 'zone' })],
  [/\+ ?(\d{1,2}) ?h ?(\d{2})?(?![a-z\d])/y, ([, hours, minutes]) => length(+hours! * 60 + +(minutes ?? 0))],
  // 2 hours, 1.5 hours, 1 hr 30; from 13 on it is a time: 20 hrs.
  [
    new RegExp(
      `(\\d{1,2})(?:[.,](\\d{1,2}))? ?(?:hours?|hrs?)(?: ?(\\d{1,2}) ?(?:${MINUTES})?)?(?![a-z\\d])`,
      'y',
    ),
    ([, hours, part, minutes]) =>
      +hours! > 12 && part === undefined
        ? clockOf({ hour: hours!, minute: minutes, sign: 'h' })
        : length(+`${hours}.${part ?? 0}` * 60 + +(minutes ?? 0)),
  ],
  [/(\d{1,2})[.,](\d) ?h(?:eures?)?(?![a-z\d])/y, ([, hours, part]) => length(+`${hours}.${part}` * 60)],
  [
    new RegExp(`(\\d{1,2}) ?h ?(\\d{1,2}) ?${MINUTES}`, 'y'),
    ([, hour, minute]) =>
      +hour! > 5 ? clockOf({ hour: hour!, minute, sign: 'h' }) : length(+hour! * 60 + +minute!),
  ],
  [new RegExp(`(\\d{1,3})(?: ?${MINUTES}|['′](?![\\d'′]))`, 'y'), ([, minutes]) => length(+minutes!)],
  [
    new RegExp(
      `(\\d{1,2}) ?: ?(\\d{1,2})(?: ?: ?(\\d{2})(?:[.,]\\d{1,6})?)?${HOURS}([ap](?![a-z.]))?(?![:\\d])`,
      'y',
    ),
    ([, hour, minute, second, half]) => clockOf({ hour: hour!, minute, second, half, sign: ':' }),
  ],
  [
    /(\d{1,2}) ?(?:hs?|heures?|horas?|uhr|uur|u)(?: ?[:.]? ?(\d{1,2})(?!\d| ?(?:[hu:]|heures?|horas?)|\.\d))?(?![a-z\d])/y,
    ([, hour, minute]) => clockOf({ hour: hour!, minute, sign: 'h' }),
  ],
  [
    new RegExp(`(\\d{1,2})\\.(\\d{2})(?:\\.(\\d{2}))?${HOURS}([ap](?![a-z.]))?(?!\\d|\\.\\d)`, 'y'),
    ([, hour, minute, second, half]) => clockOf({ hour: hour!, minute, second, half, sign: '.' }),
  ],
  [
    /(\d{1,2})(\d{2})( ?(?:h|hrs?|hours?)(?![a-z]))?([ap](?![a-z.]))?(?!\d)/y,
    ([text, hour, minute, unit, half]) =>
      clockOf({ hour: hour!, minute, half, sign: unit ? 'h' : 'none', isShort: !/^\d{4}/.test(text) }),
  ],
  [/\( ?\+ ?1 ?(?:d|days?|j|jours?)? ?\)|\+ ?1(?: ?(?:d|days?|j|jours?))?(?![\d:.a-z])/y, () => NEXT_DAY],
  [/(\d{1,2})([ap](?![a-z.]))?(?!\d)/y, ([, hour, half]) => clockOf({ hour: hour!, half, sign: 'none' })],
  [/\d+/y, () => UNKNOWN],
];

const DATE: WrittenTime = { kind: 'date' };
const UNKNOWN: WrittenTime = { kind: 'unknown' };
const NEXT_DAY: WrittenTime = { kind: 'nextDay' };
const IMPOSSIBLE: WrittenTime = { kind: 'impossible' };

/** The time, length or other number that begins at a place in a folded text, and where it ends. */
export function writtenAt(text: string, from: number): { written: WrittenTime; to: number } | null {
  for (const [form, read] of FORMS) {
    form.lastIndex = from;
    const found = form.exec(text);
    if (found) return { written: read(found), to: form.lastIndex };
  }
  return null;
}

/** The time once somebody has said which half of the day: 9 and pm are 21:00. */
export function inHalf(clock: Clock, message: 'am' | 'pm' | 'night'): Clock {
  const hour = Math.floor(clock.minutes / 60);
  const evening = message === 'night' ? hour > 5 : message === 'pm';
  const half = evening ? 'pm' : 'am';
  if (clock.sign === 'word' || (hour > 12 && evening)) return { ...clock, half };
  if (hour > 12 || (hour === 0 && evening)) return { ...clock, half, grade: 'clash' };
  if (message === 'night' && hour === 12)
    return { ...clock, half: 'am', minutes: clock.minutes % 60, grade: 'twelve' };
  if (hour === 12) {
    return evening
      ? { ...clock, half, grade: 'sure' }
      : { ...clock, half, minutes: clock.minutes - NOON, grade: 'twelve' };
  }
  return { ...clock, half, minutes: clock.minutes + (evening ? NOON : 0), grade: 'sure', isBare: false };
}

interface Parts {
  readonly hour: string;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly half?: string | undefined;
  readonly sign: ':' | '.' | 'h' | 'none';
  /** Three digits: 930. */
  readonly isShort?: boolean;
}

function clockOf({ hour, minute, second, half, sign, isShort = false }: Parts): WrittenTime {
  const minutes = +hour * 60 + +(minute ?? 0);
  const seconds = +(second ?? 0);
  if (+(minute ?? 0) > 59 || seconds > 59 || minutes > DAY || (minutes === DAY && seconds > 0)) {
    return IMPOSSIBLE;
  }
  // 9:5 is 9:05 or 9:50: nobody can know. 2027 is a year as likely as a time.
  if (minute?.length === 1) return IMPOSSIBLE;
  const isBare = sign === 'none';
  if (isBare && half === undefined && minute !== undefined && isOddTime(hour, +minute)) return IMPOSSIBLE;

  const isTwelveHour = +hour >= 1 && +hour <= 12 && !hour.startsWith('0');
  const clock: Clock = { minutes, seconds, grade: gradeOf(), half: null, sign, isTwelveHour, isBare };
  return { kind: 'clock', clock: half === undefined ? clock : inHalf(clock, half === 'a' ? 'am' : 'pm') };

  function gradeOf(): Clock['grade'] {
    if (sign === 'h') return hour.length === 1 && +hour < 6 && minutes > 0 ? 'brief' : 'sure';
    if (!isTwelveHour) return 'sure';
    if (isShort || minute === undefined) return 'open';
    return hour.length === 1 && second === undefined ? 'loose' : 'sure';
  }
}

/** Four digits that nobody would write for a time: 1937, 2025. */
function isOddTime(hour: string, minute: number): boolean {
  return minute % (hour === '19' || hour === '20' ? 15 : 5) !== 0;
}

/** Half a day at most; a longer one is no length of an event but a slip. */
function length(minutes: number): WrittenTime {
  return minutes > 0 && minutes <= NOON ? { kind: 'duration', minutes: Math.round(minutes) } : UNKNOWN;
}

function word(minutes: number, grade: Clock['grade']): Clock {
  return { minutes, seconds: 0, grade, half: null, sign: 'word', isTwelveHour: false, isBare: false };
}
