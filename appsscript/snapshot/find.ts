// Finds a snapshot by its number and proves it, and says of one that is damaged where.

import { disagreements, type IndexLine, ownLines } from '../../shared/snapshot/index-line.ts';
import { type Damage, readSnapshot } from '../../shared/snapshot/read.ts';
import type { Snapshot } from '../../shared/snapshot/snapshot.ts';
import { SNAPSHOT_TAB_PREFIX } from '../../shared/tabs.ts';
import { wordsOf } from '../words/words.ts';
import { gzip, sha256 } from '../workbook/digest.ts';
import { readCells } from '../workbook/read-table.ts';
import { indexOf, knownMarks } from './index-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type FoundSnapshot =
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

export type SnapshotFault =
  | Damage
  | { readonly kind: 'tab-gone' }
  /** The line of the index says otherwise in these columns. */
  | { readonly kind: 'line-edited'; readonly columns: readonly string[] }
  /** The line is not one that script wrote. */
  | { readonly kind: 'not-ours' }
  /** The line itself is gone from the index. */
  | { readonly kind: 'line-gone' };

type Proof =
  | { readonly kind: 'whole'; readonly snapshot: Snapshot }
  | { readonly kind: 'faulty'; readonly fault: SnapshotFault };

/** The service calls do not depend on what it holds. */
export function prove(spreadsheet: Spreadsheet, line: IndexLine): Proof {
  const faulty = (fault: SnapshotFault): Proof => ({ kind: 'faulty', fault });
  const cells = line.tab.startsWith(SNAPSHOT_TAB_PREFIX) ? readCells(spreadsheet, line.tab) : null;
  if (!cells) return faulty({ kind: 'tab-gone' });
  const read = readSnapshot(cells, sha256, gzip);
  if (read.kind === 'damaged') return faulty(read.damage);
  const held = cells.length * cells[0]!.length;
  const columns = disagreements(line, read.snapshot.head, held, sha256);
  return columns.length > 0
    ? faulty({ kind: 'line-edited', columns })
    : { kind: 'whole', snapshot: read.snapshot };
}
