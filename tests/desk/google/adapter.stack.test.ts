// The REST API, through the real Google client. It is told where the API is in each call: told once for all
// calls it would drop the path from its root URL.

import { sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { expect, test } from 'vitest';
import { type Desk, type DeskOptions, listen, openDesk } from '../open-desk.ts';

async function openClient(
  options?: DeskOptions,
): Promise<{ desk: Desk; client: sheets_v4.Sheets; at: object }> {
  const desk = await openDesk(options);
  const address = await listen(desk);
  const at = { rootUrl: `${address}/desk/google/`, retry: false };
  return { desk, client: sheets('v4'), at };
}

const spreadsheetId = 'desk';

test('describes the workbook and its tabs, cut down to a field mask', async () => {
  const { desk, client, at } = await openClient();
  desk.workbook.ensureTab('Published', { rows: 3, columns: 2, hidden: true });
  const { data } = await client.spreadsheets.get({ spreadsheetId }, at);
  expect(data).toMatchObject({ spreadsheetId, properties: { timeZone: 'Europe/London', locale: 'en_GB' } });
  expect(data.sheets?.[1]?.properties).toMatchObject({
    title: 'Published',
    index: 1,
    hidden: true,
    gridProperties: { rowCount: 3, columnCount: 2 },
  });
  const cut = await client.spreadsheets.get(
    { spreadsheetId, fields: 'sheets.properties(title,gridProperties.rowCount)' },
    at,
  );
  expect(cut.data).toEqual({
    sheets: [
      { properties: { title: 'Sheet1', gridProperties: { rowCount: 1000 } } },
      { properties: { title: 'Published', gridProperties: { rowCount: 3 } } },
    ],
  });
});

test('reads every form of A1 notation, and leaves `values` out where all is blank', async () => {
  const { desk, client, at } = await openClient();
  desk.workbook.ensureTab('Été & co', { rows: 10, columns: 4 });
  desk.workbook.write("'Été & co'!A1", [
    ['a', 'b', 'c'],
    ['', '', ''],
    ['1', '', '3'],
  ]);
  const ranges = [
    "'Été & co'!A:C",
    "'Été & co'!1:1",
    "'Été & co'",
    "'Été & co'!A2:Z2".replace('Z', 'D'),
    "'Été & co'!B2:C",
  ];
  const { data } = await client.spreadsheets.values.batchGet({ spreadsheetId, ranges }, at);
  expect(data.valueRanges?.map(({ range, values }) => [range, values])).toEqual([
    ["'Été & co'!A1:C10", [['a', 'b', 'c'], [], ['1', '', '3']]],
    ["'Été & co'!A1:D1", [['a', 'b', 'c']]],
    ["'Été & co'!A1:D10", [['a', 'b', 'c'], [], ['1', '', '3']]],
    ["'Été & co'!A2:D2", undefined],
    ["'Été & co'!B2:C10", [[], ['', '3']]],
  ]);
  const columns = await client.spreadsheets.values.get(
    { spreadsheetId, range: "'Été & co'!A1:C3", majorDimension: 'COLUMNS' },
    at,
  );
  expect(columns.data.values).toEqual([['a', '', '1'], ['b'], ['c', '', '3']]);
});

test('leaves a cell alone that a short column does not reach', async () => {
  const { desk, client, at } = await openClient();
  desk.workbook.write('Sheet1!A1', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  await client.spreadsheets.values.update(
    {
      spreadsheetId,
      range: 'Sheet1!A1:B2',
      valueInputOption: 'RAW',
      requestBody: { majorDimension: 'COLUMNS', values: [['1', '2'], ['3']] },
    },
    at,
  );
  expect(desk.workbook.values('Sheet1!A1:B2')).toEqual([
    ['1', '3'],
    ['2', 'd'],
  ]);
});

test('renders values formatted, unformatted or as formulas', async () => {
  const { desk, client, at } = await openClient();
  desk.workbook.write('Sheet1!A1', [['2026-06-05', '12.50', '=1/0', 'TRUE', '25%', '=SUM(B1)']]);
  const read = async (valueRenderOption: string) =>
    (await client.spreadsheets.values.get({ spreadsheetId, range: 'A1:F1', valueRenderOption }, at)).data
      .values?.[0];
  expect(await read('FORMATTED_VALUE')).toEqual(['2026-06-05', '12.5', '#DIV/0!', 'TRUE', '25%', '#CALC!']);
  expect(await read('UNFORMATTED_VALUE')).toEqual([46178, 12.5, '#DIV/0!', true, 0.25, '#CALC!']);
  expect(await read('FORMULA')).toEqual([46178, 12.5, '=1/0', true, 0.25, '=SUM(B1)']);
  const grid = await client.spreadsheets.get(
    { spreadsheetId, ranges: ['F1'], fields: 'sheets.data.rowData.values(userEnteredValue,effectiveValue)' },
    at,
  );
  expect(grid.data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values).toEqual([
    { userEnteredValue: { formulaValue: '=SUM(B1)' }, effectiveValue: { errorValue: { type: 'ERROR' } } },
  ]);
});

test('writes raw or as typed, appends below the last row, clears', async () => {
  const { desk, client, at } = await openClient();
  const { values } = client.spreadsheets;
  await values.update(
    { spreadsheetId, range: 'A1:B1', valueInputOption: 'RAW', requestBody: { values: [['=1', '5']] } },
    at,
  );
  await values.update(
    {
      spreadsheetId,
      range: 'A2',
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [['05/06/2026', '5']] },
    },
    at,
  );
  expect(desk.workbook.values('Sheet1!A1:B2')).toEqual([
    ['=1', '5'],
    [46178, 5],
  ]);
  const appended = await values.append(
    { spreadsheetId, range: 'Sheet1!A:B', valueInputOption: 'RAW', requestBody: { values: [['x'], ['y']] } },
    at,
  );
  expect(appended.data.updates).toMatchObject({ updatedRange: 'Sheet1!A3:A4', updatedCells: 2 });
  await values.update(
    { spreadsheetId, range: 'A3:B3', valueInputOption: 'RAW', requestBody: { values: [[null, 'kept']] } },
    at,
  );
  expect(desk.workbook.values('Sheet1!A3:B3')).toEqual([['x', 'kept']]);
  const cleared = await values.batchClear({ spreadsheetId, requestBody: { ranges: ['A1:B1', 'A4'] } }, at);
  expect(cleared.data.clearedRanges).toEqual(['Sheet1!A1:B1', 'Sheet1!A4']);
  expect(desk.workbook.display('Sheet1!A1:B4')).toEqual([
    ['', ''],
    ['05/06/2026', '5'],
    ['x', 'kept'],
    ['', ''],
  ]);
});

test('errors are Google’s JSON', async () => {
  const { client, at } = await openClient();
  const { values } = client.spreadsheets;
  const failure = async (act: Promise<unknown>) => {
    const error = (await act.catch((caught) => caught)) as { response: { data: unknown } };
    return error.response.data;
  };
  expect(await failure(values.get({ spreadsheetId, range: 'Nowhere!A1' }, at))).toEqual({
    error: { code: 400, message: 'Unable to parse range: Nowhere!A1', status: 'INVALID_ARGUMENT' },
  });
  expect(await failure(values.get({ spreadsheetId, range: 'Sheet1!A1:Z2000' }, at))).toMatchObject({
    error: { message: 'Range (Sheet1!A1:Z2000) exceeds grid limits. Max rows: 1000, max columns: 26' },
  });
  expect(await failure(values.get({ spreadsheetId: 'other', range: 'A1' }, at))).toMatchObject({
    error: { code: 404, status: 'NOT_FOUND' },
  });
  expect(
    await failure(
      values.update(
        { spreadsheetId, range: 'A1:A2', valueInputOption: 'RAW', requestBody: { values: [[1], [2], [3]] } },
        at,
      ),
    ),
  ).toMatchObject({
    error: { message: 'Requested writing within range [Sheet1!A1:A2], but tried writing to row [3]' },
  });
});

test('a batch of updates happens whole or not at all', async () => {
  const { desk, client, at } = await openClient();
  const update = (requests: sheets_v4.Schema$Request[]) =>
    client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }, at);
  const { data } = await update([
    {
      addSheet: {
        properties: { title: 'New', gridProperties: { rowCount: 4, columnCount: 3, frozenRowCount: 1 } },
      },
    },
    { updateSpreadsheetProperties: { properties: { timeZone: 'Europe/Paris' }, fields: 'timeZone' } },
  ]);
  const sheetId = data.replies?.[0]?.addSheet?.properties?.sheetId as number;
  const text = (stringValue: string) => ({ values: [{ userEnteredValue: { stringValue } }] });
  await update([
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: ['h', 'b', 'a'].map(text),
        fields: 'userEnteredValue',
      },
    },
    { appendDimension: { sheetId, dimension: 'ROWS', length: 2 } },
    { sortRange: { range: { sheetId, startRowIndex: 1 }, sortSpecs: [{ dimensionIndex: 0 }] } },
    {
      repeatCell: {
        range: { sheetId },
        cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    {
      mergeCells: {
        range: { sheetId, startRowIndex: 4, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 2 },
      },
    },
    { updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' } },
  ]);
  expect(desk.workbook.values('New!A1:A3')).toEqual([['h'], ['a'], ['b']]);
  expect(desk.workbook.tab('New')).toMatchObject({ rowCount: 6, hidden: true, frozenRows: 1 });
  expect(desk.workbook.timeZone).toBe('Europe/Paris');

  const failed = update([{ deleteSheet: { sheetId } }, { deleteSheet: { sheetId: 99 } }]);
  await expect(failed).rejects.toThrow('Invalid requests[1].deleteSheet');
  expect(desk.workbook.tabNames()).toEqual(['Sheet1', 'New']);
});

test('the quota is a minute’s reads and writes', async () => {
  let now = Date.UTC(2026, 0, 1);
  const { client, at } = await openClient({
    quota: { readsAMinute: 2, writesAMinute: 1 },
    clock: () => new Date(now),
  });
  const read = () => client.spreadsheets.values.get({ spreadsheetId, range: 'A1' }, at);
  await read();
  await read();
  await expect(read()).rejects.toMatchObject({ status: 429 });
  now += 60_000;
  await read();
});
