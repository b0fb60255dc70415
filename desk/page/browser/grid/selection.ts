// What is selected and how keys move it: the active cell, the corner that extends, and the area between them.

import type { Area } from '../../../workbook/model.ts';
import {
  areaAt,
  areaBetween,
  holds,
  joined,
  lastColumnOf,
  lastRowOf,
  mergeAt,
  overlaps,
  type Place,
  sameArea,
} from './areas.ts';
import type { Axis } from './geometry.ts';

export interface SelectedCells {
  /** The cell that typing goes to. */
  readonly active: Place;
  /** The corner that Shift moves. */
  readonly head: Place;
  readonly area: Area;
}

/** What moves need to know of a tab. */
export interface GridShape {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Area[];
  isBlank(row: number, column: number): boolean;
}

/** A direction: one of both is 0. */
export interface Direction {
  rows: -1 | 0 | 1;
  columns: -1 | 0 | 1;
}

/** One cell, or the merged area it belongs to. */
export function selectPlace(place: Place, { merges }: Pick<GridShape, 'merges'>): SelectedCells {
  const area = mergeAt(merges, place.row, place.column) ?? areaAt(place);
  const active = { row: area.row, column: area.column };
  return { active, head: active, area };
}

/** From the active cell to another corner, with every merged area it touches. */
export function selectTo(active: Place, head: Place, { merges }: Pick<GridShape, 'merges'>): SelectedCells {
  return { active, head, area: grown(areaBetween(active, head), merges) };
}

/** An area whose first cell is the active one. */
export function selectArea(area: Area, { merges }: Pick<GridShape, 'merges'>): SelectedCells {
  const active = { row: area.row, column: area.column };
  return { active, head: { row: lastRowOf(area), column: lastColumnOf(area) }, area: grown(area, merges) };
}

function grown(area: Area, merges: readonly Area[]): Area {
  const whole = merges.reduce((sum, merge) => (overlaps(sum, merge) ? joined(sum, merge) : sum), area);
  return sameArea(whole, area) ? area : grown(whole, merges);
}

/** Whether one cell, or one merged area, is all that is selected. */
export function isSingle({ area, active }: SelectedCells, { merges }: Pick<GridShape, 'merges'>): boolean {
  return sameArea(area, mergeAt(merges, active.row, active.column) ?? areaAt(active));
}

/** The cell beside a place, past merged areas and hidden lines; the place itself at the edge. */
export function beside(place: Place, direction: Direction, terrain: GridShape): Place {
  const merge = mergeAt(terrain.merges, place.row, place.column) ?? areaAt(place);
  const row = moved(terrain.rows, place.row, direction.rows, merge.row, lastRowOf(merge));
  const column = moved(terrain.columns, place.column, direction.columns, merge.column, lastColumnOf(merge));
  return { row, column };
}

function moved(axis: Axis, line: number, step: -1 | 0 | 1, first: number, last: number): number {
  if (step === 0) return line;
  return axis.next(step > 0 ? last : first, step) ?? line;
}

/** Where Ctrl and an arrow lead: the last cell before a gap, else the first after it, else the edge. */
export function edgeFrom(place: Place, direction: Direction, terrain: GridShape): Place {
  const step = direction.rows || direction.columns;
  if (step === 0) return place;
  const axis = direction.rows ? terrain.rows : terrain.columns;
  const at = (line: number) => (direction.rows ? { ...place, row: line } : { ...place, column: line });
  const isBlank = (line: number) => terrain.isBlank(at(line).row, at(line).column);
  const from = direction.rows ? place.row : place.column;
  const first = axis.next(from, step);
  if (first === null) return place;

  let line = first;
  const isInData = !isBlank(from) && !isBlank(first);
  for (let next: number | null = line; next !== null; next = axis.next(next, step)) {
    if (isInData && isBlank(next)) break;
    line = next;
    if (!isInData && !isBlank(next)) break;
  }
  return at(line);
}

/** The next cell of the selected area for Tab (`row` by row) or Enter (`column` by column), going round. */
export function cycled(
  selected: SelectedCells,
  along: 'row' | 'column',
  step: 1 | -1,
  terrain: GridShape,
): SelectedCells {
  const { area } = selected;
  const { rows, columns, merges } = terrain;
  const size = area.rows * area.columns;
  const { row, column } = selected.active;
  let index =
    along === 'row'
      ? (row - area.row) * area.columns + column - area.column
      : (column - area.column) * area.rows + row - area.row;
  for (let tried = 0; tried < size; tried += 1) {
    index = (index + step + size) % size;
    const major = Math.floor(index / (along === 'row' ? area.columns : area.rows));
    const minor = index % (along === 'row' ? area.columns : area.rows);
    const next =
      along === 'row'
        ? { row: area.row + major, column: area.column + minor }
        : { row: area.row + minor, column: area.column + major };
    if (rows.size(next.row) === 0 || columns.size(next.column) === 0) continue;
    const merge = mergeAt(merges, next.row, next.column);
    if (merge && (merge.row !== next.row || merge.column !== next.column)) continue;
    return { ...selected, active: next };
  }
  return selected;
}

/** The selection after `deleted` rows at `at` made way for `inserted` ones: it stays on its cells. */
export function shifted(
  selected: SelectedCells,
  at: number,
  deleted: number,
  inserted: number,
): SelectedCells {
  const move = (row: number) => {
    if (row < at) return row;
    return row < at + deleted ? at : row + inserted - deleted;
  };
  const active = { ...selected.active, row: move(selected.active.row) };
  const head = { ...selected.head, row: move(selected.head.row) };
  const row = move(selected.area.row);
  const last = Math.max(row, move(lastRowOf(selected.area)));
  const area = { ...selected.area, row, rows: last - row + 1 };
  return { active: holds(area, active.row, active.column) ? active : { ...active, row }, head, area };
}
