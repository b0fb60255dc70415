// Whether a suggestion for a price cell leaves out no number that the cell holds.

import { readNumeral } from './numeral.ts';

/** Groups of thousands first, then decimals and lists. */
const NUMBER = /\d{1,3}(?:[ '.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*/g;

/** Each number of `cell` lies within those of `suggestion`, is added up there, or stands there as it is. */
export function accountsFor(suggestion: string, cell: string): boolean {
  const offered = numbersIn(suggestion).flatMap(valuesOf);
  const written = new Set(suggestion.match(/\d+/g));
  const [least, most] = [Math.min(...offered), Math.max(...offered)];
  const numbers = numbersIn(cell);
  const isWithin = (value: number) => value === 0 || (value >= least && value <= most);
  const isSum = offered.length === 1 && near(sumOf(numbers), offered[0]!);
  return numbers.every((digits, index) => {
    if (isSum || written.has(digits)) return true;
    if (isPercentAt(cell, index)) return offered.length === 2;
    return readingsOf(digits).some((values) => values.every(isWithin));
  });
}

function numbersIn(text: string): string[] {
  return text.match(NUMBER) ?? [];
}

function readingsOf(digits: string): readonly (readonly number[])[] {
  const plain = Number(digits.replace(',', '.'));
  return [...readNumeral(digits, true, false), ...(Number.isNaN(plain) ? [] : [[plain]])];
}

function valuesOf(digits: string): readonly number[] {
  return readNumeral(digits, true, false)[0] ?? [Number(digits.replace(',', '.'))];
}

function sumOf(numbers: readonly string[]): number {
  return numbers.flatMap(valuesOf).reduce((sum, value) => sum + value, 0);
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}

/** `20 %` is worked out, where two amounts are offered: the reduced and the full one. */
function isPercentAt(cell: string, index: number): boolean {
  return /^ ?%/.test(cell.split(NUMBER)[index + 1] ?? '');
}
