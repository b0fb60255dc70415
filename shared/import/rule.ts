// Applies one rule of a mapping to one row, and says what it did, so that the report can.

import type { Rule } from './mapping.ts';

/** What a rule did beyond taking the cell as it stands. */
export interface Happening {
  /** `unlisted`: not among the rule's values, so kept as it is. `unmatched`: the pattern found nothing. */
  readonly kind: 'replaced' | 'defaulted' | 'unlisted' | 'unmatched';
  readonly column: string;
  /** The cell as it came, and what stands for it now. */
  readonly from: string;
  readonly to: string;
}

export interface RuleResult {
  readonly text: string;
  readonly happenings: readonly Happening[];
}

/** Gives the cell that a rule makes of a row; `cellOf` gives the row's cell in a column. */
export function applyRule(rule: Rule, cellOf: (column: string) => string): RuleResult {
  if ('constant' in rule) return { text: rule.constant, happenings: [] };
  if ('template' in rule) return { text: fillTemplate(rule.template, cellOf), happenings: [] };
  if ('join' in rule) {
    const parts = rule.join.map((each) => applyRule(each, cellOf));
    const texts = parts.map(({ text }) => text).filter((text) => text.trim() !== '');
    return { text: texts.join(rule.with ?? ', '), happenings: parts.flatMap((part) => part.happenings) };
  }
  return applyFrom(rule, cellOf(rule.from));
}

/** The columns of the file that a rule reads. */
export function columnsOf(rule: Rule): string[] {
  if ('constant' in rule) return [];
  if ('template' in rule) return namesIn(rule.template);
  return 'join' in rule ? rule.join.flatMap(columnsOf) : [rule.from];
}

function namesIn(template: string): string[] {
  const names: string[] = [];
  template.replace(PLACEHOLDER, (found, name: string | undefined) => {
    if (name !== undefined) names.push(name);
    return found;
  });
  return names;
}

const PLACEHOLDER = /\{\{|\}\}|\{([^{}]+)\}/g;

function fillTemplate(template: string, cellOf: (column: string) => string): string {
  let hasContent = false;
  const text = template.replace(PLACEHOLDER, (found, name: string | undefined) => {
    if (name === undefined) return found[0]!;
    const cell = cellOf(name);
    hasContent ||= cell.trim() !== '';
    return cell;
  });
  return hasContent ? text : '';
}

function applyFrom(rule: Extract<Rule, { from: string }>, cell: string): RuleResult {
  const happenings: Happening[] = [];
  const happen = (kind: Happening['kind'], from: string, to: string) => {
    happenings.push({ kind, column: rule.from, from, to });
    return to;
  };
  let text = cell;
  if (rule.match !== undefined && cell.trim() !== '') {
    const found = patternOf(rule.match).exec(cell)?.[1];
    text = found ?? happen('unmatched', cell, '');
  }
  const { values } = rule;
  const listed = values && Object.keys(values).includes(text.trim()) ? values[text.trim()] : undefined;
  if (listed !== undefined) text = happen('replaced', text.trim(), listed);
  else if (text.trim() === '' && rule.default !== undefined) text = happen('defaulted', text, rule.default);
  else if (rule.values && text.trim() !== '') text = happen('unlisted', text.trim(), text);
  return { text, happenings };
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  if (!patterns.has(source)) patterns.set(source, new RegExp(source, 'u'));
  return patterns.get(source)!;
}
