// Data validation as it meets a script or a person who types: a rule that rejects makes the write fail. (A
// paste gets past it, which is why the programme's own checks are the real gate.)

import { displayText } from '../text/display.ts';
import type { Locale } from '../text/locale.ts';
import { columnLetters } from './a1.ts';
import { readArea } from './cells.ts';
import { locate } from './grid.ts';
import type { Cell, Validation, Workbook } from './model.ts';
import { Refusal } from './refusal.ts';

/** Refuses a value that the cell's own rule rejects. Rules that only warn, and other criteria, let it pass. */
export function assertValid(
  workbook: Workbook,
  cell: Cell,
  place: { row: number; column: number },
  locale: Locale,
): void {
  const rule = cell.validation;
  if (!rule || rule.allowInvalid || cell.value === '' || cell.formula) return;
  const allowed = allowedValues(workbook, rule, locale);
  if (allowed === null || allowed.includes(displayText(cell, locale))) return;
  const where = `${columnLetters(place.column)}${place.row}`;
  throw new Refusal(
    `The data you entered in cell ${where} violates the data validation rules set on this cell.`,
  );
}

function allowedValues(workbook: Workbook, rule: Validation, locale: Locale): string[] | null {
  const [first] = rule.args;
  if (rule.criteria === 'CHECKBOX') return rule.args.length ? rule.args.map(String) : [locale.yes, locale.no];
  if (rule.criteria === 'VALUE_IN_LIST') return Array.isArray(first) ? first : rule.args.map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE') return null;
  const { tab, area } = locate(workbook, String(first));
  return readArea(tab, area, (cell) => displayText(cell, locale)).flat();
}

// What the workbook answers when it will not do something, in Google's own words.
