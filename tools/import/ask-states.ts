// Asks a person at a terminal what the values of a column mean for its rows: public, draft, off, or no event.

import { ROW_STATES, type RowState } from '../../shared/import/row-state.ts';
import type { StateColumn, States } from '../../shared/import/state-columns.ts';

/** Puts a question to a person; gives what they typed. */
export type Ask = (question: string) => Promise<string>;

const LETTERS: Readonly<Record<string, RowState>> = {
  p: 'scheduled',
  published: 'scheduled',
  d: 'draft',
  c: 'cancelled',
  o: 'postponed',
  l: 'leave out',
};

/**
 * One question for the column: a letter a value that is unclear, in the order in which they are shown, or one for all
 * of them. Enter keeps their rows drafts.
 */
export async function askStates(column: string, { states, unclear }: StateColumn, ask: Ask): Promise<States> {
  const clear = Object.entries(states).filter(([value]) => !unclear.includes(value));
  const question = [
    `\nColumn “${column}” says which rows are public.`,
    ...clear.map(([value, state]) => `  ${shown(value)} is ${state}`),
    `What do these mean? ${unclear.map(shown).join(', ')}`,
    'A letter for each, or one for all: p published, d draft, c cancelled, o postponed, l leave the row out',
    '(Enter: drafts): ',
  ].join('\n');
  const given = (await ask(question))
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const meant = given.map(stateOf);
  const answers: Record<string, RowState> = {};
  unclear.forEach((value, index) => {
    answers[value] = (meant.length === 1 ? meant[0] : meant[index]) ?? 'draft';
  });
  return answers;
}

function stateOf(word: string): RowState | undefined {
  return LETTERS[word] ?? ROW_STATES.find((state) => state.replace(' ', '') === word);
}

function shown(value: string): string {
  return value === '' ? 'a blank' : `“${value}”`;
}
