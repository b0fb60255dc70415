// The whole workbook as one JSON answer, hidden tabs included: what a page shows and a test looks at. Secrets
// among the properties are named, never shown.

import type { Menu, TabShape } from './runs/protocol.ts';
import { type Span, spansOf } from './spans.ts';
import { displayText } from './text/display.ts';
import { localeOf } from './text/locale.ts';
import { columnLetters, printArea } from './workbook/a1.ts';
import { cellValue, extentOf, readArea } from './workbook/cells.ts';
import type { Cell, Style, Tab, Trigger, Validation, Value, Workbook } from './workbook/model.ts';

export interface TabPicture extends TabShape {
  color: string | null;
  hiddenColumns: number[];
  columnWidths: Record<string, number>;
  /** What people see, up to the last row and column that hold anything. */
  display: string[][];
  /** What the cells hold; a date is its serial number. */
  values: Value[][];
  formulas: Record<string, string>;
  notes: Record<string, string>;
  formats: Span<string>[];
  styles: Span<Style>[];
  validations: Span<Validation>[];
  merges: string[];
  protections: {
    range: string | null;
    description: string;
    warningOnly: boolean;
    editors: string[] | null;
  }[];
  rules: {
    ranges: string[];
    criteria: string;
    args: Value[];
    background?: string;
    color?: string;
    bold?: boolean;
  }[];
}

export interface Picture {
  id: 'desk';
  title: string;
  locale: string;
  timeZone: string;
  scriptTimeZone: string;
  owner: string;
  tabs: TabPicture[];
  menus: Menu[];
  properties: Workbook['properties'];
  triggers: Trigger[];
}

/** Everything in the workbook that a person may see. */
export function pictureOf(workbook: Workbook, menus: Iterable<Menu>, scriptTimeZone: string): Picture {
  const { title, locale, timeZone, owner, triggers } = workbook;
  const { script, document, user } = workbook.properties;
  const users = Object.entries(user).map(([email, store]) => [email, veiled(store)] as const);
  return {
    id: 'desk',
    title,
    locale,
    timeZone,
    scriptTimeZone,
    owner,
    tabs: workbook.tabs.map((tab) => pictureOfTab(workbook, tab)),
    menus: [...menus],
    properties: { script: veiled(script), document: veiled(document), user: Object.fromEntries(users) },
    triggers,
  };
}

/** One tab, whole. */
function pictureOfTab(workbook: Workbook, tab: Tab): TabPicture {
  const locale = localeOf(workbook.locale);
  const { lastRow, lastColumn } = extentOf(tab);
  const area = { row: 1, column: 1, rows: lastRow, columns: lastColumn };
  const {
    id,
    name,
    hidden,
    rowCount,
    columnCount,
    frozenRows,
    frozenColumns,
    color,
    hiddenColumns,
    columnWidths,
  } = tab;
  return {
    ...{
      id,
      name,
      hidden,
      rowCount,
      columnCount,
      frozenRows,
      frozenColumns,
      color,
      hiddenColumns,
      columnWidths,
    },
    display: readArea(tab, area, (cell) => displayText(cell, locale)),
    values: readArea(tab, area, cellValue),
    formulas: eachWith(tab, (cell) => cell.formula),
    notes: eachWith(tab, (cell) => cell.note),
    formats: spansOf(tab, (cell) => cell.format),
    styles: spansOf(tab, (cell) => cell.style),
    validations: spansOf(tab, (cell) => cell.validation),
    merges: tab.merges.map(printArea),
    protections: tab.protections.map(({ area: guarded, description, warningOnly, editors }) => ({
      range: guarded && printArea(guarded),
      description,
      warningOnly,
      editors,
    })),
    rules: tab.rules.map(({ areas, criteria, args, background, color: text, bold }) => ({
      ranges: areas.map(printArea),
      criteria,
      args,
      ...(background !== undefined && { background }),
      ...(text !== undefined && { color: text }),
      ...(bold !== undefined && { bold }),
    })),
  };
}

function eachWith(tab: Tab, pick: (cell: Cell) => string | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  tab.rows.forEach((row, index) => {
    row.forEach((cell, place) => {
      const text = cell && pick(cell);
      if (text) found[`${columnLetters(place + 1)}${index + 1}`] = text;
    });
  });
  return found;
}

const SECRET = /key|secret|token|password/i;

function veiled(store: Record<string, string>): Record<string, string> {
  const shown = Object.entries(store).map(([name, value]) => [name, SECRET.test(name) ? '•••' : value]);
  return Object.fromEntries(shown);
}
