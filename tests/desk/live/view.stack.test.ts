// A page that is told only what is new ends up with the same tab as one that is told everything.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Message } from '../../../desk/live/messages.ts';
import { View } from '../../../desk/live/view.ts';
import { applyEdit } from '../../../desk/workbook/apply.ts';
import type { Edit } from '../../../desk/workbook/edits.ts';
import { blankWorkbook } from '../../../desk/workbook/model.ts';
import { Refusal } from '../../../desk/workbook/refusal.ts';
import { replay } from './listen-in.ts';

const ANA = { email: 'ana@example.org' };
const small = fc.integer({ min: 1, max: 9 });
const area = fc.record({
  row: small,
  column: small,
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.constant(1),
});
const edits: fc.Arbitrary<Edit> = fc.oneof(
  area.chain((place) =>
    fc.string({ maxLength: 2 }).map((text) => ({
      kind: 'values' as const,
      as: 'typed' as const,
      tab: 0,
      area: place,
      values: Array.from({ length: place.rows }, () => [text]),
    })),
  ),
  fc.record({ kind: fc.constant('clear' as const), tab: fc.constant(0), area, contents: fc.constant(true) }),
  fc.record({
    kind: fc.constantFrom('insertRows' as const, 'deleteRows' as const),
    tab: fc.constant(0),
    at: small,
    count: fc.integer({ min: 1, max: 3 }),
  }),
  area.map((place) => ({
    kind: 'sort' as const,
    tab: 0,
    area: place,
    keys: [{ column: place.column, ascending: true }],
  })),
);

it('is brought up to date by what is new alone', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edits, { maxLength: 4 }), { maxLength: 8 }), (rounds) => {
      const workbook = blankWorkbook('Etc/UTC');
      Object.assign(workbook.tabs[0]!, { rowCount: 20, columnCount: 10 });
      const view = new View(workbook, 0);
      const received: Message[] = [...view.news(ANA, [], 2027)];
      for (const round of rounds) {
        for (const edit of round) {
          try {
            applyEdit(workbook, edit, { actor: ANA, now: new Date(0) });
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        }
        received.push(...view.news(ANA, [], 2027));
      }
      const fresh = replay([...new View(workbook, 0).news(ANA, [], 2027)]);
      expect(replay(received)).toEqual(fresh);
      expect([...view.news(ANA, [], 2027)]).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
