// Conditional-format rules: recorded and given back, never evaluated.

import type { Rule } from '../workbook/model.ts';
import { knownColour } from './arguments.ts';
import { refusal } from './channel.ts';
import { behind, EmulatedObject } from './present.ts';
import { RangePlace } from './range-place.ts';
import type { SheetOfRange } from './sheet-of-range.ts';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

export class RuleEmulation
  extends EmulatedObject<Google>
  implements Pick<Google, 'getRanges' | 'getBooleanCondition' | 'copy'>
{
  readonly rule: Rule;
  readonly sheet: SheetOfRange | null;

  constructor(rule: Rule, sheet: SheetOfRange | null) {
    super('ConditionalFormatRule', false);
    this.rule = rule;
    this.sheet = sheet;
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.rule.areas.flatMap((area) => this.sheet?.rangeOf(area) ?? []);
  }
  getBooleanCondition(): GoogleCondition {
    return new ConditionEmulation(this.rule).face;
  }
  copy(): Builder {
    return new RuleBuilderEmulation(this.rule, this.sheet).face;
  }
}

class ConditionEmulation
  extends EmulatedObject<GoogleCondition>
  implements
    Pick<
      GoogleCondition,
      'getCriteriaType' | 'getCriteriaValues' | 'getBackground' | 'getFontColor' | 'getBold'
    >
{
  readonly #rule: Rule;

  constructor(rule: Rule) {
    super('BooleanCondition', false);
    this.#rule = rule;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return this.#rule.criteria as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }
  getCriteriaValues(): unknown[] {
    return [...this.#rule.args];
  }
  getBackground(): string | null {
    return this.#rule.background ?? null;
  }
  getFontColor(): string | null {
    return this.#rule.color ?? null;
  }
  getBold(): boolean | null {
    return this.#rule.bold ?? null;
  }
}

export class RuleBuilderEmulation
  extends EmulatedObject<Builder>
  implements
    Pick<
      Builder,
      | 'whenFormulaSatisfied'
      | 'whenTextStartsWith'
      | 'whenTextContains'
      | 'whenTextEqualTo'
      | 'whenCellNotEmpty'
      | 'setBackground'
      | 'setFontColor'
      | 'setBold'
      | 'setRanges'
      | 'build'
    >
{
  #rule: Rule;
  #sheet: SheetOfRange | null;

  constructor(rule: Rule = { areas: [], criteria: '', args: [] }, sheet: SheetOfRange | null = null) {
    super('ConditionalFormatRuleBuilder', false);
    this.#rule = rule;
    this.#sheet = sheet;
  }

  #with(change: Partial<Rule>): Builder {
    this.#rule = { ...this.#rule, ...change };
    return this.face;
  }

  whenFormulaSatisfied(formula: string): Builder {
    return this.#with({ criteria: 'CUSTOM_FORMULA', args: [formula] });
  }
  whenTextStartsWith(text: string): Builder {
    return this.#with({ criteria: 'TEXT_STARTS_WITH', args: [text] });
  }
  whenTextContains(text: string): Builder {
    return this.#with({ criteria: 'TEXT_CONTAINS', args: [text] });
  }
  whenTextEqualTo(text: string): Builder {
    return this.#with({ criteria: 'TEXT_EQUAL_TO', args: [text] });
  }
  whenCellNotEmpty(): Builder {
    return this.#with({ criteria: 'CELL_NOT_EMPTY', args: [] });
  }
  setBackground(background: string | null): Builder {
    return this.#with({ background: background === null ? '' : knownColour(background) });
  }
  setFontColor(color: string | null): Builder {
    return this.#with({ color: color === null ? '' : knownColour(color) });
  }
  setBold(bold: boolean): Builder {
    return this.#with({ bold });
  }
  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Builder {
    const places = ranges.map((range) => behind(range, RangePlace));
    if (places.some(({ sheet }) => sheet.id !== places[0]!.sheet.id)) throw otherSheet();
    this.#sheet = places[0]?.sheet ?? null;
    return this.#with({ areas: places.map((place) => place.area) });
  }
  build(): Google {
    return new RuleEmulation(this.#rule, this.#sheet).face;
  }
}

/** A rule and all its ranges belong to one tab. */
export function otherSheet(): Error {
  return refusal('Conditional format rule cannot reference a different sheet.');
}
