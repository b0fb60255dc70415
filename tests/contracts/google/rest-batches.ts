// What `batchUpdate` and `copyTo` answer: the tabs `Guide` and `Data` are those of the test.

import { type Line, NUL, SEEN, SURROGATE, UNSEEN, UNTOUCHED } from './rest-lines.ts';

const REQUEST = 'reference/rest/v4/spreadsheets/request';

const batch = (...requests: object[]) => ['POST', ':batchUpdate', { requests }] as Line['request'];

const LOST = { userEnteredValue: { stringValue: 'lost' } };

/** A request with a cell that could be written before one that cannot. */
const unfit = (request: object, refused: string): Line => ({
  says: `what no cell holds is refused, and nothing is written: ${JSON.stringify(request)}`,
  source: UNSEEN,
  request: batch(request),
  refused: `Invalid requests[0].${Object.keys(request)[0]}: ${refused}`,
  leaves: ['Data!A1:B3', UNTOUCHED],
});

/** Two cells of `Data`, the second with this content. */
const updated = (userEnteredValue: object) => ({
  updateCells: {
    start: { sheetId: 2, rowIndex: 0, columnIndex: 0 },
    rows: [{ values: [LOST, { userEnteredValue }] }],
    fields: 'userEnteredValue',
  },
});

export const BATCH_LINES: Line[] = [
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
    says: 'cells that are cut leave blank ones behind, also where both places overlap',
    source: `${REQUEST}#CutPasteRequest`,
    request: batch({
      cutPaste: {
        source: { sheetId: 2, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 },
        destination: { sheetId: 2, rowIndex: 1, columnIndex: 0 },
      },
    }),
    leaves: ['Data!A1:A3', [[''], ['name'], ['Été']]],
  },
  {
    says: 'rows move by their places before the move',
    source: `${REQUEST}#MoveDimensionRequest`,
    request: batch({
      moveDimension: {
        source: { sheetId: 1, dimension: 'ROWS', startIndex: 0, endIndex: 2 },
        destinationIndex: 4,
      },
    }),
    leaves: [
      'Guide!A1:C4',
      [
        ['', '', ''],
        ['', 'x', 'y'],
        ['x', 'y', 'z'],
        ['x', 'y', 'z'],
      ],
    ],
  },
  {
    says: 'cells that are inserted move those there down',
    source: `${REQUEST}#InsertRangeRequest`,
    request: batch({
      insertRange: {
        range: { sheetId: 2, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 },
        shiftDimension: 'ROWS',
      },
    }),
    leaves: [
      'Data!A1:C3',
      [
        ['', '', 'share'],
        ['name', 'day', '25%'],
        ['Été', '2026-06-05', ''],
      ],
    ],
  },
  {
    says: 'text is found and replaced, and counted',
    source: `${REQUEST}#FindReplaceRequest`,
    request: batch({ findReplace: { find: 'Y', replacement: 'new', sheetId: 1 } }),
    answer: {
      replies: [
        { findReplace: { valuesChanged: 5, rowsChanged: 5, sheetsChanged: 1, occurrencesChanged: 5 } },
      ],
    },
    leaves: ['Guide!A1:C1', [['x', 'new', 'z']]],
  },
  {
    says: 'rows that say the same are deleted but for the first',
    source: `${REQUEST}#DeleteDuplicatesRequest`,
    request: batch({ deleteDuplicates: { range: { sheetId: 1, startRowIndex: 0, endRowIndex: 4 } } }),
    answer: { replies: [{ deleteDuplicates: { duplicatesRemovedCount: 1 } }] },
    leaves: [
      'Guide!A1:C5',
      [
        ['x', 'y', 'z'],
        ['', '', ''],
        ['', 'x', 'y'],
        ['', '', ''],
        ['', '', 'y'],
      ],
    ],
  },
  {
    says: 'blanks at the ends of texts go, and a text that then begins with “=” stays text',
    source: `${REQUEST}#TrimWhitespaceRequest`,
    request: batch(
      {
        updateCells: {
          start: { sheetId: 2, rowIndex: 2, columnIndex: 0 },
          rows: [{ values: [' a  b ', ' =1'].map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
          fields: 'userEnteredValue',
        },
      },
      { trimWhitespace: { range: { sheetId: 2 } } },
    ),
    answer: { replies: [{}, { trimWhitespace: { cellsChangedCount: 2 } }] },
    leaves: ['Data!A3:B3', [['a b', '=1']]],
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
  unfit(updated({ stringValue: 'a\0b' }), NUL),
  unfit(
    {
      appendCells: {
        sheetId: 2,
        rows: [{ values: [LOST, { userEnteredValue: { formulaValue: '="\ud83d"' } }] }],
        fields: '*',
      },
    },
    SURROGATE,
  ),
  unfit(
    {
      repeatCell: {
        range: { sheetId: 2, startRowIndex: 0, endRowIndex: 3 },
        cell: { ...LOST, note: '\ude00' },
        fields: 'userEnteredValue,note',
      },
    },
    SURROGATE,
  ),
  unfit(
    {
      repeatCell: {
        range: { sheetId: 2, startRowIndex: 0, endRowIndex: 3 },
        cell: { ...LOST, note: { a: 1 } },
        fields: 'userEnteredValue,note',
      },
    },
    "Invalid value at 'note': Invalid input: expected string, received object",
  ),
  unfit({ findReplace: { find: 'e', replacement: 'e\0', sheetId: 2 } }, NUL),
  ...[
    { field: 'stringValue', given: { a: 1 }, why: 'expected string, received object' },
    { field: 'formulaValue', given: ['=1'], why: 'expected string, received array' },
    { field: 'numberValue', given: 'five', why: null },
    { field: 'numberValue', given: '1e999', why: null },
    { field: 'boolValue', given: 1, why: 'expected boolean, received number' },
  ].map(({ field, given, why }) =>
    unfit(
      updated({ [field]: given }),
      `Invalid value at 'userEnteredValue.${field}': Invalid input${why ? `: ${why}` : ''}`,
    ),
  ),
  {
    says: 'a number may come in quotes',
    source: 'protobuf.dev/programming-guides/json: “Either numbers or strings are accepted”',
    request: batch(updated({ numberValue: '-1.5e2' })),
    leaves: ['Data!A1:B1', [['lost', '-150']]],
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
