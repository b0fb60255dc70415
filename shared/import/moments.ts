// Columns that hold a date and its time in one cell, as programs write them: `2027-06-19T14:00:00`. Where every
// cell is plain they are taken apart by rules; else the cell is left as it is, and our own reader judges it.

import { columnOf, type Field } from '../columns.ts';
import { memoize } from '../memoize.ts';
import { addDays, parseDays } from '../parse/date.ts';
import { parseTimes } from '../parse/time.ts';
import type { Settings } from '../settings.ts';
import { isTaken } from './guess.ts';
import type { Rule } from './mapping.ts';
import type { ColumnProposal } from './proposal.ts';
import { remark } from './remark.ts';
import type { SourceTable } from './source-table.ts';

/** The clock at the end of a cell: `14:00`, `14:00:00.000`, `9:00 PM`, `9:00:00 AM`, `21h00`. */
const CLOCK = '\\d{1,2}(?:[:h]\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?| ?[AaPp][Mm])';
const OFFSET = '(?: ?(?:Z|UTC|[+-]\\d{2}:?\\d{2}))';
/** The day in front of it, and what stands between. */
const DAY =
  '\\d{4}-\\d{2}-\\d{2}|\\d{1,4}[/.]\\d{1,2}[/.]\\d{2,4}|\\p{L}[\\p{L}., ]{2,24}\\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|(?:\\p{L}[\\p{L}.]{1,15},? )?\\d{1,2}\\.? (?:de )?\\p{L}[\\p{L}.]{2,15},? (?:de )?\\d{4}';
const BETWEEN = '(?:T| ?,? (?:at |à |um |- )?)';
const MOMENT = new RegExp(`^\\s*(?<day>${DAY})${BETWEEN}(?<clock>${CLOCK})(?<offset>${OFFSET})?\\s*$`, 'u');
const DATE_PART = `^\\s*(${DAY})${BETWEEN}${CLOCK}${OFFSET}?\\s*$`;
const TIME_PART = `^\\s*(?:${DAY})${BETWEEN}(${CLOCK}${OFFSET}?)\\s*$`;

/** ISO needs no more, which keeps a mapping readable. */
const ISO_DATE_PART = '^\\s*(\\d{4}-\\d{2}-\\d{2})[T ]';
const ISO_TIME_PART = '[T ](\\d{2}:\\d{2})';
const ISO_MOMENT = /^\s*\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*$/;

interface Moment {
  /** ISO. */
  readonly day: string;
  /** `HH:MM`. */
  readonly clock: string;
  readonly hasOffset: boolean;
}

/** Reads the moments of one table, each different cell once. */
function momentsOf(settings: Settings): (cell: string) => Moment | null {
  return memoize((cell) => {
    const found = cell.length > LONGEST ? undefined : MOMENT.exec(cell)?.groups;
    if (!found || (found.offset !== undefined && !MAY_HAVE_OFFSET.test(cell))) return null;
    const { value: days } = parseDays(found.day!, settings.dateOrder, settings);
    const { value: time } = parseTimes(found.clock!, '').start;
    // A day that is asked about is compared as it is written.
    const day = days.length === 1 ? days[0]!.date : found.day!.trim();
    return time?.kind === 'at' ? { day, clock: time.time, hasOffset: found.offset !== undefined } : null;
  });
}

/** `09:00-12:00` is a range, not an hour west of Greenwich. */
const MAY_HAVE_OFFSET = /\dT\d|:\d\d:\d\d|Z\s*$/;
const LONGEST = 60;
type ReadMoment = (cell: string) => Moment | null;

/** The part of a column of plain moments that a field takes; nothing where the column holds none. */
export function partFor({ column, rules }: ColumnProposal, field: Field): ColumnProposal['rules'] {
  if (rules.length === 0) return rules;
  const isIso = rules.every(({ rule }) => 'match' in rule && ISO_PARTS.has(rule.match!));
  if (field === 'endDate') return [{ field, rule: datePart(column, isIso) }];
  if (rules.some((each) => each.field === field)) return rules;
  if (field === 'date') return [{ field, rule: datePart(column, isIso) }];
  return field === 'startTime' || field === 'endTime' ? [{ field, rule: timePart(column, isIso) }] : [];
}

const ISO_PARTS: ReadonlySet<string> = new Set([ISO_DATE_PART, ISO_TIME_PART]);

/** The columns, with the rules by which moments become dates and times. */
export function rulesOfMoments(
  table: SourceTable,
  columns: readonly ColumnProposal[],
  settings: Settings,
): ColumnProposal[] {
  const read = momentsOf(settings);
  const start = columns.findIndex((column) => column.field === 'date' && isOpen(column));
  const holds = (field: Field, but = -1) =>
    columns.some((column, index) => index !== but && column.field === field && isTaken(column));
  const resolved = [...columns];
  if (start >= 0 && isAll(table, start, read)) {
    resolved[start] = {
      ...columns[start]!,
      rules: startRules(table, start, read, columns[start]!, holds('startTime')),
    };
  }
  const ends: number[] = [];
  columns.forEach((column, index) => {
    const isEnd = column.field === 'endTime' || column.field === 'endDate' || mayEnd(column);
    if (index === start || !isEnd || !isMostly(table, index, read)) return;
    resolved[index] = endOf(table, column, index, start, holds('endTime', index), read);
    if (isTaken(resolved[index]!)) ends.push(index);
  });
  askAboutMidnights(table, resolved);
  // Two ends of one start: nobody knows which is meant.
  for (const index of ends.length > 1 ? ends : []) {
    const other = table.header[ends.find((each) => each !== index)!]!;
    const doubt = remark('doubt-two', { other, header: columnOf('endTime').header });
    const column = resolved[index]!;
    resolved[index] = { ...column, certainty: 'ask', doubts: [...column.doubts, doubt] };
  }
  return resolved;
}

/** Times that are nearly all midnight are one question: whether anybody said a time. */
function askAboutMidnights(table: SourceTable, columns: ColumnProposal[]): void {
  columns.forEach((column, index) => {
    if (!isTaken(column) || column.rules.length > 0) return;
    if (column.field !== 'startTime' && column.field !== 'endTime') return;
    const cells = cellsOf(table, index);
    const share = cells.filter((cell) => MIDNIGHT.test(cell)).length / Math.max(1, cells.length);
    if (cells.length < FEWEST_MIDNIGHTS || share < 0.5) return;
    const doubts = [...column.doubts, remark('doubt-midnights', { percent: Math.floor(share * 100) })];
    columns[index] = { ...column, certainty: 'ask', doubts };
  });
}

const MIDNIGHT =
  /^\s*(?:0?0:0[01]|12:0[01] ?a\.?m\.?)(?::\d{2})?\s*(?:a\.?m\.?)?\s*$|^\s*12:0[01](?::\d{2})? ?a\.?m\.?\s*$/i;
const FEWEST_MIDNIGHTS = 3;

function isOpen({ certainty }: ColumnProposal): boolean {
  return certainty !== 'none';
}

/** Cells that read as moments under a name of an end. */
function mayEnd({ field, certainty, alternatives }: ColumnProposal): boolean {
  return field === 'date' && certainty === 'ask' && alternatives.some((each) => /^end/.test(each));
}

function startRules(
  table: SourceTable,
  index: number,
  read: ReadMoment,
  { column }: ColumnProposal,
  hasTimes: boolean,
): ColumnProposal['rules'] {
  const isIso = isIsoColumn(table, index);
  const date = { field: 'date', rule: datePart(column, isIso) } as const;
  if (isAtMidnight(table, index, read)) return [date];
  // Where times stand in a column of their own as well, our reader compares them.
  return hasTimes ? [] : [date, { field: 'startTime', rule: timePart(column, isIso) }];
}

/** An end on the day of its start, or the morning after, is a time; any other is asked about. */
function endOf(
  table: SourceTable,
  column: ColumnProposal,
  index: number,
  start: number,
  hasTimes: boolean,
  read: ReadMoment,
): ColumnProposal {
  const days = endDays(table, index, start, read);
  const isIso = isIsoColumn(table, index);
  const offsets = cellsOf(table, index).filter((cell) => read(cell)?.hasOffset === true).length;
  // Whole days that end at a midnight: programs disagree whether that day is the last or the one after it.
  const isOfDays = days > 0 && isAtMidnight(table, index, read);
  const rules: ColumnProposal['rules'] = [
    ...(isOfDays ? [] : [{ field: 'endTime', rule: timePart(column.column, isIso) } as const]),
    ...(days + offsets > 0 ? [{ field: 'endDate', rule: datePart(column.column, isIso) } as const] : []),
  ];
  const doubts = [
    ...(days > 0 ? [remark('doubt-end-days', { count: days })] : []),
    ...(offsets > 0 ? [remark('doubt-zone', { count: offsets })] : []),
  ];
  const kept = column.doubts.filter(({ code }) => code !== 'doubt-contents');
  const isPlain = isAll(table, index, read);
  const isClear = isPlain && start >= 0 && !hasTimes && !isOfDays;
  return {
    ...column,
    field: isOfDays ? 'endDate' : 'endTime',
    certainty: isClear ? 'likely' : 'ask',
    why: isPlain ? [remark('why-apart')] : column.why,
    alternatives: [isOfDays ? 'endTime' : 'endDate'],
    doubts: [...kept, ...doubts],
    rules: isPlain ? rules : [],
  };
}

/** Ends that are neither on the day of their start nor in the morning after. */
function endDays(table: SourceTable, end: number, start: number, read: ReadMoment): number {
  return table.rows.filter(({ cells }) => {
    const [from, to] = [read(cells[start] ?? ''), read(cells[end] ?? '')];
    if (!from || !to || from.day === to.day) return false;
    return !ISO.test(from.day) || to.day !== addDays(from.day, 1) || to.clock >= from.clock;
  }).length;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

function datePart(from: string, isIso: boolean): Rule {
  return { from, match: isIso ? ISO_DATE_PART : DATE_PART };
}

function timePart(from: string, isIso: boolean): Rule {
  return { from, match: isIso ? ISO_TIME_PART : TIME_PART };
}

function isIsoColumn(table: SourceTable, index: number): boolean {
  return cellsOf(table, index).every((cell) => ISO_MOMENT.test(cell));
}

function isAtMidnight(table: SourceTable, index: number, read: ReadMoment): boolean {
  return cellsOf(table, index).every((cell) => read(cell)?.clock === '00:00');
}

function isAll(table: SourceTable, index: number, read: ReadMoment): boolean {
  return cellsOf(table, index).every((cell) => read(cell) !== null);
}

function isMostly(table: SourceTable, index: number, read: ReadMoment): boolean {
  const cells = cellsOf(table, index);
  return cells.filter((cell) => read(cell) !== null).length > cells.length * 0.9;
}

function cellsOf(table: SourceTable, index: number): string[] {
  return table.rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell.trim() !== '');
}
