// Rows and columns put in and taken away, and what moves along.

import { expect, test } from 'vitest';
import { printArea } from '../../../desk/workbook/a1.ts';
import { applyEdit } from '../../../desk/workbook/apply.ts';
import type { Edit } from '../../../desk/workbook/edits.ts';
import { blankWorkbook } from '../../../desk/workbook/model.ts';

const MOMENT = { actor: { email: 'owner@example.org' }, now: new Date(0) };
const area = { row: 3, column: 2, rows: 3, columns: 2 };

function after(...edits: Edit[]): string[] {
  const workbook = blankWorkbook('Etc/UTC');
  const [tab] = workbook.tabs;
  const marks: Edit[] = [
    { kind: 'merge', tab: 0, area },
    { kind: 'protect', tab: 0, protection: 1, area },
    { kind: 'rules', tab: 0, rules: [{ areas: [area], criteria: 'CUSTOM_FORMULA', args: ['=TRUE'] }] },
  ];
  for (const edit of [...marks, ...edits]) applyEdit(workbook, edit, MOMENT);
  const places = [
    ...tab!.merges,
    ...tab!.protections.map((one) => one.area!),
    ...tab!.rules.flatMap((one) => one.areas),
  ];
  return [...new Set(places.map(printArea))];
}

test.each([
  ['insertRows', 1, 2, ['B5:C7']],
  ['insertRows', 4, 2, ['B3:C7']],
  ['insertRows', 6, 2, ['B3:C5']],
  ['deleteRows', 1, 1, ['B2:C4']],
  ['deleteRows', 2, 2, ['B2:C3']],
  ['deleteRows', 4, 1, ['B3:C4']],
  ['deleteRows', 5, 9, ['B3:C4']],
  ['deleteRows', 3, 3, []],
  ['insertColumns', 3, 1, ['B3:D5']],
  ['deleteColumns', 1, 1, ['A3:B5']],
] as const)('%s at %i by %i leaves marks at %s', (kind, at, count, places) => {
  expect(after({ kind, tab: 0, at, count })).toEqual(places);
});

test('an edit that is refused changes nothing', () => {
  const workbook = blankWorkbook('Etc/UTC');
  const values = [['fine'], ['x'.repeat(50_001)]];
  const edit: Edit = {
    kind: 'values',
    as: 'typed',
    tab: 0,
    area: { row: 1, column: 1, rows: 2, columns: 1 },
    values,
  };
  expect(() => applyEdit(workbook, edit, MOMENT)).toThrow('50000 characters');
  expect(workbook.tabs[0]!.rows).toEqual([]);
});

test('the last tab that is shown can be neither hidden nor deleted', () => {
  const workbook = blankWorkbook('Etc/UTC');
  expect(() => applyEdit(workbook, { kind: 'hide', tab: 0, hidden: true }, MOMENT)).toThrow("can't hide all");
  expect(() => applyEdit(workbook, { kind: 'deleteTab', tab: 0 }, MOMENT)).toThrow("can't remove all");
});
