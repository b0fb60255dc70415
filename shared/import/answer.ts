// What somebody says of a proposal: which field a column fills, and whether rows are dates of one event.

import { columnOf, type Field } from '../columns.ts';
import { LISTS } from './flags.ts';
import { isTaken } from './guess.ts';
import { partFor } from './moments.ts';
import type { ColumnProposal, Proposal } from './proposal.ts';
import { remark } from './remark.ts';
import { whyStates } from './special-columns.ts';
import type { States } from './state-columns.ts';

/**
 * The proposal once somebody has said what columns fill; `null` leaves a column out. A field that another column
 * held goes to the one that was named, but lists of words take several; a column that is not in the file is passed
 * over.
 */
export function withAnswers(proposal: Proposal, answers: Readonly<Record<string, Field | null>>): Proposal {
  const answerFor = (column: string) => Object.entries(answers).find(([name]) => name === column)?.[1];
  const given = new Map<Field, string>();
  for (const { column } of proposal.columns) {
    const field = answerFor(column);
    if (field && !LISTS.has(field)) given.set(field, column);
  }
  const columns = proposal.columns.map((column): ColumnProposal => {
    const field = answerFor(column.column);
    if (field === undefined) return yielding(column, given);
    const isLost = field !== null && (given.get(field) ?? column.column) !== column.column;
    const why = [remark('why-answered')];
    const plain = { ...column, why, states: null, qualifies: null };
    if (field === null || isLost) return { ...plain, field: null, certainty: 'none', rules: [] };
    if (field === 'status' && column.states !== null) return { ...column, certainty: 'sure', why };
    return { ...plain, field, certainty: 'sure', doubts: [], rules: rulesFor(column, field) };
  });
  return { ...proposal, columns };
}

/** The proposal once somebody has said what the values of a column mean for their rows. */
export function withStates(proposal: Proposal, column: string, meant: States): Proposal {
  const columns = proposal.columns.map((each): ColumnProposal => {
    if (each.column !== column || each.states === null) return each;
    const states = { ...each.states.states, ...meant };
    const why = [whyStates(states), remark('why-answered')];
    return { ...each, certainty: 'sure', why, doubts: [], states: { states, unclear: [] } };
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

function rulesFor(column: ColumnProposal, field: Field): ColumnProposal['rules'] {
  if (column.asWords !== null && LISTS.has(field)) return [{ field, rule: column.asWords }];
  return partFor(column, field);
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
