// Finds which column of a tab is which field, by header and alias, so that renaming, reordering and
// translating headers loses nothing. Two columns for one field are refused: one of them would be lost.

import { cellName } from './a1.ts';
import { type Column, columnOf, type Field } from './columns.ts';
import { finding, type Issue, issueAt } from './issues/issue.ts';
import { nearTo } from './parse/near.ts';
import { fieldOfHeader, OF_EVENTS, type TabColumns } from './tab-columns.ts';
import { FIRST_DATA_ROW, MOST_ROWS, type Table } from './table.ts';

export { fieldOfHeader, OF_EVENTS, type TabColumns, tabColumns } from './tab-columns.ts';

export interface HeaderMatch<Name extends string = Field> {
  /** Index of each field's column, from 0. A field without a column is absent. */
  readonly indexOf: ReadonlyMap<Name, number>;
  readonly issues: readonly Issue[];
}

/** Matches row 1 of `Events` to the column table. Errors mean that no row may be read. */
export function matchHeaders(table: Table): HeaderMatch {
  return matchColumns(table, OF_EVENTS);
}

/** Matches row 1 of a tab to its columns. Errors mean that no row may be read. */
export function matchColumns<Name extends string>(
  table: Table,
  { columns, fieldOf }: TabColumns<Name>,
): HeaderMatch<Name> {
  const indexOf = new Map<Name, number>();
  const issues: Issue[] = [];
  const unknown: number[] = [];
  const at = (index: number, header: string) =>
    ({ tab: table.tab, row: 1, column: header, columnIndex: index }) as const;

  table.header.forEach((header, index) => {
    if (header.trim() === '') {
      const row = table.rows.findIndex((cells) => (cells[index] ?? '').trim() !== '');
      if (row >= 0)
        issues.push(issueAt(at(index, ''), finding('header-blank', { cell: cellName(1, index) })));
      return;
    }
    const field = fieldOf(header);
    if (!field) {
      unknown.push(index);
      return;
    }
    const earlier = indexOf.get(field);
    if (earlier === undefined) {
      indexOf.set(field, index);
      return;
    }
    const parameters = { first: cellName(1, earlier), second: cellName(1, index), header };
    issues.push(issueAt(at(index, header), finding('header-duplicate', parameters)));
  });

  for (const index of unknown) {
    const header = table.header[index]!;
    const parameters = { header: header.trim(), cell: cellName(1, index) };
    const meant = misspelt(header, indexOf, columns);
    const found =
      meant === null
        ? finding('column-unknown', parameters)
        : finding('header-misspelt', { ...parameters, meant }, [meant]);
    issues.push(issueAt(at(index, header), found));
  }
  for (const column of columns) {
    if (!indexOf.has(column.field) && isIndispensable(column)) {
      const place = { tab: table.tab, row: 1, column: column.header };
      issues.push(issueAt(place, finding('header-missing', { header: column.header })));
    }
  }
  for (const column of columns) {
    if (indexOf.has(column.field) || !column.public || isIndispensable(column)) continue;
    const place = { tab: table.tab, row: 1, column: column.header };
    issues.push(issueAt(place, finding('column-missing', { header: column.header })));
  }
  for (const range of table.merged) {
    issues.push(issueAt({ tab: table.tab }, finding('cells-merged', { range })));
  }
  if (table.rows.length > MOST_ROWS) {
    const parameters = { rows: table.rows.length + FIRST_DATA_ROW - 1, limit: MOST_ROWS };
    issues.push(issueAt({ tab: table.tab }, finding('table-too-long', parameters)));
  }
  return { indexOf, issues };
}

/** The same match with what is said of renamed headers in place of what was said of them as missing and unknown. */
export function withRenamed(
  table: Table,
  match: HeaderMatch,
  renamed: readonly { readonly field: Field; readonly index: number }[],
): HeaderMatch {
  if (renamed.length === 0) return match;
  const names = new Set(renamed.map(({ field }) => columnOf(field).header));
  const indexes = new Set(renamed.map(({ index }) => cellName(1, index)));
  const rest = match.issues.filter(({ code, column, cell }) => {
    if (code === 'header-missing' || code === 'column-missing') return !names.has(column ?? '');
    return code !== 'column-unknown' || !indexes.has(cell ?? '');
  });
  const issues = renamed.map(({ field, index }) => {
    const column = columnOf(field);
    const header = table.header[index]!;
    const place = { tab: table.tab, row: 1, column: header, columnIndex: index };
    const parameters = { header: column.header, now: header.trim(), cell: cellName(1, index) };
    const code = isIndispensable(column) ? 'header-renamed' : 'column-renamed';
    return issueAt(place, finding(code, parameters, [column.header]));
  });
  return { ...match, issues: [...issues, ...rest] };
}

/** The header of a column that is not there, of which this one is a slip of the finger; else `null`. */
function misspelt<Name extends string>(
  header: string,
  indexOf: ReadonlyMap<Name, number>,
  columns: TabColumns<Name>['columns'],
): string | null {
  for (const { field, header: ours, aliases } of columns) {
    if (!indexOf.has(field) && nearTo(header, [ours, ...aliases]).length > 0) return ours;
  }
  return null;
}

/** The index of the column that means a field, by its header or any alias of it; −1 when there is none. */
export function indexOfField(header: readonly string[], field: Field): number {
  return header.findIndex((each) => fieldOfHeader(each) === field);
}

/** Without these, rows cannot be read or keys cannot be kept. */
function isIndispensable(column: Column): boolean {
  return column.required === true || column.script === true || column.field === 'key';
}
