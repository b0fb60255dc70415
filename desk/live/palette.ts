// Styles and choices of a tab, each sent to a page once and named by number afterwards.

import { displayText } from '../text/display.ts';
import { localeOf } from '../text/locale.ts';
import { readArea } from '../workbook/cells.ts';
import { locate } from '../workbook/grid.ts';
import type { Style, Validation, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import type { Choice } from './messages.ts';

export class Palette {
  readonly styles: Style[] = [];
  readonly choices: Choice[] = [];
  readonly #numbers = new Map<string, number>();
  /** Cells mostly share these objects, so that most are found without being printed. */
  readonly #seen = new WeakMap<object, number>();
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** How many entries there are: more than before means that the page must be told. */
  get size(): number {
    return this.styles.length + this.choices.length;
  }

  style(style: Style): number {
    return this.#number(style, () => this.styles.push(style) - 1);
  }

  /** Undefined for a rule that offers nothing to choose from. */
  choice(validation: Validation): number | undefined {
    const choice = this.#seen.has(validation) ? null : choiceOf(this.#workbook, validation);
    if (choice === undefined) return undefined;
    return this.#number(validation, () => this.choices.push(choice!) - 1);
  }

  #number(thing: object, add: () => number): number {
    const seen = this.#seen.get(thing);
    if (seen !== undefined) return seen;
    const text = JSON.stringify(thing);
    const number = this.#numbers.get(text) ?? add();
    this.#numbers.set(text, number);
    this.#seen.set(thing, number);
    return number;
  }
}

function choiceOf(workbook: Workbook, { criteria, args, allowInvalid }: Validation): Choice | undefined {
  if (criteria === 'CHECKBOX') return { kind: 'checkbox' };
  const [first] = args;
  if (criteria === 'VALUE_IN_LIST') {
    const values = Array.isArray(first) ? first : args.map(String);
    return { kind: 'list', values, strict: !allowInvalid };
  }
  if (criteria !== 'VALUE_IN_RANGE') return undefined;
  return { kind: 'list', values: valuesIn(workbook, String(first)), strict: !allowInvalid };
}

function valuesIn(workbook: Workbook, range: string): string[] {
  try {
    const { tab, area } = locate(workbook, range);
    const locale = localeOf(workbook.locale);
    const texts = readArea(tab, area, (cell) => displayText(cell, locale)).flat();
    return [...new Set(texts.filter((text) => text !== ''))];
  } catch (error) {
    // The tab that the list stood in is gone: nothing to offer, as in Sheets.
    if (error instanceof Refusal) return [];
    throw error;
  }
}
