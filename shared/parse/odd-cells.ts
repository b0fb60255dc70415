// Of what goes public: broken formulas, dates where text belongs, cells too long, characters nobody can see.

import { columnOf, type Field } from '../columns.ts';
import { type Finding, finding } from '../issues/issue.ts';
import { hasUnprintable } from '../text.ts';
import type { FieldColumns } from './field-columns.ts';
import { isBrokenFormula } from './nothing.ts';

/** A cell may hold this many characters at most, less one for the escape. */
const MOST_CHARACTERS = 49_999;
const DATE_FIELDS: ReadonlySet<Field> = new Set(['date', 'endDate', 'startTime', 'endTime']);

export function noteOddCells(
  { cells, columns, odd }: RowCells,
  note: (field: Field, found: Finding) => void,
): void {
  for (const [field, index] of columns.open) {
    const text = cells[index] ?? '';
    if (text === '') continue;
    const isLong = text.length > MOST_CHARACTERS;
    const kind = odd?.get(index) ?? (isBrokenFormula(text) ? 'error' : undefined);
    const hasHidden = hasUnprintable(text);
    if (!isLong && !kind && !hasHidden) continue;
    const { header } = columnOf(field);
    if (kind === 'error') note(field, finding('cell-broken', { header, value: text }));
    // What was left as it is shown is judged by its own reader.
    const isRead = /^\d{4}-\d{2}-\d{2}/.test(text);
    if (kind === 'date' && DATE_FIELDS.has(field)) {
      if (isRead) note(field, finding('date-was-typed', { value: text }));
    } else if (kind === 'date') note(field, finding('date-in-text', { header, value: text }));
    if (isLong) {
      note(field, finding('cell-too-long', { header, characters: text.length, limit: MOST_CHARACTERS }));
    }
    if (hasHidden) note(field, finding('text-cleaned', { header }));
  }
}

/** One row of cells with the way to its fields; `odd` says which columns hold a date or a failed formula. */
export interface RowCells {
  readonly tab: string;
  /** Row number in the tab. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly columns: FieldColumns;
  readonly odd: ReadonlyMap<number, 'date' | 'error'> | undefined;
}
