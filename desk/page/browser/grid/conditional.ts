// Conditional colours: which rule of the tab paints a cell. Rules of other kinds than these paint nothing.

import type { Rule } from '../../../workbook/model.ts';
import { holds } from './areas.ts';

export interface RuleLook {
  background?: string;
  color?: string;
  bold?: boolean;
}

/** What a cell shows, anywhere in the tab. */
export type TextAt = (row: number, column: number) => string;
type Test = (row: number, column: number, textAt: TextAt) => boolean;

/** The look that the first rule that holds gives a cell, or null. */
export type RulePainter = (row: number, column: number, textAt: TextAt) => RuleLook | null;

/** Reads a tab's rules once, for all its cells. */
export function readRules(rules: readonly Rule[]): RulePainter {
  const read = rules.flatMap((rule) => {
    const test = readRule(rule);
    const { background, color, bold } = rule;
    const look = { ...(background && { background }), ...(color && { color }), ...(bold && { bold }) };
    return test ? [{ areas: rule.areas, test, look }] : [];
  });
  return (row, column, textAt) => {
    for (const { areas, test, look } of read) {
      if (areas.some((area) => holds(area, row, column)) && test(row, column, textAt)) return look;
    }
    return null;
  };
}

function readRule({ criteria, args, areas }: Rule): Test | null {
  const wanted = folded(args[0] ?? '');
  const of = (isSo: (text: string) => boolean): Test => {
    return (row, column, textAt) => isSo(folded(textAt(row, column)));
  };
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return of((text) => text.includes(wanted));
    case 'TEXT_STARTS_WITH':
      return of((text) => text.startsWith(wanted));
    case 'TEXT_EQUAL_TO':
      return of((text) => text === wanted);
    case 'CELL_EMPTY':
      return of((text) => text === '');
    case 'CELL_NOT_EMPTY':
      return of((text) => text !== '');
    case 'CUSTOM_FORMULA':
      return areas[0] ? readFormula(String(args[0] ?? ''), areas[0]) : null;
    default:
      return null;
  }
}

const folded = (value: unknown) => String(value).toLowerCase();

const FORMULA =
  /^=\s*(?:(LEFT|RIGHT)\(\s*(\$?[A-Z]{1,3}\$?\d+)\s*[,;]\s*(\d+)\s*\)|(\$?[A-Z]{1,3}\$?\d+))\s*(=|<>)\s*"((?:[^"]|"")*)"\s*$/i;

/** `=LEFT($X2,6)="Error:"` and its kin, written for the first cell of the first area, as Sheets reads it. */
function readFormula(
  formula: string,
  { row: firstRow, column: firstColumn }: Rule['areas'][number],
): Test | null {
  const match = FORMULA.exec(formula);
  if (!match) return null;
  const [, cut, inner, length, bare, sign, literal] = match;
  const place = readReference((inner ?? bare)!);
  const wanted = folded(literal!.replaceAll('""', '"'));
  const count = Number(length);
  return (row, column, textAt) => {
    const at = textAt(
      place.isRowFixed ? place.row : place.row + row - firstRow,
      place.isColumnFixed ? place.column : place.column + column - firstColumn,
    );
    const text = folded(part(at, cut?.toUpperCase(), count));
    return (text === wanted) === (sign === '=');
  };
}

function part(text: string, cut: string | undefined, count: number): string {
  if (cut === 'LEFT') return text.slice(0, count);
  return cut === 'RIGHT' ? text.slice(Math.max(0, text.length - count)) : text;
}

function readReference(reference: string) {
  const [, fixedColumn, name, fixedRow, row] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(reference)!;
  const column = [...name!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column, isRowFixed: fixedRow === '$', isColumnFixed: fixedColumn === '$' };
}
