// The workbook for tests and seeding: typed reads, and edits made as another person at the page makes them.

import type { Menus } from './runs/menus.ts';
import type { Menu } from './runs/protocol.ts';
import { displayText } from './text/display.ts';
import { localeOf } from './text/locale.ts';
import { fits } from './workbook/a1.ts';
import type { Book } from './workbook/book.ts';
import { cellValue, extentOf, readArea } from './workbook/cells.ts';
import type { Edit, Input } from './workbook/edits.ts';
import { locate, tabNamed } from './workbook/grid.ts';
import type { Area, Tab, Value } from './workbook/model.ts';
import { Refusal } from './workbook/refusal.ts';

const OTHER = 'other@example.org';

export interface NewTab {
  rows?: number;
  columns?: number;
  hidden?: boolean;
}

export class PeopleWorkbook {
  readonly #book: Book;
  readonly #menus: Menus;

  constructor(book: Book, menus: Menus) {
    this.#book = book;
    this.#menus = menus;
  }

  get locale(): string {
    return this.#book.workbook.locale;
  }
  get timeZone(): string {
    return this.#book.workbook.timeZone;
  }
  get owner(): string {
    return this.#book.workbook.owner;
  }

  /** The names of all tabs in order, hidden ones too. */
  tabNames(): string[] {
    return this.#book.workbook.tabs.map((tab) => tab.name);
  }

  /** A tab's whole state, to look at; change it by `edit`. Undefined when there is no such tab. */
  tab(name: string): Readonly<Tab> | undefined {
    return tabNamed(this.#book.workbook, name);
  }

  /** The menus of whoever opened the workbook last. */
  menus(): Menu[] {
    return this.#menus.latest();
  }

  /** What cells hold; a date is its serial number. Open ends reach to the last used row and column. */
  values(range: string): Value[][] {
    const { tab, area } = this.#used(range);
    return readArea(tab, area, cellValue);
  }

  /** What cells show. */
  display(range: string): string[][] {
    const { tab, area } = this.#used(range);
    const locale = localeOf(this.#book.workbook.locale);
    return readArea(tab, area, (cell) => displayText(cell, locale));
  }

  /** The formulas of cells, empty where there is none. */
  formulas(range: string): string[][] {
    const { tab, area } = this.#used(range);
    return readArea(tab, area, (cell) => cell?.formula ?? '');
  }

  notes(range: string): string[][] {
    const { tab, area } = this.#used(range);
    return readArea(tab, area, (cell) => cell?.note ?? '');
  }

  /** Types values in from the range's first cell on, growing the grid when it is too small. */
  write(range: string, values: Input[][], as = OTHER): void {
    const { tab, area } = locate(this.#book.workbook, range);
    const place: Area = {
      ...area,
      rows: values.length,
      columns: Math.max(...values.map((row) => row.length)),
    };
    const padded = values.map((row) => [...row, ...Array<Input>(place.columns - row.length).fill('')]);
    const edits: Edit[] = fits(tab, place) ? [] : [roomFor(tab, place)];
    this.edit([...edits, { kind: 'values', as: 'typed', tab: tab.id, area: place, values: padded }], as);
  }

  /** Sets one number format for a range. */
  format(range: string, format: string, as = OTHER): void {
    const { tab, area } = locate(this.#book.workbook, range);
    this.edit([{ kind: 'formats', tab: tab.id, area, formats: { all: format } }], as);
  }

  /** Adds a tab at the end, or finds the one that has the name; gives its id. */
  ensureTab(name: string, { rows = 1000, columns = 26, hidden = false }: NewTab = {}, as = OTHER): number {
    const current = this.tab(name);
    if (current) return current.id;
    const id = this.#book.mintId();
    const index = this.#book.workbook.tabs.length;
    this.edit([{ kind: 'addTab', id, name, index, rowCount: rows, columnCount: columns }], as);
    if (hidden) this.edit([{ kind: 'hide', tab: id, hidden }], as);
    return id;
  }

  /** Sets the workbook's zone, locale or title. */
  settings(settings: { timeZone?: string; locale?: string; title?: string }, as = OTHER): void {
    this.edit([{ kind: 'settings', ...settings }], as);
  }

  /**
   * Any edits at all, as a person.
   * @throws Refusal in Google's words
   */
  edit(edits: readonly Edit[], as = OTHER): void {
    this.#book.apply(edits, { email: as }, 'person');
  }

  #used(range: string): { tab: Tab; area: Area } {
    const { tab, area } = locate(this.#book.workbook, range);
    if (!fits(tab, area)) throw new Refusal(`Range ${range} exceeds grid limits.`);
    const { lastRow, lastColumn } = extentOf(tab);
    const rows = Math.min(area.rows, Math.max(0, lastRow - area.row + 1));
    const columns = Math.min(area.columns, Math.max(0, lastColumn - area.column + 1));
    const open = !/\d.*:.*\d|!\$?[A-Z]+\$?\d+$/i.test(range);
    return { tab, area: open ? { ...area, rows, columns } : area };
  }
}

function roomFor(tab: Tab, place: Area): Edit {
  return {
    kind: 'resize',
    tab: tab.id,
    rowCount: Math.max(tab.rowCount, place.row + place.rows - 1),
    columnCount: Math.max(tab.columnCount, place.column + place.columns - 1),
  };
}
