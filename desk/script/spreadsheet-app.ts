// `SpreadsheetApp`: the way in to the workbook.

import { ask, current, isTriggeredUnder, refusal } from './channel.ts';
import { RuleBuilderEmulation } from './conditional-format.ts';
import { DataValidationBuilderEmulation } from './data-validation.ts';
import { EmulatedObject, names } from './present.ts';
import { requireScope } from './scopes.ts';
import { SpreadsheetEmulation } from './spreadsheet.ts';
import { UiEmulation } from './ui.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Enumerations = typeof GoogleAppsScript.Spreadsheet;

export class SpreadsheetAppEmulation
  extends EmulatedObject<Google>
  implements
    Pick<
      Google,
      | 'getActiveSpreadsheet'
      | 'getActive'
      | 'getActiveSheet'
      | 'getActiveRange'
      | 'getUi'
      | 'flush'
      | 'openById'
      | 'openByUrl'
      | 'newConditionalFormatRule'
      | 'newDataValidation'
      | 'ProtectionType'
      | 'BooleanCriteria'
      | 'DataValidationCriteria'
      | 'WrapStrategy'
      | 'CopyPasteType'
    >
{
  readonly #spreadsheet = new SpreadsheetEmulation();
  readonly #ui = new UiEmulation();

  constructor() {
    super('SpreadsheetApp');
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    requireScope('SpreadsheetApp.getActiveSpreadsheet', 'spreadsheets.currentonly', 'spreadsheets');
    return this.#spreadsheet.face;
  }
  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.getActiveSpreadsheet();
  }
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }
  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActiveSpreadsheet().getActiveRange()!;
  }
  getUi(): GoogleAppsScript.Base.Ui {
    if (current().order.trigger && !isTriggeredUnder('triggersHaveDialogs')) {
      throw refusal('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return this.#ui.face;
  }

  /** Applies all that is buffered, now. */
  flush(): void {
    ask('flush', {});
  }

  openById(id: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
    requireScope('SpreadsheetApp.openById', 'spreadsheets');
    if (id === this.#spreadsheet.getId()) return this.#spreadsheet.face;
    throw new Error('SpreadsheetApp.openById is not emulated for another spreadsheet');
  }
  openByUrl(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    requireScope('SpreadsheetApp.openByUrl', 'spreadsheets');
    throw new Error('SpreadsheetApp.openByUrl is not emulated');
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new RuleBuilderEmulation().face;
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilderEmulation().face;
  }

  get ProtectionType(): Enumerations['ProtectionType'] {
    return names('SHEET', 'RANGE');
  }
  get BooleanCriteria(): Enumerations['BooleanCriteria'] {
    return names(
      'CELL_EMPTY',
      'CELL_NOT_EMPTY',
      'CUSTOM_FORMULA',
      'TEXT_CONTAINS',
      'TEXT_EQUAL_TO',
      'TEXT_STARTS_WITH',
    );
  }
  get DataValidationCriteria(): Enumerations['DataValidationCriteria'] {
    return names(
      'CHECKBOX',
      'CUSTOM_FORMULA',
      'DATE_IS_VALID_DATE',
      'NUMBER_BETWEEN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'TEXT_IS_VALID_EMAIL',
      'TEXT_IS_VALID_URL',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
    );
  }
  get WrapStrategy(): Enumerations['WrapStrategy'] {
    return names('WRAP', 'OVERFLOW', 'CLIP');
  }
  get CopyPasteType(): Enumerations['CopyPasteType'] {
    return names('PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT');
  }
}
