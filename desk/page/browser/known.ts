// What the page has been told so far: the workbook, the opened tab and its cells, who is there.

import type {
  Person,
  RowsMessage,
  SpliceMessage,
  TabFacts,
  TabName,
  WireCell,
  WireRow,
  WorkbookMessage,
} from '../../live/messages.ts';
import type { Selection } from './grid/adapter.ts';
import type { News } from './news.ts';

export class Known {
  workbook: WorkbookMessage | null = null;
  tab: TabFacts | null = null;
  people: readonly Person[] = [];
  selection: Selection = { area: { row: 1, column: 1, rows: 1, columns: 1 }, active: { row: 1, column: 1 } };
  #rows: WireRow[] = [];

  constructor(news: News) {
    news.on('workbook', (workbook) => {
      this.workbook = workbook;
    });
    news.on('opened', (tab) => {
      this.tab = tab;
      this.#rows = [];
    });
    news.on('changed', (tab) => {
      this.tab = tab;
    });
    news.on('rows', (message) => this.#take(message));
    news.on('people', (people) => {
      this.people = people;
    });
    news.on('selected', (selection) => {
      this.selection = selection;
    });
  }

  tabNamed(name: string): TabName | undefined {
    return this.workbook?.tabs.find((tab) => tab.name === name);
  }

  /** Of the opened tab, counted from 1. */
  cell(row: number, column: number): WireCell {
    return this.#rows[row - 1]?.[column - 1] ?? null;
  }

  /** What an editor of the cell begins with. */
  input(row: number, column: number): string {
    const cell = this.cell(row, column);
    return typeof cell === 'object' ? (cell?.input ?? cell?.text ?? '') : cell;
  }

  /** What a cell of the opened tab shows. */
  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    return typeof cell === 'object' ? (cell?.text ?? '') : cell;
  }

  /** The number of a column by its header, the first row; 0 when there is none. */
  columnOf(header: string): number {
    for (let column = 1; column <= (this.tab?.columnCount ?? 0); column++) {
      if (this.text(1, column) === header) return column;
    }
    return 0;
  }

  /** The number of the first row that shows this in a column; 0 when there is none. */
  rowWith(column: number, text: string): number {
    return this.#rows.findIndex((_, index) => this.text(index + 1, column) === text) + 1;
  }

  /** Rows below the frozen ones that hold something. */
  rowsHeld(): number {
    const first = this.tab?.frozenRows ?? 0;
    return this.#rows.filter((row, index) => index >= first && row?.some(isHeld)).length;
  }

  #take(message: RowsMessage | SpliceMessage): void {
    if (message.tab !== this.tab?.id) return;
    const index = message.at - 1;
    while (this.#rows.length < index) this.#rows.push([]);
    const gone = message.kind === 'splice' ? message.deleted : message.rows.length;
    this.#rows.splice(index, gone, ...message.rows);
  }
}

function isHeld(cell: WireCell): boolean {
  return typeof cell === 'object' ? cell !== null && cell.text !== '' : cell !== '';
}
