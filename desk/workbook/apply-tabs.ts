// Edits of a tab as a whole: its grid, name, place, marks and protections.

import type { Actor, ProtectionChange, TabEdit } from './edits.ts';
import { assertIndex, assertName, deleteLines, insertLines, resize, tabNamed } from './grid.ts';
import type { Tab, Workbook } from './model.ts';
import { assertMayEdit, assertMayEditWorkbook, mayEdit } from './permissions.ts';
import { Refusal } from './refusal.ts';
import { assertRules } from './rules.ts';

/** Applies one edit of a tab, after asking whether the actor may. */
export function applyTabEdit(workbook: Workbook, tab: Tab, edit: TabEdit, actor: Actor): void {
  assertMay(workbook, tab, edit, actor);
  tab.version += 1;
  switch (edit.kind) {
    case 'insertRows':
    case 'insertColumns':
      insertLines(workbook, tab, edit.kind === 'insertRows' ? 'rows' : 'columns', edit.at, edit.count);
      break;
    case 'deleteRows':
    case 'deleteColumns':
      deleteLines(tab, edit.kind === 'deleteRows' ? 'rows' : 'columns', edit.at, edit.count);
      break;
    case 'resize':
      resize(workbook, tab, 'rows', edit.rowCount);
      resize(workbook, tab, 'columns', edit.columnCount);
      break;
    case 'rename':
      rename(workbook, tab, edit.name);
      break;
    case 'hide':
      hide(workbook, tab, edit.hidden);
      break;
    case 'freeze':
      freeze(tab, edit.rows ?? tab.frozenRows, edit.columns ?? tab.frozenColumns);
      break;
    case 'color':
      tab.color = edit.color;
      break;
    case 'move':
      assertIndex(workbook, edit.index);
      workbook.tabs.splice(workbook.tabs.indexOf(tab), 1);
      workbook.tabs.splice(Math.min(edit.index, workbook.tabs.length), 0, tab);
      break;
    case 'sizes':
      tab.columnWidths = { ...tab.columnWidths, ...edit.columns };
      tab.rowHeights = { ...tab.rowHeights, ...edit.rows };
      break;
    case 'hideColumns':
      hideColumns(tab, edit.at, edit.count, edit.hidden);
      break;
    case 'rules':
      assertRules(workbook, tab, edit.rules);
      tab.rules = edit.rules;
      break;
    case 'deleteTab':
      deleteTab(workbook, tab);
      break;
    case 'marks':
      Object.assign(tab, edit.marks);
      break;
    default:
      protect(workbook, tab, edit);
      break;
  }
}

function assertMay(workbook: Workbook, tab: Tab, edit: TabEdit, actor: Actor): void {
  assertMayEditWorkbook(actor);
  const touches: TabEdit['kind'][] = ['insertRows', 'insertColumns', 'resize', 'rename', 'deleteTab'];
  if (touches.includes(edit.kind)) {
    for (const one of tab.protections) if (one.area === null) assertMayEdit(workbook, tab, null, actor);
  }
  if (edit.kind === 'deleteRows') {
    assertMayEdit(
      workbook,
      tab,
      { row: edit.at, rows: edit.count, column: 1, columns: tab.columnCount },
      actor,
    );
  }
  if (edit.kind === 'deleteColumns') {
    assertMayEdit(workbook, tab, { row: 1, rows: tab.rowCount, column: edit.at, columns: edit.count }, actor);
  }
  if (edit.kind === 'unprotect' || edit.kind === 'reprotect') {
    const own = tab.protections.find((one) => one.id === edit.protection);
    if (own && !mayEdit(workbook, own, actor)) {
      throw new Refusal('You do not have permission to edit the protection.', 'forbidden');
    }
  }
}

function freeze(tab: Tab, rows: number, columns: number): void {
  if (rows > 0 && rows >= tab.rowCount) throw new Refusal("You can't freeze all visible rows on the sheet.");
  if (columns > 0 && columns >= tab.columnCount) {
    throw new Refusal("You can't freeze all visible columns on the sheet.");
  }
  tab.frozenRows = rows;
  tab.frozenColumns = columns;
}

function rename(workbook: Workbook, tab: Tab, name: string): void {
  assertName(name);
  const other = tabNamed(workbook, name);
  if (other && other !== tab) {
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  tab.name = name;
}

function hide(workbook: Workbook, tab: Tab, hidden: boolean): void {
  if (hidden && workbook.tabs.every((one) => one === tab || one.hidden)) {
    throw new Refusal("You can't hide all the sheets in a document.");
  }
  tab.hidden = hidden;
}

function deleteTab(workbook: Workbook, tab: Tab): void {
  if (workbook.tabs.every((one) => one === tab || one.hidden)) {
    throw new Refusal("You can't remove all the visible sheets in a document.");
  }
  workbook.tabs = workbook.tabs.filter((one) => one !== tab);
}

function hideColumns(tab: Tab, at: number, count: number, hidden: boolean): void {
  const meant = Array.from({ length: count }, (_, index) => at + index);
  const others = tab.hiddenColumns.filter((column) => !meant.includes(column));
  tab.hiddenColumns = (hidden ? [...others, ...meant] : others).sort((one, other) => one - other);
}

function protect(
  workbook: Workbook,
  tab: Tab,
  edit: Extract<TabEdit, { kind: 'protect' | 'reprotect' | 'unprotect' }>,
): void {
  if (edit.kind === 'protect') {
    workbook.nextId = Math.max(workbook.nextId, edit.protection + 1);
    const added = {
      id: edit.protection,
      area: edit.area,
      description: '',
      warningOnly: false,
      editors: null,
    };
    tab.protections = [...tab.protections, added];
  } else if (edit.kind === 'unprotect') {
    tab.protections = tab.protections.filter((one) => one.id !== edit.protection);
  } else {
    tab.protections = tab.protections.map((one) =>
      one.id === edit.protection ? { ...one, ...given(edit.change) } : one,
    );
  }
}

function given(change: ProtectionChange) {
  const { description, warningOnly, editors } = change;
  return {
    ...(description !== undefined && { description }),
    ...(warningOnly !== undefined && { warningOnly }),
    ...(editors !== undefined && { editors }),
  };
}
