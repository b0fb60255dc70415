// Cut, copy and paste. Other programs get tab-separated text and a table; a paste of what was copied here keeps
// formulas, formats and notes, as long as the clipboard still holds that very copy.

import type { Area } from '../../../workbook/model.ts';
import { lastColumnOf, lastRowOf, nameOfArea } from './areas.ts';
import type { Board } from './board.ts';
import type { Editor } from './editor.ts';
import type { Frame } from './frame.ts';
import { readTable, readTsv, stampOf, writeTable, writeTsv } from './table-text.ts';
import { words } from './words.ts';

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;

export interface Clipboard {
  /** What a menu does: asks the browser to copy, as the keys would. */
  copy(isCut: boolean): void;
  paste(): void;
  /** The next paste takes values alone. */
  pasteValues(): void;
  /** Takes the outline of what was copied away. True when there was one. */
  giveUp(): boolean;
}

export function openClipboard(board: Board, frame: Frame, editor: Editor): Clipboard {
  const { input } = frame;
  let isValuesOnly = false;

  const copy = (event: ClipboardEvent, isCut: boolean) => {
    if (editor.mode() !== 'ready' || !event.clipboardData) return;
    event.preventDefault();
    putOn(event.clipboardData, isCut);
  };
  input.addEventListener('copy', (event) => copy(event, false));
  input.addEventListener('cut', (event) => copy(event, true));
  input.addEventListener('paste', (event) => {
    const isValues = isValuesOnly;
    isValuesOnly = false;
    if (editor.mode() !== 'ready' || !event.clipboardData) return;
    event.preventDefault();
    pasteFrom(event.clipboardData.getData('text/plain'), event.clipboardData.getData('text/html'), isValues);
  });

  function putOn(data: DataTransfer, isCut: boolean): void {
    const area = withData(board);
    const rows = shownCells(board, area);
    const text = writeTsv(rows);
    const stamp = crypto.randomUUID();
    data.setData('text/plain', text);
    data.setData('text/html', writeTable(rows, { tab: board.sheet.facts.id, area: nameOfArea(area), stamp }));
    board.copied = { tab: board.sheet.facts.id, area, isCut, stamp, text };
    board.redraw('marks');
  }

  function pasteFrom(text: string, html: string, isValues: boolean): void {
    const { copied } = board;
    const isOurs = copied !== null && (html === '' ? text === copied.text : stampOf(html) === copied.stamp);
    if (isOurs) pasteCopied(isValues);
    else pasteCells(text === '' ? readTable(html) : readTsv(text));
  }

  function pasteCopied(isValues: boolean): void {
    const { area: from, tab, isCut } = board.copied!;
    const to = targetFor(board, from.rows, from.columns, isCut);
    if (isCut) board.copied = null;
    const what = isValues ? 'values' : 'all';
    void board.act({ kind: 'copy', from: { tab, area: from }, to, what, move: isCut });
    select(to);
  }

  function pasteCells(cells: string[][]): void {
    const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
    const isNothing = cells.length <= 1 && (cells[0] ?? []).join('') === '';
    const isTooMuch = cells.length > MOST_ROWS || width > MOST_COLUMNS;
    if (isNothing || isTooMuch) {
      board.adapter.announce(isNothing ? words.emptyClipboard : words.tooMuch);
      return;
    }
    const to = targetFor(board, cells.length, width, false);
    board.copied = null;
    void board.act({ kind: 'paste', area: to, cells });
    select(to);
  }

  function select(to: Area): void {
    const { facts } = board.sheet;
    const rows = Math.min(to.rows, facts.rowCount - to.row + 1);
    const columns = Math.min(to.columns, facts.columnCount - to.column + 1);
    board.select(
      {
        active: { row: to.row, column: to.column },
        head: { row: to.row + rows - 1, column: to.column + columns - 1 },
        area: { ...to, rows, columns },
      },
      null,
    );
  }

  return {
    copy(isCut) {
      input.focus({ preventScroll: true });
      // Deprecated, and the one way that lets a menu copy a table with its stamp in every browser.
      if (!document.execCommand(isCut ? 'cut' : 'copy')) board.adapter.announce(words.notCopied);
    },
    paste() {
      input.focus({ preventScroll: true });
      readClipboard().then(
        ([text, html]) => pasteFrom(text, html, false),
        () => board.adapter.announce(words.pressToPaste(/Mac/.test(navigator.platform) ? '⌘V' : 'Ctrl+V')),
      );
    },
    pasteValues() {
      isValuesOnly = true;
      // Should the browser not paste after all, the next paste is an ordinary one.
      setTimeout(() => {
        isValuesOnly = false;
      }, 500);
    },
    giveUp() {
      const hadOne = board.copied !== null;
      board.copied = null;
      if (hadOne) board.redraw('marks');
      return hadOne;
    },
  };
}

async function readClipboard(): Promise<[text: string, html: string]> {
  const [item] = await navigator.clipboard.read();
  const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
  return [await read('text/plain'), await read('text/html')];
}

/** The selected area without the blank rows and columns beyond the data; at least the first cell. */
function withData({ selected, sheet }: Board): Area {
  const { area } = selected;
  const { lastRow, lastColumn } = sheet.extent;
  const rows =
    area.rows < sheet.facts.rowCount ? area.rows : Math.min(lastRowOf(area), lastRow) - area.row + 1;
  const columns =
    area.columns < sheet.facts.columnCount
      ? area.columns
      : Math.min(lastColumnOf(area), lastColumn) - area.column + 1;
  return { ...area, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** What the rows in sight show. */
function shownCells({ sheet, columns }: Board, area: Area): string[][] {
  const rows: string[][] = [];
  const lines = Array.from({ length: area.columns }, (_, index) => area.column + index).filter(
    (column) => columns.size(column) > 0 || area.columns === 1,
  );
  for (let row = area.row; row <= lastRowOf(area); row += 1) {
    rows.push(lines.map((column) => sheet.shownAt(row, column)));
  }
  return rows;
}

/** Where a block goes: over the whole selection when that is a multiple of it, else from its first cell on. */
function targetFor({ selected }: Board, rows: number, columns: number, isMove: boolean): Area {
  const { area } = selected;
  const isMultiple = !isMove && area.rows % rows === 0 && area.columns % columns === 0;
  return isMultiple ? area : { row: area.row, column: area.column, rows, columns };
}
