// What nobody here has seen on a live Google, either way: how a host reads text that is written into a plain-text cell.
// The script has to be right under every combination; tests choose one for a workbook.

import type { Workbook } from './model.ts';

export interface HostRules {
  /** A leading `=` makes a formula, although the cell is plain text. */
  readonly equalsBeatsText: boolean;
  /** In a plain-text cell a leading apostrophe is kept. */
  readonly apostropheStays: boolean;
}

const USUAL: HostRules = { equalsBeatsText: false, apostropheStays: false };
const RULES = new WeakMap<Workbook, HostRules>();

export function hostRulesOf(workbook: Workbook): HostRules {
  return RULES.get(workbook) ?? USUAL;
}

/** Until the desk is opened anew: it is no state of the workbook. */
export function setHostRules(workbook: Workbook, rules: Partial<HostRules>): void {
  RULES.set(workbook, { ...USUAL, ...rules });
}
