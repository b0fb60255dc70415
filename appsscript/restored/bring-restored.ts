// Brings a programme that was restored in the database into the tabs that people edit, row by row, so that the next
// publish does not undo the restore. The published tabs hold it then, and the next publication continues from it.

import type { ImportInverse } from '../../shared/activity/inverse.ts';
import { importTabs } from '../../shared/import/tab-names.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { verify } from '../../shared/publication/verify.ts';
import { eventsToBring } from '../../shared/rebuild/bring-events.ts';
import { type Bringing, placementsToBring } from '../../shared/rebuild/restored-changes.ts';
import type { Table } from '../../shared/table.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../shared/tabs.ts';
import { note } from '../activity/note.ts';
import { inverseOfCells } from '../activity/undo-cells.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { askConnected } from '../delivery/ask-worker.ts';
import { appendRows } from '../import/append-rows.ts';
import { writeHiddenTab } from '../import/write-hidden-tab.ts';
import { clockOf } from '../placements/clock.ts';
import { snapshotBefore } from '../snapshot/before.ts';
import { wordsIn, wordsOf } from '../words/words.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { timeNow } from '../workbook/clock.ts';
import { sha256 } from '../workbook/digest.ts';
import { withLock } from '../workbook/lock.ts';
import { remember } from '../workbook/memory.ts';
import { refuseIfProtected, writePublication } from '../workbook/published-tabs.ts';
import { type ProgrammeNow, readProgramme } from '../workbook/read-programme.ts';
import { keepPlacements } from '../workbook/remembered-placements.ts';
import { writeCells } from '../workbook/write-cells.ts';
import type { BringRestoredResult } from './results.ts';

export function bringRestored(): BringRestoredResult | CommandFailure {
  return command('Restored', () => {
    const words = wordsOf('restored');
    const asked = askConnected('GET', '/hooks/restored');
    if ('cause' in asked) return refused(words.refused(wordsOf('delivery').why(asked.cause)));
    const found = restoredIn(asked.text);
    if (found === 'none') return { outcome: 'nothing', sentence: words.nothing, revision: 0 };
    if (found === 'damaged') return refused(words.refused(words.notWhole));
    return withLock('restored', () => bring(found));
  });
}

function restoredIn(text: string): Publication | 'none' | 'damaged' {
  try {
    const { tabs } = JSON.parse(text) as { tabs: { tab: string; cells: string[][] }[] | null };
    if (tabs === null) return 'none';
    const cellsOf = (name: string) => tabs.find(({ tab }) => tab === name)?.cells ?? null;
    const verified = verify(
      { events: cellsOf(PUBLISHED_TAB), placements: cellsOf(PUBLISHED_PLACEMENTS_TAB) },
      sha256,
    );
    return verified.kind === 'whole' ? verified.publication : 'damaged';
  } catch {
    return 'damaged';
  }
}

function bring(publication: Publication): BringRestoredResult {
  const programme = readProgramme();
  const { events, draft, placements, placementsTable, spreadsheet, now, settings } = programme;
  const words = wordsIn(programme.language).restored;
  if (!events || draft.isUnreadable || placements.isUnreadable)
    return refused(words.refused(words.unreadable));
  refuseIfProtected(spreadsheet);
  const { revision } = publication.manifest;
  const titles = new Map(publication.events.map(({ key, title }) => [key, title]));
  const ofEvents = eventsToBring(publication.events, draft, events);
  const around = {
    clock: clockOf(settings),
    titleOf: (key: string) => titles.get(key) ?? '',
    nowMs: Date.parse(now),
  };
  const ofPlacements = placementsTable
    ? placementsToBring(publication.placements, placements, placementsTable, around)
    : NOTHING;
  const notKept = snapshotBefore('import');
  const left = writeInto(programme, events, ofEvents, revision);
  const leftToo = placementsTable ? writeInto(programme, placementsTable, ofPlacements, revision) : 0;
  writePublication(spreadsheet, publication);
  remember({
    committedRevision: revision,
    highestRevision: revision,
    restored: null,
    delivery: { revision, state: 'delivered', at: timeNow(), cause: null },
  });
  keepPlacements(publication.placements);
  checkAgain();
  const added = ofEvents.added.length + ofPlacements.added.length;
  const setAside = ofEvents.setAside + ofPlacements.setAside;
  const message = [
    words.brought(revision, added, changedRows(ofEvents) + changedRows(ofPlacements) - setAside, setAside),
    left + leftToo > 0 ? words.leftAlone(left + leftToo) : '',
    notKept,
  ];
  return { outcome: 'brought', sentence: message.filter((each) => each !== '').join(' '), revision };
}

const NOTHING: Bringing = { cells: [], added: [], setAside: 0 };
/** Each time writes a few hundred runs of cells. */
const MOST_TIMES = 40;

/** Writes cells and rows of one tab, with their way back noted before; gives how many cells were left alone. */
function writeInto(
  { spreadsheet, language }: ProgrammeNow,
  table: Table,
  bringing: Bringing,
  revision: number,
): number {
  const { cells, added } = bringing;
  if (cells.length === 0 && added.length === 0) return 0;
  const words = wordsIn(language).restored;
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  const file = words.file(revision);
  const { written } = importTabs(`revision ${revision}`, timeNow(), (tab) => taken.has(tab));
  writeHiddenTab(spreadsheet, written, [table.header, ...added], words.writtenProtection);
  const inverse: ImportInverse = {
    kind: 'import',
    tab: table.tab,
    writtenTab: written,
    added: added.map((_, index) => index),
    cells: inverseOfCells(table, [...cells]),
  };
  note({ act: 'bring', file, added: added.length, changed: changedRows(bringing) }, inverse);
  let left = 0;
  let open: Bringing['cells'] = cells;
  for (let times = 0; times < MOST_TIMES && open.length > 0; times++) {
    const done = writeCells(spreadsheet, table, open);
    left += done.left.length;
    open = done.waiting;
  }
  if (added.length > 0) appendRows(spreadsheet, table, added);
  return left + open.length;
}

function changedRows({ cells }: Bringing): number {
  return new Set(cells.map(({ row }) => row)).size;
}

function refused(sentence: string): BringRestoredResult {
  return { outcome: 'refused', sentence, revision: 0 };
}
