// What the sidebar and the script say to each other about an import: plain data, as in `answers.ts` beside. The
// script keeps nothing between two calls, so each brings the file along.

import type { Field } from '../../shared/columns.ts';
import type { CellChange } from '../../shared/import/changes.ts';
import type { ChangedRow } from '../../shared/import/match.ts';
import type { ColumnProposal } from '../../shared/import/proposal.ts';
import type { Records } from '../../shared/import/source-table.ts';
import type { Severity } from '../../shared/issues/issue.ts';

/** A file that the browser has split into cells. */
export interface ImportFile extends Records {
  readonly name: string;
}

/** What the editor says of a proposal. */
export interface ImportRequest {
  readonly file: ImportFile;
  /** Only of the columns that the editor decided; `null` leaves one out. */
  readonly fields: Readonly<Record<string, Field | null>>;
  /** Whether rows that agree are dates of one event; `null`: as proposed. */
  readonly isGrouped: boolean | null;
  /** Whether the layout that was recognised is used, instead of a proposal. */
  readonly usesKnown: boolean;
  /** The name under which the layout is kept for the next file; empty: it is not. */
  readonly keepAs: string;
}

/** A column as it is proposed, with what speaks for it and against it as sentences. */
export interface ProposedColumn
  extends Pick<ColumnProposal, 'column' | 'field' | 'certainty' | 'examples' | 'filled' | 'blank'> {
  readonly why: readonly string[];
  readonly doubts: readonly string[];
}

export interface ImportProposal {
  readonly outcome: 'proposed' | 'refused';
  readonly sentence: string;
  readonly problems: readonly string[];
  readonly rows: number;
  /** What was odd about the file and did no harm. */
  readonly remarks: readonly string[];
  readonly columns: readonly ProposedColumn[];
  /** `null`: no rows seem to be dates of one event. */
  readonly group: { readonly isTaken: boolean; readonly message: readonly string[] } | null;
  /** A layout that was kept earlier and fits. */
  readonly known: { readonly name: string; readonly message: string; readonly isSure: boolean } | null;
  /** What a column can fill, as the select offers it. */
  readonly choices: readonly { readonly field: Field; readonly header: string }[];
}

export interface ImportComparison {
  readonly outcome: 'compared' | 'refused';
  readonly sentence: string;
  readonly problems: readonly string[];
  /** Rows of the file, and what becomes of them. */
  readonly sourceRows: number;
  readonly events: number;
  readonly dates: number;
  readonly added: number;
  readonly same: number;
  readonly changed: readonly (Pick<ChangedRow, 'row' | 'key' | 'title'> & {
    readonly cells: readonly (Pick<CellChange, 'column' | 'before' | 'after'> & {
      /** An editor wrote what stands there since the last import: it stays. */
      readonly stays: boolean;
    })[];
  })[];
  /** Events that only a person can tell: they are left alone. */
  readonly unclear: readonly string[];
  readonly missing: readonly string[];
  readonly setAside: readonly string[];
  readonly issues: Readonly<Record<Severity, number>>;
  /** The first errors and warnings, with their lines. */
  readonly firstIssues: readonly { readonly severity: Severity; readonly sentence: string }[];
}

export interface ImportResult {
  readonly outcome: 'brought' | 'nothing' | 'refused';
  readonly sentence: string;
  readonly added: number;
  readonly changed: number;
  /** The hidden tab that keeps the file as it came. */
  readonly rawTab: string;
}
