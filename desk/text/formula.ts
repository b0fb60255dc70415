// The value of a formula. The desk calculates nothing: a cell keeps its formula and the value that came with
// it; a formula typed anew gets a value by the rules below, enough to meet each error that real cells hold.

import type { Cell, Value } from '../workbook/model.ts';

/**
 * The value a formula shows. A literal is itself; the same formula in the same cell keeps its stored value;
 * a tab that does not exist is `#REF!`, a division by zero `#DIV/0!`, `NA()` is `#N/A`, words that are no
 * formula `#ERROR!`; whatever would need calculating is `#NAME?`.
 */
export function formulaValue(formula: string, previous: Cell | null, tabNames: readonly string[]): Value {
  const body = formula.slice(1).trim();
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return text[1]!.replaceAll('""', '"');
  if (/^[+-]?\d+(\.\d+)?$/.test(body)) return Number(body);
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === 'true';
  if (previous?.formula === formula) return previous.value;
  if (/\/\s*0(?![.\d])/.test(body)) return '#DIV/0!';
  if (/^NA\(\)$/i.test(body)) return '#N/A';
  if (/#REF!/.test(body) || namesMissingTab(body, tabNames)) return '#REF!';
  if (/^[+-]?[^"'(!]*\p{L}[^"'(!]*\s\p{L}/u.test(body)) return '#ERROR!';
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
