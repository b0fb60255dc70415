// What the parts of the grid share: the opened tab, where its lines lie, what is selected, and the way out to
// the page.

import type { RowsMessage, SpliceMessage, TabFacts } from '../../../live/messages.ts';
import type { Act } from '../../../people/acts.ts';
import type { Area } from '../../../workbook/model.ts';
import type { GridAdapter } from './adapter.ts';
import { type Place, sameArea } from './areas.ts';
import { type RulePainter, readRules } from './conditional.ts';
import { type Axis, COLUMN_PIXELS, heightOf, layLines, ROW_PIXELS } from './geometry.ts';
import type { TypedTexts } from './pending.ts';
import { type GridShape, type SelectedCells, selectArea, selectPlace, shifted } from './selection.ts';
import { Sheet } from './sheet.ts';

/** What must be drawn anew: where lines are, what cells show, or only what is marked on them. */
export type StaleCopy = 'lines' | 'cells' | 'marks';

/** What is on its way from one place to another by the clipboard. */
export interface CopiedCells {
  tab: number;
  area: Area;
  isCut: boolean;
  /** What the clipboard holds as long as nothing else was copied. */
  stamp: string;
  text: string;
}

/** Where a person was in a tab, and what they filtered there. */
interface Memory {
  selected: SelectedCells;
  top: number;
  left: number;
  typed: TypedTexts;
}

const NO_TAB: TabFacts = {
  ...{ id: -1, name: '', rowCount: 0, columnCount: 0, frozenRows: 0, frozenColumns: 0 },
  ...{ columnWidths: {}, hiddenColumns: [], merges: [], rules: [], protections: [], styles: [], choices: [] },
};

export class Board implements GridShape {
  readonly adapter: GridAdapter;
  /** Pixels of a letter of the usual size. */
  readonly #charWidth: (code: number) => number;
  sheet = new Sheet(NO_TAB);
  rows: Axis = layLines(0, () => 0);
  columns: Axis = layLines(0, () => 0);
  rules: RulePainter = readRules([]);
  selected: SelectedCells = selectPlace({ row: 1, column: 1 }, { merges: [] });
  copied: CopiedCells | null = null;
  /** Where the painter should scroll, when it next draws. */
  reveal: Place | null = null;
  scrolled = { top: 0, left: 0 };
  /** Scrolls to `scrolled` when the painter next lays lines: a tab was opened, or rows above the view moved. */
  isScrollStale = false;
  /** The painter listens here. */
  redraw: (what: StaleCopy) => void = () => {};
  /** The editor listens here: rows have moved under it. */
  rowsMoved: (at: number, deleted: number, inserted: number) => void = () => {};
  #heights = new WeakMap<readonly unknown[], number>();
  #memories = new Map<number, Memory>();
  #ownMoves = 0;

  constructor(adapter: GridAdapter, charWidth: (code: number) => number) {
    this.adapter = adapter;
    this.#charWidth = charWidth;
  }

  get merges(): readonly Area[] {
    return this.sheet.facts.merges;
  }
  isBlank(row: number, column: number): boolean {
    return this.sheet.isBlank(row, column);
  }

  open(facts: TabFacts): void {
    if (this.sheet.facts.id >= 0) {
      const { selected, scrolled } = this;
      const { typed } = this.sheet;
      this.#memories.set(this.sheet.facts.id, { selected, typed, ...scrolled });
    }
    const memory = this.#memories.get(facts.id);
    this.sheet = new Sheet(facts, memory?.typed);
    this.selected = memory?.selected ?? selectPlace({ row: 1, column: 1 }, { merges: [] });
    this.scrolled = { top: memory?.top ?? 0, left: memory?.left ?? 0 };
    this.isScrollStale = true;
    this.change(facts);
  }

  change(facts: TabFacts): void {
    this.sheet.facts = facts;
    this.rules = readRules(facts.rules);
    this.#heights = new WeakMap();
    const { row, column } = this.selected.active;
    if (row > facts.rowCount || column > facts.columnCount) {
      const place = { row: Math.min(row, facts.rowCount), column: Math.min(column, facts.columnCount) };
      this.selected = selectPlace(place, facts);
    }
    this.redraw('lines');
    this.adapter.moved(this.selected);
  }

  take(message: RowsMessage | SpliceMessage): void {
    const { at, rows } = message;
    this.sheet.take(message);
    if (message.kind === 'splice') this.#moveRows(at, message.deleted, rows.length);
    const { row } = this.selected.active;
    if (message.kind === 'splice' || (row >= at && row < at + rows.length)) this.adapter.moved(this.selected);
    const isSameHeight = message.kind === 'rows' && this.#keepHeights(at, rows.length);
    this.redraw(isSameHeight ? 'cells' : 'lines');
  }
  /** Whether rows are as tall as they were laid: then those below need not be laid anew. */
  #keepHeights(at: number, count: number): boolean {
    for (let row = at; row < at + count; row += 1) {
      if (this.rows.size(row) !== this.#heightOf(row)) return false;
    }
    return true;
  }

  #moveRows(at: number, deleted: number, inserted: number): void {
    if (this.copied?.tab === this.sheet.facts.id) this.copied = null;
    if (this.#ownMoves > 0) return;
    this.selected = shifted(this.selected, at, deleted, inserted);
    this.rowsMoved(at, deleted, inserted);
    const first = this.rows.at(this.scrolled.top + this.rows.end(this.sheet.facts.frozenRows));
    if (at > first || deleted > first - at) return;
    // What is in view stays there while rows above it come and go.
    this.scrolled.top = Math.max(0, this.scrolled.top + (inserted - deleted) * ROW_PIXELS);
    this.isScrollStale = true;
  }

  /** Pixels of a text of the usual size, on one line. */
  widthOf(text: string): number {
    let width = 0;
    for (let index = 0; index < text.length; index += 1) width += this.#charWidth(text.charCodeAt(index));
    return width;
  }

  /** Lays rows and columns where the facts and the rows put them. */
  layLines(): void {
    const { facts } = this.sheet;
    const hiddenColumns = new Set(facts.hiddenColumns);
    this.columns = layLines(facts.columnCount, (column) =>
      hiddenColumns.has(column) ? 0 : (facts.columnWidths[column] ?? COLUMN_PIXELS),
    );
    this.rows = layLines(facts.rowCount, (row) => this.#heightOf(row));
  }
  #heightOf(row: number): number {
    const cells = this.sheet.rowAt(row);
    if (cells.length === 0) return ROW_PIXELS;
    const known = this.#heights.get(cells);
    if (known !== undefined) return known;
    const height = heightOf(cells, this.sheet.facts, this.#charWidth);
    this.#heights.set(cells, height);
    return height;
  }

  /** Selects, and scrolls to the corner that moves unless told to stay. */
  select(selected: SelectedCells, reveal: Place | null = selected.head): void {
    const { active, area } = this.selected;
    const isSame =
      active.row === selected.active.row &&
      active.column === selected.active.column &&
      sameArea(area, selected.area);
    this.selected = selected;
    if (reveal) this.reveal = reveal;
    this.redraw('marks');
    if (!isSame) this.adapter.moved(selected);
  }
  selectArea(area: Area): void {
    this.select(selectArea(area, this), { row: area.row, column: area.column });
  }

  /** Sends an act. False when nothing was done. */
  async act(act: Act): Promise<boolean> {
    const movesRows = ['insertRows', 'deleteRows', 'sort'].includes(act.kind);
    if (movesRows) this.#ownMoves += 1;
    try {
      return await this.adapter.act(act);
    } catch {
      return false;
    } finally {
      // The rows may come a moment after the answer.
      if (movesRows) setTimeout(() => (this.#ownMoves -= 1), 500);
    }
  }
}
