// Data validation rules and their builder.

import { printArea, printTab } from '../workbook/a1.ts';
import type { Validation } from '../workbook/model.ts';
import { behind, EmulatedObject } from './present.ts';
import { RangePlace } from './range-place.ts';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export class DataValidationEmulation
  extends EmulatedObject<Google>
  implements
    Pick<Google, 'getCriteriaType' | 'getCriteriaValues' | 'getAllowInvalid' | 'getHelpText' | 'copy'>
{
  readonly validation: Validation;

  constructor(validation: Validation) {
    super('DataValidation', false);
    this.validation = validation;
  }
  getCriteriaType(): Criteria {
    return this.validation.criteria as unknown as Criteria;
  }
  getCriteriaValues(): unknown[] {
    return [...this.validation.args];
  }
  getAllowInvalid(): boolean {
    return this.validation.allowInvalid;
  }
  getHelpText(): string {
    return this.validation.help ?? '';
  }
  copy(): Builder {
    return new DataValidationBuilderEmulation(this.validation).face;
  }
}

export class DataValidationBuilderEmulation
  extends EmulatedObject<Builder>
  implements
    Pick<
      Builder,
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'requireCheckbox'
      | 'requireFormulaSatisfied'
      | 'requireDate'
      | 'requireTextIsEmail'
      | 'requireTextIsUrl'
      | 'requireNumberBetween'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'setAllowInvalid'
      | 'setHelpText'
      | 'build'
    >
{
  #validation: Validation;

  constructor(start: Validation = { criteria: '', args: [], allowInvalid: true }) {
    super('DataValidationBuilder', false);
    this.#validation = start;
  }

  #require(criteria: string, ...args: Validation['args']): Builder {
    this.#validation = { ...this.#validation, criteria, args };
    return this.face;
  }

  requireValueInList(values: unknown[], showDropdown = true): Builder {
    return this.#require('VALUE_IN_LIST', values.map(String), showDropdown);
  }
  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    const { sheet, area } = behind(range, RangePlace);
    return this.#require('VALUE_IN_RANGE', `${printTab(sheet.getName())}!${printArea(area)}`, showDropdown);
  }
  requireCheckbox(...values: unknown[]): Builder {
    return this.#require('CHECKBOX', ...values.map(String));
  }
  requireFormulaSatisfied(formula: string): Builder {
    return this.#require('CUSTOM_FORMULA', formula);
  }
  requireDate(): Builder {
    return this.#require('DATE_IS_VALID_DATE');
  }
  requireTextIsEmail(): Builder {
    return this.#require('TEXT_IS_VALID_EMAIL');
  }
  requireTextIsUrl(): Builder {
    return this.#require('TEXT_IS_VALID_URL');
  }
  requireNumberBetween(least: number, most: number): Builder {
    return this.#require('NUMBER_BETWEEN', least, most);
  }
  requireNumberGreaterThanOrEqualTo(least: number): Builder {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', least);
  }
  setAllowInvalid(allowInvalid: boolean): Builder {
    this.#validation = { ...this.#validation, allowInvalid };
    return this.face;
  }
  setHelpText(help: string): Builder {
    this.#validation = { ...this.#validation, help };
    return this.face;
  }
  build(): Google {
    return new DataValidationEmulation(this.#validation).face;
  }
}
