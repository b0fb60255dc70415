// Going to the cell of an Issue, whatever happened to rows and headers since.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SheetAlone } from './sheet-alone.ts';

describe('go to', () => {
  let stand: SheetAlone;
  let keys: (string | undefined)[];
  beforeAll(async () => {
    stand = await SheetAlone.withRows(
      ['Alba', 'Brio', 'Coda'].map((title, index) => ({ title, date: `2027-06-1${index}` })),
    );
    await stand.run('validateEvents');
    keys = (await stand.rows()).map(({ key }) => key);
    await stand.writeCells('Events!D1', [['Jour']]);
  });
  afterAll(() => stand.close());

  const goTo = (destination: object) => stand.run('goTo', [{ row: null, column: null, ...destination }]);

  it.each<[string, () => object, object]>([
    ['by key, whatever the row', () => ({ eventKey: keys[2], row: 2, column: 'Date' }), { cell: 'D4' }],
    ['by title where there is no key', () => ({ eventKey: null, row: 2, title: 'Brio' }), { cell: 'C3' }],
    ['by number where there is neither', () => ({ eventKey: null, row: 3, column: 'Venue' }), { cell: 'H3' }],
    ['to the header', () => ({ eventKey: null, row: 1, column: 'date' }), { cell: 'D1' }],
    ['to a setting', () => ({ tab: 'Settings', eventKey: null, row: 4, column: 'Value' }), { cell: 'B4' }],
    [
      'and says when the row is gone',
      () => ({ eventKey: 'no-such-key', row: 2, title: 'No such title' }),
      { outcome: 'row-gone', cell: '', sentence: expect.stringMatching(/gone/) },
    ],
    [
      'and says when the row lies beyond the tab',
      () => ({ eventKey: null, row: 90 }),
      { outcome: 'row-gone' },
    ],
    [
      'and says when the column is gone',
      () => ({ eventKey: keys[0], row: 2, column: 'Mood' }),
      { outcome: 'column-gone', cell: 'A2', sentence: expect.stringMatching(/“Mood”/) },
    ],
    [
      'and says when the tab is gone',
      () => ({ tab: 'Rooms', eventKey: null, row: 2 }),
      { outcome: 'tab-gone', cell: '' },
    ],
  ])('%s', async (_, destination, expected) => {
    expect(await goTo(destination())).toMatchObject(expected);
  });

  it('goes to the very row of a key that stands there twice', async () => {
    await stand.writeCells('Events!A3', [[keys[0] ?? '']]);
    expect(await goTo({ eventKey: keys[0], row: 3 })).toMatchObject({ cell: 'C3' });
    expect(await goTo({ eventKey: keys[0], row: 2 })).toMatchObject({ cell: 'C2' });
  });
});
