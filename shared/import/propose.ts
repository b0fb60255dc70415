// A mapping proposed from a file alone: what each column fills, how sure that is, and what is to be asked.
// What is sure and what is likely makes the mapping; the rest stays in the raw tab until somebody answers.

import { columnOf, EVENT_COLUMNS, type Field } from '../columns.ts';
import type { Settings } from '../settings.ts';
import { folded } from '../text.ts';
import { type Contents, contentsOf, MOST_CELLS_JUDGED } from './contents.ts';
import { type GroupProposal, proposeGroup } from './group-by.ts';
import { type Certainty, type Guess, guessOf } from './guess.ts';
import type { Mapping, Rule } from './mapping.ts';
import { partFor, rulesOfMoments } from './moments.ts';
import { BARE_NAMES } from './name-words.ts';
import { type Remark, remark } from './remark.ts';
import { proposeSeason, type SettingProposal } from './season.ts';
import type { SourceTable } from './source-table.ts';

export type { Certainty } from './guess.ts';

export interface ColumnProposal {
  readonly column: string;
  /** What it fills, or with `ask` may fill; `null` when nothing is known. */
  readonly field: Field | null;
  readonly certainty: Certainty;
  readonly why: readonly Remark[];
  readonly doubts: readonly Remark[];
  /** Different cells, three at most, cut. */
  readonly examples: readonly string[];
  readonly filled: number;
  readonly blank: number;
  /** Other fields it may fill, the likeliest first. */
  readonly alternatives: readonly Field[];
  /** How the cell becomes that of a field, where it is not taken as it stands: a date and its time in one. */
  readonly rules: readonly { readonly field: Field; readonly rule: Rule }[];
}

export interface Proposal {
  readonly header: readonly string[];
  /** In the order of the file. */
  readonly columns: readonly ColumnProposal[];
  /** `null` when no rows seem to be dates of one event. */
  readonly groupBy: GroupProposal | null;
  readonly settings: readonly SettingProposal[];
}

/** Proposes a mapping for a table. `settings` are the programme's: currency, order of dates, season. */
export function propose(table: SourceTable, settings: Settings): Proposal {
  const named = table.raw[table.above] ?? [];
  const contents = table.header.map((_, index) => contentsOf(table, index, settings));
  const guesses = table.header.map((_, index) => guessOf((named[index] ?? '').trim(), contents[index]!));
  settleTimes(table, guesses, named);
  settleNames(named, guesses);
  const settled = settleRivals(table.header, guesses, contents);
  const columns = settled.map((guess, index): ColumnProposal => {
    const { filled, examples } = contents[index]!;
    return {
      column: table.header[index]!,
      ...guess,
      examples,
      filled,
      blank: table.rows.length - filled,
      rules: [],
    };
  });
  const withRules = rulesOfMoments(table, columns);
  return {
    header: table.header,
    columns: withRules,
    groupBy: proposeGroup(table, withRules),
    settings: proposeSeason(table, withRules, settings),
  };
}

/** Whether a column is part of the mapping as it stands. */
export function isTaken({ certainty }: Pick<ColumnProposal, 'certainty'>): boolean {
  return certainty === 'sure' || certainty === 'likely';
}

/** Required fields that no column fills yet. Without them nothing can be imported. */
export function lackingFields({ columns }: Proposal): Field[] {
  const taken = new Set(columns.filter(isTaken).flatMap(fieldsOf));
  return EVENT_COLUMNS.filter((column) => 'required' in column && !taken.has(column.field)).map(
    ({ field }) => field,
  );
}

/** The mapping of what is sure or likely, with the header it was made for. */
export function mappingOf({ header, columns, groupBy, settings }: Proposal): Mapping {
  const rules: Record<string, Rule> = {};
  for (const column of columns.filter(isTaken)) {
    for (const { field, rule } of rulesOf(column)) rules[columnOf(field).header] = rule;
  }
  const group = groupBy !== null && isTaken(groupBy) ? { groupBy: groupBy.columns } : {};
  const said: Record<string, string> = {};
  for (const { name, value } of settings.filter(isTaken)) said[name] = value;
  return { header, columns: rules, ...group, ...(Object.keys(said).length > 0 && { settings: said }) };
}

/**
 * The proposal once somebody has said what columns fill; `null` leaves a column out. A field that another column
 * held goes to the one that was named, and a column that is not in the file is passed over.
 */
export function withAnswers(proposal: Proposal, answers: Readonly<Record<string, Field | null>>): Proposal {
  const said = (column: string) => Object.entries(answers).find(([name]) => name === column)?.[1];
  const given = new Map<Field, string>();
  for (const { column } of proposal.columns) {
    const field = said(column);
    if (field) given.set(field, column);
  }
  const columns = proposal.columns.map((column): ColumnProposal => {
    const field = said(column.column);
    if (field === undefined) return yielding(column, given);
    const isLost = field !== null && given.get(field) !== column.column;
    const why = [remark('why-answered')];
    if (field === null || isLost) return { ...column, field: null, certainty: 'none', why, rules: [] };
    return { ...column, field, certainty: 'sure', why, doubts: [], rules: partFor(column, field) };
  });
  return { ...proposal, columns };
}

/** The proposal with its groups accepted or refused. */
export function withGroups(proposal: Proposal, isOneEvent: boolean): Proposal {
  if (!proposal.groupBy) return proposal;
  const why = [remark('why-answered')];
  const groupBy = { ...proposal.groupBy, certainty: isOneEvent ? 'sure' : 'none', why } as const;
  return { ...proposal, groupBy };
}

function yielding(column: ColumnProposal, given: ReadonlyMap<Field, string>): ColumnProposal {
  const other = column.field === null ? undefined : given.get(column.field);
  if (other === undefined || !isTaken(column)) {
    const rules = column.rules.filter(({ field }) => !given.has(field));
    return rules.length === column.rules.length ? column : { ...column, rules };
  }
  const doubt = remark('doubt-taken', { other, header: columnOf(column.field!).header });
  return { ...column, certainty: 'none', field: null, doubts: [...column.doubts, doubt], rules: [] };
}

/** What a taken column fills, as rules. */
export function rulesOf({ column, field, rules }: ColumnProposal): ColumnProposal['rules'] {
  if (rules.length > 0) return rules;
  return field === null ? [] : [{ field, rule: { from: column } }];
}

function fieldsOf(column: ColumnProposal): Field[] {
  return rulesOf(column).map(({ field }) => field);
}

/**
 * A summary is the title where the description stands elsewhere; `Name` beside mail addresses or phones may be a person’s, unless the person
 * stands in a column of their own.
 */
function settleNames(named: readonly string[], guesses: Guess[]): void {
  const holds = (...fields: readonly Field[]) =>
    guesses.some(({ field, certainty }) => field !== null && fields.includes(field) && certainty !== 'none');
  guesses.forEach((guess, index) => {
    const isEither = guess.field === 'title' && guess.doubts.some(({ code }) => code === 'doubt-either');
    const isSettled = guesses.some((each) => each.field === 'description' && isTaken(each));
    if (isEither && isSettled) guesses[index] = { ...guess, certainty: 'likely' };
  });
  if (!holds('contactEmail', 'contactPhone') || holds('contactName')) return;
  guesses.forEach((guess, index) => {
    if (guess.field !== 'title' || !isTaken(guess) || !BARE_NAMES.has(folded(named[index] ?? ''))) return;
    const doubts = [...guess.doubts, remark('doubt-person')];
    guesses[index] = { ...guess, certainty: 'ask', doubts, alternatives: ['contactName'] };
  });
}

/** Two columns of times without names are start and end, where one is never after the other. */
function settleTimes(table: SourceTable, guesses: Guess[], named: readonly string[]): void {
  const open = guesses.flatMap((guess, index) =>
    guess.field === 'startTime' && guess.certainty === 'ask' && (named[index] ?? '').trim() === ''
      ? [index]
      : [],
  );
  const [first, second] = open;
  const isHeld = guesses.some((guess) => guess.field === 'startTime' && isTaken(guess));
  if (open.length !== 2 || isHeld) return;
  const both = table.rows.filter(
    ({ cells }) => cells[first!]!.trim() !== '' && cells[second!]!.trim() !== '',
  );
  const clock = (cell: string) => cell.trim().padStart(8, '0');
  const isPlain = both.every(
    ({ cells }) => PLAIN_TIME.test(cells[first!]!) && PLAIN_TIME.test(cells[second!]!),
  );
  if (both.length === 0 || !isPlain) return;
  if (!both.every(({ cells }) => clock(cells[first!]!) <= clock(cells[second!]!))) return;
  for (const [index, other, field] of [
    [first!, second!, 'startTime'],
    [second!, first!, 'endTime'],
  ] as const) {
    const why = [...guesses[index]!.why, remark('why-pair', { other: table.header[other]! })];
    guesses[index] = { ...guesses[index]!, field, certainty: 'likely', why };
  }
}

const PLAIN_TIME = /^\s*\d{2}:\d{2}(?::\d{2})?\s*$/;

const RANK: Readonly<Record<Certainty, number>> = { sure: 2, likely: 1, ask: 0, none: 0 };

/** Titles that are hardly ever different tell no event from another. */
function variety({ judged, filled }: Contents): number {
  const ratio = judged / Math.max(1, Math.min(filled, MOST_CELLS_JUDGED));
  return ratio < 0.1 ? -2 : ratio;
}

/** One column a field: the better one is taken, the others are asked about; of two alike, both. */
function settleRivals(
  header: readonly string[],
  guesses: readonly Guess[],
  contents: readonly Contents[],
): Guess[] {
  const settled = [...guesses];
  const holders = new Map<Field, number[]>();
  guesses.forEach((guess, index) => {
    if (guess.field !== null && isTaken(guess)) {
      holders.set(guess.field, [...(holders.get(guess.field) ?? []), index]);
    }
  });
  for (const [field, indexes] of holders) {
    if (indexes.length < 2) continue;
    const { header: ours } = columnOf(field);
    const score = (index: number) =>
      RANK[guesses[index]!.certainty] * 4 +
      (folded(header[index]!) === folded(ours) ? 1 : 0) -
      (BARE_NAMES.has(folded(header[index]!)) ? 1 : 0) +
      contents[index]!.filled / Math.max(1, contents[index]!.rows) +
      variety(contents[index]!);
    const [best, next] = [...indexes].sort((a, b) => score(b) - score(a)) as [number, number];
    const isTied = score(best) === score(next);
    for (const index of indexes) {
      const other = header[index === best ? next : best]!;
      if (index === best && !isTied) continue;
      const doubt = remark(isTied ? 'doubt-two' : 'doubt-taken', { other, header: ours });
      settled[index] = { ...guesses[index]!, certainty: 'ask', doubts: [...guesses[index]!.doubts, doubt] };
    }
  }
  return settled;
}
