// Reads, and what writes of values answer: the tabs `Guide` and `Data` are those of the test.

import { type Line, NUL, SEEN, SURROGATE, UNSEEN, UNTOUCHED } from './rest-lines.ts';

const VALUES = 'reference/rest/v4/spreadsheets.values';
const typed = 'valueInputOption=USER_ENTERED';
const raw = 'valueInputOption=RAW';

const append = (range: string, more = '') =>
  ['POST', `/values/${range}:append?${raw}${more}`, { values: [['new']] }] as Line['request'];
const at = (updatedRange: string, tableRange?: string) => ({
  ...(tableRange && { tableRange }),
  updates: { updatedRange },
});

export const VALUE_LINES: Line[] = [
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
  ...[
    ['PUT', `/values/Data!A1:B1?${raw}`, 'a\0b', NUL],
    ['PUT', `/values/Data!A1:B1?${typed}`, 'a\ud83d', SURROGATE],
    ['POST', `/values/Data!A1:append?${raw}&insertDataOption=INSERT_ROWS`, '\ude00b', SURROGATE],
  ].map(([method, path, text, refused]) => ({
    says: `text that no cell holds is refused, and nothing is written: ${method} ${path}`,
    source: UNSEEN,
    request: [method, path, { values: [['lost', text]] }] as Line['request'],
    refused: refused!,
    leaves: ['Data!A1:B3', UNTOUCHED] as Line['leaves'],
  })),
  {
    says: 'the same in a formula, in the second of several ranges',
    source: UNSEEN,
    request: [
      'POST',
      '/values:batchUpdate',
      {
        valueInputOption: 'USER_ENTERED',
        data: [
          { range: 'Data!A1', values: [['lost']] },
          { range: 'Data!A2', values: [['="\u0000"']] },
        ],
      },
    ],
    refused: `Invalid data[1]: ${NUL}`,
    leaves: ['Data!A1:B3', UNTOUCHED],
  },
  {
    says: 'an object in place of a value is refused by its place, and nothing is written',
    source: 'github.com/apache/texera/issues/1063; its content as in github.com/burnash/gspread/issues/668',
    request: [
      'PUT',
      `/values/Data!A1:B2?${raw}`,
      { values: [['lost'], ['lost', { name: 'Jane', no: [1] }]] },
    ],
    refused:
      'Invalid values[1][1]: struct_value {\n  fields {\n    key: "name"\n    value {\n      string_value: "Jane"\n    }\n  }\n' +
      '  fields {\n    key: "no"\n    value {\n      list_value {\n        values {\n          number_value: 1\n        }\n      }\n    }\n  }\n}\n',
    leaves: ['Data!A1:B3', UNTOUCHED],
  },
  {
    says: 'a list too',
    source: 'github.com/texastribune/data-visuals-create/issues/158',
    request: ['POST', `/values/Data!A1:append?${typed}`, { values: [['lost', ['of two']]] }],
    refused: 'Invalid values[0][1]: list_value {\n  values {\n    string_value: "of two"\n  }\n}\n',
    leaves: ['Data!A1:B3', UNTOUCHED],
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
];
