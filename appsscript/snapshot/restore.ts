// Brings tabs back as a snapshot holds them. The snapshot is proved first, what stands now is kept in a snapshot of its
// own, and what was written is read back and hashed. Whoever types at that moment is not written over: then nothing is.

import type { RestoreInverse } from '../../shared/activity/inverse.ts';
import { partsOf } from '../../shared/snapshot/parts.ts';
import {
  asItStands,
  type PlannedRow,
  planChosen,
  planWhole,
  rowsThatDiffer,
} from '../../shared/snapshot/plan.ts';
import { ANSWERS_TAB, EDITED_TABS, EVENTS_TAB } from '../../shared/tabs.ts';
import { broken } from '../words/broken.ts';
import { wordsOf } from '../words/words.ts';
import { sha256 } from '../workbook/digest.ts';
import { insertHiddenTab } from '../workbook/published-tabs.ts';
import { writeTab } from '../workbook/write-tab.ts';
import { findSnapshot } from './find.ts';
import { besideNow, heldIn, type NeighbourTab, peoplesText, remadeColumns } from './held-tabs.ts';
import { changesSinceRead, readTabs, typedDate } from './read-tabs.ts';
import type { SnapshotRestoreRequest } from './results.ts';
import { takeSnapshot } from './take.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type RestoredTabs =
  | {
      readonly kind: 'restored';
      readonly tabs: readonly string[];
      /** The snapshot of what stood there before. */
      readonly before: number;
      /** Rows in which somebody typed while it was written. */
      readonly differing: readonly string[];
      readonly inverse: RestoreInverse;
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Call it under the lock. */
export function restoreTabs(
  spreadsheet: Spreadsheet,
  { sequence, tabs, events }: Omit<SnapshotRestoreRequest, 'publish'>,
): RestoredTabs {
  const words = wordsOf('snapshot');
  const refused = (sentence: string) => ({ kind: 'refused', sentence }) as const;
  const found = findSnapshot(spreadsheet, sequence);
  if (found.kind === 'refused') return found;
  const before = takeSnapshot(spreadsheet, 'restore');
  if (before.kind === 'refused') return before;
  const wanted = new Set(events ? [EVENTS_TAB] : (tabs ?? EDITED_TABS));
  const beside = besideNow(before.parts, found.snapshot.parts).filter(({ tab }) => wanted.has(tab));
  if (beside.length === 0) return refused(words.noSuchTab([...wanted]));
  const chosen = events && new Set(events);
  const plans = beside
    .map((each) => ({ ...each, rows: planOf(each, chosen) }))
    .filter(({ tab, now, rows }) => !now || differingIn(tab, rows, asItStands(now)).length > 0);
  if (plans.length === 0) return { kind: 'nothing' };

  const changes = changesSinceRead(spreadsheet, before.tabs);
  if (changes.length > 0) return refused(words.changedMeanwhile(changes));
  for (const { tab, rows, now } of plans) {
    writeTab(sheetOf(spreadsheet, tab, rows), rows, now && asItStands(now));
  }
  return {
    kind: 'restored',
    tabs: plans.map(({ tab }) => tab),
    before: before.line.sequence,
    ...readBack(spreadsheet, plans, before.line.sequence),
  };
}

interface Plan {
  readonly tab: string;
  readonly rows: readonly PlannedRow[];
}

function planOf(
  { now, former, paired, kept }: NeighbourTab,
  chosen: ReadonlySet<string> | null,
): readonly PlannedRow[] {
  const present = now ?? { rows: [], typed: new Map() };
  return chosen && now ? planChosen(now, former, paired, chosen) : planWhole(present, former, paired, kept);
}

/** The rows, from 0, in which what people write differs; what each check writes anew is no difference. */
function differingIn(tab: string, meant: readonly PlannedRow[], found: readonly PlannedRow[]): number[] {
  return rowsThatDiffer(peoplesCells(tab, meant), peoplesCells(tab, found));
}

function peoplesCells(tab: string, rows: readonly PlannedRow[]): PlannedRow[] {
  const remade = remadeColumns(
    tab,
    (rows[0] ?? []).map(({ text }) => text),
  );
  return rows.map((row) =>
    row.map((cell, column) => (remade.has(column) ? { text: '', typed: null } : cell)),
  );
}

/** A tab that somebody deleted is made again. */
function sheetOf(spreadsheet: Spreadsheet, tab: string, rows: readonly PlannedRow[]) {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet) return sheet;
  if (tab !== ANSWERS_TAB) return spreadsheet.insertSheet(tab, spreadsheet.getNumSheets());
  const size = { rows: Math.max(1, rows.length), columns: Math.max(1, rows[0]?.length ?? 1) };
  return insertHiddenTab(spreadsheet, tab, size, wordsOf('answers').protection);
}

/** Reads the tabs again and compares hashes; where they differ, names the rows. */
function readBack(
  spreadsheet: Spreadsheet,
  plans: readonly Plan[],
  sequence: number,
): { differing: string[]; inverse: RestoreInverse } {
  const { tabs } = readTabs(
    spreadsheet,
    plans.map(({ tab }) => tab),
  );
  const parts = partsOf(tabs, typedDate);
  const marks: { tab: string; mark: string }[] = [];
  const differing: string[] = [];
  for (const { tab, rows } of plans) {
    const held = heldIn(parts, tab);
    if (!held) throw broken('tab-gone', 'restore', tab);
    const { differs } = wordsOf('snapshot').readBack;
    const wrong = rowsThatDiffer(rows, asItStands(held));
    differing.push(...wrong.slice(0, MOST_NAMED).map((index) => differs(tab, index + 1)));
    marks.push({ tab, mark: sha256(peoplesText(held, tab)) });
  }
  return { differing, inverse: { kind: 'restore', sequence, tabs: marks } };
}

const MOST_NAMED = 5;

// Whether people have written into tabs since a restore wrote them.

/** Their names. A tab that is gone counts too. */
export function tabsWrittenSince(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { tabs }: RestoreInverse,
): string[] {
  const names = tabs.map(({ tab }) => tab);
  const parts = partsOf(readTabs(spreadsheet, names).tabs, typedDate);
  return tabs
    .filter(({ tab, mark }) => {
      const held = heldIn(parts, tab);
      return !held || sha256(peoplesText(held, tab)) !== mark;
    })
    .map(({ tab }) => tab);
}
