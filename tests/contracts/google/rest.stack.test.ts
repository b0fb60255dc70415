// What Google's reference says that the Sheets API answers, request by request, held against the desk. Each
// line names its page under developers.google.com/workspace/sheets/api/, or says where else it was seen.

import { expect, test } from 'vitest';
import { type Desk, openDesk } from '../../desk/open-desk.ts';
import { BATCH_LINES } from './rest-batches.ts';
import { VALUE_LINES } from './rest-values.ts';

/** Tab `Guide` holds the two tables of the guide on appending, `A1:C2` and `B4:D6`; `Data` a row of kinds. */
const GUIDE = [
  ['x', 'y', 'z'],
  ['x', 'y', 'z'],
  ['', '', ''],
  ['', 'x', 'y'],
  ['', '', 'y', 'z'],
  ['', 'x', 'y', 'z'],
];
const DATA = [
  ['name', 'day', 'share', 'sum'],
  ['Été', '2026-06-05', '25%', '=1/0'],
];

async function openGuide(): Promise<Desk> {
  const desk = await openDesk();
  const send = sender(desk);
  const titles = ['Guide', 'Data'];
  const grid = { rowCount: 20, columnCount: 8 };
  const requests = titles.map((title, index) => ({
    addSheet: { properties: { sheetId: index + 1, title, gridProperties: grid } },
  }));
  await send('POST', ':batchUpdate', { requests });
  desk.workbook.write('Guide!A1', GUIDE);
  desk.workbook.write('Data!A1', DATA);
  return desk;
}

function sender(desk: Desk) {
  return async (method: string, path: string, body?: unknown) =>
    desk.app.request(`/desk/google/v4/spreadsheets/desk${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}

test.each([...VALUE_LINES, ...BATCH_LINES])(
  '$says',
  async ({ request: [method, path, body], status, answer, refused, leaves }) => {
    const desk = await openGuide();
    const response = await sender(desk)(method, path, body);
    const given = (await response.json()) as { error?: object };
    const code = status ?? (refused ? 400 : 200);
    const named = { 400: 'INVALID_ARGUMENT', 404: 'NOT_FOUND' }[code];
    expect(response.status, JSON.stringify(given)).toBe(code);
    if (refused) expect(given).toEqual({ error: { code, message: refused, status: named } });
    if (answer) expect(given).toMatchObject(answer);
    if (leaves) expect(shownAt(desk, leaves)).toEqual(leaves[1]);
  },
);

/** What is shown at a range, blanks beyond what is used too. */
function shownAt(desk: Desk, [range, like]: [string, string[][]]): string[][] {
  const shown = desk.workbook.display(range);
  return like.map((row, down) => row.map((_, along) => shown[down]?.[along] ?? ''));
}
