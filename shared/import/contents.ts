// What stands in a column of a foreign file: a bounded sample of its different cells, judged.

import { parseDays } from '../parse/date.ts';
import type { Settings } from '../settings.ts';
import { oneLine } from '../text.ts';
import { holdsMail, type Kind, kindsOf } from './kinds.ts';
import type { SourceTable } from './source-table.ts';

export interface Contents {
  /** Rows of the file, and those with something in the column. */
  readonly rows: number;
  readonly filled: number;
  /** Different cells that were judged. */
  readonly judged: number;
  /** Of the judged cells, from 0 to 1. */
  readonly share: (kind: Kind) => number;
  /** The judged cells that do not read so, three at most. */
  readonly misfits: (...kinds: readonly Kind[]) => { readonly count: number; readonly examples: string[] };
  readonly examples: readonly string[];
  /** The judged cells. */
  readonly different: readonly string[];
  readonly averageLength: number;
  /** Judged cells that hold a mail address, alone or not. */
  readonly withMail: number;
  /** Judged dates that can be read day or month first, or have no year. */
  readonly eitherOrder: readonly string[];
  readonly yearless: readonly string[];
}

const MOST_ROWS_LOOKED_AT = 5_000;
export const MOST_CELLS_JUDGED = 120;
const MOST_EXAMPLES = 3;
const MOST_EXAMPLE_CHARACTERS = 60;

/** Judges one column of a table. Rows are taken evenly from the whole file, so that its end counts too. */
export function contentsOf(table: SourceTable, column: number, settings: Settings): Contents {
  const different = new Set<string>();
  let [looked, filled] = [0, 0];
  for (const { cells } of evenly(table.rows, MOST_ROWS_LOOKED_AT)) {
    looked += 1;
    const text = oneLine(cells[column] ?? '');
    if (text === '') continue;
    filled += 1;
    different.add(text);
  }
  const cells = evenly([...different], MOST_CELLS_JUDGED);
  const kinds = cells.map((cell) => kindsOf(cell, settings));
  const share = (kind: Kind) =>
    cells.length === 0 ? 0 : kinds.filter((each) => each.has(kind)).length / cells.length;
  const questions = share('date') > 0.5 ? cells.map((cell) => dateCodes(cell, settings)) : [];
  const asking = (code: RegExp) =>
    cells.filter((_, index) => questions[index]?.some((each) => code.test(each)) === true);
  return {
    rows: table.rows.length,
    filled: looked === 0 ? 0 : Math.round((filled / looked) * table.rows.length),
    judged: cells.length,
    different: cells,
    share,
    misfits: (...wanted) => {
      const others = cells.filter((_, index) => !wanted.some((kind) => kinds[index]!.has(kind)));
      return { count: others.length, examples: others.slice(0, MOST_EXAMPLES).map(clipped) };
    },
    examples: [...different].slice(0, MOST_EXAMPLES).map(clipped),
    averageLength: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
    withMail: cells.filter(holdsMail).length,
    eitherOrder: asking(/^date-ambiguous$/),
    yearless: asking(/^date-year-missing$/),
  };
}

function dateCodes(cell: string, { dateOrder, seasonStart, seasonEnd }: Settings): string[] {
  return parseDays(cell, dateOrder, { seasonStart, seasonEnd }).findings.map(({ code }) => code);
}

function clipped(text: string): string {
  return text.length > MOST_EXAMPLE_CHARACTERS ? `${text.slice(0, MOST_EXAMPLE_CHARACTERS - 1)}…` : text;
}

/** As many items as may be looked at, from the first to the last at even steps. */
export function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * (items.length - 1)) / (most - 1))]!);
}
