// The cells that fresh eyes wrote, in English and French; docs/messy-cells.md says who and how.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedCell } from './judge.ts';

export const FRESH_CELLS = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/fresh-cells.json'), 'utf8'),
) as readonly JudgedCell[];

export function freshCellsOf(parser: string): string[] {
  return FRESH_CELLS.filter((each) => each.parser === parser).map(({ cell }) => cell);
}
