// Runs the real flow over the table as it will stand in the sheet, so that an import tells its Issues before
// the first cell is written.

import { draftOf } from '../draft/draft.ts';
import type { Issue } from '../issues/issue.ts';
import { mintFrom } from '../keys.ts';
import type { OffsetsOf } from '../parse/time-zone.ts';
import type { Settings } from '../settings.ts';
import { FIRST_DATA_ROW } from '../table.ts';
import type { OffsetAt } from '../zone.ts';
import type { PlannedEvent } from './group.ts';

/** An Issue of a row that the import brings, with the lines it came from. */
export interface ImportIssue {
  readonly issue: Issue;
  readonly lines: readonly number[];
}

export interface CheckedRows {
  /** Of the tab as a whole. */
  readonly tabIssues: readonly Issue[];
  readonly issues: readonly ImportIssue[];
  /** Row number in the sheet of the first event that the import brings. */
  readonly firstRow: number;
  readonly ready: readonly PlannedEvent[];
  readonly drafts: readonly PlannedEvent[];
  readonly broken: readonly PlannedEvent[];
  /** Dates of all ready events. */
  readonly occurrences: number;
}

export interface CheckInput {
  readonly tab: string;
  readonly header: readonly string[];
  /** The rows that stand above those of the import. */
  readonly current: readonly (readonly string[])[];
  readonly events: readonly PlannedEvent[];
  /** `events` as rows under `header`. */
  readonly rows: readonly (readonly string[])[];
  readonly settings: Settings;
  /** The rules of the settings' zone. */
  readonly offsetAt: OffsetAt;
  readonly offsetsOf: OffsetsOf;
  /** Fresh random text, for keys that nobody keeps. */
  readonly seed: string;
}

/** Checks the rows of an import among those that are there already. */
export function checkImport(input: CheckInput): CheckedRows {
  const { tab, header, current, events, settings } = input;
  const table = { tab, header, rows: [...current, ...input.rows], odd: [], merged: [] };
  const draft = draftOf(table, {
    settings,
    clock: { offsetAt: input.offsetAt, timeZone: settings.timeZone, offsetsOf: input.offsetsOf },
    mint: mintFrom(input.seed, current.flat()),
    published: [],
  });
  const firstRow = current.length + FIRST_DATA_ROW;
  const eventAt = (row: number) => events[row - firstRow];
  const inState = (state: string) =>
    draft.rows.flatMap((row) => (row.state === state ? (eventAt(row.row) ?? []) : []));
  return {
    tabIssues: draft.issues.filter(({ row }) => row === null || row < FIRST_DATA_ROW),
    issues: draft.issues.flatMap((issue) => {
      const event = issue.row === null ? undefined : eventAt(issue.row);
      return event ? [{ issue, lines: event.lines }] : [];
    }),
    firstRow,
    ready: inState('ready'),
    drafts: inState('draft'),
    broken: draft.isUnreadable ? events : inState('broken'),
    occurrences: draft.rows
      .filter((row) => eventAt(row.row))
      .reduce((sum, row) => sum + (row.content?.occurrences.length ?? 0), 0),
  };
}
