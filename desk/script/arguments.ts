// Arguments that Google's services refuse whatever the workbook holds: of a wrong kind, out of bounds, unknown.

import { isColour } from '../text/colour.ts';
import { isNumberFormat } from '../text/number-format.ts';
import { TEXT_FORMAT } from '../text/type-in.ts';
import { unfitText } from '../workbook/cell-text.ts';
import { refusal } from './channel.ts';

/** Google's answer to arguments of kinds that no form of a method takes; `call` as `SpreadsheetApp.Range.sort`. */
export function mismatch(call: string, ...given: unknown[]): Error {
  return refusal(`The parameters (${given.map(kindOf)}) don't match the method signature for ${call}.`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : kindOf(value[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  return '(class)';
}

/** Whole numbers, as Google's Integer parameters take them. */
export function assertWhole(call: string, ...given: unknown[]): void {
  if (!given.every((one) => Number.isInteger(one))) throw mismatch(call, ...given);
}

/** A number from `least` to `most`; `name` is said to whoever gave another. */
export function within(value: number, least: number, most: number, name: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw refusal(
    `The value you passed to ${name} was invalid. It must be ${
      most === Number.POSITIVE_INFINITY ? `at least ${least}` : `between ${least} and ${most}`
    }.`,
  );
}

export function knownColour(colour: unknown): string {
  if (typeof colour === 'string' && isColour(colour)) return colour;
  throw refusal(`Invalid argument: ${String(colour)} is not a colour.`);
}

/** Google's word for plain text is the same format as `@`. */
export function knownFormat(call: string, format: unknown): string {
  if (typeof format !== 'string') throw mismatch(call, format);
  if (format === 'TEXT') return TEXT_FORMAT;
  if (!isNumberFormat(format)) throw refusal(`Invalid number format: ${format}`);
  return format;
}

/** Text that a cell can hold. */
export function cellText(text: string): string {
  const unfit = unfitText(text);
  if (unfit !== null) throw refusal(unfit);
  return text;
}
