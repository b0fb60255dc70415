// What an import would change in rows that stand already, as text.

import type { ChangedRow, Matching } from '../../shared/import/match.ts';
import { sayRemark } from '../../shared/import/remark.ts';
import { clip, cut, section, wrap } from './text-lines.ts';

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
