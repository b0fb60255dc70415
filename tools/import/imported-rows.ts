// Finds the rows that an import brought, wherever people have sorted them to, and names the cells in which
// they are no longer as it brought them.

import { cellName } from '../../shared/a1.ts';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import { isBrought } from '../../shared/import/sheet-rows.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { readRows } from '../workbook/rows.ts';
import type { WorkbookAdapter } from '../workbook/workbook-adapter.ts';
import type { ImportInverse } from './activity.ts';

type Row = readonly string[];

/** Row numbers of the import's rows as they stand now; refused when undoing would lose somebody's work. */
export async function findImported(
  adapter: WorkbookAdapter,
  inverse: ImportInverse,
): Promise<Outcome<number[]>> {
  const { tab, writtenTab, replaced, firstRow } = inverse;
  const [writtenHeader = [], ...written] = await readRows(adapter, writtenTab);
  const [header = [], ...present] = await readRows(adapter, tab);
  const former = replaced ? (await readRows(adapter, replaced.eventsTab)).slice(1) : [];
  const compared = writtenHeader.filter((name, index) => isBrought(name, index, written));
  const lost = compared.filter((name) => !header.includes(name));
  if (lost.length > 0)
    return refused(`${tab} has no column ${lost.join(', ')} any more: put the header back.`);

  const wanted = written.map((row) => compared.map((name) => row[writtenHeader.indexOf(name)] ?? ''));
  const current = present.map((row) => compared.map((name) => row[header.indexOf(name)] ?? ''));
  const firstPlace = firstRow - FIRST_DATA_ROW;
  const { claimed, unfound } = claim(wanted, current, firstPlace);
  /** Nothing stands there, or what stood there before the import: an interrupted one never came so far. */
  const isUntouched = (place: number) =>
    isBlank(present[place] ?? []) || sameCells(present[place]!, former[place] ?? []);

  const problems = unfound.flatMap((index) => {
    const place = firstPlace + index;
    const row = place + FIRST_DATA_ROW;
    if (isUntouched(place)) return [];
    if (claimed.has(place)) {
      return [`The row that was imported as row ${row} of ${tab} was changed and moved, or removed.`];
    }
    const cells = wanted[index]!.flatMap((cell, column) =>
      current[place]![column] === cell ? [] : [cellName(row, header.indexOf(compared[column]!))],
    );
    return [`Changed since the import: ${cells.join(', ')} of ${tab}.`];
  });
  for (const place of replaced ? present.keys() : []) {
    if (claimed.has(place) || unfound.includes(place - firstPlace) || isUntouched(place)) continue;
    problems.push(`Row ${place + FIRST_DATA_ROW} of ${tab} was added since: undo would lose it.`);
  }
  if (problems.length > 0) return refused(...problems, 'Nothing was undone.');
  return done([...claimed].map((place) => place + FIRST_DATA_ROW).sort((a, b) => a - b));
}

/** Each wanted row gets one place with the same cells, its own place first. */
function claim(wanted: readonly Row[], current: readonly Row[], firstPlace: number) {
  const claimed = new Set<number>();
  const displaced: number[] = [];
  wanted.forEach((cells, index) => {
    if (sameCells(current[firstPlace + index] ?? [], cells)) claimed.add(firstPlace + index);
    else displaced.push(index);
  });
  const free = new Map<string, number[]>();
  current.forEach((cells, place) => {
    if (claimed.has(place)) return;
    const name = JSON.stringify(cells);
    const places = free.get(name);
    if (places) places.push(place);
    else free.set(name, [place]);
  });
  const unfound = displaced.filter((index) => {
    const place = free.get(JSON.stringify(wanted[index]))?.shift();
    if (place !== undefined) claimed.add(place);
    return place === undefined;
  });
  return { claimed, unfound };
}

/** Missing cells are blank ones. */
function sameCells(one: Row, other: Row): boolean {
  const width = Math.max(one.length, other.length);
  return Array.from({ length: width }, (_, column) => column).every(
    (column) => (one[column] ?? '') === (other[column] ?? ''),
  );
}

function isBlank(row: Row): boolean {
  return row.every((cell) => cell.trim() === '');
}
