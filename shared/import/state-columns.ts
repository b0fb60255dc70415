// Columns that say whether a row is public: what each of their values means, and what becomes of a row by them.

import { statusOf } from '../parse/choice/status.ts';
import { oneLine } from '../text.ts';
import type { Contents } from './contents.ts';
import {
  type Polarity,
  polarityOf,
  ROW_STATES,
  type RowState,
  stateOfFlag,
  stateSaid,
  yesOrNo,
} from './row-state.ts';

/** What each value means, by the value as it stands; the blank is `''`. What is absent is a draft. */
export type States = Readonly<Record<string, RowState>>;

export interface StateColumn {
  readonly states: States;
  /** Values that only a person can tell; their rows are drafts until then. */
  readonly unclear: readonly string[];
}

/** As many different values as a column of states has at most. */
const MOST_VALUES = 12;

/** The states of a column; `null` where neither its name nor its values speak of any. */
export function stateColumnOf(name: string, contents: Contents): StateColumn | null {
  const values = contents.different;
  if (values.length > MOST_VALUES || values.length === 0) return null;
  const polarity = polarityOf(name);
  const said = values.filter((value) => stateSaid(value) !== null);
  if (polarity === null) {
    const isTold = said.length >= 2 && said.length >= values.length * 0.6;
    return isTold ? readStates(values, 'any', contents) : null;
  }
  const flags = values.filter((value) => yesOrNo(value) !== null);
  const isTold = said.length + flags.length >= values.length / 2;
  // A place called state, a public that is an audience: their values are names.
  const isOfWords = contents.share('words') + contents.share('flag') >= 0.5;
  const mayBeStates = polarity === 'any' && !MAYBE_PLACES.test(name.trim()) && isOfWords;
  return isTold || mayBeStates ? readStates(values, polarity, contents) : null;
}

const MAYBE_PLACES = /^(?:state|estado|stato|[eé]tat|situa\p{L}*|privacy|decision)$/iu;

/** What each value of a column means under a name. */
export function readStates(
  values: readonly string[],
  polarity: Polarity,
  contents: Pick<Contents, 'filled' | 'rows'>,
): StateColumn {
  const states: Record<string, RowState> = {};
  const unclear: string[] = [];
  const note = (value: string, state: RowState | null) => {
    states[value] = state ?? 'draft';
    if (state === null) unclear.push(value);
  };
  for (const value of values) {
    const isYes = yesOrNo(value);
    note(value, isYes === null ? stateSaid(value) : stateOfFlag(isYes, polarity));
  }
  if (contents.filled < contents.rows) {
    const isNegative = polarity === 'hidden' || polarity === 'cancelled' || polarity === 'deleted';
    note('', isNegative ? 'scheduled' : null);
  }
  return { states, unclear };
}

/** The strictest state that the columns of a row say; a value that nobody explained is a draft. */
export function stateOfRow(
  columns: Readonly<Record<string, States>>,
  cellOf: (column: string) => string,
): RowState {
  let strictest = ROW_STATES.length - 1;
  for (const [column, states] of Object.entries(columns)) {
    const value = oneLine(cellOf(column));
    const state = Object.keys(states).includes(value) ? states[value]! : 'draft';
    strictest = Math.min(strictest, ROW_STATES.indexOf(state));
  }
  return ROW_STATES[strictest]!;
}

/** The status cell of a row, from its own cell and from its state. */
export function statusCell(own: string, state: RowState): string {
  const status = statusOf(own);
  if (state === 'draft' || status === 'draft') return 'draft';
  if (state === 'scheduled') return own.trim() === '' ? 'scheduled' : own;
  return status === 'cancelled' ? own : state;
}
