import { expect, it } from 'vitest';
import type { TabFacts } from '../../../../desk/live/messages.ts';
import { heightOf } from '../../../../desk/page/browser/grid/geometry.ts';

const facts: TabFacts = {
  ...{ id: 1, name: 'Events', rowCount: 10, columnCount: 3, frozenRows: 1, frozenColumns: 0 },
  ...{ columnWidths: { 2: 207 }, hiddenColumns: [], merges: [], rules: [], protections: [], choices: [] },
  styles: [{ wrap: 'WRAP' }, { size: 20 }],
};
const height = (...row: Parameters<typeof heightOf>[0]) => heightOf(row, facts, () => 10);

it('is usual for one line, however long', () => {
  expect(height('a', 'a long text that nobody wraps', null)).toBe(21);
});
it('grows with lines', () => {
  expect(height('one\ntwo\nthree')).toBe(17 * 3 + 4);
});
it('wraps between words where the cell says so', () => {
  // 20 letters to a line of 200 pixels.
  expect(height(null, { text: 'twelve words of nine', style: 0 })).toBe(21);
  expect(height(null, { text: 'twelve words of nine letters', style: 0 })).toBe(38);
  expect(height(null, { text: 'x'.repeat(45), style: 0 })).toBe(17 * 3 + 4);
});
it('grows with letters', () => {
  expect(height({ text: 'Large', style: 1 })).toBe(38);
});
it('ends somewhere', () => {
  expect(height('line\n'.repeat(500))).toBeLessThan(450);
});
