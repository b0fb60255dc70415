// The tab `Vault`: the index in its first cell, the texts below it. Rows are written before the index that names
// them, and those that an older index names stay one time longer: cut off at any moment, one of the two is whole.

import { Breakdown } from '../../shared/breakdown.ts';
import { VAULT_TAB } from '../../shared/tabs.ts';
import {
  nameOf,
  nextVaultIndex,
  type PackedText,
  packedTexts,
  readVaultIndex,
  type VaultIndex,
  vaultRow,
} from '../../shared/vault/vault.ts';
import { timeNow } from '../workbook/clock.ts';
import { sha256 } from '../workbook/digest.ts';
import { insertHiddenTab } from '../workbook/hidden-tab.ts';
import { editorLanguage } from '../workbook/language.ts';
import { WORDS } from './words.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface VaultNow {
  /** `null`: there is none yet, or nobody can read it. */
  readonly index: VaultIndex | null;
  /** Empty where a row is not as it was written: then all are asked for again. */
  readonly texts: readonly PackedText[];
}

/** What stands there. Refuses a tab that is somebody's own. */
export function readVaultTab(spreadsheet: Spreadsheet): VaultNow {
  const sheet = spreadsheet.getSheetByName(VAULT_TAB);
  if (!sheet) return { index: null, texts: [] };
  const [[head = ''] = [], ...rows] = textsOf(sheet);
  const index = readVaultIndex(head, sha256);
  if (!index && !isOurs(sheet, head)) throw foreignTab();
  return { index, texts: (index && packedTexts(index, rows, sha256)) ?? [] };
}

/** Writes all texts and an index that follows the last, reads them back, and gives the index. */
export function writeVaultTab(
  spreadsheet: Spreadsheet,
  before: VaultNow,
  texts: readonly PackedText[],
): VaultIndex {
  const index = nextVaultIndex(before.index, timeNow(), texts, sha256);
  const present = new Set(texts.map(nameOf));
  const rows = [...texts, ...before.texts.filter((each) => !present.has(nameOf(each)))].map(vaultRow);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 2);
  const sheet = spreadsheet.getSheetByName(VAULT_TAB) ?? makeTab(spreadsheet, rows.length + 1, width);
  const [height, reach] = [
    Math.max(rows.length + 1, sheet.getLastRow()),
    Math.max(width, sheet.getLastColumn()),
  ];
  grow(sheet, height, reach);
  const cells = Array.from({ length: height - 1 }, (_, row) =>
    Array.from({ length: reach }, (__, column) => rows[row]?.[column] ?? ''),
  );
  if (cells.length > 0) {
    sheet.getRange(2, 1, cells.length, reach).setNumberFormat('@').setValues(cells);
    SpreadsheetApp.flush();
  }
  sheet.getRange(1, 1).setNumberFormat('@').setValue(JSON.stringify(index));
  SpreadsheetApp.flush();
  const found = readVaultTab(spreadsheet);
  if (found.index?.seal === index.seal && found.texts.length === texts.length) return index;
  throw notAsWritten();
}

function textsOf(sheet: Sheet): string[][] {
  return sheet
    .getDataRange()
    .getValues()
    .map((row: unknown[]) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
}

/** An index that somebody edited is ours still. */
function isOurs(sheet: Sheet, head: string): boolean {
  return head.includes('bandstand.vault') || (head === '' && sheet.getLastRow() === 0);
}

function makeTab(spreadsheet: Spreadsheet, rows: number, columns: number): Sheet {
  return insertHiddenTab(spreadsheet, VAULT_TAB, { rows, columns }, WORDS[editorLanguage()].protection);
}

function grow(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function foreignTab(): Breakdown {
  const { foreignTab: message, renameTab: hint } = WORDS[editorLanguage()];
  return new Breakdown({ code: 'tab-taken', operation: 'read the tab Vault', message, hint });
}

function notAsWritten(): Breakdown {
  const { notAsWritten: message, notAsWrittenHint: hint } = WORDS[editorLanguage()];
  return new Breakdown({ code: 'vault-not-as-written', operation: 'write the tab Vault', message, hint });
}
