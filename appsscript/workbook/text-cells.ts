// Text that has to stand in a cell as it is, however the host reads a leading `=` or apostrophe in a plain-text cell:
// that is not seen on every Google alike, so what was written is looked at, and written in the other form where needed.

import { AUTOMATIC, readFormats } from './number-formats.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Value = string | number | boolean | GoogleAppsScript.Base.Date;

/** What a host may take for something else than text. */
const AT_RISK = /^[=+\-@']/;

/** Most hosts take a leading apostrophe as a sign that text follows, and drop it. */
export function asTyped(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

/** Writes texts into a range as plain text; what it already holds, formats too, is gone. */
export function writeTexts(range: Range, texts: readonly (readonly string[])[]): void {
  range.setNumberFormat('@');
  writeProved(
    range,
    texts.map((row) => row.map(asTyped)),
    texts,
  );
}

/**
 * Writes values into a range whose formats are set. `texts` has the cells that have to hold just that text; `null` where
 * a value is no text. One service call, and some dozen more at most where a text is one that a host may misread.
 */
export function writeProved(
  range: Range,
  values: readonly (readonly Value[])[],
  texts: readonly (readonly (string | null)[])[],
): void {
  range.setValues(values as Value[][]);
  if (!texts.some((row) => row.some((text) => text !== null && AT_RISK.test(text)))) return;
  const written = values.map((row) => [...row]);
  for (const { form, isAutomatic } of OTHER_FORMS) {
    const wrong = misread(range, texts);
    if (wrong.length === 0) return;
    for (const { row, column, text } of wrong) written[row]![column] = form(text);
    if (!isAutomatic) range.setValues(written);
    else {
      const formats = readFormats(range);
      const asOnTheWay = formats.map((row) => [...row]);
      for (const { row, column } of wrong) asOnTheWay[row]![column] = AUTOMATIC;
      range.setNumberFormats(asOnTheWay).setValues(written).setNumberFormats(formats);
    }
  }
}

/** What is tried, in this order, where a text did not stand as it is: without a sign, with one, with one as it is typed. */
const OTHER_FORMS: readonly { readonly form: (text: string) => string; readonly isAutomatic: boolean }[] = [
  { form: (text) => (text.startsWith("'") ? text : `'${text}`), isAutomatic: false },
  { form: (text) => `'${text}`, isAutomatic: true },
];

function misread(range: Range, texts: readonly (readonly (string | null)[])[]) {
  SpreadsheetApp.flush();
  const [found, formulas] = [range.getValues() as unknown[][], range.getFormulas()];
  return texts.flatMap((row, rowIndex) =>
    row.flatMap((text, column) => {
      if (text === null || !AT_RISK.test(text)) return [];
      const isRight = found[rowIndex]![column] === text && formulas[rowIndex]![column] === '';
      return isRight ? [] : [{ row: rowIndex, column, text }];
    }),
  );
}
