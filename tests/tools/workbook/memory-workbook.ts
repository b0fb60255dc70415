// A workbook that holds its cells in memory, behind the same interface as Google's.

import { EVENT_COLUMNS } from '../../../shared/columns.ts';
import { SETTINGS, SETTINGS_HEADER } from '../../../shared/settings.ts';
import type {
  Cell,
  CellWrite,
  TabFacts,
  TabShape,
  WorkbookAdapter,
  WorkbookFacts,
} from '../../../tools/workbook/workbook-adapter.ts';

interface MemoryTab {
  readonly id: number;
  readonly name: string;
  rowCount: number;
  columnCount: number;
  cells: Cell[][];
}

export class MemoryWorkbook implements WorkbookAdapter {
  readonly place = 'in memory';
  readonly tabs: MemoryTab[] = [];
  timeZone = 'Europe/Paris';
  /** Writes of cells so far; the `failAt`th one fails, as a network does. */
  writes = 0;
  failAt = 0;
  /** What becomes of a cell on its way in; as it is, unless a test plays a faulty workbook. */
  keep: (cell: Cell) => Cell = (cell) => cell;

  /** A workbook as set up: `Events` with its header, and `Settings` with these values. */
  static setUp(settings: Readonly<Record<string, string>> = {}, header = EVENT_HEADER): MemoryWorkbook {
    const workbook = new MemoryWorkbook();
    workbook.add('Events', 10, header.length, [[...header]]);
    const rows = SETTINGS.map(({ name }) => [name, settings[name] ?? '', '']);
    workbook.add('Settings', 20, 3, [[...SETTINGS_HEADER], ...rows]);
    return workbook;
  }

  add(name: string, rowCount: number, columnCount: number, cells: Cell[][]): void {
    if (this.tabs.some((tab) => tab.name === name)) throw new Error(`There is a tab ${name} already.`);
    this.tabs.push({ id: this.tabs.length, name, rowCount, columnCount, cells });
  }

  tab(name: string): MemoryTab {
    const tab = this.tabs.find((each) => each.name === name);
    if (!tab) throw new Error(`Unable to parse range: ${name}`);
    return tab;
  }

  /** The rows of a tab that hold anything. */
  rows(name: string): Cell[][] {
    return this.tab(name).cells.filter((row) => row.some((cell) => cell !== ''));
  }

  async facts(): Promise<WorkbookFacts> {
    const tabs = this.tabs.map(({ id, name, rowCount, columnCount }) => ({
      id,
      name,
      rowCount,
      columnCount,
    }));
    return { title: 'Memory', timeZone: this.timeZone, tabs };
  }

  async read(name: string): Promise<Cell[][]> {
    return this.tab(name).cells.map((row) => [...row]);
  }

  async write(name: string, firstRow: number, rows: readonly (readonly Cell[])[]): Promise<void> {
    this.writes += 1;
    if (this.writes === this.failAt) throw new Error('The network went away.');
    const tab = this.tab(name);
    rows.forEach((row, index) => {
      if (firstRow + index > tab.rowCount || row.length > tab.columnCount) {
        throw new Error(`exceeds grid limits: ${name}, row ${firstRow + index}`);
      }
      while (tab.cells.length < firstRow + index) tab.cells.push([]);
      row.forEach((cell, column) => {
        const target = tab.cells[firstRow + index - 1]!;
        while (target.length < column) target.push('');
        target[column] = this.keep(cell);
      });
    });
  }

  async writeCells(name: string, cells: readonly CellWrite[]): Promise<void> {
    this.writes += 1;
    const tab = this.tab(name);
    cells.forEach(({ row, column, value }, index) => {
      // A network that goes away may do so half-way.
      if (this.writes === this.failAt && index >= cells.length / 2) throw new Error('The network went away.');
      while (tab.cells.length < row) tab.cells.push([]);
      const target = tab.cells[row - 1]!;
      while (target.length < column) target.push('');
      target[column] = this.keep(value);
    });
    if (this.writes === this.failAt) throw new Error('The network went away.');
  }

  async addTab(name: string, { rowCount, columnCount }: TabShape): Promise<void> {
    this.add(name, rowCount, columnCount, []);
  }

  async addRows({ name }: TabFacts, count: number): Promise<void> {
    this.tab(name).rowCount += count;
  }

  async removeRows({ name }: TabFacts, spans: readonly { row: number; count: number }[]): Promise<void> {
    const tab = this.tab(name);
    for (const { row, count } of [...spans].sort((a, b) => b.row - a.row)) {
      tab.cells.splice(row - 1, count);
      tab.rowCount -= count;
    }
  }

  async setTimeZone(timeZone: string): Promise<string | null> {
    this.timeZone = timeZone;
    return null;
  }
}

export const EVENT_HEADER: readonly string[] = EVENT_COLUMNS.map(({ header }) => header);
