// Rows that an import changed: kept before the change in a tab of their own, written cell by cell, and taken back
// wherever they have been sorted to, while they are as the import left them.

import { cellName, columnLetters } from '../../shared/a1.ts';
import { columnOf } from '../../shared/columns.ts';
import { fieldOfHeader, indexOfField } from '../../shared/headers.ts';
import type { ChangedRow } from '../../shared/import/match.ts';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { readRows } from '../workbook/rows.ts';
import { addFilledTab } from '../workbook/tab-cells.ts';
import type { Cell, CellWrite, WorkbookAdapter } from '../workbook/workbook-adapter.ts';

/** The first cells of every row of the tab; then come the columns of the sheet. */
const LEAD = ['What', 'Row', 'Columns'] as const;

/** What each row of four is: as the file says, as written, as it was shown, as it was stored. */
const VERSIONS = ['file', 'after', 'before', 'stored'] as const;
type Version = (typeof VERSIONS)[number];

export interface Update {
  readonly row: number;
  readonly cells: readonly CellWrite[];
}

/** The cells of changes that are applied: what an editor wrote since is left to the editor. */
export function updatesOf(changed: readonly ChangedRow[], header: readonly string[]): Update[] {
  return changed.flatMap(({ row, cells }) => {
    const writes = cells
      .filter(({ byHand }) => byHand !== true)
      .map(({ field, after }) => ({ row, column: indexOfField(header, field), value: after }));
    return writes.length === 0 ? [] : [{ row, cells: writes }];
  });
}

/** Cells that hold formulas, which a value would take the place of. */
export async function formulasUnder(
  adapter: WorkbookAdapter,
  tab: string,
  updates: readonly Update[],
): Promise<string[]> {
  if (updates.length === 0) return [];
  const [stored, formulas] = [await adapter.read(tab, 'stored'), await adapter.read(tab, 'formulas')];
  return updates.flatMap(({ cells }) =>
    cells.flatMap(({ row, column }) => {
      const isFormula = (formulas[row - 1]?.[column] ?? '') !== (stored[row - 1]?.[column] ?? '');
      return isFormula ? [cellName(row, column)] : [];
    }),
  );
}

/** Makes the hidden tab by which an update is taken back, and by which the next file is compared. */
export async function keepVersions(
  adapter: WorkbookAdapter,
  from: { readonly tab: string; readonly header: readonly string[] },
  name: string,
  updates: readonly Update[],
  fileTexts: (row: number) => readonly string[],
): Promise<void> {
  const { tab, header } = from;
  const [shown, stored] = [await adapter.read(tab, 'shown'), await adapter.read(tab, 'stored')];
  const wide = (row: readonly Cell[]) => header.map((_, column) => row[column] ?? '');
  const rows = updates.flatMap(({ row, cells }) => {
    const before = wide(shown[row - 1] ?? []);
    const after = before.map((cell, column) => cells.find((each) => each.column === column)?.value ?? cell);
    const versions: Readonly<Record<Version, readonly Cell[]>> = {
      file: fileTexts(row),
      after,
      before,
      stored: wide(stored[row - 1] ?? []),
    };
    const columns = cells.map(({ column }) => columnLetters(column)).join(',');
    return VERSIONS.map((version) => [version, String(row), columns, ...versions[version]]);
  });
  await addFilledTab(adapter, name, [[...LEAD, ...header], ...rows], 'stored');
}

interface KeptRow {
  readonly row: number;
  /** By header: which cells were written. */
  readonly written: readonly string[];
  readonly versions: Readonly<Record<Version, ReadonlyMap<string, Cell>>>;
}

/** What the file said of each row that was updated, under the header of that time. */
export async function textsByUpdate(adapter: WorkbookAdapter, name: string): Promise<string[][]> {
  const [header = [], ...rows] = await readRows(adapter, name);
  const message = rows.filter(([what]) => what === 'file').map((cells) => cells.slice(LEAD.length));
  return [header.slice(LEAD.length), ...message];
}

/** The writes that put an update's cells back; refused where a row is no longer as the update left it. */
export async function takeBackUpdate(
  adapter: WorkbookAdapter,
  tab: string,
  name: string,
): Promise<Outcome<CellWrite[]>> {
  const kept = await readKept(adapter, name);
  const [header = [], ...present] = await readRows(adapter, tab);
  const taken = new Set<number>();
  const problems: string[] = [];
  const writes: CellWrite[] = [];
  for (const { row, written, versions } of kept) {
    const lost = written.filter((column) => !header.includes(column));
    if (lost.length > 0) {
      problems.push(`${tab} has no column ${lost.join(', ')} any more: put the header back.`);
      continue;
    }
    const own = row - FIRST_DATA_ROW;
    const found = placeOf(
      own,
      present.length,
      (index) => !taken.has(index) && isAsWritten(header, present[index]!, versions),
    );
    if (found === null) {
      problems.push(changedSince(tab, row, header, present[own] ?? [], versions.after));
      continue;
    }
    taken.add(found);
    for (const name of written) {
      const column = header.indexOf(name);
      if ((present[found]![column] ?? '') === String(versions.before.get(name) ?? '')) continue;
      writes.push({ row: found + FIRST_DATA_ROW, column, value: versions.stored.get(name) ?? '' });
    }
  }
  return problems.length > 0 ? refused(...new Set(problems)) : done(writes);
}

function changedSince(
  tab: string,
  row: number,
  header: readonly string[],
  present: readonly string[],
  after: ReadonlyMap<string, Cell>,
): string {
  const cells = header.flatMap((name, column) =>
    isCompared(name, after) && (present[column] ?? '') !== String(after.get(name) ?? '')
      ? [cellName(row, column)]
      : [],
  );
  const filled = header.filter((name) => isCompared(name, after) && after.get(name) !== '').length;
  return cells.length <= filled / 2
    ? `Changed since the import: ${cells.join(', ')} of ${tab}.`
    : `The row that the import changed as row ${row} of ${tab} was changed and moved, or removed.`;
}

async function readKept(adapter: WorkbookAdapter, name: string): Promise<KeptRow[]> {
  const [head = [], ...rows] = await adapter.read(name, 'stored');
  const header = head.slice(LEAD.length).map(String);
  const kept: KeptRow[] = [];
  for (let at = 0; at + VERSIONS.length <= rows.length; at += VERSIONS.length) {
    const versions = {} as Record<Version, ReadonlyMap<string, Cell>>;
    VERSIONS.forEach((version, step) => {
      const cells = rows[at + step]!.slice(LEAD.length);
      versions[version] = new Map(header.map((column, index) => [column, cells[index] ?? '']));
    });
    const [, row, letters] = rows[at]!.map(String);
    const written = header.filter((_, index) => letters!.split(',').includes(columnLetters(index)));
    kept.push({ row: Number(row), written, versions });
  }
  return kept;
}

/** Its own place first, then wherever it was sorted to. */
function placeOf(own: number, count: number, isThere: (index: number) => boolean): number | null {
  if (own < count && isThere(own)) return own;
  for (let index = 0; index < count; index++) if (isThere(index)) return index;
  return null;
}

/** Each cell as after or as before: an update that was interrupted may have written some of them only. */
function isAsWritten(
  header: readonly string[],
  present: readonly string[],
  { before, after }: KeptRow['versions'],
): boolean {
  return header.every((name, column) => {
    if (!isCompared(name, after)) return true;
    const cell = present[column] ?? '';
    return cell === String(after.get(name) ?? '') || cell === String(before.get(name) ?? '');
  });
}

/** Not compared: what script fills, a key that script minted since, and columns that came later. */
function isCompared(name: string, version: ReadonlyMap<string, Cell>): boolean {
  const field = fieldOfHeader(name);
  if (name.trim() === '' || !version.has(name) || (field !== null && columnOf(field).script)) return false;
  return field !== 'key' || version.get(name) !== '';
}
