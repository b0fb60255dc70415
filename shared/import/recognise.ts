// Layouts that were mapped before are known again by their columns, in whatever order they come.

import { folded } from '../text.ts';
import type { Mapping, Rule } from './mapping.ts';
import { columnsOf } from './rule.ts';

export interface RecognisedLayout {
  /** Fitted to the file: without rules for columns that are not there, and with the file's spelling of names. */
  readonly mapping: Mapping;
  /** `sure`: the same columns. `likely`: most of them, the required ones included. */
  readonly certainty: 'sure' | 'likely';
  /** Columns that the mapping used and the file has not. */
  readonly missing: readonly string[];
  /** Columns of the file that were not there when the mapping was made. */
  readonly unknown: readonly string[];
}

/** What stays the same of a layout when its columns are reordered or spelt with other capitals. */
export function signatureOf(header: readonly string[]): string {
  return JSON.stringify(header.map(nameOf).sort());
}

const MOST = 0.7;

/** The saved mapping that fits a header best, the latest of those alike; `null` when none does. */
export function recognise(header: readonly string[], saved: readonly Mapping[]): RecognisedLayout | null {
  let best: { share: number; mapping: Mapping } | null = null;
  for (const mapping of saved) {
    const share = likeness(header, mapping.header ?? []);
    if (share >= MOST && (best === null || share >= best.share) && hasRequired(mapping, header)) {
      best = { share, mapping };
    }
  }
  if (!best) return null;
  const known = new Set((best.mapping.header ?? []).map(nameOf));
  const present = new Set(header.map(nameOf));
  const used = usedColumns(best.mapping);
  return {
    mapping: fitted(best.mapping, header),
    certainty: best.share === 1 ? 'sure' : 'likely',
    missing: used.filter((column) => !present.has(nameOf(column))),
    unknown: header.filter((column) => !known.has(nameOf(column))),
  };
}

/** Columns in both, of the columns in either. */
function likeness(header: readonly string[], other: readonly string[]): number {
  const [one, two] = [new Set(header.map(nameOf)), new Set(other.map(nameOf))];
  const both = [...one].filter((name) => two.has(name)).length;
  const either = one.size + two.size - both;
  return either === 0 ? 0 : both / either;
}

function hasRequired({ columns }: Mapping, header: readonly string[]): boolean {
  const present = new Set(header.map(nameOf));
  return ['Title', 'Date'].every((title) => {
    const rule = columns[title];
    return rule !== undefined && columnsOf(rule).every((column) => present.has(nameOf(column)));
  });
}

function usedColumns({
  columns,
  key,
  groupBy = [],
  ignore = [],
  states = {},
  qualifiers = {},
}: Mapping): string[] {
  const rules = [...Object.values(columns), ...(key ? [key] : [])];
  const others = [...Object.keys(states), ...Object.values(qualifiers).flatMap((column) => column ?? [])];
  return [...new Set([...rules.flatMap(columnsOf), ...groupBy, ...others, ...ignore])];
}

function fitted(mapping: Mapping, header: readonly string[]): Mapping {
  const spelt = new Map(header.map((column) => [nameOf(column), column]));
  const spellings = (column: string) => spelt.get(nameOf(column));
  const ruleFor = (rule: Rule) =>
    columnsOf(rule).every((column) => spellings(column) !== undefined) ? respelt(rule, spellings) : null;
  const columns: Record<string, Rule> = {};
  for (const [title, rule] of Object.entries(mapping.columns)) {
    const fits = ruleFor(rule);
    if (fits) columns[title] = fits;
  }
  const names = (list: readonly string[] = []) => list.flatMap((column) => spellings(column) ?? []);
  const group = names(mapping.groupBy);
  // With fewer columns to agree in, other rows would become one event.
  const isWhole = group.length > 0 && group.length === mapping.groupBy?.length;
  const key = mapping.key && ruleFor(mapping.key);
  const ignore = names(mapping.ignore);
  const pairs = <Value>(
    record: Readonly<Record<string, Value>>,
    spelt: (entry: [string, Value]) => [string, Value][],
  ) => Object.fromEntries(Object.entries(record).flatMap(spelt));
  const states = pairs(mapping.states ?? {}, ([column, meant]) =>
    names([column]).map((name) => [name, meant]),
  );
  const qualifiers = pairs({ ...mapping.qualifiers }, ([quality, column]) =>
    names(column === undefined ? [] : [column]).map((name) => [quality, name]),
  );
  return {
    ...(mapping.name !== undefined && { name: mapping.name }),
    header,
    ...(mapping.settings && { settings: mapping.settings }),
    columns,
    ...(isWhole && { groupBy: group }),
    ...(key && { key }),
    ...(Object.keys(states).length > 0 && { states }),
    ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
    ...(ignore.length > 0 && { ignore }),
  };
}

function respelt(rule: Rule, spelling: (column: string) => string | undefined): Rule {
  if ('constant' in rule) return rule;
  if ('join' in rule) return { ...rule, join: rule.join.map((each) => respelt(each, spelling)) };
  if ('from' in rule) return { ...rule, from: spelling(rule.from)! };
  const template = columnsOf(rule).reduce(
    (text, column) => text.split(`{${column}}`).join(`{${spelling(column)!}}`),
    rule.template,
  );
  return { template };
}

function nameOf(column: string): string {
  return folded(column) || column.trim();
}
