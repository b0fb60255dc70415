// Proves a snapshot: its tab is as it was written, and says the same as its line in the index.

import { disagreements, type IndexLine } from '../../shared/snapshot/index-line.ts';
import { type Damage, readSnapshot } from '../../shared/snapshot/read.ts';
import type { Snapshot } from '../../shared/snapshot/snapshot.ts';
import { SNAPSHOT_TAB_PREFIX } from '../../shared/tabs.ts';
import { gzip, sha256 } from '../workbook/digest.ts';
import { readCells } from '../workbook/read-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type SnapshotFault =
  | Damage
  | { readonly kind: 'tab-gone' }
  /** The line of the index says otherwise in these columns. */
  | { readonly kind: 'line-edited'; readonly columns: readonly string[] }
  /** The line is not one that script wrote. */
  | { readonly kind: 'not-ours' }
  /** The line itself is gone from the index. */
  | { readonly kind: 'line-gone' };

export type Proof =
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
