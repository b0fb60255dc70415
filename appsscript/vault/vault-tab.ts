// The tab `Vault`: the index in its first cell, the texts below it. Rows are written before the index that names
// them, and those that an older index names stay one time longer: cut off at any moment, one of the two is whole.

import { OperationalError } from '../../shared/operational-error.ts';
import { VAULT_TAB } from '../../shared/tabs.ts';
import {
  byName,
  isAsWritten,
  nameOf,
  nextVaultIndex,
  type PackedText,
  readVaultIndex,
  textsOf,
  type VaultIndex,
  vaultRow,
} from '../../shared/vault/vault.ts';
import { wordsOf } from '../words/words.ts';
import { timeNow } from '../workbook/clock.ts';
import { sha256 } from '../workbook/digest.ts';
import { insertHiddenTab } from '../workbook/published-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface VaultNow {
  /** `null`: there is none yet, or nobody can read it. */
  readonly index: VaultIndex | null;
  readonly texts: readonly PackedText[];
  /** Those whose row is not as it was written, or gone: they are asked for again, and stay until they come. */
  readonly damaged: readonly PackedText[];
}

/** What stands there. Refuses a tab that is somebody's own, or of a later version. */
export function readVaultTab(spreadsheet: Spreadsheet): VaultNow {
  const sheet = spreadsheet.getSheetByName(VAULT_TAB);
  const nothing = { index: null, texts: [], damaged: [] };
  if (!sheet) return nothing;
  const [first = [], ...rows] = cellsOf(sheet);
  const found = readVaultIndex(first, sha256);
  if (found.kind === 'newer') throw newerTab();
  if (found.kind === 'none' && sheet.getLastRow() > 0) throw foreignTab();
  if (found.kind !== 'index') return nothing;
  const all = textsOf(found.index, rows);
  const texts = all.filter((text) => isAsWritten(text, sha256));
  const whole = new Set(texts);
  return { index: found.index, texts, damaged: all.filter((text) => !whole.has(text)) };
}

/** Writes all texts and an index that follows the last, reads them back, and gives the index. */
export function writeVaultTab(
  spreadsheet: Spreadsheet,
  before: VaultNow,
  texts: readonly PackedText[],
): VaultIndex {
  const index = nextVaultIndex(before.index, timeNow(), texts, sha256);
  const present = new Set(texts.map(rowName));
  const former = [...before.texts, ...before.damaged].filter((each) => !present.has(rowName(each)));
  const rows = [...[...texts].sort(byName), ...former].map(vaultRow);
  const width = rows.reduce((most, row) => Math.max(most, row.length), index.cells.length);
  const sheet = spreadsheet.getSheetByName(VAULT_TAB) ?? makeTab(spreadsheet, rows.length + 1, width);
  const [height, reach] = [
    Math.max(rows.length + 1, sheet.getLastRow()),
    Math.max(width, sheet.getLastColumn()),
  ];
  grow(sheet, height, reach);
  const filled = (row: readonly string[] = []) =>
    Array.from({ length: reach }, (_, column) => row[column] ?? '');
  const cells = Array.from({ length: height - 1 }, (_, row) => filled(rows[row]));
  if (cells.length > 0) {
    sheet.getRange(2, 1, cells.length, reach).setNumberFormat('@').setValues(cells);
    SpreadsheetApp.flush();
  }
  sheet
    .getRange(1, 1, 1, reach)
    .setNumberFormat('@')
    .setValues([filled(index.cells)]);
  SpreadsheetApp.flush();
  const found = readVaultTab(spreadsheet);
  if (found.index?.seal === index.seal && found.texts.length + found.damaged.length === texts.length)
    return index;
  throw notAsWritten();
}

function rowName(text: PackedText): string {
  return `${nameOf(text)} ${text.sha256}`;
}

function cellsOf(sheet: Sheet): string[][] {
  return sheet
    .getDataRange()
    .getValues()
    .map((row: unknown[]) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
}

function makeTab(spreadsheet: Spreadsheet, rows: number, columns: number): Sheet {
  return insertHiddenTab(spreadsheet, VAULT_TAB, { rows, columns }, wordsOf('vault').protection);
}

function grow(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function foreignTab(): OperationalError {
  const { foreignTab: message, renameTab: hint } = wordsOf('vault');
  return new OperationalError({ code: 'tab-taken', operation: 'read the tab Vault', message, hint });
}

function newerTab(): OperationalError {
  const { newerTab: message, newerTabHint: hint } = wordsOf('vault');
  return new OperationalError({ code: 'vault-newer', operation: 'read the tab Vault', message, hint });
}

function notAsWritten(): OperationalError {
  const { notAsWritten: message, notAsWrittenHint: hint } = wordsOf('vault');
  return new OperationalError({
    code: 'vault-not-as-written',
    operation: 'write the tab Vault',
    message,
    hint,
  });
}
