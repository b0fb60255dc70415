// The opened tab as the page has it: its facts, and its rows as the messages bring them.

import type {
  Choice,
  RowsMessage,
  SpliceMessage,
  TabFacts,
  WireCell,
  WireRow,
} from '../../../live/messages.ts';
import type { Style } from '../../../workbook/model.ts';
import { holds, type Place } from './areas.ts';
import { TypedTexts } from './pending.ts';

const BLANK: WireRow = [];

export class Sheet {
  facts: TabFacts;
  readonly typed: TypedTexts;
  #rows: WireRow[] = [];
  #extent: { lastRow: number; lastColumn: number } | null = null;

  /** `typed`: what was typed in this tab before, when it is opened again. */
  constructor(facts: TabFacts, typed = new TypedTexts()) {
    this.facts = facts;
    this.typed = typed;
  }

  /** Takes rows as they come. Rows and typed texts below a splice move. */
  take(message: RowsMessage | SpliceMessage): void {
    const { at, rows } = message;
    while (this.#rows.length < at - 1) this.#rows.push(BLANK);
    const extent = this.#extent;
    this.#extent = null;
    if (message.kind === 'splice') {
      const below = this.#rows.slice(at - 1 + message.deleted);
      this.#rows = [...this.#rows.slice(0, at - 1), ...rows, ...below];
      this.typed.spliced(at, message.deleted, rows.length);
    } else {
      const before = this.#rows.slice(at - 1, at - 1 + rows.length);
      rows.forEach((row, index) => {
        this.#rows[at - 1 + index] = row;
      });
      this.typed.arrived(at, rows.length, ({ row, column }) => {
        const [was, is] = [before[row - at]?.[column - 1], rows[row - at]?.[column - 1]];
        return JSON.stringify(was ?? null) !== JSON.stringify(is ?? null);
      });
      this.#extent = extent && grownExtent(extent, at, before, rows);
    }
  }

  rowAt(row: number): WireRow {
    return this.#rows[row - 1] ?? BLANK;
  }
  cellAt(row: number, column: number): WireCell {
    return this.#rows[row - 1]?.[column - 1] ?? null;
  }
  /** What a cell shows in the workbook. */
  textAt(row: number, column: number): string {
    const cell = this.cellAt(row, column);
    return cell === null ? '' : typeof cell === 'string' ? cell : cell.text;
  }
  /** What an editor of the cell begins with. */
  inputAt(row: number, column: number): string {
    const cell = this.cellAt(row, column);
    return cell === null ? '' : typeof cell === 'string' ? cell : (cell.input ?? cell.text);
  }
  /** What is shown now: what was typed last, even if the workbook has not answered yet. */
  shownAt(row: number, column: number): string {
    return this.typed.waiting({ row, column }) ?? this.textAt(row, column);
  }
  isBlank(row: number, column: number): boolean {
    return this.shownAt(row, column) === '';
  }
  styleAt(row: number, column: number): Style | undefined {
    const cell = this.cellAt(row, column);
    return typeof cell === 'object' && cell?.style !== undefined ? this.facts.styles[cell.style] : undefined;
  }
  choiceAt(row: number, column: number): Choice | undefined {
    const cell = this.cellAt(row, column);
    return typeof cell === 'object' && cell?.choice !== undefined
      ? this.facts.choices[cell.choice]
      : undefined;
  }
  noteAt(row: number, column: number): string | undefined {
    const cell = this.cellAt(row, column);
    return typeof cell === 'object' ? cell?.note : undefined;
  }
  /** Whether it holds a formula that the desk does not calculate. */
  isUncalculated(row: number, column: number): boolean {
    const cell = this.cellAt(row, column);
    return typeof cell === 'object' && cell?.isUncalculated === true;
  }
  /** Whether this person may not type here at all; a warning only asks. */
  isReadOnly({ row, column }: Place): boolean {
    return this.facts.protections.some(
      ({ area, warningOnly, mayEdit }) =>
        !warningOnly && !mayEdit && (area === null || holds(area, row, column)),
    );
  }

  /** Rows above this one are headers: the frozen ones, and the first even if none is frozen. */
  get firstDataRow(): number {
    return Math.max(1, this.facts.frozenRows) + 1;
  }
  /** The header of a column, or nothing. */
  headerOf(column: number): string {
    return this.textAt(this.firstDataRow - 1, column);
  }
  /** How far the cells reach that hold anything; 0 for none. */
  get extent(): { lastRow: number; lastColumn: number } {
    if (this.#extent) return this.#extent;
    let lastRow = 0;
    let lastColumn = 0;
    this.#rows.forEach((row, index) => {
      let last = row.length;
      while (last > 0 && this.textAt(index + 1, last) === '') last -= 1;
      if (last > 0) lastRow = index + 1;
      lastColumn = Math.max(lastColumn, last);
    });
    this.#extent = { lastRow, lastColumn };
    return this.#extent;
  }
}

/** How far cells reach after some rows have changed; null when that may be less, and all must be looked at. */
function grownExtent(
  { lastRow, lastColumn }: { lastRow: number; lastColumn: number },
  at: number,
  before: readonly WireRow[],
  rows: readonly WireRow[],
) {
  const reach = (row: WireRow) =>
    row.findLastIndex((cell) => (typeof cell === 'object' ? cell?.text : cell)) + 1;
  const was = Math.max(0, ...before.map(reach));
  const is = Math.max(0, ...rows.map(reach));
  const endsHere = at + before.length > lastRow;
  const isLess = (was === lastColumn && is < was) || (endsHere && reach(rows.at(-1) ?? []) === 0);
  if (isLess) return null;
  return {
    lastRow: Math.max(lastRow, is > 0 ? at + rows.length - 1 : 0),
    lastColumn: Math.max(lastColumn, is),
  };
}
