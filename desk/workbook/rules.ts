// What a conditional-format rule has to be before a tab takes it.

import { readFormula } from '../text/formula-syntax.ts';
import { localeOf } from '../text/locale.ts';
import { fits } from './a1.ts';
import type { Rule, Tab, Workbook } from './model.ts';
import { Refusal } from './refusal.ts';

/** @throws Refusal when one of the rules has no condition, no range in the tab, or a formula that is none here */
export function assertRules(workbook: Workbook, tab: Tab, rules: readonly Rule[]): void {
  for (const rule of rules) {
    if (rule.criteria === '') throw new Refusal('A conditional format rule needs a condition.');
    if (rule.areas.length === 0) throw new Refusal('A conditional format rule needs at least one range.');
    if (!rule.areas.every((area) => fits(tab, area))) {
      throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
    }
    if (rule.criteria === 'CUSTOM_FORMULA') assertFormula(workbook, tab, String(rule.args[0] ?? ''));
  }
}

/** A condition's formula is read as if it were typed into a cell of this workbook, so in its locale. */
function assertFormula(workbook: Workbook, tab: Tab, formula: string): void {
  const facts = readFormula(formula, localeOf(workbook.locale));
  if (!facts) throw new Refusal(`Invalid ConditionValue.userEnteredValue: ${formula}`);
  if (facts.tabs.some((name) => name.toLowerCase() !== tab.name.toLowerCase())) {
    throw new Refusal('Conditional format rule cannot reference a different sheet.');
  }
}
