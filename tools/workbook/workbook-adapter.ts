// What an import asks of a workbook. One implementation speaks to Google's Sheets API (and so to the local
// desk), one in the tests holds cells in memory.

/** A cell as the API gives and takes it; blank is the empty string. */
export type Cell = string | number | boolean;

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

export interface TabFacts {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface TabShape {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isHidden: boolean;
}

export interface WorkbookFacts {
  readonly title: string;
  readonly timeZone: string;
  readonly tabs: readonly TabFacts[];
}

/** `shown`: the text that people see. `stored`: numbers as numbers, dates as serials. `formulas`: as typed. */
export type ReadAs = 'shown' | 'stored' | 'formulas';

export interface WorkbookAdapter {
  /** Where the workbook is, for sentences. */
  readonly place: string;
  /** Throws an OperationalError when no workbook answers. */
  facts(): Promise<WorkbookFacts>;
  /** All rows of a tab down to its last filled one. Rows may be shorter than the grid is wide. */
  read(tab: string, as: ReadAs): Promise<Cell[][]>;
  /** Adds a tab of exactly this size, all of it plain text. */
  addTab(name: string, shape: TabShape): Promise<void>;
  /** Writes cells as they are, never parsed, from column A of a row (from 1) on; the grid must be large enough. */
  write(tab: string, firstRow: number, rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Writes single cells as they are, never parsed. `row` counts from 1, `column` from 0. */
  writeCells(tab: string, cells: readonly CellWrite[]): Promise<void>;
  /** Adds rows of plain text below the grid. */
  addRows(tab: TabFacts, count: number): Promise<void>;
  /** Takes whole rows away. `spans` count from row 1, do not overlap, and are all taken in one act. */
  removeRows(
    tab: TabFacts,
    spans: readonly { readonly row: number; readonly count: number }[],
  ): Promise<void>;
  /**
   * Sets the zone of the spreadsheet and, where that is possible from here, of its script. Gives what is left for a
   * person to do.
   */
  setTimeZone(timeZone: string): Promise<string | null>;
}
