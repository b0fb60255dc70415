// Values on their way between a script and a cell: dates travel as instants and are made in the realm.

import type { Input } from '../workbook/edits.ts';
import type { Area } from '../workbook/model.ts';
import { cellText, mismatch } from './arguments.ts';
import { refusal } from './channel.ts';
import { isEmulated } from './present.ts';

/** A value of the script's as the desk takes it: text, a number, a truth value, a date, or nothing. */
export function outgoing(value: unknown): Input {
  if (typeof value === 'string') return cellText(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return { date: value.getTime() };
  throw mismatch('SpreadsheetApp.Range.setValue', value);
}

/** A cell's value as a script sees it. */
export function incoming(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? new Date((value as { date: number }).date) : value;
}

/**
 * Checks that a rectangle of data has exactly the range's size.
 * @throws Exception with Google's words
 */
function assertRectangle(data: unknown, area: Area): asserts data is unknown[][] {
  if (!Array.isArray(data) || !data.every((row) => Array.isArray(row))) {
    throw refusal("The parameters don't match the method signature: expected Object[][].");
  }
  if (data.length !== area.rows) {
    throw refusal(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of data as unknown[][]) {
    if (row.length !== area.columns) {
      throw refusal(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
      );
    }
  }
}

/** The same check, mapping every cell. */
export function rectangle<Cell>(data: unknown, area: Area, map: (value: unknown) => Cell): Cell[][] {
  assertRectangle(data, area);
  return data.map((row) => row.map(map));
}

// What `google.script.run` can carry out of a script.

const DEPTH_AT_MOST = 100;

/**
 * Gives the value back (nothing as null) when it can leave: no Date, no function, at any depth. One of Google's
 * objects, such as the range that a menu's function happens to return, is left behind.
 * @throws Exception that names the place
 */
export function transferable(value: unknown, place: string, depth = 0): unknown {
  if (value === undefined) return null;
  if (isEmulated(value)) {
    if (depth === 0) return null;
    throw refusal(
      `google.script.run carries no ${value}, and the ${place} is one: it cannot leave the script.`,
    );
  }
  if (value instanceof Date || ['function', 'symbol', 'bigint'].includes(typeof value)) {
    const kind = value instanceof Date ? 'Date' : typeof value;
    throw refusal(
      `google.script.run carries no ${kind}, and the ${place} is one: it cannot leave the script.`,
    );
  }
  if (depth > DEPTH_AT_MOST) throw refusal(`The ${place} is nested too deeply to leave the script.`);
  if (typeof value !== 'object' || value === null) return value;
  const array = Array.isArray(value);
  for (const [name, one] of Object.entries(value)) {
    transferable(one, array ? `${place}[${name}]` : `${place}.${name}`, depth + 1);
  }
  return value;
}
