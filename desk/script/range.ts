// A range as scripts hold it: place, reads, writes, and, here, how its cells look and what guards them.

import type { Area, Style } from '../workbook/model.ts';
import { knownColour } from './arguments.ts';
import { refusal } from './channel.ts';
import { DataValidationEmulation } from './data-validation.ts';
import { behind } from './present.ts';
import { ProtectionEmulation } from './protection.ts';
import type { GoogleRange } from './range-place.ts';
import { RangeWriting } from './range-writing.ts';
import { rectangle } from './values.ts';

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;

export class RangeEmulation
  extends RangeWriting
  implements
    Pick<
      GoogleRange,
      | 'setFontWeight'
      | 'setFontStyle'
      | 'setFontSize'
      | 'setFontFamily'
      | 'setFontColor'
      | 'setBackground'
      | 'setBackgrounds'
      | 'setHorizontalAlignment'
      | 'setVerticalAlignment'
      | 'setWrap'
      | 'setWrapStrategy'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'clearDataValidations'
      | 'insertCheckboxes'
      | 'removeCheckboxes'
      | 'protect'
    >
{
  #style(style: Style): GoogleRange {
    return this.change({ kind: 'styles', styles: { all: style } });
  }

  setFontWeight(weight: string | null): GoogleRange {
    return this.#style({ weight: weight ?? 'normal' });
  }
  setFontStyle(slant: string | null): GoogleRange {
    return this.#style({ slant: slant ?? 'normal' });
  }
  setFontSize(size: number): GoogleRange {
    return this.#style({ size });
  }
  setFontFamily(family: string | null): GoogleRange {
    return this.#style({ family: family ?? 'Arial' });
  }
  setFontColor(color: string | null): GoogleRange {
    return this.#style({ color: knownColour(color ?? '#000000') });
  }
  setBackground(color: string | null): GoogleRange {
    return this.#style({ background: knownColour(color ?? '#ffffff') });
  }
  setBackgrounds(colors: unknown[][]): GoogleRange {
    const each = rectangle(
      colors,
      this.area,
      (color): Style => ({ background: knownColour(color ?? '#ffffff') }),
    );
    return this.change({ kind: 'styles', styles: { each } });
  }
  setHorizontalAlignment(horizontal: string | null): GoogleRange {
    return this.#style({ horizontal: horizontal ?? 'general' });
  }
  setVerticalAlignment(vertical: string | null): GoogleRange {
    return this.#style({ vertical: vertical ?? 'bottom' });
  }
  setWrap(wrap: boolean): GoogleRange {
    return this.#style({ wrap: wrap ? 'WRAP' : 'OVERFLOW' });
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRange {
    return this.#style({ wrap: String(strategy) });
  }

  setDataValidation(rule: GoogleValidation | null): GoogleRange {
    return this.change({ kind: 'validations', validations: { all: validationOf(rule) } });
  }
  setDataValidations(rules: (GoogleValidation | null)[][]): GoogleRange {
    const each = rectangle(rules, this.area, (rule) => validationOf(rule as GoogleValidation | null));
    return this.change({ kind: 'validations', validations: { each } });
  }
  clearDataValidations(): GoogleRange {
    return this.setDataValidation(null);
  }

  /** Checkboxes, with values of one's own for ticked and not. */
  insertCheckboxes(checked?: unknown, unchecked?: unknown): GoogleRange {
    const args = [checked, unchecked].filter((one) => one !== undefined).map(String);
    this.change({
      kind: 'validations',
      validations: { all: { criteria: 'CHECKBOX', args, allowInvalid: false } },
    });
    return this.face;
  }
  removeCheckboxes(): GoogleRange {
    this.clearDataValidations();
    return this.clearContent();
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return ProtectionEmulation.add(this.sheet, this.area).face;
  }

  protected override enlarged({ rows, columns }: { rows: number; columns: number }): RangeEmulation {
    const area: Area = {
      ...this.area,
      rows: Math.max(rows, this.area.rows),
      columns: Math.max(columns, this.area.columns),
    };
    return new RangeEmulation(this.sheet, area);
  }
}

const ENTRIES_AT_MOST = 500;

function validationOf(rule: GoogleValidation | null) {
  const validation = rule ? behind(rule, DataValidationEmulation).validation : null;
  const [entries] = validation?.criteria === 'VALUE_IN_LIST' ? validation.args : [];
  if (Array.isArray(entries) && entries.length > ENTRIES_AT_MOST) {
    throw refusal(
      `The data validation rule has more items than the limit of ${ENTRIES_AT_MOST}. Use the "List from a range" criteria instead.`,
    );
  }
  return validation;
}
