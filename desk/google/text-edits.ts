// Requests that look at what cells say: find and replace, trimmed blanks, duplicate rows.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { displayText } from '../text/display.ts';
import { localeOf } from '../text/locale.ts';
import { cellAt, readArea, withFields } from '../workbook/cells.ts';
import type { Edit } from '../workbook/edits.ts';
import type { Area, Cell, Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { gridArea, tabWithSheetId } from './ranges.ts';

/** Edits, and the reply that counts them. */
export interface Counted<Reply> {
  edits: Edit[];
  reply: Reply;
}

/** Replaces text in what cells show, and in formulas where that is asked; each is then read as if typed. */
export function replacedText(
  workbook: Workbook,
  request: sheets_v4.Schema$FindReplaceRequest,
): Counted<sheets_v4.Schema$FindReplaceResponse> {
  const { find, replacement, matchCase, matchEntireCell, searchByRegex, includeFormulas } = request;
  if (!find) throw new Refusal('No text to find specified.');
  if (searchByRegex) throw new Refusal('searchByRegex is not emulated');
  const literal = find.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const sought = new RegExp(matchEntireCell ? `^${literal}$` : literal, matchCase ? 'gu' : 'giu');
  const locale = localeOf(workbook.locale);
  const edits: Edit[] = [];
  const rows = new Set<string>();
  const count = { values: 0, formulas: 0, occurrences: 0 };
  const places = searched(workbook, request);
  for (const { tab, area } of places) {
    for (const { cell, row, column } of filledCells(tab, area)) {
      if (cell.formula && !includeFormulas) continue;
      const text = cell.formula ?? displayText(cell, locale);
      const found = text.match(sought)?.length ?? 0;
      if (found === 0) continue;
      count[cell.formula ? 'formulas' : 'values'] += 1;
      count.occurrences += found;
      rows.add(`${tab.id}:${row}`);
      const values = [[text.replace(sought, () => replacement ?? '')]];
      edits.push({
        kind: 'values',
        as: 'typed',
        tab: tab.id,
        area: { row, column, rows: 1, columns: 1 },
        values,
      });
    }
  }
  const sheets = new Set(edits.map((edit) => ('tab' in edit ? edit.tab : null)));
  return {
    edits,
    reply: {
      ...(count.values > 0 && { valuesChanged: count.values }),
      ...(count.formulas > 0 && { formulasChanged: count.formulas }),
      ...(edits.length > 0 && { rowsChanged: rows.size, sheetsChanged: sheets.size }),
      ...(count.occurrences > 0 && { occurrencesChanged: count.occurrences }),
    },
  };
}

function searched(
  workbook: Workbook,
  { range, sheetId, allSheets }: sheets_v4.Schema$FindReplaceRequest,
): { tab: Tab; area: Area }[] {
  const whole = (tab: Tab) => ({ tab, area: gridArea(tab, {}) });
  if (allSheets) return workbook.tabs.map(whole);
  const tab = tabWithSheetId(workbook, range?.sheetId ?? sheetId);
  return [range ? { tab, area: gridArea(tab, range) } : whole(tab)];
}

/** Takes blanks from both ends of texts, and makes one space of those within. A text stays text. */
export function trimmedText(
  workbook: Workbook,
  { range = {} }: sheets_v4.Schema$TrimWhitespaceRequest,
): Counted<sheets_v4.Schema$TrimWhitespaceResponse> {
  const tab = tabWithSheetId(workbook, range.sheetId);
  const edits = [...filledCells(tab, gridArea(tab, range))].flatMap(({ cell, row, column }): Edit[] => {
    if (cell.formula || typeof cell.value !== 'string') return [];
    const value = cell.value.trim().replace(/\s+/g, ' ');
    if (value === cell.value) return [];
    return [cellsEdit(tab, { row, column, rows: 1, columns: 1 }, [[withFields(cell, { value })]])];
  });
  return { edits, reply: edits.length > 0 ? { cellsChangedCount: edits.length } : {} };
}

/** Takes away rows that show, in the columns compared, what an earlier one does, whatever its case. */
export function deletedDuplicates(
  workbook: Workbook,
  { range = {}, comparisonColumns = [] }: sheets_v4.Schema$DeleteDuplicatesRequest,
): Counted<sheets_v4.Schema$DeleteDuplicatesResponse> {
  const tab = tabWithSheetId(workbook, range.sheetId);
  const given = gridArea(tab, range);
  const area = { ...given, rows: Math.min(given.rows, tab.rows.length - given.row + 1) };
  if (area.rows < 2) return { edits: [], reply: {} };
  const locale = localeOf(workbook.locale);
  const compared = ({ column }: { column: number }) =>
    comparisonColumns.length === 0 ||
    comparisonColumns.some(
      ({ startIndex, endIndex }) => column > (startIndex ?? 0) && column <= (endIndex ?? tab.columnCount),
    );
  const seen = new Set<string>();
  const rows = readArea(tab, area, (cell) => cell);
  const kept = rows.filter((cells) => {
    const shown = cells
      .filter((_, index) => compared({ column: area.column + index }))
      .map((cell) => displayText(cell, locale).toLowerCase());
    const key = JSON.stringify(shown);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const removed = rows.length - kept.length;
  const blank = Array.from({ length: removed }, () => Array<Cell | null>(area.columns).fill(null));
  if (removed === 0) return { edits: [], reply: {} };
  return {
    edits: [cellsEdit(tab, area, [...kept, ...blank])],
    reply: { duplicatesRemovedCount: removed },
  };
}

function cellsEdit(tab: Tab, area: Area, cells: (Cell | null)[][]): Edit {
  return { kind: 'cells', tab: tab.id, area, cells };
}

function* filledCells(tab: Tab, area: Area): Generator<{ cell: Cell; row: number; column: number }> {
  const lastRow = Math.min(area.row + area.rows - 1, tab.rows.length);
  for (let row = area.row; row <= lastRow; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(tab, row, column);
      if (cell && (cell.value !== '' || cell.formula)) yield { cell, row, column };
    }
  }
}
