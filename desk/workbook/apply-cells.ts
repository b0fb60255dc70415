// Edits of cells: values as typed, formats, notes, validations, looks, clearing, copying, merging.

import { formulaValue } from '../text/formula.ts';
import { type Locale, localeOf } from '../text/locale.ts';
import { isAutomatic } from '../text/number-format.ts';
import { serialAt } from '../text/serial.ts';
import { TEXT_FORMAT, typeIn } from '../text/type-in.ts';
import { fits, overlap } from './a1.ts';
import { unfitText } from './cell-text.ts';
import { cellAt, changeArea, readArea, withFields } from './cells.ts';
import type { CellEdit, Input, Moment, PerCell } from './edits.ts';
import { tabWithId } from './grid.ts';
import { hostRulesOf } from './host-rules.ts';
import type { Area, Cell, Tab, Workbook } from './model.ts';
import { Refusal } from './refusal.ts';
import { reorder, sortedOrder } from './sort.ts';
import { assertValid } from './validate.ts';

/** Applies one edit to cells whose protection has been checked. */
export function applyCellEdit(workbook: Workbook, tab: Tab, edit: CellEdit, moment: Moment): void {
  if (!fits(tab, edit.area)) {
    throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
  }
  switch (edit.kind) {
    case 'values':
      writeValues(workbook, tab, edit, moment);
      break;
    case 'formulas':
      changeArea(tab, edit.area, (cell, row, column) => {
        const formula = edit.formulas[row]![column]!;
        if (isCovered(tab, edit.area, row, column)) return cell;
        return formula === ''
          ? withFields(cell, { value: '', formula: undefined })
          : withFormula(workbook, cell, fitting(formula));
      });
      break;
    case 'formats':
      changeField(tab, edit, 'format', edit.formats, (format) => format || undefined);
      break;
    case 'notes':
      changeField(tab, edit, 'note', edit.notes, (note) => (note ? fitting(note) : undefined));
      break;
    case 'validations':
      changeField(tab, edit, 'validation', edit.validations, (validation) => validation ?? undefined);
      break;
    case 'styles':
      changeArea(tab, edit.area, (cell, row, column) =>
        withFields(cell, { style: { ...cell?.style, ...at(edit.styles, row, column) } }),
      );
      break;
    case 'clear':
      changeArea(tab, edit.area, (cell) => cleared(cell, edit));
      break;
    case 'copy':
      copyCells(workbook, tab, edit);
      break;
    case 'sort':
      reorder(tab, edit.area, sortedOrder(tab, edit.area, edit.keys));
      break;
    case 'order':
      reorder(tab, edit.area, edit.order);
      break;
    case 'cells':
      changeArea(tab, edit.area, (_, row, column) => edit.cells[row]![column]!);
      break;
    case 'merge':
      merge(tab, edit);
      break;
    case 'unmerge':
      tab.merges = tab.merges.filter((area) => !overlap(area, edit.area));
      tab.version += 1;
  }
}

const CHARACTERS_AT_MOST = 50_000;

function writeValues(
  workbook: Workbook,
  tab: Tab,
  edit: Extract<CellEdit, { kind: 'values' }>,
  moment: Moment,
): void {
  const locale = localeOf(workbook.locale);
  const year = moment.now.getUTCFullYear();
  changeArea(tab, edit.area, (cell, row, column) => {
    if (isCovered(tab, edit.area, row, column)) return cell;
    const input = edit.values[row]![column] ?? '';
    if (typeof input === 'string' && input.length > CHARACTERS_AT_MOST) {
      throw new Refusal(
        `Your input contains more than the maximum of ${CHARACTERS_AT_MOST} characters in a single cell.`,
      );
    }
    if (typeof input === 'string') fitting(input);
    const next = edit.as === 'raw' ? written(cell, input) : typed(workbook, cell, input, locale, year);
    assertValid(workbook, next, { row: edit.area.row + row, column: edit.area.column + column }, locale);
    return next;
  });
}

function fitting(text: string): string {
  const unfit = unfitText(text);
  if (unfit !== null) throw new Refusal(unfit);
  return text;
}

/** Of a merge only the top left takes what is written; the cells under it stay blank. */
function isCovered(tab: Tab, area: Area, rowOffset: number, columnOffset: number): boolean {
  if (tab.merges.length === 0) return false;
  const cell = { row: area.row + rowOffset, column: area.column + columnOffset, rows: 1, columns: 1 };
  return tab.merges.some(
    (merged) => overlap(merged, cell) && (merged.row !== cell.row || merged.column !== cell.column),
  );
}

function written(cell: Cell | null, input: Input): Cell {
  return withFields(cell, { value: typeof input === 'object' ? '' : input, formula: undefined });
}

function typed(workbook: Workbook, cell: Cell | null, input: Input, locale: Locale, year: number): Cell {
  if (input === null || input === '') return withFields(cell, { value: '', formula: undefined });
  if (typeof input === 'object') return dated(workbook, cell, input.date, locale);
  if (typeof input !== 'string') {
    const value =
      cell?.format === TEXT_FORMAT
        ? String(input).replace(/^(true|false)$/, (word) => word.toUpperCase())
        : input;
    return withFields(cell, { value, formula: undefined });
  }
  const kept = typeIn(input, cell?.format, locale, year, hostRulesOf(workbook));
  if (kept.formula) return withFormula(workbook, cell, kept.formula);
  const format = kept.format && isAutomatic(cell?.format) ? kept.format : cell?.format;
  return withFields(cell, { value: kept.value, formula: undefined, format });
}

function dated(workbook: Workbook, cell: Cell | null, instant: number, locale: Locale): Cell {
  const serial = serialAt(instant, workbook.timeZone);
  const automatic = Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} hh:mm:ss`;
  const format = isAutomatic(cell?.format) ? automatic : cell?.format;
  return withFields(cell, { value: serial, formula: undefined, format });
}

function withFormula(workbook: Workbook, cell: Cell | null, formula: string): Cell {
  const names = workbook.tabs.map((tab) => tab.name);
  return withFields(cell, { formula, value: formulaValue(formula, cell, names, localeOf(workbook.locale)) });
}

function changeField<Field extends 'format' | 'note' | 'validation', Given>(
  tab: Tab,
  edit: CellEdit,
  field: Field,
  given: PerCell<Given>,
  kept: (one: Given) => Cell[Field] | undefined,
): void {
  changeArea(tab, edit.area, (cell, row, column) =>
    withFields(cell, { [field]: kept(at(given, row, column)) } as { [Name in Field]: Cell[Name] }),
  );
}

function at<Field>(field: PerCell<Field>, row: number, column: number): Field {
  return 'all' in field ? field.all : field.each[row]![column]!;
}

function cleared(cell: Cell | null, what: Extract<CellEdit, { kind: 'clear' }>): Cell | null {
  if (cell === null) return null;
  return withFields(cell, {
    ...(what.contents && { value: '', formula: undefined }),
    ...(what.formats && { format: undefined, style: undefined }),
    ...(what.notes && { note: undefined }),
    ...(what.validations && { validation: undefined }),
  });
}

function copyCells(workbook: Workbook, tab: Tab, edit: Extract<CellEdit, { kind: 'copy' }>): void {
  const source = tabWithId(workbook, edit.from.tab);
  const cells = readArea(source, edit.from.area, (cell) => cell);
  changeArea(tab, edit.area, (cell, row, column) => {
    if (edit.what !== 'formats' && isCovered(tab, edit.area, row, column)) return cell;
    const copied = cells[row % cells.length]![column % cells[0]!.length] ?? null;
    if (edit.what === 'all') return copied;
    if (edit.what === 'values') return withFields(cell, { value: copied?.value ?? '', formula: undefined });
    return withFields(cell, { format: copied?.format, style: copied?.style });
  });
}

function merge(tab: Tab, edit: CellEdit): void {
  const kept = cellAt(tab, edit.area.row, edit.area.column);
  changeArea(tab, edit.area, (cell, row, column) =>
    row === 0 && column === 0 ? kept : withFields(cell, { value: '', formula: undefined }),
  );
  tab.merges = [...tab.merges.filter((area) => !overlap(area, edit.area)), edit.area];
}
