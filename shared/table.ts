// A tab as it was read: text cells, and what was odd about some of them.

/** A cell that is not plain text. `date`: Sheets holds a date or time; `error`: a formula that failed. */
export interface OddCell {
  /** Index into `rows`, from 0. */
  readonly row: number;
  readonly column: number;
  readonly kind: 'date' | 'error';
}

export interface Table {
  readonly tab: string;
  /** Row 1, as typed. */
  readonly header: readonly string[];
  /** Row 2 onwards: `rows[0]` is row 2 of the tab. Every row is as wide as the header. */
  readonly rows: readonly (readonly string[])[];
  readonly odd: readonly OddCell[];
  /** Merged ranges in A1 notation. */
  readonly merged: readonly string[];
}

/** Row 1 is the header, so `rows[0]` is row 2. */
export const FIRST_DATA_ROW = 2;

/** More rows than this are refused rather than half read. */
export const MOST_ROWS = 50_000;

/** A number as it is; as shown where the format adds a meaning of its own, such as a currency sign. */
export function numberText(value: number, shown: string): string {
  return /[^\d\s.,'’+-]/.test(shown) && !/^-?[\d.,]+E[+-]?\d+$/i.test(shown) ? shown : String(value);
}

/** A tab without a cell. */
export function emptyTable(tab: string): Table {
  return { tab, header: [], rows: [], odd: [], merged: [] };
}
