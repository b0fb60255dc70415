// Fits a mapping to a file: every column it names must be there, every field it fills must exist in
// `Events`, and every column of the file is either used, ignored on purpose, or said to be left aside.

import { columnOf, EVENT_COLUMNS, type Field } from '../columns.ts';
import { fieldOfHeader } from '../headers.ts';
import { SETTINGS, type Settings, settingText } from '../settings.ts';
import { folded } from '../text.ts';
import { type Mapping, pathText, type Rule } from './mapping.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { columnsOf } from './rule.ts';

export interface BoundMapping {
  /** In the order of the columns of `Events`. */
  readonly rules: ReadonlyMap<Field, Rule>;
  readonly groupBy: readonly string[];
  /** What the values of columns mean for their rows, and columns that say more of other cells. */
  readonly states: NonNullable<Mapping['states']>;
  readonly qualifiers: NonNullable<Mapping['qualifiers']>;
  /** The settings that the mapping says, by field. */
  readonly settings: ReadonlyMap<keyof Settings, string>;
  /** Columns that the mapping ignores on purpose. */
  readonly ignored: readonly string[];
  /** Columns that nothing uses and nobody named. */
  readonly leftAside: readonly string[];
}

/** Checks a mapping against the header of the file; `isZone` says whether there is a time zone of that name. */
export function bindMapping(
  mapping: Mapping,
  header: readonly string[],
  isZone: (name: string) => boolean,
): Outcome<BoundMapping> {
  const problems: string[] = [];
  const rules = rulesOf(mapping, problems);
  const used = new Set<string>();
  const use = (column: string, ...path: PropertyKey[]) => {
    used.add(column);
    if (header.includes(column)) return;
    problems.push(`${pathText(path)}: the file has no column “${column}”; it has ${header.join(', ')}.`);
  };
  for (const [title, rule] of Object.entries(mapping.columns)) {
    for (const column of columnsOf(rule)) use(column, 'columns', title);
  }
  for (const column of mapping.key ? columnsOf(mapping.key) : []) use(column, 'key');
  for (const [index, column] of (mapping.groupBy ?? []).entries()) use(column, 'groupBy', index);
  const { states = {}, qualifiers = {} } = mapping;
  for (const column of Object.keys(states)) {
    use(column, 'states', column);
    if (!rules.has('status')) rules.set('status', { from: column });
  }
  for (const [quality, column] of Object.entries(qualifiers)) {
    if (column === undefined) continue;
    use(column, 'qualifiers', quality);
    if (quality === 'allDay' && !rules.has('startTime')) rules.set('startTime', { from: column });
    if (quality === 'duration' && !rules.has('endTime')) rules.set('endTime', { from: column });
  }
  const ignored = mapping.ignore ?? [];
  for (const [index, column] of ignored.entries()) {
    if (used.has(column)) problems.push(`ignore[${index}]: “${column}” is used by a rule.`);
    else use(column, 'ignore', index);
  }
  const settings = settingsOf(mapping, isZone, problems);
  if (problems.length > 0) return refused(...new Set(problems));
  const leftAside = header.filter((column) => !used.has(column));
  const inOrder = new Map(
    EVENT_COLUMNS.flatMap(({ field }) => (rules.has(field) ? [[field, rules.get(field)!] as const] : [])),
  );
  return done({
    rules: inOrder,
    states,
    qualifiers,
    groupBy: mapping.groupBy ?? [],
    settings,
    ignored,
    leftAside,
  });
}

function rulesOf(mapping: Mapping, problems: string[]): Map<Field, Rule> {
  const message = new Map<Field, Rule>();
  for (const [title, rule] of Object.entries(mapping.columns)) {
    const path = pathText(['columns', title]);
    const field = fieldOfHeader(title);
    if (!field) problems.push(`${path}: not a column of Events; allowed are ${FILLABLE.join(', ')}.`);
    else if (columnOf(field).script) problems.push(`${path}: written by script only.`);
    else if (message.has(field)) problems.push(`${path}: ${columnOf(field).header} has a rule already.`);
    else message.set(field, rule);
  }
  if (mapping.key && message.has('key')) problems.push('key: columns has a rule for the Event Key already.');
  if (mapping.key) message.set('key', mapping.key);
  for (const column of EVENT_COLUMNS) {
    if ('required' in column && !message.has(column.field)) {
      problems.push(`columns.${column.header}: missing, and every event needs one.`);
    }
  }
  return message;
}

const FILLABLE = EVENT_COLUMNS.filter((column) => !('script' in column)).map(({ header }) => header);

function settingsOf(
  mapping: Mapping,
  isZone: (name: string) => boolean,
  problems: string[],
): Map<keyof Settings, string> {
  const settings = new Map<keyof Settings, string>();
  for (const [name, value] of Object.entries(mapping.settings ?? {})) {
    const path = pathText(['settings', name]);
    const setting = SETTINGS.find((each) => folded(each.name) === folded(name));
    const read = setting?.read(value);
    const meant = read === undefined ? null : settingText(read);
    if (!setting) {
      problems.push(`${path}: not a setting; allowed are ${SETTINGS.map((each) => each.name).join(', ')}.`);
    } else if (meant === null || (setting.field === 'timeZone' && !isZone(meant))) {
      problems.push(`${path}: cannot be “${value}”. ${setting.expected.en}`);
    } else settings.set(setting.field, meant);
  }
  return settings;
}
