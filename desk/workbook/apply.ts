// Applying edits: the one way in which a workbook changes.

import { isTimeZone } from '../text/serial.ts';
import { applyCellEdit } from './apply-cells.ts';
import { applyTabEdit } from './apply-tabs.ts';
import { extentOf } from './cells.ts';
import type { AppendEdit, CellEdit, Edit, Moment } from './edits.ts';
import { assertIndex, assertName, assertRoom, tabNamed, tabWithId } from './grid.ts';
import { blankTab, type Workbook } from './model.ts';
import { assertMayEdit, assertMayEditWorkbook } from './permissions.ts';
import { Refusal } from './refusal.ts';

/**
 * Applies one edit or refuses it whole.
 * @throws Refusal in Google's words: a protected cell, a rectangle that does not fit, a limit
 */
export function applyEdit(workbook: Workbook, edit: Edit, moment: Moment): void {
  if (edit.kind === 'settings' || edit.kind === 'addTab') {
    assertMayEditWorkbook(moment.actor);
    if (edit.kind === 'addTab') addTab(workbook, edit);
    else changeSettings(workbook, edit);
    return;
  }
  if (edit.kind === 'append') {
    append(workbook, edit, moment);
    return;
  }
  const tab = tabWithId(workbook, edit.tab);
  if (isCellEdit(edit)) {
    assertMayEdit(workbook, tab, edit.area, moment.actor);
    applyCellEdit(workbook, tab, edit, moment);
  } else {
    applyTabEdit(workbook, tab, edit, moment.actor);
  }
}

function append(workbook: Workbook, { tab: id, values }: AppendEdit, moment: Moment): void {
  const tab = tabWithId(workbook, id);
  const { lastRow } = extentOf(tab);
  if (lastRow >= tab.rowCount) {
    applyEdit(workbook, { kind: 'insertRows', tab: id, at: tab.rowCount + 1, count: 1 }, moment);
  }
  const area = { row: lastRow + 1, column: 1, rows: 1, columns: values.length };
  applyEdit(workbook, { kind: 'values', as: 'typed', tab: id, area, values: [values] }, moment);
}

/** Whether an edit is about cells rather than a tab's grid. */
export function isCellEdit(edit: Edit): edit is CellEdit {
  return CELL_KINDS.has(edit.kind);
}

const CELL_KINDS: ReadonlySet<string> = new Set<CellEdit['kind']>([
  'values',
  'formulas',
  'formats',
  'notes',
  'validations',
  'styles',
  'clear',
  'sort',
  'order',
  'cells',
  'copy',
  'merge',
  'unmerge',
]);

function addTab(workbook: Workbook, edit: Extract<Edit, { kind: 'addTab' }>): void {
  assertName(edit.name);
  assertIndex(workbook, edit.index);
  if (tabNamed(workbook, edit.name)) {
    throw new Refusal(`A sheet with the name "${edit.name}" already exists. Please enter another name.`);
  }
  const tab = blankTab(edit.id, edit.name, edit.rowCount, edit.columnCount);
  assertRoom(workbook, tab.rowCount * tab.columnCount, tab.columnCount);
  workbook.nextId = Math.max(workbook.nextId, edit.id + 1);
  workbook.tabs.splice(edit.index, 0, tab);
}

function changeSettings(workbook: Workbook, edit: Extract<Edit, { kind: 'settings' }>): void {
  if (edit.timeZone !== undefined && !isTimeZone(edit.timeZone)) {
    throw new Refusal(`Invalid argument: timeZone. Should be an IANA time zone, not ${edit.timeZone}.`);
  }
  workbook.timeZone = edit.timeZone ?? workbook.timeZone;
  workbook.locale = edit.locale ?? workbook.locale;
  workbook.title = edit.title ?? workbook.title;
}
