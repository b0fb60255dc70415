// What the columns of a foreign file seem to be, before anybody has decided.

import type { Field } from '../columns.ts';
import type { Certainty } from './guess.ts';
import type { Quality, Rule } from './mapping.ts';
import type { Remark } from './remark.ts';
import type { StateColumn } from './state-columns.ts';

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
  /** Of a column of yes and no: how it becomes words, where somebody wants them in a list. */
  readonly asWords: Rule | null;
  /** Of a column that says whether a row is public: what its values mean. Applied whatever is left open. */
  readonly states: StateColumn | null;
  /** Of a column that says more of another cell: what it says. */
  readonly qualifies: Quality | null;
}

export interface Proposal {
  readonly header: readonly string[];
  /** In the order of the file. */
  readonly columns: readonly ColumnProposal[];
  /** `null` when no rows seem to be dates of one event. */
  readonly groupBy: GroupProposal | null;
  readonly settings: readonly SettingProposal[];
}

export interface GroupProposal {
  readonly columns: readonly string[];
  readonly certainty: Certainty;
  readonly why: readonly Remark[];
  readonly doubts: readonly Remark[];
}

export interface SettingProposal {
  /** As the `Settings` tab names it. */
  readonly name: string;
  readonly value: string;
  readonly certainty: Certainty;
  readonly why: readonly Remark[];
  readonly doubts: readonly Remark[];
}
