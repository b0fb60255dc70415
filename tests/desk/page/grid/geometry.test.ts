import { expect, it } from 'vitest';
import {
  layLines,
  linesBetween,
  rectangleOf,
  scrolledTo,
} from '../../../../desk/page/browser/grid/geometry.ts';

// Lines 1 to 6; line 3 is hidden.
const axis = layLines(6, (line) => (line === 3 ? 0 : line * 10));

it('knows where each line begins and ends', () => {
  expect([1, 2, 3, 4, 5, 6].map(axis.start)).toEqual([0, 10, 30, 30, 70, 120]);
  expect(axis.total).toBe(180);
  expect(axis.size(3)).toBe(0);
});

it.each([
  [-5, 1],
  [0, 1],
  [9, 1],
  [10, 2],
  [29, 2],
  [30, 4],
  [70, 5],
  [179, 6],
  [900, 6],
])('finds the shown line at pixel %d: %d', (pixel, line) => {
  expect(axis.at(pixel)).toBe(line);
});

it('passes over hidden lines, and stops at the edges', () => {
  expect(axis.next(2, 1)).toBe(4);
  expect(axis.next(4, -1)).toBe(2);
  expect(axis.next(6, 1)).toBeNull();
  expect(axis.next(1, -1)).toBeNull();
  expect(axis.next(0, 1)).toBe(1);
});

it('lists the shown lines between two pixels', () => {
  expect(linesBetween(axis, 15, 75)).toEqual([2, 4, 5]);
  expect(linesBetween(axis, 75, 15)).toEqual([]);
  expect(
    linesBetween(
      layLines(0, () => 10),
      0,
      100,
    ),
  ).toEqual([]);
});

it('finds the line when the last ones are hidden', () => {
  const end = layLines(4, (line) => (line > 2 ? 0 : 10));
  expect(end.at(500)).toBe(2);
});

it('gives the rectangle of an area', () => {
  const columns = layLines(3, () => 100);
  expect(rectangleOf({ row: 2, column: 2, rows: 3, columns: 2 }, axis, columns)).toEqual({
    x: 100,
    y: 10,
    width: 200,
    height: 60,
  });
});

it.each([
  ['in view: stays', 100, 300, 20, 150, 170, 100],
  ['above: comes down to the frozen edge', 100, 300, 20, 60, 80, 40],
  ['below: comes up to the end', 100, 300, 20, 500, 520, 220],
  ['frozen: stays', 100, 300, 20, 0, 20, 100],
  ['larger than the view: begins at its start', 0, 100, 0, 500, 900, 500],
])('scrolls to a line that is %s', (_, now, room, frozen, from, to, expected) => {
  expect(scrolledTo(now, room, frozen, from, to)).toBe(expected);
});
