// Data validation: Google's condition types in the API, Apps Script's criteria in the workbook.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Validation } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';

type Rule = sheets_v4.Schema$DataValidationRule;

/** Condition types that the desk keeps, and the criteria which mean the same. */
const CRITERIA: Readonly<Record<string, string>> = {
  ONE_OF_LIST: 'VALUE_IN_LIST',
  ONE_OF_RANGE: 'VALUE_IN_RANGE',
  BOOLEAN: 'CHECKBOX',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_GREATER_THAN_EQ: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  TEXT_IS_EMAIL: 'TEXT_IS_VALID_EMAIL',
  TEXT_IS_URL: 'TEXT_IS_VALID_URL',
  DATE_IS_VALID: 'DATE_IS_VALID_DATE',
};

/**
 * A rule as the workbook keeps it.
 * @throws Refusal for a condition that the desk does not know
 */
export function validationOf({ condition, strict, inputMessage, showCustomUi }: Rule): Validation {
  const type = condition?.type ?? '';
  const criteria = CRITERIA[type];
  if (!criteria) throw new Refusal(`The condition ${type || 'of no type'} is not emulated`);
  const values = (condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
  const shown = showCustomUi ?? false;
  const args: Record<string, Validation['args']> = {
    VALUE_IN_LIST: [values, shown],
    VALUE_IN_RANGE: [values[0]?.replace(/^=/, '') ?? '', shown],
  };
  const numbers = type.startsWith('NUMBER_') ? values.map(Number) : values;
  return {
    criteria,
    args: args[criteria] ?? numbers,
    allowInvalid: !strict,
    ...(inputMessage && { help: inputMessage }),
  };
}

/** The rule of a validation; null for criteria that only Apps Script sets. */
export function ruleOf({ criteria, args, allowInvalid, help }: Validation): Rule | null {
  const type = Object.keys(CRITERIA).find((one) => CRITERIA[one] === criteria);
  if (!type) return null;
  const [first, shown] = args;
  const lists: Record<string, unknown[]> = {
    VALUE_IN_LIST: Array.isArray(first) ? first : args,
    VALUE_IN_RANGE: [`=${String(first)}`],
  };
  const values = (lists[criteria] ?? args).map((value) => ({ userEnteredValue: String(value) }));
  return {
    condition: { type, ...(values.length > 0 && { values }) },
    ...(help && { inputMessage: help }),
    ...(!allowInvalid && { strict: true }),
    ...(shown === true && criteria in lists && { showCustomUi: true }),
  };
}
