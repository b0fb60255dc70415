// A proposed mapping as text: what every column was taken for, how sure that is, and why.

import { columnOf } from '../../shared/columns.ts';
import type { ColumnProposal, Proposal } from '../../shared/import/proposal.ts';
import { type Certainty, isTaken } from '../../shared/import/propose.ts';
import { type Remark, sayRemark } from '../../shared/import/remark.ts';
import { clip, pad, section, WIDTH, wrap } from './text-lines.ts';

/** The lines of a proposal, as it stands after the answers. */
export function printProposal({ columns, groupBy, settings }: Proposal): string[] {
  const group = groupBy
    ? [
        `  rows with the same ${groupBy.columns.join(', ')}: ${groupFate(groupBy.certainty)}`,
        ...sentences(groupBy.why, groupBy.doubts),
      ]
    : [];
  const message = settings.flatMap(({ name, value, certainty, why, doubts }) => [
    `  ${name}: ${value}${isTaken({ certainty }) ? '' : ' (left out: say it in Settings)'}`,
    ...sentences(why, doubts),
  ]);
  return [
    ...section('What the columns were taken for', columns.flatMap(columnLines)),
    ...section('Dates of one event', group),
    ...section('Settings', message),
  ];
}

const FATES: Readonly<Record<Certainty, string>> = {
  sure: 'sure',
  likely: 'likely',
  ask: 'asked',
  none: 'left out',
};

function columnLines(column: ColumnProposal): string[] {
  const { certainty, examples, why, doubts } = column;
  const cells = examples.map((example) => clip(example, 24)).join(' · ');
  const line = `  ${pad(column.column, 18)} ${pad(targetOf(column), 24)} ${pad(FATES[certainty], 8)} ${clip(cells, WIDTH - 56)}`;
  return [line.trimEnd(), ...sentences(certainty === 'sure' ? [] : why, doubts)];
}

/** Where a column goes, or may go. */
export function targetOf(column: ColumnProposal): string {
  if (!isTaken(column)) return column.field ? `? ${columnOf(column.field).header}` : '–';
  const fields = column.rules.length > 0 ? column.rules.map(({ field }) => field) : [column.field!];
  return `→ ${fields.map((field) => columnOf(field).header).join(', ')}`;
}

function groupFate(certainty: Certainty): string {
  return isTaken({ certainty }) ? `dates of one event (${FATES[certainty]})` : 'stay apart';
}

function sentences(why: readonly Remark[], doubts: readonly Remark[]): string[] {
  return [...why, ...doubts].flatMap((each) => wrap(sayRemark('en', each), '      '));
}
