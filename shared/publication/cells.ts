// Single facts as text cells, and back: numbers, lists, occurrences, links, prices. What `read…` cannot take
// was not written by `write…`, and is refused.

import { type Link, lastDayOf, type Occurrence } from '../event.ts';
import { isEventKey } from '../keys.ts';
import type { InterfaceLanguage } from '../language.ts';
import type { Price } from '../parse/price/case.ts';

/** A published cell that this version cannot have written. */
export class CellError extends Error {}

export const text = (value: string | null) => value ?? '';
export const number = (value: number | null) => (value === null ? '' : String(value));
export const lines = (values: readonly string[]) => (values.length === 0 ? '' : values.join('\n'));
export const orNull = (cell: string) => (cell === '' ? null : cell);
export const readLines = (cell: string) => (cell === '' ? [] : cell.split('\n'));

export function readNumber(cell: string): number | null {
  if (cell === '') return null;
  const value = Number(cell);
  if (!Number.isFinite(value) || String(value) !== cell) throw new CellError(`“${cell}” is not a number`);
  return value;
}

export function readCount(cell: string): number {
  if (!/^\d{1,9}$/.test(cell)) throw new CellError(`“${cell}” is not a count`);
  return Number(cell);
}

export function readKey(cell: string): string {
  if (!isEventKey(cell)) throw new CellError(`“${cell}” is not an event key`);
  return cell;
}

const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const isoOf = (cell: string) => `${new Date(cell).toISOString().slice(0, 19)}Z`;

/** RFC 3339 in UTC, whole seconds. */
export function readMoment(cell: string): string {
  const [, day] = MOMENT.exec(cell) ?? [];
  const isReal = day !== undefined && (day < '29' || isoOf(cell) === cell);
  if (!isReal) throw new CellError(`“${cell}” is not a moment`);
  return cell;
}

export function readOneOf<Choice extends string>(cell: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === cell);
  if (choice === undefined) throw new CellError(`“${cell}” is not one of ${choices.join(', ')}`);
  return choice;
}

export function writeOccurrence({ id, date, time, startsAt, endsAt }: Occurrence): string {
  return time === 'known' ? `${id} ${date} ${startsAt} ${endsAt ?? '-'}` : `${id} ${date} ${time}`;
}

const TIMES = {
  en: { tbc: 'time to be confirmed', 'all-day': 'all day' },
  fr: { tbc: 'heure à confirmer', 'all-day': 'toute la journée' },
} as const;

/** `2027-06-19 19:30–22:00`; the time in words where it is not known. */
export function showOccurrence(
  { date, time, startsAt, endsAt }: Occurrence,
  language: InterfaceLanguage,
): string {
  if (time !== 'known') return `${date} ${TIMES[language][time]}`;
  const last = lastDayOf({ date, startsAt, endsAt });
  const end = endsAt && `${last ? ` ${last} ` : ''}${endsAt.slice(11, 16)}`;
  return `${date} ${startsAt!.slice(11, 16)}${end ? `–${end}` : ''}`;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00[+-]\d{2}:\d{2}$/;

/** RFC 3339 with the programme's offset, whole minutes. */
export function readInstant(cell: string): string {
  if (!INSTANT.test(cell) || Number.isNaN(Date.parse(cell)))
    throw new CellError(`“${cell}” is not an instant`);
  return cell;
}

export function readOccurrence(line: string): Occurrence {
  const [id = '', date = '', first = '', second] = line.split(' ');
  const isDated = /^[a-z0-9]+$/.test(id) && /^\d{4}-\d{2}-\d{2}$/.test(date);
  if (isDated && second === undefined && (first === 'tbc' || first === 'all-day')) {
    return { id, date, time: first, startsAt: null, endsAt: null };
  }
  const isTimed = INSTANT.test(first) && (second === '-' || INSTANT.test(second ?? ''));
  if (!isDated || !isTimed) throw new CellError(`“${line}” is not an occurrence`);
  return { id, date, time: 'known', startsAt: first, endsAt: second === '-' ? null : second! };
}

export function readLink(line: string): Link {
  const [kind = '', url = ''] = line.split(' ');
  return { kind: readOneOf(kind, ['tickets', 'more']), url };
}

/** Kind, minimum, maximum, currency, then the host's own words, one a line; blank when nothing was said. */
export function writePrice({ kind, min, max, currency, text: words }: Price): string {
  if (words === null) return '';
  return lines([kind, number(min), number(max), text(currency), words]);
}

export function readPrice(cell: string): Price {
  if (cell === '') return { kind: 'unknown', min: null, max: null, currency: null, text: null };
  const [kind = '', min = '', max = '', currency = '', words = ''] = cell.split('\n');
  return {
    kind: readOneOf(kind, ['free', 'free-option', 'paid', 'unknown']),
    min: readNumber(min),
    max: readNumber(max),
    currency: orNull(currency),
    text: orNull(words),
  };
}
