// The Answers tab: what people said is meant so, a line an answer. It is hidden, and warns whoever types there;
// what is deleted there is asked again.

import {
  ANSWERS_HEADER,
  isAnswersHeader,
  type RuleDecision,
  readAnswers,
  writeAnswer,
} from '../../shared/check/decisions.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { ANSWERS_TAB } from '../../shared/tabs.ts';
import { broken } from '../words/broken.ts';
import { wordsOf } from '../words/words.ts';
import { insertHiddenTab } from '../workbook/published-tabs.ts';
import { writeRows } from '../workbook/write-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS_AT_A_TIME = 100;

/** All answers; none where there is no such tab, or it is somebody's own. The service calls do not grow. */
export function keptAnswers(spreadsheet: Spreadsheet): RuleDecision[] {
  const sheet = spreadsheet.getSheetByName(ANSWERS_TAB);
  return sheet ? readAnswers(sheet.getDataRange().getDisplayValues()) : [];
}

/** Adds a line; makes the tab when it is not there. Refuses one that is somebody's own. Call it under the lock. */
export function appendAnswer(spreadsheet: Spreadsheet, answer: RuleDecision): void {
  const sheet = ownTab(spreadsheet) ?? makeTab(spreadsheet);
  const [header = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues();
  writeRows(sheet, sheet.getLastRow() + 1, [writeAnswer(answer, header)], ROWS_AT_A_TIME);
}

/** Takes the line of an answer away; `false` when it is not there as it was given. Call it under the lock. */
export function removeAnswer(spreadsheet: Spreadsheet, answer: RuleDecision): boolean {
  const sheet = ownTab(spreadsheet);
  const [header = [], ...rows] = sheet?.getDataRange().getDisplayValues() ?? [];
  const wanted = JSON.stringify(answer);
  const index = rows.findIndex((cells) => JSON.stringify(readAnswers([header, cells])[0]) === wanted);
  if (!sheet || index < 0) return false;
  sheet.deleteRow(index + FIRST_DATA_ROW);
  return true;
}

/** The tab; `null` when there is none, or nothing in it. */
function ownTab(spreadsheet: Spreadsheet): Sheet | null {
  const sheet = spreadsheet.getSheetByName(ANSWERS_TAB);
  if (!sheet || sheet.getLastRow() === 0) return null;
  const [header = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues();
  if (isAnswersHeader(header)) return sheet;
  throw broken('tab-taken', 'write to the tab Answers', ANSWERS_TAB);
}

function makeTab(spreadsheet: Spreadsheet): Sheet {
  const size = { rows: ROWS_AT_A_TIME, columns: ANSWERS_HEADER.length };
  const sheet =
    spreadsheet.getSheetByName(ANSWERS_TAB) ??
    insertHiddenTab(spreadsheet, ANSWERS_TAB, size, wordsOf('answers').protection);
  sheet.setFrozenRows(1);
  writeRows(sheet, 1, [ANSWERS_HEADER]);
  return sheet;
}
