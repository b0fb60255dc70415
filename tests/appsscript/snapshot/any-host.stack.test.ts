// A restore on hosts that read plain text differently: a leading `=` that makes a formula although the cell is text, a
// leading apostrophe that stays. The cells come back as they were, or their rows are named.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOST_RULES, type HostRule } from '../../../desk/workbook/host-rules.ts';
import { EVENT_COLUMNS } from '../../../shared/columns.ts';
import { cellOf } from '../../journeys/editors-sheet.ts';
import { SheetAlone } from '../sheet-alone.ts';

const TITLES = ['=1+1', '=SUM(', "'quoted'", "''", '+33 6 12', '-5 degrees', '@home', '= not a sum', 'Plain'];
const TITLE = EVENT_COLUMNS.findIndex(({ field }) => field === 'title');
const RANGE = `Events!${cellOf(2, 'title')}:${cellOf(TITLES.length + 1, 'title')}`;

let stand: SheetAlone;
beforeAll(async () => {
  const rows = TITLES.map((_, index) => ({ title: `Evening ${index}`, date: '2099-06-10' }));
  stand = await SheetAlone.withRows(rows);
});
afterAll(() => stand.close());

const asTheyAre = (texts: readonly string[]) =>
  stand.writeCells(
    RANGE,
    texts.map((text) => [text]),
    'RAW',
  );
const titles = async () => (await stand.readCells(RANGE)).flat();
function formulas(): string[] {
  return stand.workspace.workbook
    .tab('Events')!
    .rows.flatMap((row) => row.flatMap((cell) => (cell?.formula ? [cell.formula] : [])));
}
const restore = (sequence: number) =>
  stand.run('restoreSnapshot', [{ sequence, tabs: ['Events'], events: null, publish: false }]);

const READ_TEXTS: readonly (readonly HostRule[])[] = [
  [],
  ['equalsBeatsText'],
  ['apostropheStays'],
  ['plusBeatsText'],
  ['equalsBeatsText', 'apostropheStays', 'plusBeatsText'],
];
it.each(READ_TEXTS.map((host) => [host]))('gives every text back on a host with %j', async (host) => {
  await stand.faults({});
  await asTheyAre(TITLES);
  expect(await titles()).toEqual(TITLES);
  const { sequence } = await stand.run('snapshotNow');
  await asTheyAre(TITLES.map((_, index) => `Changed ${index}`));
  await stand.faults({ host });
  const restored = await restore(sequence);
  expect(restored, restored.sentence).toMatchObject({ outcome: 'restored' });
  expect(await titles()).toEqual(TITLES);
  expect(formulas()).toEqual([]);
  expect(restored.sentence).toContain(`as in snapshot ${sequence} again`);
});

it('does not take a formula for the text that it looks like', async () => {
  await stand.faults({});
  await asTheyAre(TITLES);
  const { sequence } = await stand.run('snapshotNow');
  await stand.reshape('Events', (sheetId) => [
    {
      updateCells: {
        range: {
          sheetId,
          startRowIndex: 1,
          endRowIndex: 2,
          startColumnIndex: TITLE,
          endColumnIndex: TITLE + 1,
        },
        rows: [{ values: [{ userEnteredValue: { formulaValue: '=1+1' } }] }],
        fields: 'userEnteredValue',
      },
    },
  ]);
  expect(formulas()).toEqual(['=1+1']);
  expect(await restore(sequence)).toMatchObject({ outcome: 'restored' });
  expect(formulas()).toEqual([]);
  expect(await titles()).toEqual(TITLES);
});

it.each(HOST_RULES)('says “as in snapshot” only where it is so, on a host with %s', async (rule) => {
  const AWKWARD = ['00123', '05/06/2027', '=1+1', "'quoted", '+33', '5.10', 'TRUE', ' padded ', 'Plain'];
  await stand.faults({});
  await asTheyAre(AWKWARD);
  const events = () =>
    stand.workspace.workbook
      .tab('Events')!
      .rows.map((row) => row.map((cell) => cell && { value: cell.value, formula: cell.formula }));
  const { sequence } = await stand.run('snapshotNow');
  const before = events();
  await asTheyAre(AWKWARD.map((_, index) => `Changed ${index}`));
  await stand.faults({ host: [rule] });
  const restored = await restore(sequence);
  await stand.faults({});
  const titlesOf = (rows: ReturnType<typeof events>) =>
    rows.slice(1, AWKWARD.length + 1).map((row) => row[TITLE]);
  const isSame = JSON.stringify(titlesOf(events())) === JSON.stringify(titlesOf(before));
  const saysSo = restored.sentence.includes(`as in snapshot ${sequence} again`);
  expect(saysSo, restored.sentence).toBe(isSame);
});
