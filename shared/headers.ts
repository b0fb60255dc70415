// Finds which column of a tab is which field, by header and alias, so that renaming, reordering and
// translating headers loses nothing. Two columns for one field are refused: one of them would be lost.

import { cellName } from './a1.ts';
import { type Column, EVENT_COLUMNS, type Field } from './columns.ts';
import { finding, type Issue, issueAt } from './issues/issue.ts';
import { FIRST_DATA_ROW, MOST_ROWS, type Table } from './table.ts';
import { folded } from './text.ts';

export interface HeaderMatch {
  /** Index of each field's column, from 0. A field without a column is absent. */
  readonly indexOf: ReadonlyMap<Field, number>;
  readonly issues: readonly Issue[];
}

/** Matches row 1 of `Events` to the column table. Errors mean that no row may be read. */
export function matchHeaders(table: Table): HeaderMatch {
  const indexOf = new Map<Field, number>();
  const issues: Issue[] = [];
  const at = (index: number, header: string) =>
    ({ tab: table.tab, row: 1, column: header, columnIndex: index }) as const;

  table.header.forEach((header, index) => {
    if (header.trim() === '') {
      const row = table.rows.findIndex((cells) => (cells[index] ?? '').trim() !== '');
      if (row >= 0)
        issues.push(issueAt(at(index, ''), finding('header-blank', { cell: cellName(1, index) })));
      return;
    }
    const field = fieldOfHeader(header);
    if (!field) {
      const parameters = { header: header.trim(), cell: cellName(1, index) };
      issues.push(issueAt(at(index, header), finding('column-unknown', parameters)));
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

  for (const column of EVENT_COLUMNS) {
    if (!indexOf.has(column.field) && isIndispensable(column)) {
      const place = { tab: table.tab, row: 1, column: column.header };
      issues.push(issueAt(place, finding('header-missing', { header: column.header })));
    }
  }
  for (const column of EVENT_COLUMNS) {
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

/** The field that a header means, whatever its case, accents and punctuation; `null` if none. */
export function fieldOfHeader(header: string): Field | null {
  return FIELDS.get(folded(header)) ?? null;
}

/** Without these, rows cannot be read or keys cannot be kept. */
function isIndispensable(column: Column): boolean {
  return column.required === true || column.script === true || column.field === 'key';
}

const FIELDS: ReadonlyMap<string, Field> = (() => {
  const fields = new Map<string, Field>();
  for (const { header, field } of EVENT_COLUMNS) fields.set(folded(header), field);
  for (const { aliases, field } of EVENT_COLUMNS) {
    for (const alias of [field, ...aliases]) {
      const name = folded(alias);
      const taken = fields.get(name);
      if (taken && taken !== field) throw new Error(`The alias “${alias}” means both ${taken} and ${field}.`);
      fields.set(name, field);
    }
  }
  return fields;
})();
