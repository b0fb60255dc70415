// By which cells the rows of an import are known again, wherever people have sorted them to.

import { columnOf } from '../columns.ts';
import { fieldOfHeader } from '../headers.ts';

/**
 * Whether a column of written rows tells them apart. Not what script fills, a key that script minted, and columns
 * nobody can name.
 */
export function isBrought(name: string, index: number, written: readonly (readonly string[])[]): boolean {
  const field = fieldOfHeader(name);
  if (name.trim() === '' || (field !== null && columnOf(field).script)) return false;
  return field !== 'key' || written.some((row) => (row[index] ?? '') !== '');
}
