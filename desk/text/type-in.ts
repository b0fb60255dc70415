// What becomes of text that a person types into a cell (and so of what `setValues` and `USER_ENTERED` write):
// numbers, dates, booleans and formulas are recognised unless the cell's format is plain text.

import { AS_DOCUMENTED, type HostRules } from '../workbook/host-rules.ts';
import type { Value } from '../workbook/model.ts';
import type { Locale } from './locale.ts';
import { readTypedDate } from './type-date.ts';

/** What is kept: a value or a formula, and the format that an automatic cell takes on with it. */
export interface TypedValue {
  value: Value;
  formula?: string;
  format?: string;
}

/** The format of plain text. */
export const TEXT_FORMAT = '@';

/**
 * Reads typed text. In a plain-text cell everything stays text, a leading `=` too; only a leading apostrophe
 * is eaten, there as everywhere, because it is how a person asks for text.
 */
export function typeIn(
  text: string,
  cellFormat: string | undefined,
  locale: Locale,
  year: number,
  rules: HostRules = AS_DOCUMENTED,
): TypedValue {
  const isText = cellFormat === TEXT_FORMAT;
  if (text.startsWith("'")) return { value: isText && rules.has('apostropheStays') ? text : text.slice(1) };
  if (isText) return typeAsText(text, locale, year, rules);
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  if (/^=./s.test(trimmed)) return { value: '', formula: trimmed };
  const recognised = readTruth(trimmed, locale) ?? readNumber(trimmed, locale);
  if (recognised) return recognised;
  const date = rules.has('datesStayText') ? null : readTypedDate(trimmed, locale, year);
  if (date) return { value: date.serial, format: date.format };
  if (/^[+-]./s.test(trimmed)) return { value: '', formula: `=${trimmed}` };
  return { value: text };
}

function typeAsText(text: string, locale: Locale, year: number, rules: HostRules): TypedValue {
  if (rules.has('equalsBeatsText') && /^=./s.test(text)) return { value: '', formula: text };
  if (rules.has('plusBeatsText') && /^[+-]./s.test(text)) return { value: '', formula: `=${text}` };
  const number = rules.has('digitsBeatText') ? readNumber(text, locale) : null;
  const date = rules.has('datesBeatText') ? readTypedDate(text, locale, year) : null;
  return number ?? (date ? { value: date.serial, format: date.format } : { value: text });
}

function readTruth(text: string, locale: Locale): TypedValue | null {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === locale.yes) return { value: true };
  if (word === 'FALSE' || word === locale.no) return { value: false };
  return null;
}

const CURRENCY = /^([+-]?)\s*([€$£¥])\s*(.+)$|^([+-]?.+?)\s*([€$£¥])$/;

function readNumber(text: string, locale: Locale): TypedValue | null {
  const money = CURRENCY.exec(text);
  if (money) {
    const amount = readFigure(money[3] === undefined ? money[4]! : money[1]! + money[3], locale);
    return amount === null ? null : { value: amount, format: `[$${money[2] ?? money[5]}]#,##0.00` };
  }
  if (text.endsWith('%')) {
    const share = readFigure(text.slice(0, -1).trim(), locale);
    if (share === null) return null;
    return { value: share / 100, format: Number.isInteger(share) ? '0%' : '0.00%' };
  }
  const figure = readFigure(text, locale);
  return figure === null ? null : { value: figure };
}

/** A figure under the locale's marks: `1,234.5` in London, `1 234,5` in Paris. */
function readFigure(text: string, locale: Locale): number | null {
  const decimal = locale.decimal === '.' ? '\\.' : ',';
  const group = locale.decimal === '.' ? ',' : '[.\\u0020\\u00a0\\u202f]';
  const shape = new RegExp(
    `^[+-]?(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}\\d*)?(?:e[+-]?\\d{1,3})?$`,
    'i',
  );
  if (!/\d/.test(text) || !shape.test(text) || /^[+-]?e/i.test(text)) return null;
  const plain = text.replace(new RegExp(group, 'g'), '').replace(locale.decimal, '.');
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}
