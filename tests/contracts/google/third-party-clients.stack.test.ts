// Clients that others wrote, held against the desk: the package google-spreadsheet, and what opensheet asks.

import { GoogleSpreadsheet, type GoogleSpreadsheetWorksheet } from 'google-spreadsheet';
import { describe, expect, test } from 'vitest';
import { type Desk, listen, openDesk } from '../../desk/open-desk.ts';

const EVENTS = [
  ['Title', 'Date', 'Free', 'Price'],
  ['Été', '2026-06-05', 'TRUE', '12.50'],
  ['Jazz', '2026-06-06', '', '0'],
];

interface Client {
  desk: Desk;
  doc: GoogleSpreadsheet;
  address: string;
}

/**
 * The package has no option for its root URL. Its documented `sheetsApi` is an instance of ky, which makes all
 * its requests; ky's own `extend` gives it another prefix and keeps the package's hooks.
 */
async function openClient(auth: { token: string } | { apiKey: string } = { token: 'any' }): Promise<Client> {
  const desk = await openDesk();
  desk.workbook.ensureTab('Events', { rows: 20, columns: 6 });
  desk.workbook.write('Events!A1', EVENTS);
  const address = `${await listen(desk)}/desk/google/v4/spreadsheets/desk`;
  const doc = new GoogleSpreadsheet('desk', auth, { retryConfig: 0 });
  Object.assign(doc, { sheetsApi: doc.sheetsApi.extend({ prefix: address }) });
  await doc.loadInfo();
  return { desk, doc, address };
}

const tab = (doc: GoogleSpreadsheet, title: string): GoogleSpreadsheetWorksheet => doc.sheetsByTitle[title]!;

describe('google-spreadsheet', () => {
  test('loads what the spreadsheet and its tabs are', async () => {
    const { doc } = await openClient();
    expect([doc.title, doc.locale, doc.timeZone]).toEqual(['Bandstand', 'en_GB', 'Europe/London']);
    expect(doc.sheetCount).toBe(2);
    expect(doc.sheetsByIndex.map(({ title, rowCount }) => [title, rowCount])).toEqual([
      ['Sheet1', 1000],
      ['Events', 20],
    ]);
    expect(doc.defaultFormat.textFormat.fontSize).toBe(10);
  });

  test('reads rows by their headers, all of them or some', async () => {
    const { doc } = await openClient();
    const rows = await tab(doc, 'Events').getRows();
    expect(rows.map((row) => row.toObject())).toEqual([
      { Title: 'Été', Date: '2026-06-05', Free: 'TRUE', Price: '12.5' },
      { Title: 'Jazz', Date: '2026-06-06', Free: '', Price: '0' },
    ]);
    const [second] = await tab(doc, 'Events').getRows({ offset: 1, limit: 1 });
    expect([second?.rowNumber, second?.get('Title')]).toEqual([3, 'Jazz']);
  });

  test('adds rows, inserts some, changes and deletes one', async () => {
    const { desk, doc } = await openClient();
    const sheet = tab(doc, 'Events');
    const added = await sheet.addRow({ Title: 'Ball', Date: '07/06/2026', Price: 5 });
    expect([added.rowNumber, added.get('Date'), added.get('Free')]).toEqual([4, '07/06/2026', '']);
    await sheet.addRow(['=1', '', '', ''], { raw: true });
    expect(desk.workbook.values('Events!A4:D5')).toEqual([
      ['Ball', 46180, '', 5],
      ['=1', '', '', ''],
    ]);
    const inserted = await sheet.addRows([{ Title: 'One' }, { Title: 'Two' }], { insert: true });
    expect([inserted.map((row) => row.rowNumber), sheet.rowCount]).toEqual([[6, 7], 22]);
    expect(desk.workbook.tab('Events')?.rowCount).toBe(22);

    const [first, second] = await sheet.getRows();
    first!.assign({ Title: 'Summer', Price: '10,000.5' });
    await first!.save();
    expect([first!.get('Price'), desk.workbook.values('Events!D2')]).toEqual(['10000.5', [[10000.5]]]);
    await first!.delete();
    expect(second!.rowNumber).toBe(2);
    expect(desk.workbook.display('Events!A1:A3')).toEqual([['Title'], ['Jazz'], ['Ball']]);
    expect(desk.workbook.tab('Events')?.rowCount).toBe(22);
    await sheet.clearRows();
    expect(desk.workbook.display('Events!A1:A3').flat().filter(Boolean)).toEqual(['Title']);
  });

  test('adds a row below one whose first cell is blank', async () => {
    const { desk, doc } = await openClient();
    const added = await tab(doc, 'Events').addRows([{ Date: 'soon' }, { Title: 'Ball' }]);
    const next = await tab(doc, 'Events').addRow({ Date: 'later' });
    const last = await tab(doc, 'Events').addRow({ Title: 'Fair' });
    expect([...added, next, last].map((row) => row.rowNumber)).toEqual([4, 5, 6, 7]);
    expect(desk.workbook.display('Events!B4:B6')).toEqual([['soon'], [''], ['later']]);
  });

  test('sets headers, on another row too, and refuses to read a tab without', async () => {
    const { desk, doc } = await openClient();
    const sheet = tab(doc, 'Events');
    await sheet.setHeaderRow(['Name', 'When']);
    expect(desk.workbook.display('Events!A1:D1')).toEqual([['Name', 'When', '', '']]);
    expect(sheet.headerValues).toEqual(['Name', 'When']);
    await sheet.setHeaderRow(['Low', 'er'], 5);
    await sheet.addRow({ Low: 'under' });
    expect(desk.workbook.display('Events!A5:B6')).toEqual([
      ['Low', 'er'],
      ['under', ''],
    ]);
    await expect(tab(doc, 'Sheet1').getRows()).rejects.toThrow('No values in the header row');
  });

  test('adds, renames, resizes, moves, duplicates, copies, clears and deletes tabs', async () => {
    const { desk, doc } = await openClient();
    const made = await doc.addSheet({
      title: 'New',
      headerValues: ['a', 'b'],
      gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1 },
      tabColor: { red: 1, green: 0, blue: 0, alpha: 1 },
    });
    expect(desk.workbook.tab('New')).toMatchObject({ rowCount: 5, frozenRows: 1, color: '#ff0000' });
    await made.updateProperties({ title: 'Newer', hidden: true, index: 0 });
    expect([made.title, made.hidden, desk.workbook.tabNames()[0]]).toEqual(['Newer', true, 'Newer']);
    await made.updateProperties({ hidden: false });
    await made.resize({ rowCount: 8, columnCount: 4 });
    expect([made.rowCount, made.columnCount, made.gridProperties.frozenRowCount]).toEqual([8, 4, 1]);
    const twin = await made.duplicate({ title: 'Twin', index: 1 });
    expect([twin.title, twin.index, twin.columnCount]).toEqual(['Twin', 1, 4]);
    expect(desk.workbook.display('Twin!A1:B1')).toEqual([['a', 'b']]);
    await twin.clear('A1');
    expect(desk.workbook.display('Twin!A1:B1')).toEqual([['', 'b']]);
    await made.copyToSpreadsheet('desk');
    await twin.delete();
    await doc.updateProperties({ title: 'Season' });
    expect(doc.title).toBe('Season');
    expect(desk.workbook.tabNames()).toEqual(['Newer', 'Sheet1', 'Events', 'Copy of Newer']);
  });

  test('loads cells: values, formulas, errors, dates and what they show', async () => {
    const { desk, doc } = await openClient();
    desk.workbook.write('Events!A5', [['=1/0', '=5']]);
    const sheet = tab(doc, 'Events');
    await sheet.loadCells('A1:D5');
    expect(sheet.cellStats).toMatchObject({ loaded: 20, total: 120 });
    const [date, price] = [sheet.getCellByA1('B2'), sheet.getCell(1, 3)];
    expect([date.value, date.formattedValue, date.numberFormat.type]).toEqual([46178, '2026-06-05', 'DATE']);
    expect([price.value, sheet.getCellByA1('C2').boolValue, sheet.getCellByA1('C3').value]).toEqual([
      12.5,
      true,
      null,
    ]);
    const [failed, formula] = [sheet.getCellByA1('A5'), sheet.getCellByA1('B5')];
    expect([failed.formula, failed.errorValue?.type, formula.value]).toEqual(['=1/0', 'DIVIDE_BY_ZERO', 5]);
    expect(() => sheet.getCellByA1('E1')).toThrow('not been loaded');
    await sheet.loadCells({ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 4, endColumnIndex: 5 });
    expect(sheet.getCellByA1('E1').value).toBeNull();
    await sheet.loadCells();
    expect(sheet.cellStats.loaded).toBe(120);
  });

  test('saves cells: values, formulas, notes and looks, and takes looks away', async () => {
    const { desk, doc } = await openClient();
    const sheet = tab(doc, 'Events');
    await sheet.loadCells('A1:D4');
    const [title, price, blank] = [sheet.getCellByA1('A1'), sheet.getCellByA1('D2'), sheet.getCellByA1('A4')];
    title.note = 'What visitors read';
    title.textFormat = { bold: true, fontSize: 12 };
    title.backgroundColor = { red: 1, green: 0.8, blue: 0, alpha: 1 };
    title.horizontalAlignment = 'CENTER';
    price.value = 7;
    price.numberFormat = { type: 'NUMBER', pattern: '0.00' };
    blank.formula = '=6';
    await sheet.saveUpdatedCells();
    expect(desk.workbook.tab('Events')?.rows[0]?.[0]).toMatchObject({
      value: 'Title',
      note: 'What visitors read',
      style: { weight: 'bold', size: 12, background: '#ffcc00', horizontal: 'center' },
    });
    expect([price.formattedValue, blank.value, title.note]).toEqual(['7.00', 6, 'What visitors read']);
    expect([title.textFormat.bold, title.effectiveFormat?.wrapStrategy]).toEqual([true, 'OVERFLOW_CELL']);
    title.clearAllFormatting();
    title.note = '';
    price.value = null;
    await sheet.saveUpdatedCells();
    expect(desk.workbook.tab('Events')?.rows[0]?.[0]).toEqual({ value: 'Title' });
    expect(desk.workbook.values('Events!D2')).toEqual([['']]);
  });

  test('changes rows, columns and ranges', async () => {
    const { desk, doc } = await openClient();
    const sheet = tab(doc, 'Events');
    const shown = () => desk.workbook.display('Events!A1:A4').flat();
    await sheet.insertDimension('ROWS', { startIndex: 1, endIndex: 2 });
    expect(shown()).toEqual(['Title', '', 'Été', 'Jazz']);
    await sheet.deleteRows(1, 2);
    await sheet.appendDimension('COLUMNS', 2);
    expect(sheet.columnCount).toBe(8);
    await sheet.updateDimensionProperties('COLUMNS', { pixelSize: 50, hiddenByUser: true } as never, {
      startIndex: 4,
      endIndex: 5,
    });
    expect(desk.workbook.tab('Events')).toMatchObject({ columnWidths: { 5: 50 }, hiddenColumns: [5] });
    const body = { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 4 };
    await sheet.sortRange({ ...body, sheetId: sheet.sheetId }, [
      { dimensionIndex: 0, sortOrder: 'DESCENDING' },
    ] as never);
    expect(shown().slice(1, 3)).toEqual(['Jazz', 'Été']);
    await sheet.mergeCells({ ...body, sheetId: sheet.sheetId, startColumnIndex: 4, endColumnIndex: 6 });
    expect(desk.workbook.tab('Events')?.merges).toHaveLength(1);
    await sheet.unmergeCells({ ...body, sheetId: sheet.sheetId, startColumnIndex: 4, endColumnIndex: 6 });
    expect(desk.workbook.tab('Events')?.merges).toEqual([]);
    await sheet.copyPaste(
      { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 },
      { startRowIndex: 3, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 },
    );
    await sheet.deleteRange(
      { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 },
      'ROWS',
    );
    expect(shown()).toEqual(['Title', 'Été', 'Jazz', '']);
  });

  test('finds and replaces, cuts, moves, inserts, trims and takes duplicates away', async () => {
    const { desk, doc } = await openClient();
    const sheet = tab(doc, 'Events');
    const column = () => desk.workbook.display('Events!A1:A5').flat();
    const rows = (startRowIndex: number, endRowIndex: number) => ({
      sheetId: sheet.sheetId,
      ...{ startRowIndex, endRowIndex, startColumnIndex: 0, endColumnIndex: 1 },
    });
    await sheet.findReplace('jazz', ' Été ');
    await sheet.cutPaste(rows(2, 3), { rowIndex: 3, columnIndex: 0 });
    await sheet.trimWhitespace(rows(0, 5));
    expect(column()).toEqual(['Title', 'Été', '', 'Été', '']);
    await sheet.deleteDuplicates(rows(1, 5));
    expect(column()).toEqual(['Title', 'Été', '', '', '']);
    await sheet.insertRange(rows(1, 2), 'ROWS');
    await sheet.moveDimension('ROWS', { startIndex: 0, endIndex: 1 }, 2);
    await sheet.appendCells(
      [{ values: [{ userEnteredValue: { stringValue: 'last' } }] }],
      'userEnteredValue',
    );
    expect(column()).toEqual(['', 'Title', 'Été', 'last', '']);
  });

  test('sets validations and protections', async () => {
    const { desk, doc } = await openClient();
    const sheet = tab(doc, 'Events');
    const range = { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 2, endColumnIndex: 3 };
    await sheet.setDataValidation(range, {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'yes' }, { userEnteredValue: 'no' }] },
      strict: true,
      showCustomUi: true,
    } as never);
    const cell = () => desk.workbook.tab('Events')?.rows[1]?.[2];
    expect(cell()?.validation).toEqual({
      criteria: 'VALUE_IN_LIST',
      args: [['yes', 'no'], true],
      allowInvalid: false,
    });
    const [row] = await sheet.getRows();
    row!.set('Free', 'perhaps');
    await expect(row!.save()).rejects.toThrow(
      'Google API error - [400] The data you entered in cell C2 violates',
    );
    await sheet.setDataValidation(range, false);
    expect(cell()?.validation).toBeUndefined();

    await sheet.addProtectedRange({
      range: { sheetId: sheet.sheetId, ...range },
      description: 'Keep',
    } as never);
    const [kept] = desk.workbook.tab('Events')!.protections;
    expect(kept).toMatchObject({ description: 'Keep', editors: ['service@example.org'] });
    expect(sheet.protectedRanges).toHaveLength(1);
    await sheet.updateProtectedRange(kept!.id, { warningOnly: true });
    expect(desk.workbook.tab('Events')?.protections[0]?.warningOnly).toBe(true);
    await sheet.deleteProtectedRange(kept!.id);
    expect(desk.workbook.tab('Events')?.protections).toEqual([]);
  });

  test('reads with an API key alone', async () => {
    const { doc } = await openClient({ apiKey: 'any' });
    await tab(doc, 'Events').loadCells('A2');
    expect(tab(doc, 'Events').getCellByA1('A2').value).toBe('Été');
    const [row] = await tab(doc, 'Events').getRows();
    expect(row?.get('Date')).toBe('2026-06-05');
  });

  test('is told in Google’s form what the desk does not do', async () => {
    const { doc } = await openClient();
    const sheet = tab(doc, 'Events');
    const range = { sheetId: sheet.sheetId, startRowIndex: 0, endRowIndex: 1 };
    await expect(doc.addNamedRange('head', range as never)).rejects.toThrow(
      'Google API error - [400] Invalid requests[0].addNamedRange: addNamedRange is not emulated',
    );
    await expect(sheet.loadCells({ developerMetadataLookup: { metadataKey: 'k' } })).rejects.toThrow(
      'Google API error - [400] dataFilter.developerMetadataLookup is not emulated',
    );
  });
});

describe('what opensheet asks', () => {
  /** As github.com/benborgers/opensheet does in `index.ts`: a tab by name or number, keys from the first row. */
  async function opensheet(address: string, sheet: string, raw = false): Promise<unknown> {
    const title = /^\d+$/.test(sheet) ? await titleAt(address, Number(sheet)) : sheet;
    const url = new URL(`${address}/values/${encodeURIComponent(title)}?key=any`);
    if (raw) url.searchParams.set('valueRenderOption', 'UNFORMATTED_VALUE');
    const { error, values = [] } = (await (await fetch(url)).json()) as {
      error?: { message: string };
      values?: unknown[][];
    };
    if (error) return { error: error.message };
    const [headers = [], ...rows] = values;
    return rows.map((row) => Object.fromEntries(row.map((item, index) => [String(headers[index]), item])));
  }

  async function titleAt(address: string, number: number): Promise<string> {
    const response = await fetch(`${address}?key=any`);
    const { sheets } = (await response.json()) as { sheets: { properties: { title: string } }[] };
    return sheets[number - 1]!.properties.title;
  }

  test('gives rows as they show: every value a text, a blank between others empty, blanks at the end left out', async () => {
    const { desk, address } = await openClient();
    desk.workbook.write('Events!A4', [
      ['', '', '', ''],
      ['Fair', '', '', ''],
      ['=1/0', '25%', '', '€5'],
    ]);
    const rows = [
      { Title: 'Été', Date: '2026-06-05', Free: 'TRUE', Price: '12.5' },
      { Title: 'Jazz', Date: '2026-06-06', Free: '', Price: '0' },
      {},
      { Title: 'Fair' },
      { Title: '#DIV/0!', Date: '25%', Free: '', Price: '€5.00' },
    ];
    expect(await opensheet(address, 'Events')).toEqual(rows);
    expect(await opensheet(address, 'events')).toEqual(rows);
    expect(await opensheet(address, '2')).toEqual(rows);
  });

  test('gives raw values: numbers, truths, and dates as serial numbers', async () => {
    const { address } = await openClient();
    expect(await opensheet(address, 'Events', true)).toEqual([
      { Title: 'Été', Date: 46178, Free: true, Price: 12.5 },
      { Title: 'Jazz', Date: 46179, Free: '', Price: 0 },
    ]);
  });

  test('finds tabs whose names need quotes, gives nothing of a blank one, and passes Google’s sentence on', async () => {
    const { desk, address } = await openClient();
    for (const name of ["L'été / 2026", '50 % & more']) {
      desk.workbook.ensureTab(name, { rows: 3, columns: 2 });
      desk.workbook.write(`'${name.replaceAll("'", "''")}'!A1`, [['key'], [name]]);
    }
    for (const name of ["L'été / 2026", '50 % & more']) {
      expect(await opensheet(address, name)).toEqual([{ key: name }]);
    }
    expect(await opensheet(address, 'Sheet1')).toEqual([]);
    expect(await opensheet(address, 'Nowhere')).toEqual({ error: 'Unable to parse range: Nowhere' });
  });
});
