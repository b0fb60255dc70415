// Field masks: `sheets.properties(sheetId,title),properties.title` keeps just these of an answer.

import type { Faults } from '../faults/faults.ts';
import { type Book, type LastWrite, rowNumbers } from '../workbook/book.ts';
import { tabNamed } from '../workbook/grid.ts';
import type { Area, Row, Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';

/** The fields that are meant; null stands for all of a field. */
type Mask = Map<string, Mask | null>;

/** An answer cut down to a mask; no mask, or `*`, leaves it whole. */
export function masked(answer: unknown, fields: string | null): unknown {
  return fields === null || fields === '' || fields === '*' ? answer : pick(answer, readMask(fields));
}

/**
 * The paths that the mask of a write means, as `userEnteredFormat.textFormat.bold`.
 * @throws Refusal when there is none, and for one that is not among `kept`, by its name
 */
export function writtenPaths(fields: string, kept: readonly string[]): string[] {
  if (fields === '') {
    throw new Refusal("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const paths = maskPaths(fields);
  const foreign = paths.find(
    (path) =>
      path !== '*' &&
      !kept.some((one) => path === one || path.startsWith(`${one}.`) || one.startsWith(`${path}.`)),
  );
  if (foreign) throw new Refusal(`${foreign} is not emulated`);
  return paths;
}

function maskPaths(fields: string): string[] {
  const paths = (mask: Mask, before: string): string[] =>
    [...mask].flatMap(([name, inner]) => (inner ? paths(inner, `${before}${name}.`) : [before + name]));
  return paths(readMask(fields), '');
}

function readMask(fields: string): Mask {
  const tokens = fields.match(/[^,()./]+|[,()./]/g) ?? [];
  let place = 0;
  function list(mask: Mask): Mask {
    while (place < tokens.length && tokens[place] !== ')') {
      if (tokens[place] === ',') place += 1;
      else path(mask);
    }
    return mask;
  }
  function path(mask: Mask): void {
    const name = tokens[place]!.trim();
    const named = mask.get(name);
    place += 1;
    const next = tokens[place];
    if (next !== '.' && next !== '/' && next !== '(') {
      mask.set(name, null);
      return;
    }
    place += 1;
    const inner: Mask = named ?? new Map();
    if (next !== '(') path(inner);
    else {
      list(inner);
      place += 1;
    }
    if (named !== null) mask.set(name, inner);
  }
  return list(new Map());
}

function pick(answer: unknown, mask: Mask | null): unknown {
  if (mask === null || mask.has('*') || typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map((one) => pick(one, mask));
  const kept = Object.entries(answer).filter(([name]) => mask.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, pick(value, mask.get(name) ?? null)]));
}

// Which state of a tab a read sees: the present one, or, under a fault, an earlier or a half-written one.

/** The workbook as a read sees it that names these tabs (none: all of them). */
export function viewFor(book: Book, faults: Faults, tabNames: readonly (string | null)[]): Workbook {
  const { workbook, tabsBeforeFlush, lastWrite } = book;
  if (tabsBeforeFlush && faults.take('staleRead')) return { ...workbook, tabs: [...tabsBeforeFlush] };
  if (!lastWrite || !includes(workbook, tabNames, lastWrite.tab) || !faults.take('tornRead')) return workbook;
  return {
    ...workbook,
    tabs: workbook.tabs.map((tab) => (tab.id === lastWrite.tab ? torn(tab, lastWrite) : tab)),
  };
}

function includes(workbook: Workbook, tabNames: readonly (string | null)[], id: number): boolean {
  return tabNames.some((name) => (name === null ? workbook.tabs[0] : tabNamed(workbook, name))?.id === id);
}

/** The first half of the written rows is new, the rest as before. */
function torn(tab: Tab, { areas, rowsBefore }: LastWrite): Tab {
  const written = areas.flatMap((area) => rowNumbers(area).map((row) => ({ area, row })));
  const rows = [...tab.rows];
  for (const { area, row } of written.slice(Math.ceil(written.length / 2))) {
    rows[row - 1] = mixed(rows[row - 1] ?? [], rowsBefore[row - 1] ?? [], area);
  }
  return { ...tab, rows };
}

function mixed(row: Row, before: Row, { column, columns }: Area): Row {
  return row.map((cell, index) =>
    index >= column - 1 && index < column - 1 + columns ? (before[index] ?? null) : cell,
  );
}
