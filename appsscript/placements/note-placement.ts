// Notes under Activity what was done to a placement. The way back is what stood in its cells: a placement that was
// made is cancelled, never erased, because somebody may have paid for it.

import type { PlacementField } from '../../shared/placements/columns.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { note } from '../activity/note.ts';
import { inverseOfCells } from '../activity/undo-cells.ts';
import type { CellEdit } from '../workbook/cell-edit.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';

export interface FieldEdit {
  readonly field: PlacementField;
  readonly before: string;
  readonly after: string;
}

/** Call it under the lock, with the programme as it is afterwards. Empty, or why it could not be noted. */
export function notePlacement(
  { placements, placementsTable }: ProgrammeNow,
  what: 'place' | 'reschedule' | 'cancel',
  id: string,
  edits: readonly FieldEdit[],
): string {
  const row = placements.rows.find((each) => each.id === id);
  if (!row || !placementsTable) return '';
  const cells = edits.flatMap(({ field, before, after }): CellEdit[] => {
    const columnIndex = placements.indexOf.get(field);
    return columnIndex === undefined ? [] : [{ row: row.row, columnIndex, before, after }];
  });
  const start =
    placementsTable.rows[row.row - FIRST_DATA_ROW]?.[placements.indexOf.get('requestedStart')!] ?? '';
  return note({ act: 'placement', what, title: row.title, start }, inverseOfCells(placementsTable, cells));
}
