// How a host may differ from what is documented: nobody here has seen a live Google, and what it does with texts, formats,
// values, locks and triggers is known from what people say. Tests turn one rule over for a workbook: the self-test has to
// notice it, and the script never to say what is not so.

import type { Workbook } from './model.ts';

export const HOST_RULES = [
  /** In a plain-text cell a leading `=` makes a formula. */
  'equalsBeatsText',
  /** And a leading apostrophe is kept. */
  'apostropheStays',
  /** And `+33` makes a formula. */
  'plusBeatsText',
  /** And what looks like a number is one. */
  'digitsBeatText',
  /** And what looks like a date is one. */
  'datesBeatText',
  /** In a cell with a date's format a date stays the text that was written. */
  'datesStayText',
  /** An untouched cell says `General` of its format. */
  'untouchedSaysGeneral',
  /** A formula that failed shows nothing. */
  'errorsShowBlank',
  /** The value of a blank cell is null. */
  'blanksAreNull',
  /** Ticks are shown as numbers. */
  'ticksShowAsNumbers',
  /** Volatile formulas keep their value when something changes. */
  'volatileStandsStill',
  /** A lock that was given back still says that it is held. */
  'releasedLocksStay',
  /** A lock is had by every run that asks. */
  'locksExcludeNobody',
  /** A run that a trigger starts may not open the spreadsheet under `spreadsheets.currentonly`. */
  'triggersSeeNoSpreadsheet',
  /** It runs as nobody. */
  'triggersRunAsNobody',
  /** It has dialogs. */
  'triggersHaveDialogs',
  /** It has no lock of the document. */
  'triggersHaveNoLock',
  /** And no properties of the document. */
  'triggersHaveNoProperties',
] as const;
export type HostRule = (typeof HOST_RULES)[number];
export type HostRules = ReadonlySet<HostRule>;

export const AS_DOCUMENTED: HostRules = new Set();
const RULES = new WeakMap<Workbook, HostRules>();

export function hostRulesOf(workbook: Workbook): HostRules {
  return RULES.get(workbook) ?? AS_DOCUMENTED;
}

/** Until the desk is opened anew: it is no state of the workbook. */
export function setHostRules(workbook: Workbook, rules: readonly HostRule[]): void {
  RULES.set(workbook, new Set(rules));
}
