// Finds a snapshot by its number and proves it, and says of one that is damaged where.

import { type IndexLine, ownLines } from '../../shared/snapshot/index-line.ts';
import type { Snapshot } from '../../shared/snapshot/snapshot.ts';
import { wordsOf } from '../words/words.ts';
import { indexOf } from './index-tab.ts';
import { knownMarks } from './known.ts';
import { prove, type SnapshotFault } from './prove.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type FoundSnapshot =
  | { readonly kind: 'found'; readonly line: IndexLine; readonly snapshot: Snapshot }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Only one that is whole is found. */
export function findSnapshot(spreadsheet: Spreadsheet, sequence: number): FoundSnapshot {
  const words = wordsOf('snapshot');
  const { lines } = indexOf(spreadsheet);
  const line = ownLines(lines, knownMarks()).find((each) => each.sequence === sequence);
  if (!line) {
    const stranger = lines.find((each) => each.sequence === sequence);
    return {
      kind: 'refused',
      sentence: stranger ? faultIn(stranger, { kind: 'not-ours' }) : words.noSuch(sequence),
    };
  }
  const proof = prove(spreadsheet, line);
  return proof.kind === 'whole'
    ? { kind: 'found', line, snapshot: proof.snapshot }
    : { kind: 'refused', sentence: faultIn(line, proof.fault) };
}

/** What is wrong with a snapshot; the first damaged row is named. */
export function faultIn({ sequence, tab }: IndexLine, fault: SnapshotFault): string {
  return `${wordsOf('snapshot').damaged(sequence)} ${placeOf(tab, fault)}`;
}

function placeOf(tab: string, fault: SnapshotFault): string {
  const { fault: messages } = wordsOf('snapshot');
  switch (fault.kind) {
    case 'row':
      return messages.row(tab, fault.row, fault.of);
    case 'row-missing':
      return messages.rowMissing(tab, fault.row, fault.of);
    case 'row-beyond':
      return messages.rowBeyond(tab, fault.row);
    case 'part':
      return messages.part(tab, fault.name, fault.row);
    case 'tab-gone':
      return messages.tabGone(tab);
    case 'line-edited':
      return messages.lineEdited(fault.columns);
    case 'not-ours':
      return messages.notOurs;
    case 'line-gone':
      return messages.lineGone;
  }
}
