// A hundred random corruptions of a snapshot in the workbook itself, readable and compressed, and of its line in the
// index: each is refused with its place, and nothing is written.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong } from '../../draws.ts';
import type { Row } from '../../journeys/editors-sheet.ts';
import { SheetAlone } from '../sheet-alone.ts';

const rows: Row[] = Array.from({ length: 12 }, (_, index) => ({
  title: `Evening ${index}`,
  date: `2027-06-${index + 10}`,
  venue: `Hall ${index % 3}`,
  description: 'Lanterns along the quay. '.repeat(index),
}));
const RUNS = isLong ? 500 : 50;

describe.each(['readable', 'compressed'])('a %s snapshot in the workbook', (form) => {
  let stand: SheetAlone;
  let tab: string;
  beforeAll(async () => {
    stand = await SheetAlone.withRows(rows);
    if (form === 'compressed') await stand.type(2, 'description', `=${'x'.repeat(49_999)}`);
    await stand.run('validateEvents');
    const taken = await stand.run('snapshotNow');
    expect(/compressed/.test(taken.sentence)).toBe(form === 'compressed');
    tab = taken.tab;
    await stand.type(3, 'title', 'Evening of today');
  });
  afterAll(() => stand.close());

  const { values, write } = {
    values: (name: string) =>
      stand.workspace.workbook.values(name).map((row) => row.map((cell) => String(cell ?? ''))),
    /** As text: what stands there is formatted so. */
    write: (name: string, cells: string[][]) =>
      stand.workspace.workbook.write(
        `'${name}'!A1`,
        cells.map((row) => row.map((cell) => (cell.startsWith("'") ? `'${cell}` : cell))),
      ),
  };

  it('is never restored once it was changed in any way', async () => {
    const whole = { [tab]: values(tab), Snapshots: values('Snapshots') };
    const events = values('Events');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(tab, tab, 'Snapshots'),
        fc.constantFrom('edit', 'swap', 'truncate', 'shift'),
        fc.nat(),
        fc.nat(),
        async (name, how, one, other) => {
          const cells = whole[name]!.map((row) => [...row]);
          // The header of the index is nobody's snapshot, and its last two columns are free to change.
          const [first, width] = name === tab ? [0, cells[0]!.length] : [1, 11];
          const at = first + (one % (cells.length - first));
          const to = first + (other % (cells.length - first));
          const column = other % width;
          if (how === 'edit') cells[at]![column] = `${cells[at]![column]!.slice(1)}~`;
          else if (how === 'swap') [cells[at], cells[to]] = [cells[to]!, cells[at]!];
          else if (how === 'truncate') for (let row = at; row < cells.length; row++) cells[row]!.fill('');
          else cells[at] = [...cells[at]!.slice(1), ''];
          fc.pre(JSON.stringify(cells) !== JSON.stringify(whole[name]));
          write(name, cells);
          try {
            const request = { sequence: 1, tabs: null, events: null, publish: false };
            const refused = await stand.run('restoreSnapshot', [request]);
            expect(refused.outcome, `${how} ${name} ${at} ${column}: ${refused.sentence}`).toMatch(
              /refused|failed/,
            );
            expect(values('Events')).toEqual(events);
          } finally {
            write(name, whole[name]!);
          }
        },
      ),
      { numRuns: RUNS },
    );
    expect(await stand.run('verifySnapshots')).toMatchObject({ outcome: 'whole' });
    const wanted = { sequence: 1, tabs: null, events: null, publish: false };
    expect(await stand.run('restoreSnapshot', [wanted])).toMatchObject({ outcome: 'restored' });
  });
});
