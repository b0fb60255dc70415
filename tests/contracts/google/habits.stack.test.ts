// What Google does that is easily forgotten, and what the desk does not have: `from` as in refusals.

import { describe, expect, it } from 'vitest';
import { openDesk } from '../../desk/open-desk.ts';

interface Habit {
  done: string;
  gives: unknown;
  from: string;
  locale?: string;
  activeUser?: string;
  trigger?: true;
}

const SHEET = 'const sheet = ss.getSheets()[0];';
const kept = (formula: string) => `
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(${JSON.stringify(formula)}).setRanges([sheet.getRange('A1:B9')]).build()]);
  return sheet.getConditionalFormatRules().length`;
const shown = (...formulas: string[]) => `
  const range = sheet.getRange(1, 1, ${formulas.length}, 1);
  range.setValues(${JSON.stringify(formulas.map((formula) => [formula]))});
  return range.getDisplayValues().flat()`;
const PARSED = 'Sheets API: ConditionValue.userEnteredValue; reported';

const HABITS: Record<string, Habit[]> = {
  'a condition’s formula is read in the workbook’s locale, a semicolon in every one': [
    ...['en_GB', 'en_US', 'ja_JP', 'fr_FR', 'de_DE', 'pt_BR'].map((locale) => ({
      done: kept('=LEFT($A1;5)="Error"'),
      gives: 1,
      from: PARSED,
      locale,
    })),
    ...['en_GB', 'en_US', 'ja_JP'].map((locale) => ({
      done: kept('=LEFT($A1,5)="Error"'),
      gives: 1,
      from: PARSED,
      locale,
    })),
    {
      done: kept('=AND(COUNTIF($A$1:$A;A1)>1,5;INDIRECT("Other!A1")<>"x")'),
      gives: 1,
      from: PARSED,
      locale: 'fr_FR',
    },
  ],
  'a formula in a cell too; what the desk does not calculate shows an error that Google does not have': [
    {
      done: shown(
        '=1/0',
        '=NA()',
        '="a"',
        '=1.5',
        '=Gone!A1',
        '=SUM(A1,B1)',
        '=SUM(A1;B1)',
        '=SUM(A1',
        '=Prices',
      ),
      gives: ['#DIV/0!', '#N/A', 'a', '1.5', '#REF!', '#CALC!', '#CALC!', '#ERROR!', '#NAME?'],
      from: 'reported',
    },
    {
      done: shown('=1/0', '=1,5', '=1.5', '=SUM(A1,B1)', '=SUM(A1;B1)'),
      gives: ['#DIV/0!', '1,5', '#ERROR!', '#ERROR!', '#CALC!'],
      from: 'reported',
      locale: 'fr_FR',
    },
  ],
  'of a merge only the top left takes a value': [
    {
      done: `
        const range = sheet.getRange('A1:B2').merge();
        range.setValues([[1, 2], [3, 4]]);
        sheet.getRange('B2').setValue(5).setFormula('="six"');
        sheet.getRange('C1').setValue(7).copyTo(sheet.getRange('B1'), { contentsOnly: true });
        return [range.getValues(), range.breakApart().getValues()]`,
      gives: [
        [
          [1, ''],
          ['', ''],
        ],
        [
          [1, ''],
          ['', ''],
        ],
      ],
      from: 'Range.merge: “a single block”; Editors’ help: only the top-left content stays',
    },
  ],
  'an untouched cell names the format that stands for automatic': [
    {
      done: `
        const range = sheet.getRange('A1:C1');
        range.setNumberFormats([['General', '0.00', '@']]);
        return [sheet.getRange('D1').getNumberFormat(), range.getNumberFormats()]`,
      gives: ['0.###############', [['0.###############', '0.00', '@']]],
      from: 'seen on live, as the issue says',
    },
    {
      done: `
        const formats = ['#,##0.00', '0%', '[$€-407]0.00', 'dd/mm/yyyy hh:mm:ss', '[h]:mm', 'd "de" mmmm', '0.00E+00',
          '[Red]0;[Blue]-0;0;@', 'h:mm am/pm', '0" places"', ''];
        formats.forEach((format, row) => sheet.getRange(row + 1, 1).setNumberFormat(format));
        return sheet.getRange(1, 1, formats.length, 1).getNumberFormats().flat().length`,
      gives: 11,
      from: 'Sheets API: Date and number formats',
    },
  ],
  'colours are CSS': [
    {
      done: `
        const colours = ['#fff', '#F1EFE9', 'white', 'RebeccaPurple', null];
        colours.forEach(colour => sheet.getRange('A1').setBackground(colour).setFontColor(colour));
        return sheet.getRange('A1').getBackground()`,
      gives: '#ffffff',
      from: 'Range.setBackground',
    },
  ],
  'lists, names and grids up to their limits': [
    {
      done: `
        const list = Array.from({ length: 500 }, (_, n) => 'n' + n);
        sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(list).build());
        sheet.setFrozenRows(999); sheet.setFrozenColumns(25); sheet.setColumnWidth(26, 1); sheet.setRowHeight(1000, 21);
        const last = ss.insertSheet('x'.repeat(100), ss.getNumSheets());
        return [sheet.getFrozenRows(), last.getIndex(), last.getName().length]`,
      gives: [999, 2, 100],
      from: 'Sheet, Spreadsheet',
    },
    {
      done: `
        const store = PropertiesService.getScriptProperties();
        store.setProperty('n', 'x'.repeat(9 * 1024));
        ScriptApp.newTrigger('evaluate').timeBased().everyDays(1).atHour(23).nearMinute(59).inTimezone('Etc/UTC').create();
        return [store.getProperty('n').length, ScriptApp.getProjectTriggers().length]`,
      gives: [9216, 1],
      from: 'Quotas; ClockTriggerBuilder',
    },
  ],
  'whom Google names': [
    {
      done: 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]',
      gives: ['editor@example.org', 'editor@example.org'],
      from: 'Session',
    },
    {
      done: 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]',
      gives: ['', 'editor@example.org'],
      from: 'Session.getActiveUser: “a blank string”',
      activeUser: '',
      trigger: true,
    },
  ],
  'a value that only Google has is left behind': [
    { done: `return sheet.getRange('A1')`, gives: null, from: 'google.script.run' },
    { done: 'return ss', gives: null, from: 'google.script.run' },
  ],
};

describe.each(Object.entries(HABITS))('%s', (_, habits) => {
  it.each(habits)('$locale $done', async ({ done, gives, locale = 'en_GB', ...more }) => {
    const desk = await openDesk();
    desk.workbook.settings({ locale });
    const { activeUser = null, trigger = false } = more;
    expect(await desk.result(`${SHEET} ${done}`, { activeUser, trigger })).toEqual(gives);
  });
});

describe('what is not emulated says so by name', () => {
  it.each([
    [`sheet.getRange('A1').setTextRotation(45)`, 'Range.setTextRotation is not emulated'],
    ['sheet.getCharts()', 'Sheet.getCharts is not emulated'],
    ['ss.addEditor', 'Spreadsheet.addEditor is not emulated'],
    ['SpreadsheetApp.create("x")', 'SpreadsheetApp.create is not emulated'],
    ['SpreadsheetApp.BorderStyle.SOLID', 'SpreadsheetApp.BorderStyle is not emulated'],
    [
      'SpreadsheetApp.BooleanCriteria.DATE_AFTER',
      'SpreadsheetApp.BooleanCriteria.DATE_AFTER is not emulated',
    ],
    ['Utilities.parseCsv("a")', 'Utilities.parseCsv is not emulated'],
    ['MailApp.sendEmail("a@example.org", "b", "c")', 'MailApp is not emulated'],
    ['DriveApp.getFiles()', 'DriveApp is not emulated'],
    ['CalendarApp.getDefaultCalendar()', 'CalendarApp is not emulated'],
    ['ContentService.createTextOutput("x")', 'ContentService is not emulated'],
    ['XmlService.parse("<a/>")', 'XmlService is not emulated'],
  ])('%s', async (code, says) => {
    const desk = await openDesk();
    expect((await desk.evaluate(`${SHEET} ${code}`)).error).toBe(`Error: ${says}`);
  });

  it('and a range within what is returned names its place', async () => {
    const desk = await openDesk();
    expect((await desk.evaluate(`${SHEET} return { at: [sheet.getRange('A1')] }`)).error).toContain(
      'carries no Range, and the result.at[0] is one',
    );
    expect(await desk.result('return 1')).toBe(1);
  });
});

it('a run as a trigger and for a blank user is asked for over HTTP too', async () => {
  const desk = await openDesk();
  const asked = { function: 'evaluate', trigger: true, activeUser: '' };
  const code =
    'try { SpreadsheetApp.getUi() } catch (e) { return [e.message, Session.getActiveUser().getEmail()] }';
  const response = await desk.app.request('/desk/api/run', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, args: [code] }),
  });
  expect(((await response.json()) as { result: unknown }).result).toEqual([
    'Cannot call SpreadsheetApp.getUi() from this context.',
    '',
  ]);
});
