// The report as text that reads well at 100 columns.

import type { ChangedRow, Matching } from '../../shared/import/match.ts';
import { sayRemark } from '../../shared/import/remark.ts';
import { worstFirst } from '../../shared/issues/issue.ts';
import type { ColumnReport } from './column-report.ts';
import type { Report, RowIssue } from './report.ts';
import { clip, cut, pad, section, WIDTH, wrap } from './text-lines.ts';

/** The lines of a report; long lists are cut and say by how much (`--json` has them whole). */
export function printReport(report: Report): string[] {
  const { settings } = report;
  return [
    `${report.file}: ${howRead(report)}`,
    `${settings.name} · ${settings.timeZone} · ${settings.currency}${seasonText(report)}`,
    ...section('What became of every column', columnLines(report.columns)),
    ...section('What was odd in the file', cut(report.remarks.flatMap((remark) => wrap(remark, '  ')))),
    ...section(
      'Rows kept in the raw tab only',
      cut(report.setAside.map((each) => `  line ${each.line}: ${each.reason}`)),
    ),
    ...section(
      'Duplicates, merged',
      cut(report.merged.map(({ line, sameAs }) => `  line ${line} says the same as line ${sameAs}`)),
    ),
    ...section('Groups that became more than one event', cut(report.splits.flatMap(splitLines))),
    ...section('Issues by row', cut(worstFirst(report.issues).flatMap(issueLines))),
    ...section('Issues by kind', countLines(report)),
    ...section(
      'Broken events, to be mended in the sheet',
      cut(
        report.brokenEvents.map(
          ({ title, lines }) => `  ${clip(title || '(no title)', 60)}: ${linesText(lines)}`,
        ),
      ),
    ),
    ...section('Totals', totalLines(report)),
  ];
}

/** A workbook and a calendar have no delimiter. */
function howRead({ encoding, delimiter }: Pick<Report, 'encoding' | 'delimiter'>): string {
  if (delimiter === '') return encoding === 'xlsx' ? 'an Excel workbook' : `a calendar, ${encoding}`;
  return `${encoding}, cells separated by ${DELIMITERS[delimiter] ?? delimiter}`;
}

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

function seasonText({ settings: { seasonStart, seasonEnd } }: Report): string {
  return seasonStart || seasonEnd ? ` · ${seasonStart || '…'} to ${seasonEnd || '…'}` : '';
}

function columnLines(columns: readonly ColumnReport[]): string[] {
  const row = (source: string, to: string, filled: string, blank: string, examples: string) =>
    `  ${pad(source, 18)} ${pad(to, 22)} ${filled.padStart(6)} ${blank.padStart(6)}  ${clip(examples, WIDTH - 59)}`;
  return [
    row('column', '→ Events', 'filled', 'blank', 'examples'),
    ...columns.flatMap((column) => [
      row(
        column.source ?? '(the mapping)',
        column.to.length > 0 ? `→ ${column.to.join(', ')}` : FATES[column.fate],
        String(column.filled),
        String(column.blank),
        column.examples.map((example) => clip(example.replace(/\s+/g, ' '), 28)).join(' · '),
      ).trimEnd(),
      ...column.conversions.flatMap((sentence) => wrap(sentence, '      ')),
    ]),
  ];
}

const FATES = {
  used: '(grouping only)',
  ignored: '(ignored: raw tab)',
  'left aside': '(left aside: raw tab)',
};

function splitLines({ reason, columns, parts }: Report['splits'][number]): string[] {
  const why = columns.length > 0 ? `${reason} in ${columns.join(', ')}` : reason;
  return wrap(`${why}: ${parts.map(linesText).join(' | ')}`, '  ');
}

function issueLines({ severity, lines, row, cell, message, repair }: RowIssue): string[] {
  const place =
    row === null || lines.length === 0 ? (cell ?? 'tab') : `${linesText(lines)} → ${cell ?? `row ${row}`}`;
  return wrap(`${severity} · ${place}: ${message} ${repair}`.trimEnd(), '  ');
}

function countLines({ issueCounts }: Report): string[] {
  return Object.entries(issueCounts).map(([code, count]) => `  ${String(count).padStart(6)}  ${code}`);
}

function totalLines({ totals, events, occurrences, tab, firstRow }: Report): string[] {
  const parts: [number, string][] = [
    [totals.inReadyEvents, 'dates of events that are ready'],
    [totals.inDrafts, 'rows of drafts'],
    [totals.inBrokenEvents, 'rows of events with an error'],
    [totals.mergedDuplicates, 'duplicates, merged'],
    [totals.setAside, 'kept in the raw tab only'],
    [totals.blank, 'blank'],
  ];
  const lastRow = firstRow + events - 1;
  return [
    `  ${String(totals.sourceRows).padStart(6)}  rows in the file =`,
    ...parts.map(([count, what]) => `  ${String(count).padStart(6)}  ${what}`),
    `  ${totals.addUp ? 'The totals add up.' : 'THE TOTALS DO NOT ADD UP.'}`,
    events === 0
      ? '  No events.'
      : `  ${events} events in ${tab}, rows ${firstRow} to ${lastRow}; ${occurrences} dates ready to publish.`,
  ];
}

function linesText(lines: readonly number[]): string {
  const named = lines.slice(0, 4).join(', ');
  const rest = lines.length > 4 ? ` +${lines.length - 4}` : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${rest}`;
}

// What an import would change in rows that stand already, as text.

/** The lines of a comparison. */
export function printMatching({ added, changed, same, unclear, missing }: Matching): string[] {
  return [
    ...section('Beside the rows that stand', [
      `  ${String(added.length).padStart(6)}  events are new`,
      `  ${String(changed.length).padStart(6)}  events stand already, and would change`,
      `  ${String(same.length).padStart(6)}  events stand already as they are`,
      `  ${String(unclear.length).padStart(6)}  events are in question, and left alone`,
      `  ${String(missing.length).padStart(6)}  rows of an earlier import are not in the file, and stay`,
    ]),
    ...section('What would change', cut(changed.flatMap(changeLines))),
    ...section('In question', cut(unclear.flatMap(({ why }) => wrap(sayRemark('en', why), '  ')))),
    ...section('Not in the file', cut(missing.flatMap(({ why }) => wrap(sayRemark('en', why), '  ')))),
  ];
}

function changeLines({ row, title, cells }: ChangedRow): string[] {
  return [
    `  row ${row}: ${clip(title || '(no title)', 70)}`,
    ...cells.flatMap(({ column, before, after, byHand }) => {
      const kept = byHand === true ? ' (written by hand since the last import: it stays)' : '';
      return wrap(`${column}: ${quoted(before)} → ${quoted(after)}${kept}`, '      ');
    }),
  ];
}

function quoted(cell: string): string {
  return cell.trim() === '' ? 'blank' : `“${clip(cell.replace(/\s+/g, ' '), 60)}”`;
}
