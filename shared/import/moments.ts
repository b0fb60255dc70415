// Columns that hold a date and its time in one cell, as programs write them: `2027-06-19T14:00:00`. Where every
// cell is plain they are taken apart by rules; else the cell is left as it is, and our own reader judges it.

import { columnOf, type Field } from '../columns.ts';
import { addDays } from '../parse/date.ts';
import { isTaken } from './guess.ts';
import type { Rule } from './mapping.ts';
import type { ColumnProposal } from './proposal.ts';
import { type Remark, remark } from './remark.ts';
import type { SourceTable } from './source-table.ts';

const MOMENT = /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*$/;
const WITH_ZONE = /^\s*\d{4}-\d{2}-\d{2}[T ][\d:.]+\s*(?:Z|[+-]\d{2}:?\d{2})\s*$/i;
const DATE_PART = '^\\s*(\\d{4}-\\d{2}-\\d{2})[T ]';
const TIME_PART = '[T ](\\d{2}:\\d{2})';

/** The part of a column of plain moments that a field takes; nothing where the column holds none. */
export function partFor({ column, rules }: ColumnProposal, field: Field): ColumnProposal['rules'] {
  if (rules.length === 0 || rules.some((each) => each.field === field)) return rules;
  if (field === 'date' || field === 'endDate') return [{ field, rule: part(column, DATE_PART) }];
  return field === 'startTime' || field === 'endTime' ? [{ field, rule: part(column, TIME_PART) }] : [];
}

/** The columns, with the rules by which moments become dates and times. */
export function rulesOfMoments(table: SourceTable, columns: readonly ColumnProposal[]): ColumnProposal[] {
  const start = columns.findIndex((column) => column.field === 'date' && isOpen(column));
  const holds = (field: Field) => columns.some((column) => column.field === field && isTaken(column));
  const resolved = [...columns];
  if (start >= 0 && isAll(table, start, MOMENT)) {
    resolved[start] = {
      ...columns[start]!,
      rules: startRules(table, start, columns[start]!, holds('startTime')),
    };
  }
  const ends: number[] = [];
  columns.forEach((column, index) => {
    const isEnd = column.field === 'endTime' || column.field === 'endDate' || mayEnd(column);
    if (index === start || !isEnd || !isMostly(table, index)) return;
    resolved[index] = endOf(table, column, index, start, holds('endTime'));
    if (isTaken(resolved[index]!)) ends.push(index);
  });
  // Two ends of one start: nobody knows which is meant.
  for (const index of ends.length > 1 ? ends : []) {
    const other = table.header[ends.find((each) => each !== index)!]!;
    const doubt = remark('doubt-two', { other, header: columnOf('endTime').header });
    const column = resolved[index]!;
    resolved[index] = { ...column, certainty: 'ask', doubts: [...column.doubts, doubt] };
  }
  return resolved;
}

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
  { column }: ColumnProposal,
  hasTimes: boolean,
): ColumnProposal['rules'] {
  const date = { field: 'date', rule: part(column, DATE_PART) } as const;
  const isMidnight = cellsOf(table, index).every((cell) => MOMENT.exec(cell)?.[2] === '00:00');
  if (isMidnight) return [date];
  // Where times stand in a column of their own as well, our reader compares them.
  return hasTimes ? [] : [date, { field: 'startTime', rule: part(column, TIME_PART) }];
}

/** An end on the day of its start, or the morning after, is a time; any other is asked about. */
function endOf(
  table: SourceTable,
  column: ColumnProposal,
  index: number,
  start: number,
  hasTimes: boolean,
): ColumnProposal {
  const doubts = [...endDoubts(table, index, start)];
  const rules = [{ field: 'endTime', rule: part(column.column, TIME_PART) }] as const;
  const kept = column.doubts.filter(({ code }) => code !== 'doubt-contents');
  const isClear = doubts.length === 0 && start >= 0 && !hasTimes;
  return {
    ...column,
    field: 'endTime',
    certainty: isClear ? 'likely' : 'ask',
    alternatives: ['endDate'],
    doubts: [...kept, ...doubts],
    rules: isAll(table, index, MOMENT) ? rules : [],
  };
}

function endDoubts(table: SourceTable, end: number, start: number): Remark[] {
  const zoned = cellsOf(table, end).filter((cell) => WITH_ZONE.test(cell)).length;
  if (zoned > 0) return [remark('doubt-zone', { count: zoned })];
  const odd = table.rows.filter(({ cells }) => {
    const [, startDate, startTime] = MOMENT.exec(cells[start] ?? '') ?? [];
    const [, endDate, endTime] = MOMENT.exec(cells[end] ?? '') ?? [];
    if (!endDate || !endTime) return (cells[end] ?? '').trim() !== '';
    if (!startDate || !startTime || endDate === startDate) return !startDate;
    return endDate !== addDays(startDate, 1) || endTime >= startTime;
  });
  return odd.length === 0 ? [] : [remark('doubt-end-days', { count: odd.length })];
}

function part(from: string, match: string): Rule {
  return { from, match };
}

function isAll(table: SourceTable, index: number, pattern: RegExp): boolean {
  return cellsOf(table, index).every((cell) => pattern.test(cell));
}

function isMostly(table: SourceTable, index: number): boolean {
  const cells = cellsOf(table, index);
  const moments = cells.filter((cell) => MOMENT.test(cell) || WITH_ZONE.test(cell)).length;
  return moments > cells.length * 0.9;
}

function cellsOf(table: SourceTable, index: number): string[] {
  return table.rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell.trim() !== '');
}
