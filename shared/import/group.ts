// Rows that the mapping calls one event become one row of `Events` with several dates. Rows are folded only
// where nothing else differs, so that nothing is bent: otherwise there is one event for each content.

import type { Field } from '../columns.ts';
import { cleanText } from '../text.ts';
import { DATE_FIELDS, type DateItem, dateItemOf, type ReadingOfDates } from './date-item.ts';

/** A row of the file with its cells for `Events`. */
export interface MappedRow {
  readonly line: number;
  readonly cells: ReadonlyMap<Field, string>;
  /** What the `groupBy` columns say; `null` when the row stands for itself. */
  readonly group: string | null;
  /** What the row says in columns that no date or time is read from: rows that differ in it are never merged. */
  readonly beside: () => string;
}

/** One row of `Events` to be, and the lines of the file that it is made of. */
export interface PlannedEvent {
  readonly cells: ReadonlyMap<Field, string>;
  readonly lines: readonly number[];
}

/** A group that became more than one event, and why. */
export interface Split {
  readonly reason: 'content differs' | 'date is not plain' | 'same date twice' | 'too many dates';
  /** The fields whose cells differ; empty for the other reasons. */
  readonly fields: readonly Field[];
  /** The lines of each event that came of it. */
  readonly parts: readonly (readonly number[])[];
}

export interface RowGroups {
  /** In the order of their first lines. */
  readonly events: readonly PlannedEvent[];
  /** Rows that say the same as an earlier one, date and times included. */
  readonly merged: readonly { readonly line: number; readonly sameAs: number }[];
  readonly splits: readonly Split[];
  /** Dates without a year that stand in a list with the year of the season. */
  readonly completed: readonly { readonly line: number; readonly typed: string; readonly date: string }[];
}

/** An event has this many dates at most. */
const MOST_DATES = 366;

interface DatedRow extends MappedRow {
  readonly item: DateItem | null;
}

/** Folds rows into events. `dates` says how `05/06/2027` and a date without its year are read. */
export function groupRows(rows: readonly MappedRow[], dates: ReadingOfDates): RowGroups {
  const dated = rows.map((row): DatedRow => ({ ...row, item: dateItemOf(row.cells, dates) }));
  const { kept, merged } = mergeSame(dated);
  const splits: Split[] = [];
  const events = gather(kept, groupOf).flatMap((group) => {
    const contents = group.length === 1 ? [group] : gather(group, contentOf);
    if (contents.length > 1) {
      const parts = contents.map((part) => part.map(({ line }) => line));
      splits.push({ reason: 'content differs', fields: differingFields(contents), parts });
    }
    return contents.flatMap((content) => fold(content, splits));
  });
  events.sort((a, b) => a.lines[0]! - b.lines[0]!);
  const listed = new Set(events.flatMap(({ lines }) => (lines.length > 1 ? lines : [])));
  const completed = dated.flatMap(({ line, item, cells }) =>
    item?.yearFromSeason && listed.has(line) ? [{ line, typed: cells.get('date')!, date: item.date }] : [],
  );
  return { events, merged, splits, completed };
}

function mergeSame(rows: readonly DatedRow[]): { kept: DatedRow[]; merged: RowGroups['merged'] } {
  const merged: { line: number; sameAs: number }[] = [];
  // Whole rows are compared only where two say the same date: most rows have nobody to be compared with.
  const sameWhen = gather(rows, (row) => JSON.stringify([row.group, whenOf(row), row.cells.get('title')]));
  const kept = sameWhen.flatMap((alike) => {
    if (alike.length === 1) return alike;
    return gather(alike, (row) => JSON.stringify([contentOf(row), row.beside()])).map(
      ([first, ...others]) => {
        for (const { line } of others) merged.push({ line, sameAs: first!.line });
        return first!;
      },
    );
  });
  kept.sort((a, b) => a.line - b.line);
  merged.sort((a, b) => a.line - b.line);
  return { kept, merged };
}

function fold(rows: readonly DatedRow[], splits: Split[]): PlannedEvent[] {
  if (rows.length === 1) return rows.map(eventOfRow);
  const dated = rows.filter(({ item }) => item !== null);
  const firsts = gather(dated, ({ item }) => item!.text);
  // Rows of one date and time differ in a column that is left aside: nobody said that they are one.
  const again = firsts.flatMap(([, ...others]) => others);
  const plain = firsts.map(([first]) => first!).sort((a, b) => (a.item!.text < b.item!.text ? -1 : 1));
  const unplain = rows.filter(({ item }) => item === null);
  const apart = [...unplain, ...again];
  const lists: DatedRow[][] = [];
  for (let at = 0; at < plain.length; at += MOST_DATES) lists.push(plain.slice(at, at + MOST_DATES));
  const parts = [...lists, ...apart.map((row) => [row])].map((part) => part.map(({ line }) => line));
  if (unplain.length > 0) splits.push({ reason: 'date is not plain', fields: [], parts });
  else if (again.length > 0) splits.push({ reason: 'same date twice', fields: [], parts });
  else if (lists.length > 1) splits.push({ reason: 'too many dates', fields: [], parts });
  return [...lists.map(listing), ...apart.map(eventOfRow)];
}

/** A row as it came, with its own date cells. */
function eventOfRow(row: DatedRow): PlannedEvent {
  return { cells: row.cells, lines: [row.line] };
}

/** Several rows as one, with the dates and times of all in `Date`. */
function listing(rows: readonly DatedRow[]): PlannedEvent {
  const [first] = rows;
  if (rows.length === 1) return eventOfRow(first!);
  const cells = new Map(first!.cells);
  for (const field of DATE_FIELDS) if (cells.has(field)) cells.set(field, '');
  cells.set('date', rows.map(({ item }) => item!.text).join('; '));
  return { cells, lines: rows.map(({ line }) => line).sort((a, b) => a - b) };
}

function groupOf(row: DatedRow): string {
  return row.group === null ? `line ${row.line}` : `group ${row.group}`;
}

function contentOf(row: DatedRow): string {
  return JSON.stringify(
    [...row.cells].map(([field, cell]) => (DATE_FIELDS.has(field) ? '' : cleanText(cell))),
  );
}

function whenOf(row: DatedRow): string {
  return row.item?.text ?? JSON.stringify([...DATE_FIELDS].map((field) => row.cells.get(field) ?? ''));
}

function differingFields(contents: readonly (readonly DatedRow[])[]): Field[] {
  const [first, ...others] = contents.map((rows) => rows[0]!.cells);
  return [...first!.keys()].filter(
    (field) =>
      !DATE_FIELDS.has(field) &&
      others.some((cells) => cleanText(cells.get(field)!) !== cleanText(first!.get(field)!)),
  );
}

/** Items with the same name together, in the order in which each name first comes. */
function gather<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[][] {
  const gathered = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const present = gathered.get(name);
    if (present) present.push(item);
    else gathered.set(name, [item]);
  }
  return [...gathered.values()];
}
