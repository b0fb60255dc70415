// Reads one sheet of a workbook: rows of texts, each as whoever opens the workbook sees it.

import { cellName, columnIndexOf } from '../../a1.ts';
import { MOST_ROWS } from '../../table.ts';
import { type Remark, remark } from '../remark.ts';
import { MOST_COLUMNS } from '../source-table.ts';
import { shownNumber } from './number-format.ts';
import { walkXml } from './xml.ts';

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** The number format of each cell style; `null` where numbers show as they are. */
  readonly formats: readonly (string | null)[];
  readonly isFrom1904: boolean;
}

export interface SheetCells {
  /** From row 1; rows without cells are empty. */
  readonly records: readonly (readonly string[])[];
  readonly remarks: readonly Remark[];
}

/** Reads a sheet. Throws a `SyntaxError` where its XML is broken. */
export function readSheet(xml: string, shared: SharedParts): SheetCells {
  const records: string[][] = [];
  const merged: string[] = [];
  const unsaved: string[] = [];
  let hiddenRows = 0;
  let hiddenColumns = 0;
  let row = -1;
  let column = -1;
  let cell = { type: '', style: 0, value: '', inline: '', hasFormula: false };
  let isInPhonetic = false;
  const put = (text: string) => {
    if (text === '') return;
    // What is beyond the bounds stands just outside them, so that it is refused and not lost.
    const [down, across] = [Math.min(row, MOST_ROWS + 1), Math.min(column, MOST_COLUMNS)];
    while (records.length <= down) records.push([]);
    const cells = records[down]!;
    while (cells.length < across) cells.push('');
    cells[across] = text;
  };
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        row = Number(attribute('r') ?? row + 2) - 1;
        column = -1;
        if (isTrue(attribute('hidden'))) hiddenRows += 1;
      } else if (name === 'c') {
        const place = attribute('r');
        column = place ? columnIndexOf(place) : column + 1;
        const style = Number(attribute('s') ?? 0);
        cell = { type: attribute('t') ?? 'n', style, value: '', inline: '', hasFormula: false };
      } else if (name === 'col' && isTrue(attribute('hidden'))) {
        hiddenColumns += columnsOf(attribute('min'), attribute('max'));
      } else if (name === 'mergeCell') merged.push(attribute('ref') ?? '');
      else if (name === 'rPh') isInPhonetic = true;
    },
    close(name, text) {
      if (name === 'v') cell.value = text;
      else if (name === 't' && !isInPhonetic) cell.inline += text;
      else if (name === 'rPh') isInPhonetic = false;
      else if (name === 'f') cell.hasFormula = true;
      else if (name === 'c') {
        if (cell.hasFormula && cell.value === '' && cell.type !== 'str')
          unsaved.push(cellName(row + 1, column));
        put(shownCell(cell, shared));
      }
    },
  });
  const remarks: Remark[] = [];
  if (unsaved.length > 0) {
    remarks.push(remark('sheet-formula-unsaved', { count: unsaved.length, cell: unsaved[0]! }));
  }
  const filled = merged.filter((range) => fillDown(range, records)).length;
  if (filled > 0) remarks.push(remark('sheet-cells-merged', { count: filled }));
  if (hiddenRows + hiddenColumns > 0) {
    remarks.push(remark('sheet-hidden-cells', { rows: hiddenRows, columns: hiddenColumns }));
  }
  return { records, remarks };
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** Whoever hides the rest of a sheet hides columns that hold nothing. */
function columnsOf(first: string | null, last: string | null): number {
  const from = Number(first ?? 1);
  const to = Number(last ?? from);
  return to > MOST_COLUMNS ? 0 : to - from + 1;
}

function shownCell(
  cell: { readonly type: string; readonly style: number; readonly value: string; readonly inline: string },
  { strings, formats, isFrom1904 }: SharedParts,
): string {
  const { type, value } = cell;
  if (type === 's') {
    const text = strings[Number(value)];
    if (text === undefined) throw new SyntaxError('A text that a cell names is not there.');
    return unescaped(text);
  }
  if (type === 'inlineStr') return unescaped(cell.inline);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
  if (type === 'str' || type === 'e') return unescaped(value);
  const number = Number(value);
  if (value.trim() === '') return '';
  return Number.isFinite(number) ? shownNumber(number, formats[cell.style] ?? null, isFrom1904) : value;
}

/** `_x000D_` is how these files write a character that XML cannot hold. */
function unescaped(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

/** A cell merged over several rows stands beside each of them; one merged over columns stands in its first. */
function fillDown(range: string, records: string[][]): boolean {
  const [, letters, top, bottom] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(range) ?? [];
  if (!letters || top === bottom) return false;
  const column = columnIndexOf(letters);
  const value = records[Number(top) - 1]?.[column] ?? '';
  if (value === '') return false;
  const last = Math.min(Number(bottom), records.length);
  for (let row = Number(top); row < last; row++) {
    const cells = records[row]!;
    // A row with nothing else in it is blank, whatever is merged over it.
    if (cells.every((each) => (each ?? '') === '')) continue;
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }
  return true;
}
