// Writes a publication into its hidden tabs and proves that it stands there.

import { damageIn } from '../../shared/publication/damage.ts';
import { layOut, type Publication, type PublishedCells } from '../../shared/publication/publication.ts';
import { type Verification, verify } from '../../shared/publication/verify.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../shared/tabs.ts';
import { broken } from '../words/broken.ts';
import { blocksOf, changedRows, insertedRuns, MOST_CELLS_A_CALL } from './blocks.ts';
import { sha256 } from './digest.ts';
import { editorLanguage } from './language.ts';
import { readCells } from './read-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What stands in the published tabs, by their names; `null` where there is no such tab. */
export type PublishedNow = Readonly<Record<string, Cells>>;
type Cells = readonly (readonly unknown[])[] | null;

export function readPublished(spreadsheet: Spreadsheet): PublishedNow {
  return Object.fromEntries(
    [PUBLISHED_TAB, PUBLISHED_PLACEMENTS_TAB].map((tab) => [tab, readCells(spreadsheet, tab)]),
  );
}

/**
 * Writes what is new in all published tabs, `Published` last, then reads them back and hashes them again; `beforeProof`
 * is called in between. `present`: what stood there when it was read; where that is not true any more, all is written.
 */
export function writePublication(
  spreadsheet: Spreadsheet,
  publication: Publication,
  present: PublishedNow = {},
  beforeProof: () => void = () => {},
): void {
  const write = (over: PublishedNow) => {
    for (const { tab, cells } of layOut(publication)) {
      writeCells(spreadsheet, tab, cells, over[tab] ?? null);
      SpreadsheetApp.flush();
    }
  };
  write(present);
  beforeProof();
  let fault = faultOf(spreadsheet, publication);
  if (fault !== null && Object.keys(present).length > 0) {
    write({});
    fault = faultOf(spreadsheet, publication);
  }
  if (fault !== null) throw broken('published-not-as-written', 'publish', PUBLISHED_TAB, fault);
}

/** How many cells such a publication writes over what stands there; without that, how many it has. */
export function cellsToWrite(publication: Publication, present?: PublishedNow): number {
  const { events, header, placements, placementsHeader } = publication;
  if (!present) {
    return (
      (HEAD_ROWS + events.length) * header.length + (HEAD_ROWS + placements.length) * placementsHeader.length
    );
  }
  return layOut(publication).reduce((total, { tab, cells }) => {
    const before = present[tab] ?? null;
    return total + changedRows(cells, before && withRoom(cells, before).rows).length * cells[0]!.length;
  }, 0);
}

/** What the tabs hold, as the worker sees them. */
export function verifyPublished(spreadsheet: Spreadsheet): Verification {
  const { [PUBLISHED_TAB]: events = null, [PUBLISHED_PLACEMENTS_TAB]: placements = null } =
    readPublished(spreadsheet);
  return verify({ events, placements }, sha256);
}

/** `null`: the tabs hold this very publication. */
function faultOf(spreadsheet: Spreadsheet, { manifest }: Publication): string | null {
  const found = verifyPublished(spreadsheet);
  if (found.kind === 'whole' && found.publication.manifest.seal === manifest.seal) return null;
  return found.kind === 'damaged' ? damageIn(editorLanguage(), found.damage) : '';
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
 * Text only, from the top, where the head says what is to follow: whoever reads meanwhile sees that it is not whole yet.
 * Blanks whatever longer thing stood there before. The grid grows before and shrinks after, so that the tab is never
 * larger than what it holds.
 */
function writeCells(spreadsheet: Spreadsheet, tab: string, cells: PublishedCells, present: Cells): void {
  const sheet = spreadsheet.getSheetByName(tab) ?? spreadsheet.insertSheet(tab).hideSheet();
  const moved = present && makeRoom(sheet, cells, present);
  const width = Math.max(cells[0]!.length, sheet.getLastColumn());
  const height = Math.max(cells.length, sheet.getLastRow());
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height > maxRows) sheet.insertRowsAfter(maxRows, height - maxRows);
  if (width > maxColumns) sheet.insertColumnsAfter(maxColumns, width - maxColumns);
  const padded = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => cells[row]?.[column] ?? ''),
  );
  sheet.getRange(1, 1, height, width).setNumberFormat('@');
  for (const { first, count } of blocksOf(changedRows(padded, moved), width)) {
    sheet.getRange(first + 1, 1, count, width).setValues(padded.slice(first, first + count));
    if (count * width > MOST_CELLS_A_CALL / 2) SpreadsheetApp.flush();
  }
  const surplus = Math.max(maxRows, height) - cells.length;
  if (surplus > 0) sheet.deleteRows(cells.length + 1, surplus);
}

/** The head, and the names of the columns. */
const HEAD_ROWS = 2;

/**
 * Inserts rows where new ones come between those that stand there, so that none below has to be written again. Gives what
 * stands there then.
 */
function makeRoom(sheet: Sheet, cells: PublishedCells, present: NonNullable<Cells>): Cells {
  const { runs, rows } = withRoom(cells, present);
  if (runs.length > 0) sheet.getRange(1, 1).setNumberFormat('@').setValue(cells[0]![0]);
  for (const { first, count } of runs) sheet.insertRowsBefore(first + 1, count);
  return rows;
}

/** The rows that stand there, with blank ones inserted where new ones come between. */
function withRoom(cells: PublishedCells, present: NonNullable<Cells>) {
  const names = [present, cells].map((rows) => rows.slice(HEAD_ROWS).map(([name]) => String(name)));
  const runs = insertedRuns(names[0]!, names[1]!).map(({ first, count }) => ({
    first: HEAD_ROWS + first,
    count,
  }));
  const rows = [...present];
  for (const { first, count } of runs) rows.splice(first, 0, ...Array.from({ length: count }, () => []));
  return { runs, rows };
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
