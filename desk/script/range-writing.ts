// What a range writes into its cells.

import type { CellEdit } from '../workbook/edits.ts';
import { cellText, knownFormat } from './arguments.ts';
import { current, write } from './channel.ts';
import { behind } from './present.ts';
import type { GoogleRange } from './range-place.ts';
import { RangeReading } from './range-reading.ts';
import { outgoing, rectangle } from './values.ts';

/** An edit of cells without its place. */
type Change = CellEdit extends infer Each
  ? Each extends CellEdit
    ? Omit<Each, 'tab' | 'area'>
    : never
  : never;

export abstract class RangeWriting
  extends RangeReading
  implements
    Pick<
      GoogleRange,
      | 'setValues'
      | 'setValue'
      | 'setFormulas'
      | 'setFormula'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'setNote'
      | 'setNotes'
      | 'clearNote'
      | 'clear'
      | 'clearContent'
      | 'clearFormat'
      | 'merge'
      | 'breakApart'
      | 'sort'
      | 'copyTo'
    >
{
  /** Buffers one change of these cells. */
  protected change(change: Change): GoogleRange {
    // One value for all cells is one value on the wire.
    const isEach = Object.values(change).some(
      (part) => Array.isArray(part) || (typeof part === 'object' && part !== null && 'each' in part),
    );
    current().report.cellsWritten += isEach ? this.area.rows * this.area.columns : 1;
    write({ ...change, tab: this.sheet.id, area: this.area } as CellEdit);
    return this.face;
  }

  setValues(values: unknown[][]): GoogleRange {
    return this.change({ kind: 'values', as: 'typed', values: rectangle(values, this.area, outgoing) });
  }

  /** Writes one value into every cell. */
  setValue(value: unknown): GoogleRange {
    const row = Array.from({ length: this.area.columns }, () => outgoing(value));
    const values = Array.from({ length: this.area.rows }, () => row);
    return this.change({ kind: 'values', as: 'typed', values });
  }

  setFormulas(formulas: string[][]): GoogleRange {
    return this.change({ kind: 'formulas', formulas: rectangle(formulas, this.area, asFormula) });
  }

  setFormula(formula: string): GoogleRange {
    const row = Array.from({ length: this.area.columns }, () => asFormula(formula));
    return this.change({ kind: 'formulas', formulas: Array.from({ length: this.area.rows }, () => row) });
  }

  setNumberFormat(format: string): GoogleRange {
    return this.change({
      kind: 'formats',
      formats: { all: knownFormat('SpreadsheetApp.Range.setNumberFormat', format) },
    });
  }

  setNumberFormats(formats: string[][]): GoogleRange {
    const each = rectangle(formats, this.area, (format) =>
      knownFormat('SpreadsheetApp.Range.setNumberFormats', format),
    );
    return this.change({ kind: 'formats', formats: { each } });
  }

  setNote(note: string | null): GoogleRange {
    return this.change({ kind: 'notes', notes: { all: note && cellText(note) } });
  }

  setNotes(notes: unknown[][]): GoogleRange {
    const each = rectangle(notes, this.area, (note) =>
      note === null || note === undefined ? null : cellText(String(note)),
    );
    return this.change({ kind: 'notes', notes: { each } });
  }

  clearNote(): GoogleRange {
    return this.setNote(null);
  }

  clear(options?: {
    commentsOnly?: boolean | undefined;
    contentsOnly?: boolean | undefined;
    formatOnly?: boolean | undefined;
    validationsOnly?: boolean | undefined;
  }): GoogleRange {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options ?? {};
    if (!commentsOnly && !contentsOnly && !formatOnly && !validationsOnly) {
      return this.change({ kind: 'clear', contents: true, formats: true });
    }
    return this.change({
      kind: 'clear',
      contents: contentsOnly === true,
      formats: formatOnly === true,
      notes: commentsOnly === true,
      validations: validationsOnly === true,
    });
  }

  clearContent(): GoogleRange {
    return this.change({ kind: 'clear', contents: true });
  }

  clearFormat(): GoogleRange {
    return this.change({ kind: 'clear', formats: true });
  }

  merge(): GoogleRange {
    return this.change({ kind: 'merge' });
  }

  breakApart(): GoogleRange {
    return this.change({ kind: 'unmerge' });
  }

  /** Sorts by one column or several, given as the tab's column numbers. */
  sort(order: unknown): GoogleRange {
    const given = Array.isArray(order) ? order : [order];
    const keys = given.map((one: number | { column: number; ascending?: boolean }) =>
      typeof one === 'number'
        ? { column: one, ascending: true }
        : { column: one.column, ascending: one.ascending ?? true },
    );
    return this.change({ kind: 'sort', keys });
  }

  /** Copies to a place of the same size, or repeats into a larger one. */
  copyTo(destination: GoogleRange, choice?: unknown): void {
    const target = behind(destination, RangeWriting);
    const only = typeof choice === 'object' && choice !== null ? (choice as Record<string, boolean>) : {};
    const type = typeof choice === 'string' ? choice : '';
    const values = only.contentsOnly === true || type === 'PASTE_VALUES';
    const formats = only.formatOnly === true || type === 'PASTE_FORMAT';
    target.enlarged(this.area).change({
      kind: 'copy',
      from: { tab: this.sheet.id, area: this.area },
      what: values ? 'values' : formats ? 'formats' : 'all',
    });
  }

  /** This place, grown to hold at least an area of another. */
  protected abstract enlarged(area: { rows: number; columns: number }): RangeWriting;
}

function asFormula(formula: unknown): string {
  const text = cellText(String(formula ?? ''));
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}
