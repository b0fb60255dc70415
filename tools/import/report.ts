// The report of an import: what became of every column and every row, in totals that add up.

import { columnOf } from '../../shared/columns.ts';
import type { CheckedRows } from '../../shared/import/check.ts';
import type { PlannedEvent } from '../../shared/import/group.ts';
import type { Plan } from '../../shared/import/plan.ts';
import { type Remark, remark, sayRemark } from '../../shared/import/remark.ts';
import type { IssueCode, Severity } from '../../shared/issues/issue.ts';
import type { Settings } from '../../shared/settings.ts';
import { type ColumnReport, columnReports } from './column-report.ts';
import type { CsvTable } from './read-csv.ts';

/** Rows of the file by what became of them; each row is in exactly one of them. */
export interface Totals {
  /** Rows of the file below its header. */
  readonly sourceRows: number;
  /** Dates of events that could be published. */
  readonly inReadyEvents: number;
  readonly inDrafts: number;
  /** Brought into the sheet, where an error must be repaired first. */
  readonly inBrokenEvents: number;
  readonly mergedDuplicates: number;
  /** Kept in the raw tab only. */
  readonly setAside: number;
  readonly blank: number;
  /** Whether the six make the first. */
  readonly addUp: boolean;
}

export interface RowIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly lines: readonly number[];
  readonly row: number | null;
  readonly cell: string | null;
  readonly column: string | null;
  readonly message: string;
  readonly repair: string;
}

export interface Report {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly tab: string;
  readonly settings: Settings;
  readonly columns: readonly ColumnReport[];
  /** Rows that the import adds to `Events`, and the first one's number there. */
  readonly events: number;
  readonly firstRow: number;
  /** Dates of the events that are ready. */
  readonly occurrences: number;
  readonly totals: Totals;
  readonly brokenEvents: readonly { readonly title: string; readonly lines: readonly number[] }[];
  readonly merged: Plan['merged'];
  readonly splits: readonly {
    readonly reason: string;
    readonly columns: readonly string[];
    readonly parts: readonly (readonly number[])[];
  }[];
  readonly setAside: readonly { readonly line: number; readonly reason: string }[];
  readonly remarks: readonly string[];
  readonly issueCounts: Readonly<Partial<Record<IssueCode, number>>>;
  readonly issues: readonly RowIssue[];
}

export interface ReportInput {
  readonly file: string;
  readonly tab: string;
  readonly settings: Settings;
  readonly source: Pick<CsvTable, 'encoding' | 'delimiter'>;
  readonly plan: Plan;
  readonly checked: CheckedRows;
}

/** Puts a report together. */
export function reportOf({ file, tab, settings, source, plan, checked }: ReportInput): Report {
  const issues: RowIssue[] = [
    ...checked.tabIssues.map((issue) => rowIssue(issue, [])),
    ...checked.issues.map(({ issue, lines }) => rowIssue(issue, lines)),
  ];
  const issueCounts: Partial<Record<IssueCode, number>> = {};
  for (const { code } of issues) issueCounts[code] = (issueCounts[code] ?? 0) + 1;
  return {
    file,
    encoding: source.encoding,
    delimiter: source.delimiter,
    tab,
    settings,
    columns: columnReports(plan),
    events: plan.events.length,
    firstRow: checked.firstRow,
    occurrences: checked.occurrences,
    totals: totalsOf(plan, checked),
    brokenEvents: checked.broken.map(({ cells, lines }) => ({ title: cells.get('title') ?? '', lines })),
    merged: plan.merged,
    splits: plan.splits.map(({ reason, fields, parts }) => ({
      reason,
      columns: fields.map((field) => columnOf(field).header),
      parts,
    })),
    setAside: plan.setAside.map(({ line, reason }) => ({ line, reason: sayRemark('en', reason) })),
    remarks: [...plan.source.remarks, ...completions(plan)].map((each) => sayRemark('en', each)),
    issueCounts,
    issues,
  };
}

function completions(plan: Plan): Remark[] {
  return plan.completed.map((each) => remark('year-from-season', each));
}

function rowIssue(issue: CheckedRows['tabIssues'][number], lines: readonly number[]): RowIssue {
  const { code, severity, row, cell, column, message, repair } = issue;
  return { code, severity, lines, row, cell, column, message, repair };
}

function totalsOf(plan: Plan, checked: CheckedRows): Totals {
  const linesOf = (events: readonly PlannedEvent[]) =>
    events.reduce((sum, { lines }) => sum + lines.length, 0);
  const parts = {
    inReadyEvents: linesOf(checked.ready),
    inDrafts: linesOf(checked.drafts),
    inBrokenEvents: linesOf(checked.broken),
    mergedDuplicates: plan.merged.length,
    setAside: plan.setAside.length,
    blank: plan.source.blankLines.length,
  };
  const sourceRows = plan.source.raw.length - plan.source.above - 1;
  const sum = Object.values(parts).reduce((total, part) => total + part, 0);
  return { sourceRows, ...parts, addUp: sum === sourceRows };
}
