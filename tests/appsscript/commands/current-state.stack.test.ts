// The state reads no row while nothing has changed, and is never behind what has.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CurrentState } from '../../../appsscript/commands/results.ts';
import { SheetAlone } from '../sheet-alone.ts';

const FEW_CELLS = 60;

describe('the state', () => {
  let stand: SheetAlone;
  beforeAll(async () => {
    stand = await SheetAlone.withRows([
      { title: 'Alba', date: '2027-06-10', venue: 'Hall' },
      { title: 'Brio', date: '2027-06-11', venue: 'Barn' },
    ]);
    await stand.publish();
  });
  afterAll(() => stand.close());

  const look = async (locale = 'en') => {
    const { result, cellsRead } = await stand.workspace.run({ function: 'currentState', locale });
    return { state: result as CurrentState, cellsRead };
  };

  it('reads all rows once, and then none until something changes', async () => {
    const first = await look();
    expect(first.cellsRead).toBeGreaterThan(FEW_CELLS);
    const second = await look();
    expect(second.cellsRead).toBeLessThan(FEW_CELLS);
    const { now: _, ...placements } = first.state.placements;
    expect(second.state).toMatchObject({ ...first.state, placements });
  });

  it('sees what anybody changes, wherever', async () => {
    await look();
    await stand.type(2, 'title', 'Alba, again');
    expect((await look()).state).toMatchObject({ waiting: 1, rows: 2 });
    await stand.type(2, 'title', 'Alba');
    expect((await look()).state).toMatchObject({ waiting: 0 });
    await stand.writeCells('Settings!B2', [['Another name']]);
    expect((await look()).state.programmeChanges).toBe(true);
    await stand.reshape('Events', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } },
    ]);
    expect((await look()).state).toMatchObject({ rows: 1, waiting: 1 });
  });

  it('says the same in another language only after looking for it', async () => {
    await look();
    const french = await look('fr');
    expect(french.state.sentence).toContain('La révision 1 est publiée');
    expect((await look()).state.sentence).toContain('Revision 1 is published');
    expect((await look('fr')).state).toMatchObject({ sentence: french.state.sentence });
  });

  it('reads all rows where the cell of the last change is gone or typed over, until a publish puts it back', async () => {
    await stand.writeCells("'Last change'!A1", [['7 or so']]);
    await look();
    await stand.type(2, 'title', 'Alba, once more');
    expect((await look()).state.waiting).toBe(2);
    expect((await look()).cellsRead).toBeGreaterThan(FEW_CELLS);
    await stand.publish();
    await look();
    expect((await look()).cellsRead).toBeLessThan(FEW_CELLS);
  });

  it('reads all rows each time on a Google whose number stands still, as a publish finds out', async () => {
    await stand.faults({ host: ['volatileStandsStill'] });
    await stand.type(2, 'title', 'Alba, at last');
    await stand.publish();
    await look();
    expect((await look()).cellsRead).toBeGreaterThan(FEW_CELLS);
    await stand.type(2, 'title', 'Alba');
    expect((await look()).state.waiting).toBe(1);
  });
});
