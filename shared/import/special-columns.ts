// Columns that fill no cell of their own, and those of a layout that is known: found before the others are guessed.

import type { Contents } from './contents.ts';
import type { Certainty, Guess } from './guess.ts';
import { type Layout, layoutOf, saidOf } from './layouts.ts';
import type { Quality } from './mapping.ts';
import { fieldsNamed } from './names.ts';
import { qualityOf } from './quality-columns.ts';
import { type Remark, remark } from './remark.ts';
import { readStates, type StateColumn, type States, stateColumnOf } from './state-columns.ts';

export interface Special {
  /** What stands for a guess; `null` where nothing special is known. */
  readonly guess: Guess | null;
  readonly states: StateColumn | null;
  readonly qualifies: Quality | null;
  /** What is said of the column once all are compared: two columns of states are no rivals. */
  readonly said: Partial<Guess>;
}

const NOTHING: Special = { guess: null, states: null, qualifies: null, said: {} };

/** One entry a column. */
export function specialColumns(names: readonly string[], contents: readonly Contents[]): Special[] {
  const layout = layoutOf(names);
  const qualities = names.map((name, index) => qualityOf(name, contents[index]!));
  const holderOf = (quality: Quality) => {
    const indexes = names.flatMap((_, index) => (qualities[index] === quality ? [index] : []));
    // A code says more than a sign, which several currencies share.
    return (
      indexes.find((index) => contents[index]!.different.every((each) => /^[A-Z]{3}$/i.test(each))) ??
      indexes[0]
    );
  };
  let isStatusHeld = false;
  return names.map((name, index): Special => {
    const own = contents[index]!;
    // Our own words under our own name are read as they stand, blanks by the rule of the programme.
    if (!isStatusHeld && isOwnStatus(name, own) && saidOf(layout?.states, name) === undefined) {
      isStatusHeld = true;
      return NOTHING;
    }
    const states = statesIn(layout, name, own);
    if (states) return ofStates(states, own);
    const quality = qualities[index]!;
    if (quality !== null && index === holderOf(quality)) {
      return { ...special('likely', [remark(`why-${quality}`)]), qualifies: quality };
    }
    return layout ? ofLayout(layout, name, own) : NOTHING;
  });
}

/** What a column of states says, value by value. */
export function whyStates(states: States): Remark {
  const meanings = Object.entries(states).map(([value, state]) => `“${value}” → ${state}`);
  return remark('why-states', { meanings: meanings.join(', ') });
}

function isOwnStatus(name: string, contents: Contents): boolean {
  const named = fieldsNamed(name);
  const isNamed = named?.how === 'exact' && named.fields[0] === 'status';
  return isNamed && contents.filled > 0 && contents.misfits('status').count === 0;
}

/** A layout knows its own values; others say what they say anywhere, or are asked about. */
function statesIn(layout: Layout | null, name: string, contents: Contents): StateColumn | null {
  const known = saidOf(layout?.states, name);
  if (known === undefined) return stateColumnOf(name, contents);
  if (contents.filled === 0) return null;
  const read = readStates(contents.different, 'any', contents);
  const isKnown = (value: string) => Object.keys(known).includes(value);
  return { states: { ...read.states, ...known }, unclear: read.unclear.filter((value) => !isKnown(value)) };
}

function ofStates(column: StateColumn, { different }: Contents): Special {
  const { states, unclear } = column;
  const values = unclear.map((value) => `“${value}”`).join(', ');
  const doubts = unclear.length > 0 ? [remark('doubt-states', { values })] : [];
  const certainty = unclear.length > 0 ? 'ask' : 'likely';
  const found = Object.entries(states).filter(([value]) => value === '' || different.includes(value));
  const why = [whyStates(Object.fromEntries(found))];
  const said = { field: 'status', certainty, why, doubts, alternatives: [] } as const;
  return { guess: nobody, states: column, qualifies: null, said };
}

/** While columns are compared: a column that claims nothing. */
const nobody: Guess = { field: null, certainty: 'none', why: [], doubts: [], alternatives: [] };

function ofLayout(layout: Layout, name: string, { filled }: Contents): Special {
  if (filled === 0) return NOTHING;
  const why = [remark('why-layout', { layout: layout.name })];
  const field = saidOf(layout.fields, name);
  if (field !== undefined) {
    const guess: Guess = { field, certainty: 'sure', why, doubts: [], alternatives: [] };
    return { ...NOTHING, guess };
  }
  const isAside = layout.aside.some((each) => saidOf({ [each]: true }, name) === true);
  return isAside ? special('none', why) : NOTHING;
}

function special(certainty: Certainty, why: readonly Remark[]): Special {
  return { ...NOTHING, guess: nobody, said: { certainty, why } };
}
