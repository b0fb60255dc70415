// What Google's reference says that the Sheets API answers, request by request, held against the desk. Each
// line names its page under developers.google.com/workspace/sheets/api/, or says where else it was seen.

import { expect, test } from 'vitest';
import { type Desk, openDesk } from '../../desk/open-desk.ts';

interface Line {
  says: string;
  /** The page under `/sheets/api/`, or where the answer was seen. */
  source: string;
  request: [method: string, path: string, body?: unknown];
  status?: number;
  answer?: object;
  /** The whole sentence of a refusal. */
  refused?: string;
  /** What the tab holds afterwards. */
  leaves?: [range: string, shown: string[][]];
}

const VALUES = 'reference/rest/v4/spreadsheets.values';
const REQUEST = 'reference/rest/v4/spreadsheets/request';
const SEEN = 'seen in answers of the API that others have kept';
const typed = 'valueInputOption=USER_ENTERED';
const raw = 'valueInputOption=RAW';

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

const append = (range: string, more = '') =>
  ['POST', `/values/${range}:append?${raw}${more}`, { values: [['new']] }] as Line['request'];
const at = (updatedRange: string, tableRange?: string) => ({
  ...(tableRange && { tableRange }),
  updates: { updatedRange },
});
const batch = (...requests: object[]) => ['POST', ':batchUpdate', { requests }] as Line['request'];

const LINES: Line[] = [
  ...['', '/', '?key=any', '/?alt=json'].map((end) => ({
    says: `the spreadsheet, at its path and “${end}”`,
    source: 'reference/rest/v4/spreadsheets/get; google-spreadsheet asks with a slash',
    request: ['GET', end] as Line['request'],
    answer: { spreadsheetId: 'desk', sheets: [{}, {}, {}] },
  })),
  {
    says: 'values, at a path that ends with a slash',
    source: `${VALUES}/get`,
    request: ['GET', '/values/Data!A1:B1/'],
    answer: { range: 'Data!A1:B1', majorDimension: 'ROWS', values: [['name', 'day']] },
  },
  {
    says: 'deep field masks that share their beginning',
    source: 'guides/field-masks',
    request: ['GET', '?fields=sheets.properties.title,sheets.properties.index'],
    answer: { sheets: [{ properties: { title: 'Sheet1', index: 0 } }, {}, {}] },
  },
  {
    says: 'no grid data unless it is asked for, and cells with what was entered, what it came to and how it shows',
    source: 'reference/rest/v4/spreadsheets/cells',
    request: ['GET', '?includeGridData=true&ranges=Data!B2:D2'],
    answer: {
      sheets: [
        {
          properties: { title: 'Data' },
          data: [
            {
              startRow: 1,
              startColumn: 1,
              rowData: [
                {
                  values: [
                    {
                      userEnteredValue: { numberValue: 46178 },
                      effectiveValue: { numberValue: 46178 },
                      formattedValue: '2026-06-05',
                      userEnteredFormat: { numberFormat: { type: 'DATE' } },
                    },
                    { formattedValue: '25%', userEnteredFormat: { numberFormat: { type: 'PERCENT' } } },
                    {
                      userEnteredValue: { formulaValue: '=1/0' },
                      effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO' } },
                      formattedValue: '#DIV/0!',
                    },
                  ],
                },
              ],
              rowMetadata: [{ pixelSize: 21 }],
              columnMetadata: [{ pixelSize: 100 }, { pixelSize: 100 }, { pixelSize: 100 }],
            },
          ],
        },
      ],
    },
  },
  {
    says: 'a range that names no tab is refused',
    source: SEEN,
    request: ['GET', '?ranges=Nowhere!A1'],
    refused: 'Unable to parse range: Nowhere!A1',
  },
  {
    says: 'values after the update, as they show',
    source: 'reference/rest/v4/UpdateValuesResponse',
    request: [
      'PUT',
      `/values/Data!A3:B3?${typed}&includeValuesInResponse=true`,
      { values: [['1.50', '2026-01-02']] },
    ],
    answer: {
      updatedRange: 'Data!A3:B3',
      updatedCells: 2,
      updatedData: { range: 'Data!A3:B3', majorDimension: 'ROWS', values: [['1.5', '2026-01-02']] },
    },
  },
  {
    says: 'values after the update, unformatted, dates as serial numbers',
    source: `${VALUES}/update`,
    request: [
      'PUT',
      `/values/Data!A3?${typed}&includeValuesInResponse=true&responseValueRenderOption=UNFORMATTED_VALUE`,
      { values: [['2026-06-05', '5%']] },
    ],
    answer: { updatedData: { range: 'Data!A3:B3', values: [[46178, 0.05]] } },
  },
  {
    says: 'and dates as they show, where that is asked',
    source: 'reference/rest/v4/DateTimeRenderOption',
    request: [
      'PUT',
      `/values/Data!A3?${typed}&includeValuesInResponse=true&responseValueRenderOption=UNFORMATTED_VALUE&responseDateTimeRenderOption=FORMATTED_STRING`,
      { values: [['2026-06-05', '5%']] },
    ],
    answer: { updatedData: { values: [['2026-06-05', 0.05]] } },
  },
  {
    says: 'all values of the range that was named, when less of it was written',
    source: `${VALUES}/update: “the response includes all values in the requested range”`,
    request: ['PUT', `/values/Data!A1:B2?${raw}&includeValuesInResponse=true`, { values: [['title']] }],
    answer: {
      updatedRange: 'Data!A1',
      updatedData: {
        range: 'Data!A1:B2',
        values: [
          ['title', 'day'],
          ['Été', '2026-06-05'],
        ],
      },
    },
  },
  {
    says: 'no values where they are not asked for',
    source: 'reference/rest/v4/UpdateValuesResponse',
    request: ['PUT', `/values/Data!A3?${raw}`, { values: [['a']] }],
    answer: {
      spreadsheetId: 'desk',
      updatedRange: 'Data!A3',
      updatedRows: 1,
      updatedColumns: 1,
      updatedCells: 1,
    },
  },
  {
    says: 'several ranges, with values',
    source: `${VALUES}/batchUpdate`,
    request: [
      'POST',
      '/values:batchUpdate',
      {
        valueInputOption: 'USER_ENTERED',
        includeValuesInResponse: true,
        responseValueRenderOption: 'FORMULA',
        data: [
          { range: 'Data!A3', values: [['=2/0']] },
          { range: 'Guide!A9', values: [['b']] },
        ],
      },
    ],
    answer: {
      totalUpdatedCells: 2,
      totalUpdatedSheets: 2,
      responses: [{ updatedData: { values: [['=2/0']] } }, { updatedData: { values: [['b']] } }],
    },
  },
  {
    says: 'a range in the body that is not the path’s is refused, and nothing is written',
    source: SEEN,
    request: ['PUT', `/values/Data!A1?${raw}`, { range: 'Data!A2', values: [['lost']] }],
    refused: "Request range[Data!A1] does not match value's range[Data!A2]",
    leaves: ['Data!A1:A2', [['name'], ['Été']]],
  },
  {
    says: 'also where the same tab is quoted in one of them, and when appending',
    source: SEEN,
    request: ['POST', `/values/Data!A1:append?${raw}`, { range: "'Data'!A1", values: [['lost']] }],
    refused: "Request range[Data!A1] does not match value's range['Data'!A1]",
  },
  {
    says: 'a value too many is refused by its column',
    source: SEEN,
    request: ['PUT', `/values/Data!A1:B1?${raw}`, { values: [[1, 2, 3]] }],
    refused: 'Requested writing within range [Data!A1:B1], but tried writing to column [C]',
  },
  {
    says: 'the first of several ranges that is wrong is refused by its number, and none is written',
    source: 'github.com/burnash/gspread/issues/1601',
    request: [
      'POST',
      '/values:batchUpdate',
      {
        valueInputOption: 'RAW',
        data: [
          { range: 'Data!A1', values: [['lost']] },
          { range: 'Nowhere!A1', values: [['lost']] },
        ],
      },
    ],
    refused: 'Invalid data[1]: Unable to parse range: Nowhere!A1',
    leaves: ['Data!A1', [['name']]],
  },
  {
    says: 'no input option is refused',
    source: SEEN,
    request: ['PUT', '/values/Data!A1', { values: [[1]] }],
    refused: "'valueInputOption' is required but not specified",
  },
  {
    says: 'a wrong input option is refused',
    source: SEEN,
    request: ['PUT', '/values/Data!A1?valueInputOption=Text', { values: [[1]] }],
    refused:
      'Invalid value at \'value_input_option\' (type.googleapis.com/google.apps.sheets.v4.ValueInputOption), "Text"',
  },
  ...['Guide', 'Guide!B4', 'Guide!C5:D5', 'Guide!B2:D4', 'Guide!A3:G10'].map((range) => ({
    says: `appends to the last table that ${range} touches`,
    source: 'guides/values#append_values',
    request: append(range),
    answer: at('Guide!B7', 'Guide!B4:D6'),
  })),
  {
    says: 'appends to the first table where the range touches that alone, over what is below',
    source: 'guides/values#append_values',
    request: append('Guide!A1'),
    answer: at('Guide!A3', 'Guide!A1:C2'),
  },
  ...['E4', 'A4'].map((cell) => ({
    says: `appends at ${cell}, which is in no table`,
    source: 'guides/values#append_values',
    request: append(`Guide!${cell}`),
    answer: at(`Guide!${cell}`),
  })),
  {
    says: 'inserts rows for what is appended, and moves what is below',
    source: `${VALUES}/append#InsertDataOption`,
    request: append('Guide!A1', '&insertDataOption=INSERT_ROWS&includeValuesInResponse=true'),
    answer: { updates: { updatedRange: 'Guide!A3', updatedData: { range: 'Guide!A3', values: [['new']] } } },
    leaves: [
      'Guide!A2:D7',
      [
        ['x', 'y', 'z', ''],
        ['new', '', '', ''],
        ['', '', '', ''],
        ['', 'x', 'y', ''],
        ['', '', 'y', 'z'],
        ['', 'x', 'y', 'z'],
      ],
    ],
  },
  {
    says: 'values by A1 range and by grid range, each with its filter',
    source: `${VALUES}/batchGetByDataFilter`,
    request: [
      'POST',
      '/values:batchGetByDataFilter',
      {
        dataFilters: [
          { a1Range: 'Data!A1:B1' },
          { gridRange: { sheetId: 2, startRowIndex: 1, endRowIndex: 2, endColumnIndex: 2 } },
        ],
        valueRenderOption: 'UNFORMATTED_VALUE',
      },
    ],
    answer: {
      valueRanges: [
        { valueRange: { range: 'Data!A1:B1' }, dataFilters: [{ a1Range: 'Data!A1:B1' }] },
        {
          valueRange: { range: 'Data!A2:B2', values: [['Été', 46178]] },
          dataFilters: [{ gridRange: { sheetId: 2 } }],
        },
      ],
    },
  },
  {
    says: 'writes by filter',
    source: `${VALUES}/batchUpdateByDataFilter`,
    request: [
      'POST',
      '/values:batchUpdateByDataFilter',
      {
        valueInputOption: 'RAW',
        data: [
          {
            dataFilter: { gridRange: { sheetId: 2, startRowIndex: 2, endRowIndex: 3 } },
            values: [['by grid']],
          },
        ],
      },
    ],
    answer: {
      totalUpdatedCells: 1,
      responses: [{ updatedRange: 'Data!A3', dataFilter: { gridRange: { sheetId: 2 } } }],
    },
    leaves: ['Data!A3', [['by grid']]],
  },
  {
    says: 'clears by filter',
    source: `${VALUES}/batchClearByDataFilter`,
    request: ['POST', '/values:batchClearByDataFilter', { dataFilters: [{ a1Range: 'Data!A2:B2' }] }],
    answer: { clearedRanges: ['Data!A2:B2'] },
    leaves: ['Data!A2:C2', [['', '', '25%']]],
  },
  {
    says: 'the tabs that filters mean, with their cells',
    source: 'reference/rest/v4/spreadsheets/getByDataFilter',
    request: ['POST', '/:getByDataFilter', { dataFilters: [{ a1Range: 'Data!A1' }], includeGridData: true }],
    answer: {
      sheets: [
        { properties: { title: 'Data' }, data: [{ rowData: [{ values: [{ formattedValue: 'name' }] }] }] },
      ],
    },
  },
  ...[':getByDataFilter', '/values:batchGetByDataFilter', '/values:batchClearByDataFilter'].map((path) => ({
    says: `filters by developer metadata are refused by name at ${path}`,
    source: 'not emulated',
    request: [
      'POST',
      path,
      { dataFilters: [{ developerMetadataLookup: { metadataKey: 'k' } }] },
    ] as Line['request'],
    refused: 'dataFilter.developerMetadataLookup is not emulated',
  })),
  {
    says: 'developer metadata are refused by name',
    source: 'not emulated',
    request: ['POST', '/developerMetadata:search', { dataFilters: [] }],
    refused: 'Developer metadata is not emulated',
  },
  {
    says: 'the spreadsheet as it is after a batch, with the cells of the ranges asked for',
    source: 'reference/rest/v4/spreadsheets/batchUpdate',
    request: [
      'POST',
      '/:batchUpdate',
      {
        requests: [
          { updateSheetProperties: { properties: { sheetId: 2, title: 'Facts' }, fields: 'title' } },
        ],
        includeSpreadsheetInResponse: true,
        responseRanges: ['Facts!A1'],
        responseIncludeGridData: true,
      },
    ],
    answer: {
      replies: [{}],
      updatedSpreadsheet: {
        sheets: [
          { properties: { title: 'Facts' }, data: [{ rowData: [{ values: [{ formattedValue: 'name' }] }] }] },
        ],
      },
    },
  },
  {
    says: 'a copy of a tab within the spreadsheet, at its end',
    source: 'reference/rest/v4/spreadsheets.sheets/copyTo',
    request: ['POST', '/sheets/2:copyTo', { destinationSpreadsheetId: 'desk' }],
    answer: { title: 'Copy of Data', index: 3, sheetType: 'GRID' },
    leaves: [
      "'Copy of Data'!A1:B2",
      [
        ['name', 'day'],
        ['Été', '2026-06-05'],
      ],
    ],
  },
  {
    says: 'no copy into a spreadsheet that is not there',
    source: 'reference/rest/v4/spreadsheets.sheets/copyTo',
    request: ['POST', '/sheets/2:copyTo', { destinationSpreadsheetId: 'elsewhere' }],
    status: 404,
    refused: 'Requested entity was not found.',
  },
  {
    says: 'an index counts the tabs before the move',
    source: 'reference/rest/v4/spreadsheets/sheets#SheetProperties: S1 goes behind S2 by the index 2',
    request: [
      'POST',
      ':batchUpdate',
      {
        requests: [{ updateSheetProperties: { properties: { sheetId: 0, index: 2 }, fields: 'index' } }],
        includeSpreadsheetInResponse: true,
      },
    ],
    answer: {
      updatedSpreadsheet: {
        sheets: [
          { properties: { title: 'Guide' } },
          { properties: { title: 'Sheet1' } },
          { properties: { title: 'Data' } },
        ],
      },
    },
  },
  {
    says: 'cells of a range that the rows do not reach lose the masked fields',
    source: `${REQUEST}#UpdateCellsRequest`,
    request: batch({
      updateCells: {
        range: { sheetId: 2, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'only' } }] }],
        fields: 'userEnteredValue',
      },
    }),
    leaves: [
      'Data!A1:C2',
      [
        ['only', '', 'share'],
        ['', '', '25%'],
      ],
    ],
  },
  {
    says: 'cells that are deleted give way to those below',
    source: `${REQUEST}#DeleteRangeRequest`,
    request: batch({
      deleteRange: {
        range: { sheetId: 1, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
        shiftDimension: 'ROWS',
      },
    }),
    leaves: [
      'Guide!A1:C3',
      [
        ['x', 'x', 'z'],
        ['x', '', 'z'],
        ['', 'x', ''],
      ],
    ],
  },
  {
    says: 'a source is repeated over a destination that is a multiple of it',
    source: `${REQUEST}#CopyPasteRequest`,
    request: batch({
      copyPaste: {
        source: { sheetId: 2, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
        destination: { sheetId: 2, startRowIndex: 3, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 2 },
      },
    }),
    leaves: [
      'Data!A4:B5',
      [
        ['name', 'name'],
        ['name', 'name'],
      ],
    ],
  },
  {
    says: 'cells are appended below the last row that holds data',
    source: `${REQUEST}#AppendCellsRequest`,
    request: batch({
      appendCells: {
        sheetId: 2,
        rows: [{ values: [{ userEnteredValue: { numberValue: 7 } }] }],
        fields: '*',
      },
    }),
    leaves: ['Data!A3', [['7']]],
  },
  {
    says: 'a field that is not masked stays',
    source: 'guides/field-masks#update',
    request: [
      'POST',
      ':batchUpdate',
      {
        requests: [
          {
            repeatCell: {
              range: { sheetId: 2, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
              cell: { userEnteredFormat: { textFormat: { bold: true } } },
              fields: 'userEnteredFormat.textFormat.bold',
            },
          },
        ],
        includeSpreadsheetInResponse: true,
        responseIncludeGridData: true,
        responseRanges: ['Data!B2'],
      },
    ],
    answer: {
      updatedSpreadsheet: {
        sheets: [
          {
            data: [
              {
                rowData: [
                  {
                    values: [
                      {
                        formattedValue: '2026-06-05',
                        userEnteredFormat: { numberFormat: { type: 'DATE' }, textFormat: { bold: true } },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  },
  {
    says: 'an empty batch is refused',
    source: SEEN,
    request: batch(),
    refused: 'Must specify at least one request.',
  },
  {
    says: 'a request that Google does not know is refused as a foreign field',
    source: SEEN,
    request: batch({ frobnicate: {} }),
    refused:
      'Invalid JSON payload received. Unknown name "frobnicate" at \'requests[0]\': Cannot find field.',
  },
  {
    says: 'a request that the desk does not do is refused by name',
    source: 'not emulated',
    request: batch({ addBanding: {} }),
    refused: 'Invalid requests[0].addBanding: addBanding is not emulated',
  },
  {
    says: 'looks that the desk does not keep are refused by name, not dropped',
    source: 'not emulated',
    request: batch({
      repeatCell: {
        range: { sheetId: 2 },
        cell: { userEnteredFormat: { borders: {} } },
        fields: 'userEnteredFormat.borders',
      },
    }),
    refused: 'Invalid requests[0].repeatCell: userEnteredFormat.borders is not emulated',
  },
  {
    says: 'no field mask is refused',
    source: SEEN,
    request: batch({ repeatCell: { range: { sheetId: 2 }, cell: {}, fields: '' } }),
    refused:
      "Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  },
  {
    says: 'a name that is taken is refused',
    source: SEEN,
    request: batch({ duplicateSheet: { sourceSheetId: 2, newSheetName: 'Guide' } }),
    refused:
      'Invalid requests[0].duplicateSheet: A sheet with the name "Guide" already exists. Please enter another name.',
  },
  {
    says: 'a tab that is not there is refused',
    source: SEEN,
    request: batch({ deleteRange: { range: { sheetId: 9 }, shiftDimension: 'ROWS' } }),
    refused: 'Invalid requests[0].deleteRange: No grid with id: 9',
  },
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

test.each(LINES)('$says', async ({ request: [method, path, body], status, answer, refused, leaves }) => {
  const desk = await openGuide();
  const response = await sender(desk)(method, path, body);
  const given = (await response.json()) as { error?: object };
  const code = status ?? (refused ? 400 : 200);
  const named = { 400: 'INVALID_ARGUMENT', 404: 'NOT_FOUND' }[code];
  expect(response.status, JSON.stringify(given)).toBe(code);
  if (refused) expect(given).toEqual({ error: { code, message: refused, status: named } });
  if (answer) expect(given).toMatchObject(answer);
  if (leaves) expect(shownAt(desk, leaves)).toEqual(leaves[1]);
});

/** What is shown at a range, blanks beyond what is used too. */
function shownAt(desk: Desk, [range, like]: [string, string[][]]): string[][] {
  const shown = desk.workbook.display(range);
  return like.map((row, down) => row.map((_, along) => shown[down]?.[along] ?? ''));
}
