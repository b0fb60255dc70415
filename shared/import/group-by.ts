// Which rows of a foreign file are dates of one event: those with the same id or link, and the same title, on
// several days.

import { oneLine } from '../text.ts';
import { wordsOf } from './names.ts';
import type { ColumnProposal, GroupProposal } from './proposal.ts';
import { remark } from './remark.ts';
import type { SourceTable } from './source-table.ts';

interface Tally {
  readonly columns: readonly number[];
  readonly isId: boolean;
  /** Groups of several rows, those that share a title, and the rows in these. */
  groups: number;
  agreeing: number;
  rows: number;
}

/** Proposes the columns; `null` where no two rows seem to be dates of one event. */
export function proposeGroup(table: SourceTable, columns: readonly ColumnProposal[]): GroupProposal | null {
  const indexOf = (field: ColumnProposal['field']) =>
    columns.findIndex((column) => column.field === field && column.certainty !== 'none');
  const title = indexOf('title');
  if (title < 0) return null;
  const when = columns.flatMap((column, index) => (WHEN.has(column.field ?? '') ? [index] : []));
  const ids = columns.flatMap((column, index) => (isId(column) ? [[index]] : []));
  const places = [indexOf('venue'), indexOf('address')].filter((index) => index >= 0);
  const tallies = [
    ...ids.map((each) => tallyOf(table, each, title, when, true)),
    ...(places.length > 0 ? [tallyOf(table, [title, places[0]!], title, when, false)] : []),
  ].filter(({ agreeing, groups }) => agreeing > 0 && agreeing >= groups / 2);
  const [best] = tallies.sort((a, b) => Number(b.isId) - Number(a.isId) || b.agreeing - a.agreeing);
  return best ? proposalOf(best, columns) : null;
}

const WHEN: ReadonlySet<string> = new Set(['date', 'endDate', 'startTime', 'endTime']);
const ID_WORDS = /^(?:id|uid|uuid|ref|reference|slug|key|identifiant|cle)$/;

function isId({ column, field, certainty }: ColumnProposal): boolean {
  if (field === 'moreLinks' || field === 'ticketUrl' || field === 'key') return certainty !== 'none';
  return wordsOf(column).some((word) => ID_WORDS.test(word));
}

function tallyOf(
  table: SourceTable,
  columns: readonly number[],
  title: number,
  when: readonly number[],
  isIdColumn: boolean,
): Tally {
  // Most rows share their id with no other: only those that do are looked at.
  const rowsOf = new Map<string, (readonly string[])[]>();
  for (const { cells } of table.rows) {
    const names = columns.map((column) => oneLine(cells[column] ?? ''));
    if (names.includes('')) continue;
    const name = names.length === 1 ? names[0]! : JSON.stringify(names);
    const present = rowsOf.get(name);
    if (present) present.push(cells);
    else rowsOf.set(name, [cells]);
  }
  const tally: Tally = { columns, isId: isIdColumn, groups: 0, agreeing: 0, rows: 0 };
  for (const rows of rowsOf.values()) {
    if (rows.length < 2) continue;
    const titles = new Set(rows.map((cells) => oneLine(cells[title] ?? '')));
    const whens = new Set(
      rows.map((cells) => JSON.stringify(when.map((column) => oneLine(cells[column] ?? '')))),
    );
    if (whens.size < 2) continue;
    tally.groups += 1;
    if (titles.size > 1) continue;
    tally.agreeing += 1;
    tally.rows += rows.length;
  }
  return tally;
}

function proposalOf(tally: Tally, columns: readonly ColumnProposal[]): GroupProposal {
  const names = tally.columns.map((index) => columns[index]!.column);
  const apart = tally.groups - tally.agreeing;
  const parameters = { rows: tally.rows, groups: tally.agreeing, columns: names.join(', ') };
  const doubts = [
    ...(apart > 0 ? [remark('group-differs', { count: apart })] : []),
    ...(tally.isId ? [] : [remark('group-no-id')]),
  ];
  const certainty = !tally.isId || apart > tally.groups / 10 ? 'ask' : apart === 0 ? 'sure' : 'likely';
  return { columns: names, certainty, why: [remark('group-agrees', parameters)], doubts };
}
