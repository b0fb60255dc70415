// Reads the editors' tabs for a snapshot: what they hold at one moment, although people go on typing.

import { OperationalError } from '../../shared/operational-error.ts';
import type { TabRead } from '../../shared/snapshot/parts.ts';
import type { Table } from '../../shared/table.ts';
import { wordsOf } from '../words/words.ts';
import { readFormats } from '../workbook/number-formats.ts';
import { isNoText, readWhere, type TableRead } from '../workbook/read-table.ts';
import { changesSince } from '../workbook/script-cells.ts';
import { columnsIn } from './held-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MOST_TRIES = 3;

export interface TabsRead {
  /** Those that exist, in the order given. */
  readonly tabs: readonly TabRead[];
  /** What people changed meanwhile, a sentence each; it is in what was read. */
  readonly changes: readonly string[];
}

/** Read until nothing changed from the first call to the last, three times at most. */
export function readTabs(spreadsheet: Spreadsheet, tabs: readonly string[]): TabsRead {
  const changes: string[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const read = tabs.flatMap((tab) => {
      const sheet = spreadsheet.getSheetByName(tab);
      return sheet ? [readTab(sheet, tab)] : [];
    });
    const again = valuesNow(spreadsheet, tabs);
    const found = read.flatMap(({ tab, values }) => changesOf(tab, values, again.get(tab)));
    const isSame = found.length === 0 && read.length === again.size;
    if (isSame) return { tabs: read, changes };
    changes.push(...found);
  }
  const words = wordsOf('snapshot');
  throw new OperationalError({
    code: 'rows-keep-moving',
    operation: 'take a snapshot',
    message: [words.keepsChanging, ...changes.slice(-3)].join(' '),
    hint: words.keepsChangingHint,
  });
}

/** `earlier`: the values of a moment ago, which say what is more than text; without them they are read first. */
function readTab(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  tab: string,
  earlier?: TabRead['values'],
): TabRead {
  const range = sheet.getDataRange();
  const first = earlier ?? range.getValues();
  const formulas = range.getFormulas();
  const isTyped = (value: unknown, row: number, column: number) =>
    isNoText(value) || (formulas[row]?.[column] ?? '') !== '';
  const displayed = readWhere(sheet, first, isTyped, (part) => part.getDisplayValues());
  const formats = readWhere(sheet, first, isTyped, readFormats);
  return { tab, values: earlier ? range.getValues() : first, formulas, displayed, formats };
}

/**
 * Tabs that were read before, read a second time. Formulas and looks are read in between: where both times say the same
 * of what people write, they are of that moment too.
 */
export function readAgain(spreadsheet: Spreadsheet, before: readonly TableRead[]): TabRead[] {
  return before.flatMap(({ tab, values: earlier }) => {
    const sheet = spreadsheet.getSheetByName(tab);
    return sheet ? [readTab(sheet, tab, earlier)] : [];
  });
}

/** What was read again, as it stands after script wrote its own columns: `readBack` says what they hold. */
export function asWritten(
  read: readonly TabRead[],
  readBack: ReadonlyMap<string, TabRead['values']>,
): TabRead[] {
  return read.map((each) => {
    const values = readBack.get(each.tab);
    if (!values) return each;
    const own = ownColumns(each);
    const formulas = each.formulas.map((row, index) =>
      row.map((formula, column) =>
        own.has(column) && values[index]![column] !== each.values[index]![column] ? '' : formula,
      ),
    );
    return { ...each, values, formulas };
  });
}

/** The columns that script writes. */
function ownColumns({ tab, values }: TabRead): ReadonlySet<number> {
  const { key, script } = columnsIn(tab, (values[0] ?? []).map(String));
  return new Set([key, ...script]);
}

/** What people changed in these tabs since they were read. */
export function changesSinceRead(spreadsheet: Spreadsheet, read: readonly TabRead[]): string[] {
  const now = valuesNow(
    spreadsheet,
    read.map(({ tab }) => tab),
  );
  return read.flatMap(({ tab, values }) => changesOf(tab, values, now.get(tab)));
}

function valuesNow(spreadsheet: Spreadsheet, tabs: readonly string[]): Map<string, unknown[][]> {
  return new Map(
    tabs.flatMap((tab) => {
      const sheet = spreadsheet.getSheetByName(tab);
      return sheet ? [[tab, sheet.getDataRange().getValues()] as const] : [];
    }),
  );
}

/** Never empty when something changed, be it only in columns of script's own. */
function changesOf(
  tab: string,
  before: readonly (readonly unknown[])[],
  now: readonly (readonly unknown[])[] | undefined,
): string[] {
  if (now && JSON.stringify(before) === JSON.stringify(now)) return [];
  const found = changesSince(tableOf(tab, before), now ? tableOf(tab, now) : null);
  return found.length > 0 ? found : [wordsOf('snapshot').changed(tab)];
}

function tableOf(tab: string, values: readonly (readonly unknown[])[]): Table {
  const [header = [], ...rows] = values.map((row) => row.map(String));
  return { tab, header, rows, odd: [], merged: [] };
}

/** A date as it would be typed; a time alone, which Google dates to 1899 in local mean time, as displayed. */
export function typedDate(value: unknown, displayed: string): string {
  const date = value as GoogleAppsScript.Base.Date;
  if (typeof date?.getFullYear !== 'function' || date.getFullYear() < 1905) return displayed;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return time === '00:00:00' ? day : `${day} ${time}`;
}
