// The value of a formula. The desk calculates nothing: a cell keeps its formula and the value that came with
// it; a formula typed anew gets a value by the rules below, enough to meet each error that real cells hold.

import type { Cell, Value } from '../workbook/model.ts';
import { isVolatile, volatileValue } from '../workbook/volatile.ts';
import { readFormula } from './formula-syntax.ts';
import type { Locale } from './locale.ts';

/**
 * What a formula shows that only Google would calculate. Google Sheets has no such error, so it is never taken for
 * one of Google's; Excel has it, for what it cannot calculate, so whoever reads cells takes it for a failed formula.
 */
export const NOT_CALCULATED = '#CALC!';

/**
 * The value a formula shows. A literal is itself; the same formula in the same cell keeps its stored value;
 * what does not parse under the locale's marks is `#ERROR!`, a tab that does not exist `#REF!`, `NA()` is `#N/A`.
 * Without a function around them a division by zero is `#DIV/0!` and a word `#NAME?`, as there are no named ranges.
 * Names of functions are not judged: all else is `NOT_CALCULATED`.
 */
export function formulaValue(
  formula: string,
  previous: Cell | null,
  tabNames: readonly string[],
  locale: Locale,
): Value {
  const body = formula.slice(1).trim();
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return text[1]!.replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === 'true';
  if (isVolatile(formula)) return volatileValue();
  if (previous?.formula === formula) return previous.value;
  const facts = readFormula(formula, locale);
  if (!facts) return '#ERROR!';
  const figure = body.replace(locale.decimal, '.');
  if (/^[+-]?\d+(\.\d+)?$/.test(figure)) return Number(figure);
  if (/^NA\(\)$/i.test(body)) return '#N/A';
  const bare = body.replace(/"[^"]*"/g, '""');
  const known = new Set(tabNames.map((name) => name.toLowerCase()));
  if (/#REF!/.test(bare) || facts.tabs.some((name) => !known.has(name.toLowerCase()))) return '#REF!';
  if (facts.calls) return NOT_CALCULATED;
  if (/\/\s*0(?![.,\d])/.test(bare)) return '#DIV/0!';
  return facts.words ? '#NAME?' : NOT_CALCULATED;
}
