// What Google refuses, the desk refuses. `from` says where it is known from: a page of Google's reference, or
// “reported” for a sentence that people quote. Where nobody quotes one, the desk words it: `(desk)`.

import { describe, expect, it } from 'vitest';
import { openDesk } from '../../desk/open-desk.ts';

interface Refused {
  done: string;
  says: string;
  from: string;
  locale?: string;
  trigger?: true;
}

const SHEET = 'const sheet = ss.getSheets()[0];';
const cell = (call: string) => `sheet.getRange('A1').${call}`;
const rule = (condition: string, more = `.setRanges([sheet.getRange('A1:B9')])`) =>
  `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()${condition}${more}.build()])`;
const formula = (text: string) => rule(`.whenFormulaSatisfied(${JSON.stringify(text)})`);
const clock = (calls: string) => `ScriptApp.newTrigger('evaluate').timeBased()${calls}.create()`;
const UNPARSED = 'Invalid ConditionValue.userEnteredValue: ';
const PARSED = 'Sheets API: ConditionValue.userEnteredValue; reported';
const OTHER_TAB = 'Conditional format rule cannot reference a different sheet.';
const mismatch = (kinds: string, call: string) =>
  `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.${call}.`;
const store = 'PropertiesService.getScriptProperties()';

const REFUSED: Record<string, Refused[]> = {
  'conditional formats': [
    ...['fr_FR', 'de_DE', 'es_ES', 'pt_BR'].map((locale) => ({
      done: formula('=LEFT($A1,5)="Error"'),
      says: `${UNPARSED}=LEFT($A1,5)="Error"`,
      from: PARSED,
      locale,
    })),
    { done: formula('=LEFT($A1;5'), says: UNPARSED, from: PARSED },
    { done: formula('=LEFT($A1;5)="Error'), says: UNPARSED, from: PARSED },
    { done: formula('=A1 +'), says: UNPARSED, from: PARSED },
    { done: formula('LEFT($A1;5)="Error"'), says: UNPARSED, from: PARSED },
    { done: formula('={1\\2}=A1'), says: UNPARSED, from: PARSED },
    { done: formula('={1\\2;1.5}=A1'), says: UNPARSED, from: PARSED, locale: 'fr_FR' },
    { done: `ss.insertSheet('Other'); ${formula('=Other!A1="x"')}`, says: OTHER_TAB, from: 'reported' },
    {
      done: rule('.whenCellNotEmpty()', `.setRanges([ss.insertSheet('Other').getRange('A1')])`),
      says: OTHER_TAB,
      from: 'ConditionalFormatRuleBuilder.setRanges (desk)',
    },
    {
      done: rule(
        '.whenCellNotEmpty()',
        `.setRanges([sheet.getRange('A1'), ss.insertSheet('Other').getRange('A1')])`,
      ),
      says: OTHER_TAB,
      from: 'ConditionalFormatRuleBuilder.setRanges (desk)',
    },
    {
      done: rule('.whenCellNotEmpty()', ''),
      says: 'A conditional format rule needs at least one range.',
      from: 'ConditionalFormatRuleBuilder.build (desk)',
    },
    {
      done: rule('.whenCellNotEmpty()', '.setRanges([])'),
      says: 'A conditional format rule needs at least one range.',
      from: 'ConditionalFormatRuleBuilder.build (desk)',
    },
    {
      done: rule(''),
      says: 'A conditional format rule needs a condition.',
      from: 'ConditionalFormatRuleBuilder.build (desk)',
    },
    {
      done: rule(`.whenCellNotEmpty().setBackground('nocolour')`),
      says: 'Invalid argument: nocolour is not a colour.',
      from: 'ConditionalFormatRuleBuilder.setBackground: CSS notation (desk)',
    },
  ],
  'formats and colours': [
    {
      done: cell('setNumberFormat(null)'),
      says: mismatch('null', 'Range.setNumberFormat'),
      from: 'Range.setNumberFormat; the sentence as reported of other methods',
    },
    {
      done: cell('setNumberFormats([[null]])'),
      says: mismatch('null', 'Range.setNumberFormats'),
      from: 'Range.setNumberFormats; the sentence as reported of other methods',
    },
    ...['nonsense', '0"open', '0[open', '0;0;0;0;0'].map((format) => ({
      done: cell(`setNumberFormat('${format}')`),
      says: `Invalid number format: ${format}`,
      from: 'Sheets API: Date and number formats (desk)',
    })),
    ...['setBackground', 'setFontColor'].map((method) => ({
      done: cell(`${method}('nocolour')`),
      says: 'Invalid argument: nocolour is not a colour.',
      from: `Range.${method}: CSS notation (desk)`,
    })),
    {
      done: cell(`setBackgrounds([['#12']])`),
      says: 'Invalid argument: #12 is not a colour.',
      from: 'Range.setBackgrounds: CSS notation (desk)',
    },
    {
      done: `sheet.setTabColor('nocolour')`,
      says: 'Invalid argument: nocolour is not a colour.',
      from: 'Sheet.setTabColor: CSS notation (desk)',
    },
  ],
  'tabs and grids': [
    ...["ss.insertSheet('x'.repeat(101))", "sheet.setName('x'.repeat(101))"].map((done) => ({
      done,
      says: 'The sheet name cannot be greater than 100 characters.',
      from: 'reported',
    })),
    ...["ss.insertSheet('')", "sheet.setName('')"].map((done) => ({
      done,
      says: 'The sheet name cannot be empty.',
      from: 'Spreadsheet.insertSheet, Sheet.setName (desk)',
    })),
    ...['1000', '5000'].map((rows) => ({
      done: `sheet.setFrozenRows(${rows})`,
      says: "You can't freeze all visible rows on the sheet.",
      from: 'reported',
    })),
    {
      done: 'sheet.setFrozenColumns(26)',
      says: "You can't freeze all visible columns on the sheet.",
      from: 'as reported of rows',
    },
    {
      done: 'sheet.setFrozenRows(1.5)',
      says: mismatch('number', 'Sheet.setFrozenRows'),
      from: 'Sheet.setFrozenRows: Integer',
    },
    ...['0', '-5', '10.5'].map((width) => ({
      done: `sheet.setColumnWidth(1, ${width})`,
      says: `Invalid argument: ${width} pixels. A column takes at least 1.`,
      from: 'Sheet.setColumnWidth (desk)',
    })),
    {
      done: 'sheet.setColumnWidth(27, 100)',
      says: 'Those columns are out of bounds.',
      from: 'Sheet.setColumnWidth; the sentence as reported of insertions',
    },
    ...[
      ['1.5, 1', 'number,number,number,number'],
      ['1, NaN', 'number,number,number,number'],
      ['1, 1, null', 'number,number,null,number'],
    ].map(([given, kinds]) => ({
      done: `sheet.getRange(${given})`,
      says: mismatch(kinds!, 'Sheet.getRange'),
      from: 'Sheet.getRange: Integer; the sentence is reported of null',
    })),
    {
      done: "ss.insertSheet('Far', 2)",
      says: 'Invalid argument: the index 2 is not within the 1 sheets.',
      from: 'Spreadsheet.insertSheet (desk)',
    },
    {
      done: 'ss.moveActiveSheet(2)',
      says: 'Invalid argument: the position 2 is not within the 1 sheets.',
      from: 'Spreadsheet.moveActiveSheet (desk)',
    },
    {
      done: 'sheet.insertRowsAfter(1001, 1)',
      says: 'Those rows are out of bounds.',
      from: 'reported',
    },
  ],
  'what cells hold': [
    ...['{ a: 1 }', '() => 1', "sheet.getRange('B1')"].map((value) => ({
      done: cell(`setValue(${value})`),
      says: mismatch('(class)', 'Range.setValue'),
      from: 'Range.setValue: “numeric, string, boolean or date”; the sentence as reported of other methods',
    })),
    {
      done: cell('setValues([[[1, 2]]])'),
      says: mismatch('number[]', 'Range.setValue'),
      from: 'Range.setValues; the sentence as reported of other methods',
    },
    {
      done: 'sheet.appendRow([{}])',
      says: mismatch('(class)', 'Range.setValue'),
      from: 'Sheet.appendRow; the sentence as reported of other methods',
    },
    ...[
      'setValue("a\\0b")',
      'setValues([["\\0"]])',
      'setFormula(\'="a\\0"\')',
      'setNote("\\0")',
      'setNotes([["\\0"]])',
    ].map((call) => ({
      done: cell(call),
      says: 'Invalid argument: a cell cannot hold a NUL character.',
      from: 'Sheets API: values are text in JSON (desk)',
    })),
    ...['setValue("a\\ud83d")', 'setValues([["\\ude00b"]])'].map((call) => ({
      done: cell(call),
      says: 'Invalid argument: the text is no valid Unicode.',
      from: 'Sheets API: values are text in UTF-8 (desk)',
    })),
  ],
  'validations and protections': [
    {
      done: cell(
        `setDataValidation(SpreadsheetApp.newDataValidation()
          .requireValueInList(Array.from({ length: 501 }, (_, n) => 'n' + n)).build())`,
      ),
      says: 'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
      from: 'reported',
    },
    ...["addEditor('ana@example.org')", "addEditors(['ana@example.org'])"].map((call) => ({
      done: cell(`protect().setWarningOnly(true).${call}`),
      says: 'Editors are not supported with warning_only protection.',
      from: 'Sheets API: ProtectedRange.editors',
    })),
  ],
  triggers: [
    ...['-1', '60', '1.5'].map((minute) => ({
      done: clock(`.everyDays(1).atHour(4).nearMinute(${minute})`),
      says: 'The value you passed to nearMinute was invalid. It must be between 0 and 59.',
      from: 'ClockTriggerBuilder.nearMinute; the sentence as of everyMinutes',
    })),
    ...['-1', '24'].map((hour) => ({
      done: clock(`.everyDays(1).atHour(${hour})`),
      says: 'The value you passed to atHour was invalid. It must be between 0 and 23.',
      from: 'ClockTriggerBuilder.atHour; the sentence as of everyMinutes',
    })),
    {
      done: clock('.everyDays(0)'),
      says: 'The value you passed to everyDays was invalid. It must be at least 1.',
      from: 'ClockTriggerBuilder.everyDays; the sentence as of everyMinutes',
    },
    {
      done: clock(`.everyDays(1).inTimezone('Mars/Olympus')`),
      says: 'Invalid argument: Mars/Olympus is not a time zone.',
      from: 'ClockTriggerBuilder.inTimezone (desk)',
    },
    ...['', '.atHour(4)', '.atHour(4).nearMinute(20)'].map((calls) => ({
      done: clock(calls),
      says: 'Frequency is required if you are using atHour() or nearMinute().',
      from: 'ClockTriggerBuilder.nearMinute: a comment in its example',
    })),
  ],
  'stores, archives, dialogs': [
    {
      done: `${store}.setProperty('n', 'x'.repeat(9 * 1024 + 1))`,
      says: 'Argument too large: value',
      from: 'Quotas: 9 KB a value; reported',
    },
    {
      done: `${store}.setProperty('n'.repeat(9 * 1024 + 1), '')`,
      says: 'Argument too large: key',
      from: 'Quotas: 9 KB a value; the sentence as of values',
    },
    {
      done: `for (let n = 0; n < 60; n++) ${store}.setProperty('n' + n, 'x'.repeat(9000))`,
      says: 'You have exceeded the property storage quota. Please remove some properties and try again.',
      from: 'Quotas: 500 KB a store; reported',
    },
    {
      done: `Utilities.ungzip(Utilities.newBlob(Utilities.gzip(Utilities.newBlob('x')).getBytes()))`,
      says: 'Blob object must have non-null content type for this operation.',
      from: 'reported',
    },
    {
      done: `Utilities.ungzip(Utilities.gzip(Utilities.newBlob('x')).setContentType('application/gzip'))`,
      says: 'Invalid argument',
      from: 'reported',
    },
    {
      done: 'SpreadsheetApp.getUi()',
      says: 'Cannot call SpreadsheetApp.getUi() from this context.',
      from: 'reported',
      trigger: true,
    },
  ],
};

describe.each(Object.entries(REFUSED))('%s', (_, refused) => {
  it.each(refused)('$locale $done', async ({ done, says, locale = 'en_GB', trigger = false }) => {
    const desk = await openDesk();
    desk.workbook.settings({ locale });
    const { ok, error } = await desk.evaluate(`${SHEET} ${done}`, { trigger });
    expect({ ok, error }).toEqual({ ok: false, error: expect.stringContaining(`Exception: ${says}`) });
    const [tab] = desk.workbook.tabNames();
    expect(desk.workbook.tab(tab!)).toMatchObject({ rules: [], frozenRows: 0, frozenColumns: 0 });
    expect(desk.workbook.values(`${tab}!A1`)).toEqual([['']]);
  });
});
