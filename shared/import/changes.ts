// What a file would change in the cells of one row. What an editor wrote since the earlier import, and the file
// says no differently than then, stays.

import { columnOf, type Field } from '../columns.ts';
import { cleanText } from '../text.ts';
import { DATE_FIELDS } from './date-item.ts';

export interface CellChange {
  readonly field: Field;
  /** The column's header. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** Whether an editor wrote `before` since the earlier import; `null` when nobody knows. */
  readonly byHand: boolean | null;
}

type Cells = ReadonlyMap<Field, string>;

export interface Versions {
  readonly before: Cells;
  readonly after: Cells;
  /** What the earlier import wrote there; `null` when nobody knows. */
  readonly base: Cells | null;
  /** Whether dates and times say the same before and after, however they are written. */
  readonly isSameWhen: boolean;
}

/** The changes, field by field, for the fields that the file fills. */
export function changesOf(
  fields: readonly Field[],
  { before, after, base, isSameWhen }: Versions,
): CellChange[] {
  return fields.flatMap((field): CellChange[] => {
    if (isSameWhen && DATE_FIELDS.has(field)) return [];
    // Keys live for ever.
    if (field === 'key' && (before.get(field) ?? '').trim() !== '') return [];
    const [was, is] = [cleanText(before.get(field) ?? ''), cleanText(after.get(field) ?? '')];
    const written = base === null ? null : cleanText(base.get(field) ?? '');
    if (was === is || written === is) return [];
    const byHand = written === null ? null : written !== was;
    // A blank in the file takes away only what the file itself had brought.
    if (is === '' && byHand !== false) return [];
    const { header } = columnOf(field);
    return [
      { field, column: header, before: before.get(field) ?? '', after: after.get(field) ?? '', byHand },
    ];
  });
}
