// Asks a person at a terminal about the columns of a proposal that are in doubt, one by one.

import { columnOf, EVENT_COLUMNS, type Field } from '../../shared/columns.ts';
import { fieldOfHeader } from '../../shared/headers.ts';
import { withAnswers, withGroups, withStates } from '../../shared/import/answer.ts';
import type { ColumnProposal, Proposal } from '../../shared/import/proposal.ts';
import { sayRemark } from '../../shared/import/remark.ts';
import { type Ask, askStates } from './ask-states.ts';

export type { Ask } from './ask-states.ts';

/** The proposal with every question answered, what every event needs first: Enter leaves a column out. */
export async function askColumns(proposal: Proposal, ask: Ask): Promise<Proposal> {
  const answers: Record<string, Field | null> = {};
  const open = proposal.columns.filter(({ certainty }) => certainty === 'ask');
  const inOrder = [...open].sort((one, other) => weightOf(other) - weightOf(one));
  for (const column of inOrder.filter(({ states }) => states === null)) {
    answers[column.column] = await askColumn(column, ask);
  }
  let answered = withAnswers(proposal, answers);
  for (const column of inOrder) {
    if (column.states === null) continue;
    answered = withStates(answered, column.column, await askStates(column.column, column.states, ask));
  }
  const { groupBy } = answered;
  if (groupBy?.certainty !== 'ask') return answered;
  const message = [...groupBy.why, ...groupBy.doubts].map((each) => sayRemark('en', each));
  const answer = await ask(`\n${message.join('\n')}\nAre they dates of one event? [y/N] `);
  return withGroups(answered, /^(y|yes|o|oui)$/i.test(answer.trim()));
}

const MOST_TRIES = 3;

/** Columns that may fill what every event needs weigh most. */
function weightOf({ field, alternatives }: ColumnProposal): number {
  if (field === 'title') return 4;
  if (field === 'date') return 3;
  if (alternatives.includes('title')) return 2;
  return alternatives.includes('date') ? 1 : 0;
}

async function askColumn(column: ColumnProposal, ask: Ask): Promise<Field | null> {
  const offered = [...(column.field ? [column.field] : []), ...column.alternatives];
  const question = [
    `\nColumn “${column.column}”: ${column.examples.map((each) => `“${each}”`).join(', ')}`,
    ...[...column.why, ...column.doubts].map((each) => `  ${sayRemark('en', each)}`),
    ...offered.map((field, index) => `  ${index + 1}  ${columnOf(field).header}`),
    'A number, the name of any column of Events, or Enter to leave it out: ',
  ].join('\n');
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const answer = (await ask(attempt === 0 ? question : 'That is no column of Events. Which one? ')).trim();
    if (answer === '') return null;
    const field = /^\d+$/.test(answer) ? offered[Number(answer) - 1] : fieldOfHeader(answer);
    if (field && !isScript(field)) return field;
  }
  return null;
}

function isScript(field: Field): boolean {
  return EVENT_COLUMNS.some((column) => column.field === field && 'script' in column);
}
