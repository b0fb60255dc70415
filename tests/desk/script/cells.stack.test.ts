// Cells as scripts read and write them.

import { expect, test } from 'vitest';
import { openDesk } from '../open-desk.ts';

test('typed values are recognised, plain text is left alone, a leading apostrophe is eaten in both', async () => {
  const desk = await openDesk();
  const seen = await desk.result(`
    const range = ss.getSheets()[0].getRange('A1:I1');
    range.setValues([['12', '1,234.5', 'TRUE', '5%', '09:30', "'007", '=1/0', '=Missing!A1', '=SUM(A1)']]);
    const text = ss.getSheets()[0].getRange('A2:D2').setNumberFormat('@');
    text.setValues([['12', '=1/0', "'007", 5]]);
    return { values: range.getValues().map(row => row.map(one => one instanceof Date ? 'date' : one)),
      display: range.getDisplayValues(), formulas: range.getFormulas(), text: text.getValues() };`);
  expect(seen).toEqual({
    values: [[12, 1234.5, true, 0.05, 'date', '007', '#DIV/0!', '#REF!', '#CALC!']],
    display: [['12', '1234.5', 'TRUE', '5%', '09:30', '007', '#DIV/0!', '#REF!', '#CALC!']],
    formulas: [['', '', '', '', '', '', '=1/0', '=Missing!A1', '=SUM(A1)']],
    text: [['12', '=1/0', '007', '5']],
  });
});

test('the locale decides what 05/06 is', async () => {
  const desk = await openDesk();
  const code = `
    ss.setSpreadsheetLocale(LOCALE);
    const cell = ss.getSheets()[0].getRange('A1').clear();
    cell.setValue('05/06/2026');
    return Utilities.formatDate(cell.getValue(), 'Europe/London', 'd MMMM yyyy');`;
  expect(await desk.result(code.replace('LOCALE', "'en_GB'"))).toBe('5 June 2026');
  expect(await desk.result(code.replace('LOCALE', "'en_US'"))).toBe('6 May 2026');
});

test('dates belong to the realm and to the workbook zone; a time alone is of 1899 in local mean time', async () => {
  const desk = await openDesk({ timeZone: 'Asia/Kolkata' });
  desk.workbook.write('Sheet1!A1', [['2026-06-05', '09:30']]);
  const seen = await desk.result(`
    const [[day, time]] = ss.getSheets()[0].getRange('A1:B1').getValues();
    const before = ss.getSheets()[0].getRange('B1').getDisplayValue();
    ss.getSheets()[0].getRange('B1').setValue(time);
    return [day instanceof Date, day.getHours(), day.getDate(), time.getFullYear(),
      time.getHours(), time.getMinutes(), time.getSeconds(), before, ss.getSheets()[0].getRange('B1').getDisplayValue()];`);
  expect(seen).toEqual([true, 0, 5, 1899, 9, 21, 10, '09:30', '09:30']);
});

test('the script zone is the script project’s, not the workbook’s', async () => {
  const desk = await openDesk({ timeZone: 'America/New_York' });
  desk.workbook.settings({ timeZone: 'Europe/London' });
  desk.workbook.write('Sheet1!A1', [['2026-06-05']]);
  const code = `const day = ss.getSheets()[0].getRange('A1').getValue();
    return [day.getHours(), Session.getScriptTimeZone(), ss.getSpreadsheetTimeZone()];`;
  expect(await desk.result(code)).toEqual([19, 'America/New_York', 'Europe/London']);
  const changed = await desk.app.request('/desk/api/script', {
    method: 'POST',
    body: '{"timeZone":"Asia/Tokyo"}',
  });
  expect(changed.status).toBe(200);
  expect(await desk.result(code)).toEqual([8, 'Asia/Tokyo', 'Europe/London']);
});

test('a rectangle that does not fit is refused in Google’s words', async () => {
  const desk = await openDesk();
  const refused = async (code: string) => (await desk.evaluate(code)).error;
  expect(await refused(`ss.getSheets()[0].getRange(1, 1, 3, 1).setValues([['a'], ['b']])`)).toContain(
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
  );
  expect(await refused(`ss.getSheets()[0].getRange(1, 1, 1, 2).setValues([['a']])`)).toContain(
    'The data has 1 but the range has 2.',
  );
  expect(await refused(`ss.getSheets()[0].getRange(1001, 1)`)).toContain(
    'outside the dimensions of the sheet',
  );
  expect(await refused(`ss.getSheets()[0].getRange('A1').setValue('x'.repeat(50001))`)).toContain(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
  expect(await refused(`ss.getSheets()[0].insertRowsAfter(1, 400000)`)).toContain(
    'above the limit of 10000000 cells',
  );
});

test('only the top left of a merge holds a value, and sorting moves notes and formulas along', async () => {
  const desk = await openDesk();
  const seen = await desk.result(`
    const sheet = ss.getSheets()[0];
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
    const merged = [sheet.getRange('A1:B2').getValues(), sheet.getRange('B2').getMergedRanges().map(one => one.getA1Notation())];
    sheet.getRange('A1:B2').breakApart().setValues([['b', '="x"'], ['a', 'y']]);
    sheet.getRange('A1').setNote('of b');
    sheet.getRange('A1:B2').sort(1);
    return { merged, values: sheet.getRange('A1:B2').getValues(), notes: sheet.getRange('A1:A2').getNotes(),
      formulas: sheet.getRange('B1:B2').getFormulas() };`);
  expect(seen).toEqual({
    merged: [
      [
        [1, ''],
        ['', ''],
      ],
      ['A1:B2'],
    ],
    values: [
      ['a', 'y'],
      ['b', 'x'],
    ],
    notes: [[''], ['of b']],
    formulas: [[''], ['="x"']],
  });
});

test('a rejecting dropdown makes the write fail; a warning one lets it pass', async () => {
  const desk = await openDesk();
  const write = (invalid: boolean) => `
    const cell = ss.getSheets()[0].getRange('A1').clear();
    cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['free', 'paid'], true).setAllowInvalid(${invalid}).build());
    cell.setValue('paid'); cell.setValue('gratis'); return cell.getDataValidations()[0][0].getCriteriaValues()[0];`;
  expect((await desk.evaluate(write(false))).error).toContain(
    'violates the data validation rules set on this cell',
  );
  expect(await desk.result(write(true))).toEqual(['free', 'paid']);
});

test('an empty tab’s data range is A1, and a full tab grows when a row is appended', async () => {
  const desk = await openDesk();
  expect(
    await desk.result(`
      const sheet = ss.insertSheet('New');
      const empty = sheet.getDataRange().getA1Notation();
      sheet.deleteRows(2, 999); sheet.appendRow(['a', 'b']); sheet.appendRow(['c']);
      return [empty, sheet.getMaxRows(), sheet.getDataRange().getValues(), sheet.getIndex(), ss.getActiveSheet().getName()];`),
  ).toEqual([
    'A1',
    2,
    [
      ['a', 'b'],
      ['c', ''],
    ],
    2,
    'New',
  ]);
});
