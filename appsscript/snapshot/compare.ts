// What a restore would change: a snapshot against the tabs as they are, cell by cell. Writes nothing.

import { differencesOf } from '../../shared/snapshot/differences.ts';
import { partsOf } from '../../shared/snapshot/parts.ts';
import { EDITED_TABS } from '../../shared/tabs.ts';
import { type CommandFailure, quietly } from '../commands/command.ts';
import { wordsOf } from '../words/words.ts';
import { findSnapshot } from './find.ts';
import { besideNow, type NeighbourTab } from './held-tabs.ts';
import { readTabs, typedDate } from './read-tabs.ts';
import type { ComparedTab, SnapshotComparison } from './results.ts';

/** More rows than these nobody reads through; the counts beside them count all. */
const MOST_ROWS = 300;
const MOST_CELLS_A_ROW = 12;

export function compareSnapshot(sequence: number): SnapshotComparison | CommandFailure {
  return quietly('Compare snapshot', () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const words = wordsOf('snapshot');
    const found = findSnapshot(spreadsheet, sequence);
    if (found.kind === 'refused') return { outcome: 'refused', sentence: found.sentence, sequence, tabs: [] };
    const now = partsOf(readTabs(spreadsheet, EDITED_TABS).tabs, typedDate);
    const tabs = besideNow(now, found.snapshot.parts).map(comparedTab);
    const changed = tabs.filter(
      ({ isGone, counts }) => isGone || counts.changed + counts.missing + counts.new > 0,
    );
    const sentence = changed.length > 0 ? words.differs(changed.map(({ tab }) => tab)) : words.same(sequence);
    return { outcome: 'compared', sentence, sequence, tabs };
  });
}

function comparedTab(beside: NeighbourTab): ComparedTab {
  const { tab, now, former, paired } = beside;
  const differences = differencesOf(now ?? { rows: [], typed: new Map() }, former, paired);
  const countOf = (kind: 'changed' | 'missing' | 'new') =>
    differences.filter((each) => each.kind === kind).length;
  return {
    tab,
    isGone: now === null,
    rows: Math.max(0, former.rows.length - 1),
    counts: { changed: countOf('changed'), missing: countOf('missing'), new: countOf('new') },
    differences: differences.slice(0, MOST_ROWS).map(({ cells, ...row }) => ({
      ...row,
      cells: cells.slice(0, MOST_CELLS_A_ROW).map(({ column, now, former }) => ({
        column,
        now: shortened(now),
        former: shortened(former),
      })),
      more: Math.max(0, cells.length - MOST_CELLS_A_ROW),
    })),
  };
}

const LONGEST_TEXT = 300;

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
