// Judges the parsers by cells that somebody wrote down, with what they mean, without having seen the parsers.

import { ISSUES } from '../../../shared/issues/codes.ts';
import { type Finding, finding } from '../../../shared/issues/issue.ts';
import { parseAccess } from '../../../shared/parse/access.ts';
import { parseAge } from '../../../shared/parse/age.ts';
import { parseSetting } from '../../../shared/parse/choice.ts';
import { parsePoint } from '../../../shared/parse/coordinate.ts';
import { countryIn, parseCountries } from '../../../shared/parse/country.ts';
import { daysOf } from '../../../shared/parse/days.ts';
import { parseLinks } from '../../../shared/parse/link.ts';
import { parseList } from '../../../shared/parse/list.ts';
import { parseName } from '../../../shared/parse/name.ts';
import { parsePrice } from '../../../shared/parse/price.ts';
import { parseTimes, type TimeOfDay } from '../../../shared/parse/time.ts';
import { readSettings } from '../../../shared/settings.ts';
import { checked } from '../check/checked.ts';
import { offsetsOf } from '../programme.ts';

export interface JudgedCell {
  readonly parser: string;
  readonly cell: string;
  readonly column?: string;
  readonly certainty: 'certain' | 'inferred' | 'doubtful' | 'unreadable';
  /** Any of these is what was meant. */
  readonly means: readonly unknown[];
  readonly why: string;
}

/**
 * `right`: read as meant (a doubtful one also asked about). `flagged`: not read as meant, or not at all, and
 * the editor is asked. `silent`: another value, or a doubt or nonsense passed off as certain.
 */
export type Verdict = 'right' | 'flagged' | 'silent';

export interface Judged {
  readonly verdict: Verdict;
  readonly value: unknown;
  readonly codes: readonly string[];
}

const { settings } = readSettings({
  tab: 'Settings',
  header: ['Setting', 'Value'],
  rows: [
    ['Programme name', 'Fresh eyes'],
    ['Time zone', 'Europe/Paris'],
    ['Currency', 'EUR'],
    ['Season start', '2027-06-01'],
    ['Season end', '2027-09-30'],
  ],
} as unknown as Parameters<typeof readSettings>[0]);

export function judge(cell: JudgedCell): Judged {
  const { value, findings } = read(cell);
  const codes = findings.map(({ code }) => code);
  const isAsked = findings.some(({ code }) => ISSUES[code].severity !== 'note');
  const isMeant = cell.means.some((meant) => isSame(cell.parser, value, meant));
  const isNothing = cell.means.every((meant) => meant === null) && isEmpty(value);
  const is = (verdict: Verdict): Judged => ({ verdict, value, codes });
  const isRead = isMeant || isNothing || isEmpty(value);
  switch (cell.certainty) {
    case 'certain':
    case 'inferred':
      return is(isMeant || isNothing ? 'right' : isAsked ? 'flagged' : 'silent');
    case 'doubtful':
      // A note beside a reading that may be meant is said, if not asked.
      if (isAsked) return is(isRead ? 'right' : 'flagged');
      // What claims nothing misleads nobody: “under 12” has no minimum.
      if (isMeant && isEmpty(value)) return is('right');
      return is(isRead && findings.length > 0 ? 'flagged' : 'silent');
    case 'unreadable':
      if (isAsked) return is(isRead ? 'right' : 'flagged');
      return is(isEmpty(value) && findings.length > 0 ? 'right' : 'silent');
  }
}

function read({ parser, cell, column = '' }: JudgedCell): {
  value: unknown;
  findings: readonly Pick<Finding, 'code'>[];
} {
  switch (parser) {
    case 'date': {
      const findings: Finding[] = [];
      const days = daysOf(cell, '', settings, (_, ...found) => findings.push(...found));
      const value = days.map(({ date, times }) => ({
        date,
        ...(times && { start: clockOf(times.start), end: clockOf(times.end) }),
      }));
      return { value, findings };
    }
    case 'time': {
      // An end is judged beside a start, and both as the whole row is.
      const isEnd = /end|fin/i.test(column);
      const row = isEnd ? { startTime: '18:00', endTime: cell } : { startTime: cell, endTime: '' };
      const { start, end } = parseTimes(row.startTime, row.endTime, {
        dates: ['2027-06-19'],
        offsetAt: offsetsOf('Europe/Paris'),
      });
      const kind = start.value?.kind;
      const state = kind === 'at' ? 'known' : (kind ?? null);
      const from = isEnd ? null : clockOf(start.value);
      const value = state && { start: from, end: clockOf(end.value), state };
      const { issues } = checked([{ date: '2027-06-19', ...row }]);
      return { value, findings: issues };
    }
    case 'price': {
      const { value, findings } = parsePrice(cell, settings.currency);
      const { kind, min, max, currency } = value;
      return { value: { kind, min, max, currency }, findings };
    }
    case 'age': {
      const { value, findings } = parseAge(cell);
      return { value: { min: value.min }, findings };
    }
    case 'list':
      return parseList(cell, column);
    case 'link':
      return parseLinks(cell, 'Ticket URL');
    case 'country': {
      const { value, findings } = parseCountries(cell);
      // A nation is of its state.
      return { value: value.map((name) => countryIn(name)?.code.slice(0, 2) ?? name), findings };
    }
    case 'setting':
      return parseSetting(cell);
    case 'access':
      return parseAccess(cell);
    case 'coordinate': {
      const isLongitude = column === 'Longitude';
      const { value, findings } = parsePoint(
        isLongitude ? '48.8566' : cell,
        isLongitude ? cell : column === 'Latitude' ? '2.3522' : '',
      );
      return { value, findings: findings.map(([, found]) => found) };
    }
    case 'area':
      return parseName(cell, 'Area');
    default:
      return { value: null, findings: [finding('title-missing')] };
  }
}

/** The end of a day is written as its midnight. */
function clockOf(time: TimeOfDay | null): string | null {
  return time?.kind === 'at' ? time.time.replace('24:00', '00:00') : null;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  if ('kind' in value) return value.kind === 'unknown';
  if ('state' in value) return value.state === 'tbc';
  return 'min' in value && value.min === null;
}

function isSame(parser: string, value: unknown, meant: unknown): boolean {
  if (meant === null) return isEmpty(value);
  if (parser === 'date') return text(value) === text(expanded(meant as DateItem[]));
  if (parser === 'coordinate') return isNear(value as Point | null, meant as MeantPoint);
  if (parser === 'access') return text(terms(value as string[])) === text(terms(meant as string[]));
  return text(value) === text(meant);
}

interface DateItem {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly start?: string | null;
  readonly end?: string | null;
}
type Point = { readonly latitude: number; readonly longitude: number };
type MeantPoint = number | { readonly lat: number; readonly lng: number };

function expanded(items: readonly DateItem[]): object[] {
  return items.flatMap(({ date, from, to, start, end }) => {
    const times = start || end ? { start: start ?? null, end: end ?? null } : {};
    const days: object[] = [];
    const last = Date.parse(`${to ?? date}T00:00:00Z`);
    for (let day = Date.parse(`${from ?? date}T00:00:00Z`); day <= last; day += 86_400_000) {
      days.push({ date: new Date(day).toISOString().slice(0, 10), ...times });
    }
    return days;
  });
}

function isNear(value: Point | null, meant: MeantPoint): boolean {
  if (!value) return false;
  const near = (one: number, other: number) => Math.abs(one - other) < 0.000_02;
  if (typeof meant === 'number') return near(value.latitude, meant) || near(value.longitude, meant);
  return near(value.latitude, meant.lat) && near(value.longitude, meant.lng);
}

/** One spelling for terms that mean the same service, in either language. */
function terms(given: readonly string[]): string[] {
  return given.map((term) => SERVICES.find(([, words]) => words.test(term))?.[0] ?? term.toLowerCase());
}

const SERVICES: readonly (readonly [string, RegExp])[] = [
  ['toilet', /toilet/i],
  ['step-free', /step-free|wheelchair|pmr/i],
  ['signs', /sign language|^(bsl|lsf)$/i],
  ['captions', /caption|surtit/i],
  ['description', /audio ?description/i],
  ['relaxed', /relax/i],
  ['loop', /h[ea]+ring loop|boucle magnétique/i],
  ['vests', /vests|gilets/i],
];

/** JSON with fields in one order. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => one.localeCompare(other)))
      : each,
  );
}
