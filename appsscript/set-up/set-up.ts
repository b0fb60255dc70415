// Set up workbook: the tabs, headers, formats, dropdowns, colours and warnings that make the rest work.
// Safe to run twice: it adds what is missing and never touches what somebody wrote.

import { columnLetters } from '../../shared/a1.ts';
import { OF_EVENTS, type TabColumns } from '../../shared/headers.ts';
import { checkBeginnings } from '../../shared/issues/issue.ts';
import { OF_PLACEMENTS } from '../../shared/placements/columns.ts';
import { SETTINGS, SETTINGS_HEADER, settingText } from '../../shared/settings.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import {
  EVENTS_TAB,
  PLACEMENTS_TAB,
  PUBLISHED_PLACEMENTS_TAB,
  PUBLISHED_TAB,
  SETTINGS_TAB,
} from '../../shared/tabs.ts';
import { folded } from '../../shared/text.ts';
import { note } from '../activity/note.ts';
import { type CommandFailure, type CommandResult, command } from '../commands/command.ts';
import { WORDS, type Words, words, wordsOf } from '../words/words.ts';
import { refuseForeignTabs } from '../workbook/foreign-tabs.ts';
import { editorLanguage } from '../workbook/language.ts';
import { ensureLastChange } from '../workbook/last-change.ts';
import { withLock } from '../workbook/lock.ts';
import { readTable } from '../workbook/read-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function setUpWorkbook(): CommandResult | CommandFailure {
  return command('Set up', () =>
    withLock('set up', () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      refuseForeignTabs(spreadsheet);
      const made: string[] = [];
      setUpColumns(spreadsheet, sheetNamed(spreadsheet, EVENTS_TAB, made), OF_EVENTS, 'check', made);
      setUpColumns(spreadsheet, sheetNamed(spreadsheet, PLACEMENTS_TAB, made), OF_PLACEMENTS, 'reason', made);
      setUpSettings(spreadsheet, sheetNamed(spreadsheet, SETTINGS_TAB, made), made);
      for (const tab of [PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB]) {
        const sheet = sheetNamed(spreadsheet, tab, made);
        sheet.hideSheet();
        warnOnEdit(sheet, null, ({ setUp }) => setUp.publishedWarning(tab));
      }
      ensureLastChange(spreadsheet);
      if (made.length > 0) note({ act: 'set-up', added: made.length }, 'nothing');
      return {
        outcome: 'set-up',
        sentence: made.length === 0 ? wordsOf('setUp').allThere : wordsOf('setUp').added(made),
      };
    }),
  );
}

function sheetNamed(spreadsheet: Spreadsheet, tab: string, made: string[]): Sheet {
  const existing = spreadsheet.getSheetByName(tab);
  if (existing) return existing;
  made.push(wordsOf('setUp').tab(tab));
  return spreadsheet.insertSheet(tab);
}

/** A tab of columns, painted by what script says in one of them. */
function setUpColumns<Name extends string>(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  of: TabColumns<Name>,
  painter: Name,
  made: string[],
): void {
  if (sheet.getMaxRows() < FIRST_DATA_ROW) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  const indexOf = addMissingHeaders(sheet, of, made);
  const rows = sheet.getMaxRows() - 1;
  sheet.setFrozenRows(1);
  makeText(spreadsheet, sheet, [...indexOf.values()]);
  for (const column of of.columns) {
    const position = indexOf.get(column.field)! + 1;
    sheet.setColumnWidth(position, column.widthPixels);
    const range = sheet.getRange(FIRST_DATA_ROW, position, rows, 1);
    if (column.choices) {
      range.setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireValueInList([...column.choices], true)
          .setAllowInvalid(true)
          .build(),
      );
    }
    if (column.field === 'key' || column.script) {
      warnOnEdit(sheet, range, ({ setUp }) => setUp.columnWarning(column.header));
    }
  }
  paintRows(sheet, indexOf.get(painter)!);
}

/**
 * Text in every column of ours, before anyone types: else the sheet's locale decides what 05/06 or 5.10 is.
 * Dates and numbers that stand there already are written back as the text that people saw; a column with
 * formulas is left as it is.
 */
function makeText(spreadsheet: Spreadsheet, sheet: Sheet, columns: readonly number[]): void {
  const rows = sheet.getMaxRows() - 1;
  const table = readTable(spreadsheet, sheet.getName())!;
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const values: unknown[][] = range.getValues();
  for (const column of columns) {
    if (formulas.some((row) => (row[column] ?? '') !== '')) continue;
    sheet.getRange(FIRST_DATA_ROW, column + 1, rows, 1).setNumberFormat('@');
    const isText = values.slice(1).every((row) => typeof (row[column] ?? '') === 'string');
    if (isText) continue;
    const texts = table.rows.map((row) => [row[column] ?? '']);
    sheet.getRange(FIRST_DATA_ROW, column + 1, texts.length, 1).setValues(texts);
  }
}

/** Writes the headers that no column has yet behind the last one. Gives every field's column, from 0. */
function addMissingHeaders<Name extends string>(
  sheet: Sheet,
  { columns, fieldOf }: TabColumns<Name>,
  made: string[],
): ReadonlyMap<Name, number> {
  const width = Math.max(sheet.getLastColumn(), 1);
  const present = sheet.getRange(1, 1, 1, width).getDisplayValues()[0]!;
  const indexOf = new Map<Name, number>();
  present.forEach((header, index) => {
    const field = fieldOf(header);
    if (field && !indexOf.has(field)) indexOf.set(field, index);
  });
  const first = present.every((header) => header === '') ? 0 : width;
  const missing = columns.filter(({ field }) => !indexOf.has(field));
  missing.forEach(({ field }, offset) => {
    indexOf.set(field, first + offset);
  });
  if (missing.length === 0) return indexOf;

  const needed = first + missing.length - sheet.getMaxColumns();
  if (needed > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), needed);
  const range = sheet.getRange(1, first + 1, 1, missing.length);
  range.setNumberFormat('@').setValues([missing.map(({ header }) => header)]);
  range.setFontWeight('bold').setBackground('#f1efe9');
  const messages = wordsOf('setUp');
  made.push(
    missing.length === 1
      ? messages.column(missing[0]!.header)
      : messages.headers(sheet.getName(), missing.length),
  );
  return indexOf;
}

const COLOURS = { error: '#fbdcd6', warning: '#fdf0c8' } as const;

/**
 * Rows are painted by one cell of them, so that the editors' own colours and notes stay theirs; whoever
 * validated last, in whichever language. A formula is read in the spreadsheet's locale: a semicolon is good in all.
 */
function paintRows(sheet: Sheet, painterIndex: number): void {
  const cell = `$${columnLetters(painterIndex)}${FIRST_DATA_ROW}`;
  const all = sheet.getRange(FIRST_DATA_ROW, 1, sheet.getMaxRows() - 1, sheet.getLastColumn());
  const painted = (['error', 'warning'] as const).flatMap((severity) =>
    checkBeginnings(severity).map((beginning) => ({ beginning, colour: COLOURS[severity] })),
  );
  const rules = painted.map(({ beginning, colour }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=LEFT(${cell};${beginning.length})="${beginning}"`)
      .setBackground(colour)
      .setRanges([all])
      .build(),
  );
  // Earlier set-ups wrote a comma, and Google may give back what its locale writes.
  const isOurs = (each: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) => {
    const formula = String(each.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
    const [, beginning] = /^=LEFT\(\$[A-Z]+\d+\s*[,;]\s*\d+\)\s*=\s*"(.*)"$/.exec(formula) ?? [];
    return painted.some((one) => one.beginning === beginning);
  };
  const others = sheet.getConditionalFormatRules().filter((each) => !isOurs(each));
  sheet.setConditionalFormatRules([...others, ...rules]);
}

function setUpSettings(spreadsheet: Spreadsheet, sheet: Sheet, made: string[]): void {
  const width = SETTINGS_HEADER.length;
  if (sheet.getMaxColumns() < width)
    sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  const hasHeader = folded(sheet.getRange(1, 1).getDisplayValue()) === folded(SETTINGS_HEADER[0]);
  if (!hasHeader) {
    // The header of our own tab was deleted: what stands in row 1 moves down.
    if (sheet.getLastRow() > 0) sheet.insertRowsBefore(1, 1);
    sheet
      .getRange(1, 1, 1, width)
      .setNumberFormat('@')
      .setValues([[...SETTINGS_HEADER]]);
    made.push(wordsOf('setUp').settingsHeader);
  }
  const names = sheet.getRange(1, 1, sheet.getLastRow(), 1).getDisplayValues();
  const present = new Set(names.map(([name]) => folded(name ?? '')));
  const missing = SETTINGS.filter(({ name }) => !present.has(folded(name)));
  const zone: Partial<Record<string, string>> = { timeZone: spreadsheet.getSpreadsheetTimeZone() };
  const rows = missing.map(({ field, name, usual, expected }) => [
    name,
    zone[field] ?? settingText(usual),
    expected[editorLanguage()],
  ]);
  if (rows.length > 0) {
    const first = names.length + 1;
    const needed = first + rows.length - 1 - sheet.getMaxRows();
    if (needed > 0) sheet.insertRowsAfter(sheet.getMaxRows(), needed);
    sheet.getRange(first, 1, rows.length, width).setNumberFormat('@').setValues(rows);
    made.push(wordsOf('setUp').settings(rows.length));
  }
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground('#f1efe9');
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 170).setColumnWidth(2, 240).setColumnWidth(3, 420);
}

/**
 * A warning, not a wall: a strict protection would also stop editors from sorting and the script from writing.
 * One that stands there in another editor's language is enough.
 */
function warnOnEdit(
  sheet: Sheet,
  range: GoogleAppsScript.Spreadsheet.Range | null,
  text: (messages: Words) => string,
): void {
  const kind = range ? SpreadsheetApp.ProtectionType.RANGE : SpreadsheetApp.ProtectionType.SHEET;
  const known = Object.values(WORDS).map(text);
  if (sheet.getProtections(kind).some((each) => known.includes(each.getDescription()))) return;
  (range ?? sheet).protect().setDescription(text(words())).setWarningOnly(true);
}
