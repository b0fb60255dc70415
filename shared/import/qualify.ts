// Cells that say more of other cells: the currency of a price, the zone of a time, all day, how long. What they say is
// written into the cell it belongs to, so that our own readers judge both together.

import type { Field } from '../columns.ts';
import { addDays, parseDays } from '../parse/date.ts';
import { parseTimes } from '../parse/time.ts';
import type { Settings } from '../settings.ts';
import { folded } from '../text.ts';
import type { OffsetAt } from '../zone.ts';
import type { BoundMapping } from './bind-mapping.ts';
import type { ReadingOfDates } from './date-item.ts';
import { minutesOf } from './duration.ts';
import type { Quality } from './mapping.ts';
import { yesOrNo } from './row-state.ts';

/** What the settings say of cells. */
export type ProgrammeOfCells = Pick<Settings, 'currency' | 'timeZone'>;

type Cells = Map<Field, string>;
export interface Reading extends ReadingOfDates, Partial<ProgrammeOfCells> {
  /** The rules of the programme's zone. */
  readonly offsetAt?: OffsetAt;
}

/** Whether any cell of a mapping has to be looked at again. */
export function hasQualities({ qualifiers, rules }: BoundMapping): boolean {
  return Object.keys(qualifiers).length > 0 || isApart(rules, 'endDate') || isApart(rules, 'startTime');
}

/** Writes into the mapped cells of a row what the other columns of the row say of them. */
export function qualify(
  cells: Cells,
  cellOf: (column: string) => string,
  { qualifiers, rules }: Pick<BoundMapping, 'qualifiers' | 'rules'>,
  reading: Reading,
): void {
  const said = (quality: Quality) => {
    const column = qualifiers[quality];
    return column === undefined ? '' : cellOf(column).trim();
  };
  const holdsOnly = (field: Field, quality: Quality) => {
    const rule = rules.get(field);
    return rule !== undefined && 'from' in rule && rule.from === qualifiers[quality];
  };
  if (holdsOnly('startTime', 'allDay')) cells.set('startTime', '');
  if (holdsOnly('endTime', 'duration')) cells.set('endTime', '');
  const isAllDay = yesOrNo(said('allDay')) === true;
  if (isAllDay) makeAllDay(cells, reading);
  else {
    if (said('duration') !== '') endAfter(cells, said('duration'), qualifiers.duration!);
    toProgrammesZone(cells, rules, reading);
    if (isApart(rules, 'endDate')) oneNight(cells, reading);
    inZone(cells, said('timeZone'), reading.timeZone ?? '');
  }
  if (said('currency') !== '') inCurrency(cells, said('currency'), reading.currency ?? '');
}

/** A date or time that is taken from a cell with both: an end has a date of its own, most often that of the start. */
function isApart(rules: BoundMapping['rules'], field: Field): boolean {
  const rule = rules.get(field);
  return rule !== undefined && 'from' in rule && rule.match !== undefined;
}

function dayOf(cell: string | undefined, reading: Reading): string | null {
  if (cell === undefined || cell.trim() === '') return null;
  const { value: days } = parseDays(cell, reading.dateOrder, reading);
  return days.length === 1 ? days[0]!.date : null;
}

function clockOf(cell: string | undefined): string | null {
  const { value } = parseTimes(cell ?? '', '').start;
  return value?.kind === 'at' ? value.time : null;
}

const MIDNIGHT = /^(?:(?:0?0|24):00(?::00)?|12:00(?::00)? ?am)$/i;

/** Programs end a whole day at the next midnight. */
function makeAllDay(cells: Cells, reading: Reading): void {
  const [first, last] = [dayOf(cells.get('date'), reading), dayOf(cells.get('endDate'), reading)];
  const isMidnight = MIDNIGHT.test((cells.get('endTime') ?? '').trim());
  if (first !== null && last !== null) {
    const until = last > first && isMidnight ? addDays(last, -1) : last;
    if (until === first) cells.set('endDate', '');
    else if (until !== last) cells.set('endDate', until);
  }
  cells.set('startTime', 'all day');
  if (cells.has('endTime')) cells.set('endTime', '');
}

/** The end that a start and a duration say; where they cannot be read, the duration stands there to be asked about. */
function endAfter(cells: Cells, duration: string, column: string): void {
  if ((cells.get('endTime') ?? '').trim() !== '') return;
  const start = clockOf(cells.get('startTime'));
  const minutes = minutesOf(duration, column);
  if (minutes === 0) return;
  if (start === null && minutes !== null) {
    // Without a time of its own, a row says how long and not until when.
    if ((cells.get('startTime') ?? '').trim() === '') return;
  }
  if (start === null || minutes === null || minutes >= 24 * 60) {
    cells.set('endTime', `${duration} (${column})`);
    return;
  }
  const [hour, minute] = start.split(':').map(Number) as [number, number];
  const end = (hour * 60 + minute + minutes) % (24 * 60);
  const two = (number: number) => String(number).padStart(2, '0');
  cells.set('endTime', `${two(Math.floor(end / 60))}:${two(end % 60)}`);
}

/** An end on the day of its start, or in the morning after it, is a time alone. */
function oneNight(cells: Cells, reading: Reading): void {
  const last = cells.get('endDate') ?? '';
  if (last.trim() === '') return;
  if (last.trim() === (cells.get('date') ?? '').trim()) {
    cells.set('endDate', '');
    return;
  }
  const [first, until] = [dayOf(cells.get('date'), reading), dayOf(last, reading)];
  if (first === null || until === null) return;
  const [start, end] = [clockOf(cells.get('startTime')), clockOf(cells.get('endTime'))];
  const isMorningAfter = until === addDays(first, 1) && start !== null && end !== null && end < start;
  if (until === first || isMorningAfter) cells.set('endDate', '');
}

const OFFSET = /^(.*\d.*?) ?(?:(Z|UTC)|([+-])(\d{2}):?(\d{2}))$/;

/** Times with an offset from UTC become those of the programme's zone; where a date is in doubt, they stay and ask. */
function toProgrammesZone(cells: Cells, rules: BoundMapping['rules'], reading: Reading): void {
  const { offsetAt } = reading;
  if (!offsetAt) return;
  for (const [dateField, timeField] of [
    ['date', 'startTime'],
    ['endDate', 'endTime'],
  ] as const) {
    if (!isApart(rules, timeField)) continue;
    const found = OFFSET.exec((cells.get(timeField) ?? '').trim().slice(0, 40));
    const [day, clock] = [dayOf(cells.get(dateField), reading), clockOf(found?.[1])];
    if (!found || day === null || clock === null) continue;
    const [, , utc, sign, hours, minutes] = found;
    const offset = utc ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    const epochMs = Date.parse(`${day}T${clock}:00Z`) - offset * 60_000;
    const here = new Date(epochMs + offsetAt(epochMs) * 60_000).toISOString();
    cells.set(dateField, here.slice(0, 10));
    cells.set(timeField, here.slice(11, 16));
  }
}

/** A zone that is not the programme's stands beside the times, which then ask. */
function inZone(cells: Cells, zone: string, programmes: string): void {
  if (zone === '' || folded(zone) === folded(programmes)) return;
  const city = programmes.slice(programmes.lastIndexOf('/') + 1);
  if (city !== '' && /^\(/.test(zone) && folded(zone).includes(folded(city))) return;
  for (const field of ['startTime', 'endTime'] as const) {
    const cell = cells.get(field) ?? '';
    if (cell.trim() !== '') cells.set(field, `${cell.trim()} ${zone}`);
  }
  if ((cells.get('startTime') ?? '').trim() === '' && /\d:\d\d/.test(cells.get('date') ?? '')) {
    cells.set('date', `${cells.get('date')!.trim()} ${zone}`);
  }
}

/** A bare amount takes the sign or the code of its row. */
function inCurrency(cells: Cells, currency: string, programmes: string): void {
  const price = (cells.get('price') ?? '').trim();
  if (!/\d/.test(price) || /[A-Z]{3}/.test(price) || /^0+(?:[.,]0+)?$/.test(price)) return;
  const isBare = !/[^\d\s.,\-–]/.test(price);
  if (/^[A-Za-z]{3}$/.test(currency)) {
    const code = currency.toUpperCase();
    if (!isBare || code !== programmes) cells.set('price', `${price} ${code}`);
  } else if (isBare)
    cells.set('price', /\p{L}/u.test(currency) ? `${price} ${currency}` : `${currency}${price}`);
}
