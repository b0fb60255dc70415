// A mapping proposed from a file alone: what each column fills, how sure that is, and what is to be asked.
// What is sure and what is likely makes the mapping; the rest stays in the raw tab until somebody answers.

import { columnOf, EVENT_COLUMNS, type Field } from '../columns.ts';
import type { Settings } from '../settings.ts';
import { contentsOf } from './contents.ts';
import { wordsOfFlags } from './flags.ts';
import { proposeGroup } from './group-by.ts';
import { guessOf, isTaken } from './guess.ts';
import type { Mapping, Quality, Rule } from './mapping.ts';
import { rulesOfMoments } from './moments.ts';
import type { ColumnProposal, Proposal } from './proposal.ts';
import { resolveNames, resolveRivals, resolveTimes } from './resolve-columns.ts';
import { proposeSeason } from './season.ts';
import type { SourceTable } from './source-table.ts';
import { specialColumns } from './special-columns.ts';
import type { States } from './state-columns.ts';

export { type Certainty, isTaken } from './guess.ts';

/** Proposes a mapping for a table. `settings` are the programme's: currency, order of dates, season. */
export function propose(table: SourceTable, settings: Settings): Proposal {
  const named = table.raw[table.above] ?? [];
  const contents = table.header.map((_, index) => contentsOf(table, index, settings));
  const names = table.header.map((_, index) => (named[index] ?? '').trim());
  const special = specialColumns(names, contents);
  const guesses = names.map((name, index) => special[index]!.guess ?? guessOf(name, contents[index]!));
  resolveTimes(table, guesses, named);
  resolveNames(named, guesses);
  const resolved = resolveRivals(table.header, guesses, contents);
  const columns = resolved.map((guess, index): ColumnProposal => {
    const { filled, examples } = contents[index]!;
    return {
      column: table.header[index]!,
      ...guess,
      ...special[index]!.said,
      examples,
      filled,
      blank: table.rows.length - filled,
      rules: [],
      asWords: guess.doubts.some(({ code }) => code === 'doubt-flag')
        ? wordsOfFlags(table.header[index]!, contents[index]!)
        : null,
      states: special[index]!.states,
      qualifies: special[index]!.qualifies,
    };
  });
  const withRules = rulesOfMoments(table, columns, settings);
  return {
    header: table.header,
    columns: withRules,
    groupBy: proposeGroup(table, withRules),
    settings: proposeSeason(table, withRules, settings),
  };
}

/** Required fields that no column fills yet. Without them nothing can be imported. */
export function lackingFields({ columns }: Proposal): Field[] {
  const taken = new Set(columns.filter(isFilling).flatMap(fieldsOf));
  return EVENT_COLUMNS.filter((column) => 'required' in column && !taken.has(column.field)).map(
    ({ field }) => field,
  );
}

/** The mapping of what is sure or likely, with the header it was made for. */
export function mappingOf({ header, columns, groupBy, settings }: Proposal): Mapping {
  const rules: Record<string, Rule> = {};
  for (const { field, rule } of columns.filter(isFilling).flatMap(rulesOf)) {
    const { header: title } = columnOf(field);
    const present = rules[title];
    if (present === undefined) rules[title] = rule;
    else rules[title] = { join: 'join' in present ? [...present.join, rule] : [present, rule] };
  }
  const group = groupBy !== null && isTaken(groupBy) ? { groupBy: groupBy.columns } : {};
  const message: Record<string, string> = {};
  for (const { name, value } of settings.filter(isTaken)) message[name] = value;
  const states: Record<string, States> = {};
  const qualifiers: Partial<Record<Quality, string>> = {};
  for (const column of columns) {
    if (column.states !== null) states[column.column] = column.states.states;
    if (column.qualifies !== null && isTaken(column)) qualifiers[column.qualifies] = column.column;
  }
  return {
    header,
    columns: rules,
    ...group,
    ...(Object.keys(states).length > 0 && { states }),
    ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
    ...(Object.keys(message).length > 0 && { settings: message }),
  };
}

/** A column whose cells become cells; those of states and qualities only change others. */
function isFilling(column: ColumnProposal): boolean {
  return isTaken(column) && column.states === null && column.qualifies === null;
}

/** What a taken column fills, as rules. */
export function rulesOf({ column, field, rules }: ColumnProposal): ColumnProposal['rules'] {
  if (rules.length > 0) return rules;
  return field === null ? [] : [{ field, rule: { from: column } }];
}

function fieldsOf(column: ColumnProposal): Field[] {
  return rulesOf(column).map(({ field }) => field);
}
