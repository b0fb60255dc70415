// The value of a formula. The desk calculates nothing: a cell keeps its formula and the value that came with
// it; a formula typed anew gets a value by the rules below, enough to meet each error that real cells hold.

import type { Cell, Value } from '../workbook/model.ts';
import { isVolatile, volatileValue } from '../workbook/volatile.ts';
import { readFormula } from './formula-syntax.ts';
import type { Locale } from './locale.ts';

/**
 * The value a formula shows. A literal is itself; the same formula in the same cell keeps its stored value;
 * what does not parse under the locale's marks is `#ERROR!`, a tab that does not exist `#REF!`, a division by
 * zero `#DIV/0!`, `NA()` is `#N/A`; whatever would need calculating is `#NAME?`.
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
  if (!readFormula(formula, locale)) return '#ERROR!';
  const figure = body.replace(locale.decimal, '.');
  if (/^[+-]?\d+(\.\d+)?$/.test(figure)) return Number(figure);
  if (/\/\s*0(?![.\d])/.test(body)) return '#DIV/0!';
  if (/^NA\(\)$/i.test(body)) return '#N/A';
  if (/#REF!/.test(body) || namesMissingTab(body, tabNames)) return '#REF!';
  return '#NAME?';
}

function namesMissingTab(body: string, tabNames: readonly string[]): boolean {
  const known = new Set(tabNames.map((name) => name.toLowerCase()));
  const references = body.replace(/"[^"]*"/g, '').matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_]*)!/gu);
  return [...references].some(([, quoted, plain]) => {
    const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
    return name !== '' && name.toUpperCase() !== 'REF' && !known.has(name.toLowerCase());
  });
}
