// Writes a publication into its hidden tabs and proves that it stands there.

import { damageIn } from '../../shared/publication/damage.ts';
import { layOut, type Publication, type PublishedCells } from '../../shared/publication/publication.ts';
import { verify } from '../../shared/publication/verify.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../shared/tabs.ts';
import { broken } from '../words/broken.ts';
import { sha256 } from './digest.ts';
import { editorLanguage } from './language.ts';
import { readCells } from './read-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes all published tabs, `Published` last, then reads them back and hashes them again; `beforeProof` is
 * called in between.
 */
export function writePublication(
  spreadsheet: Spreadsheet,
  publication: Publication,
  beforeProof: () => void = () => {},
): void {
  for (const { tab, cells } of layOut(publication)) {
    writeCells(spreadsheet, tab, cells);
    SpreadsheetApp.flush();
  }
  beforeProof();
  const found = verify(
    {
      events: readCells(spreadsheet, PUBLISHED_TAB),
      placements: readCells(spreadsheet, PUBLISHED_PLACEMENTS_TAB),
    },
    sha256,
  );
  if (found.kind === 'whole' && found.publication.manifest.seal === publication.manifest.seal) return;
  const cause = found.kind === 'damaged' ? damageIn(editorLanguage(), found.damage) : '';
  throw broken('published-not-as-written', 'publish', PUBLISHED_TAB, cause);
}

/** Says who may publish when it is not the person who clicked: hidden tabs can still be protected. */
export function refuseIfProtected(spreadsheet: Spreadsheet): void {
  for (const tab of [PUBLISHED_TAB, PUBLISHED_PLACEMENTS_TAB]) {
    const sheet = spreadsheet.getSheetByName(tab);
    for (const protection of sheet?.getProtections(SpreadsheetApp.ProtectionType.SHEET) ?? []) {
      if (protection.isWarningOnly() || protection.canEdit()) continue;
      throw broken('not-allowed', 'publish', tab);
    }
  }
}

/**
 * One rectangle, text only, that also blanks whatever longer thing stood there before. The grid grows before
 * and shrinks after, so that the tab is never larger than what it holds.
 */
function writeCells(spreadsheet: Spreadsheet, tab: string, cells: PublishedCells): void {
  const sheet = spreadsheet.getSheetByName(tab) ?? spreadsheet.insertSheet(tab).hideSheet();
  const width = Math.max(cells[0]!.length, sheet.getLastColumn());
  const height = Math.max(cells.length, sheet.getLastRow());
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height > maxRows) sheet.insertRowsAfter(maxRows, height - maxRows);
  if (width > maxColumns) sheet.insertColumnsAfter(maxColumns, width - maxColumns);
  const padded = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => cells[row]?.[column] ?? ''),
  );
  sheet.getRange(1, 1, height, width).setNumberFormat('@').setValues(padded);
  const surplus = Math.max(maxRows, height) - cells.length;
  if (surplus > 0) sheet.deleteRows(cells.length + 1, surplus);
}

// New tabs that only script writes: hidden, no larger than what they hold, with a warning for whoever types there.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a hidden tab of exactly this size behind all others. The editor stays where they were: Google goes to
 * a new tab by itself.
 */
export function insertHiddenTab(
  spreadsheet: Spreadsheet,
  name: string,
  size: { readonly rows: number; readonly columns: number },
  warning: string,
): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  fitGrid(sheet, size);
  sheet.protect().setDescription(warning).setWarningOnly(true);
  active.activate();
  return sheet.hideSheet();
}

function fitGrid(sheet: Sheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  // Columns first: a grid of many rows and 26 columns may be beyond what a workbook can hold.
  if (columns < maxColumns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (rows < maxRows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
}
