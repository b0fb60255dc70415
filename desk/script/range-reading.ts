// What a range reads. Every read first sends what the script has written so far.

import type { CellReads } from '../runs/protocol.ts';
import { overlap } from '../workbook/a1.ts';
import { ask, current } from './channel.ts';
import { DataValidationEmulation } from './data-validation.ts';
import { type GoogleRange, RangePlace } from './range-place.ts';
import { incoming } from './values.ts';

export abstract class RangeReading
  extends RangePlace
  implements
    Pick<
      GoogleRange,
      | 'getValues'
      | 'getValue'
      | 'getDisplayValues'
      | 'getDisplayValue'
      | 'getFormulas'
      | 'getFormula'
      | 'getNumberFormats'
      | 'getNumberFormat'
      | 'getNotes'
      | 'getNote'
      | 'getBackgrounds'
      | 'getBackground'
      | 'getDataValidations'
      | 'getDataValidation'
      | 'getMergedRanges'
      | 'isPartOfMerge'
      | 'isBlank'
    >
{
  #read<Field extends keyof CellReads>(field: Field): CellReads[Field] {
    current().report.cellsRead += this.area.rows * this.area.columns;
    return ask('read', { tab: this.sheet.id, area: this.area, field }) as CellReads[Field];
  }

  getValues(): unknown[][] {
    return this.#read('values').map((row) => row.map(incoming));
  }
  getValue(): unknown {
    return incoming(this.#read('values')[0]![0]);
  }
  getDisplayValues(): string[][] {
    return this.#read('display');
  }
  getDisplayValue(): string {
    return this.#read('display')[0]![0]!;
  }
  getFormulas(): string[][] {
    return this.#read('formulas');
  }
  getFormula(): string {
    return this.#read('formulas')[0]![0]!;
  }
  getNumberFormats(): string[][] {
    return this.#read('formats');
  }
  getNumberFormat(): string {
    return this.#read('formats')[0]![0]!;
  }
  getNotes(): string[][] {
    return this.#read('notes');
  }
  getNote(): string {
    return this.#read('notes')[0]![0]!;
  }
  getBackgrounds(): string[][] {
    return this.#read('backgrounds');
  }
  getBackground(): string {
    return this.#read('backgrounds')[0]![0]!;
  }

  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    return this.#read('validations').map((row) =>
      row.map((one) => (one ? new DataValidationEmulation(one).face : null)),
    );
  }
  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }

  getMergedRanges(): GoogleRange[] {
    const merges = ask('merges', { tab: this.sheet.id });
    return merges.filter((area) => overlap(area, this.area)).map((area) => this.sheet.rangeOf(area));
  }
  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  /** Whether no cell holds a value or a formula. */
  isBlank(): boolean {
    const filled = (row: readonly unknown[]) => row.some((one) => one !== '');
    return !this.#read('values').some(filled) && !this.#read('formulas').some(filled);
  }
}
