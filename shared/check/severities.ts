// How grave each rule is for this programme, as the `Settings` tab says it.

import { finding, type Issue, issueAt } from '../issues/issue.ts';
import type { PerLanguage } from '../language.ts';
import { FIRST_DATA_ROW, type Table } from '../table.ts';
import { SETTINGS_TAB } from '../tabs.ts';
import { folded, oneLine } from '../text.ts';
import {
  RULES,
  type RuleCode,
  type RuleSeverity,
  type Severities,
  settingOf,
  USUAL_SEVERITIES,
} from './rules.ts';

/** Reads the rows `Rule: …`; a blank value is the usual one, and one that cannot be is an error. */
export function readSeverities(table: Table): { severities: Severities; issues: Issue[] } {
  const rowOf = new Map<string, number>();
  table.rows.forEach(([name = ''], index) => {
    rowOf.set(folded(name), index);
  });
  const severities: Record<RuleCode, RuleSeverity> = { ...USUAL_SEVERITIES };
  const issues: Issue[] = [];
  for (const rule of RULES) {
    const name = settingOf(rule);
    const index = rowOf.get(folded(name));
    const value = index === undefined ? '' : oneLine(table.rows[index]![1] ?? '');
    if (index === undefined || value === '') continue;
    const meant = rule.allowed.find((each) => each === folded(value));
    if (meant) severities[rule.code] = meant;
    else {
      const place = { tab: SETTINGS_TAB, row: index + FIRST_DATA_ROW, column: 'Value', columnIndex: 1 };
      const expected = rule.allowed.includes('error') ? ANY_SEVERITY : ALL_BUT_ERROR;
      issues.push(issueAt(place, finding('setting-invalid', { name, value, expected }, rule.allowed)));
    }
  }
  return { severities, issues };
}

const ANY_SEVERITY: PerLanguage = {
  en: 'Write off, note, warning or error, or leave it empty for what is usual.',
  fr: 'Écrivez off, note, warning ou error, ou laissez vide pour ce qui est d’usage.',
};
const ALL_BUT_ERROR: PerLanguage = {
  en: 'Write off, note or warning: a rule that depends on the day never stops an event.',
  fr: 'Écrivez off, note ou warning : une règle qui dépend du jour n’arrête aucun événement.',
};
