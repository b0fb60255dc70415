// The filters of the opened tab and the rows they hide, kept true while rows come, go and change.

import { type ColumnFilter, type FilterGround, followHeaders, hiddenRows, passes } from './filter.ts';
import type { Sheet } from './sheet.ts';

export class RowFilter {
  #sheet: Sheet | null = null;
  #filters: readonly ColumnFilter[] = [];
  #hidden = new Set<number>();

  get filters(): readonly ColumnFilter[] {
    return this.#filters;
  }
  get isOn(): boolean {
    return this.#filters.length > 0;
  }
  hides(row: number): boolean {
    return this.#hidden.has(row);
  }
  /** Rows in sight, and rows that could be. */
  get counts(): { shown: number; all: number } {
    const { firstRow, lastRow } = this.ground;
    const all = Math.max(0, lastRow - firstRow + 1);
    return { shown: all - this.#hidden.size, all };
  }
  get ground(): FilterGround {
    const sheet = this.#sheet!;
    const textAt = (row: number, column: number) => sheet.textAt(row, column);
    return { firstRow: sheet.firstDataRow, lastRow: sheet.extent.lastRow, textAt };
  }

  /** Begins with a tab; its rows pass the filters or are hidden as they come. */
  open(sheet: Sheet, filters: readonly ColumnFilter[]): void {
    this.#sheet = sheet;
    this.#filters = filters;
    this.#hidden = new Set();
  }
  /** Sets the filters and hides what they hide. */
  set(filters: readonly ColumnFilter[]): void {
    this.#filters = filters;
    this.#hidden = hiddenRows(filters, this.ground);
  }

  /** Rows have moved, and some have gone. */
  moveRows(at: number, deleted: number, inserted: number): void {
    const kept = [...this.#hidden].filter((row) => row < at || row >= at + deleted);
    this.#hidden = new Set(kept.map((row) => (row < at ? row : row + inserted - deleted)));
  }
  /**
   * Rows have come. New ones pass the filters or are hidden; one edited row stays in sight, as in Sheets, until
   * the filters change. `lastBefore` is the last row that held anything before.
   */
  take(at: number, count: number, isSplice: boolean, lastBefore: number): void {
    if (!this.isOn) return;
    const ground = this.ground;
    if (at < ground.firstRow) this.#filters = followHeaders(this.#filters, this.#headers());
    if (count === 1 && !isSplice && at <= lastBefore) return;
    for (let row = Math.max(at, ground.firstRow); row < at + count; row += 1) {
      if (row <= ground.lastRow && !passes(row, this.#filters, ground)) this.#hidden.add(row);
      else this.#hidden.delete(row);
    }
  }
  #headers(): string[] {
    const sheet = this.#sheet!;
    return Array.from({ length: sheet.facts.columnCount }, (_, index) => sheet.headerOf(index + 1));
  }
}
