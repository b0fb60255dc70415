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
