// Layouts of files that editors named: a mapping a line, as JSON, in a hidden tab. The next file with those columns
// is known by them.

import { type Mapping, readMapping } from '../../shared/import/mapping.ts';
import { IMPORT_LAYOUTS_TAB } from '../../shared/tabs.ts';
import { oneLine } from '../../shared/text.ts';
import { broken } from '../words/broken.ts';
import { wordsOf } from '../words/words.ts';
import { actingUser } from '../workbook/acting-user.ts';
import { timeNow } from '../workbook/clock.ts';
import { insertHiddenTab } from '../workbook/published-tabs.ts';
import { writeRows } from '../workbook/write-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEADER = ['Name', 'Kept', 'By', 'Mapping'] as const;
const MOST_CHARACTERS = 49_000;
const ROWS_AT_A_TIME = 20;

/** The layouts, the latest last; lines that are none are passed over, and so is a tab that is somebody's own. */
export function keptLayouts(spreadsheet: Spreadsheet): Mapping[] {
  const cells = spreadsheet.getSheetByName(IMPORT_LAYOUTS_TAB)?.getDataRange().getDisplayValues() ?? [];
  const [header = [], ...rows] = cells;
  if (header.slice(0, HEADER.length).join('\n') !== HEADER.join('\n')) return [];
  return rows.flatMap(([name = '', , , text = '']) => {
    const mapping = readMapping(text);
    return mapping.kind === 'done' ? [{ ...mapping.value, name: oneLine(name) }] : [];
  });
}

/** Keeps a layout under its name, in place of one of that name. Call it under the lock. */
export function keepLayout(spreadsheet: Spreadsheet, name: string, mapping: Mapping): void {
  const text = JSON.stringify({ ...mapping, name });
  if (text.length > MOST_CHARACTERS) return;
  const sheet =
    spreadsheet.getSheetByName(IMPORT_LAYOUTS_TAB) ??
    insertHiddenTab(
      spreadsheet,
      IMPORT_LAYOUTS_TAB,
      { rows: ROWS_AT_A_TIME, columns: HEADER.length },
      wordsOf('import').layoutsProtection,
    );
  if (sheet.getLastRow() === 0) writeRows(sheet, 1, [HEADER]);
  const [header = [], ...rows] = sheet.getDataRange().getDisplayValues();
  if (header.slice(0, HEADER.length).join('\n') !== HEADER.join('\n')) {
    throw broken('tab-taken', 'keep a layout', IMPORT_LAYOUTS_TAB);
  }
  const current = rows.findIndex(([known = '']) => oneLine(known) === name);
  const row = current < 0 ? sheet.getLastRow() + 1 : current + 2;
  const line = [name, timeNow(), actingUser(), text];
  writeRows(sheet, row, [line], ROWS_AT_A_TIME);
}
