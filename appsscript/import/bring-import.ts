// Brings a file in: the file as it came into a hidden tab, new events below the last row, changed cells where they
// stand. The way back is written before the first row is.

import { shortened } from '../../shared/activity/act.ts';
import type { ImportInverse } from '../../shared/activity/inverse.ts';
import { importTabs } from '../../shared/import/tab-names.ts';
import { EVENTS_TAB } from '../../shared/tabs.ts';
import { oneLine } from '../../shared/text.ts';
import { note } from '../activity/note.ts';
import { inverseOfCells } from '../activity/undo-cells.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { snapshotBefore } from '../snapshot/before.ts';
import { wordsIn } from '../words/words.ts';
import type { CellEdit } from '../workbook/cell-edit.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { timeNow } from '../workbook/clock.ts';
import { withLock } from '../workbook/lock.ts';
import { type ProgrammeNow, readProgramme } from '../workbook/read-programme.ts';
import { writeCells } from '../workbook/write-cells.ts';
import { appendRows } from './append-rows.ts';
import { keepLayout } from './layouts-tab.ts';
import { type ParsedRequest, understand } from './read-request.ts';
import type { ImportRequest, ImportResult } from './results.ts';
import { writeHiddenTab } from './write-hidden-tab.ts';

export function bringImport(request: ImportRequest): ImportResult | CommandFailure {
  return command('Import', () => withLock('import', () => bring(request)));
}

function bring(request: ImportRequest): ImportResult {
  const programme = readProgramme();
  const words = wordsIn(programme.language).import;
  const understood = understand(request, programme);
  if (understood.kind === 'refused') {
    const sentence = `${words.notYet} ${understood.problems.join(' ')}`;
    return { outcome: 'refused', sentence, added: 0, changed: 0, rawTab: '' };
  }
  const { matching, rows, source, mapping } = understood.value;
  const { spreadsheet } = programme;
  const events = programme.events!;
  const edits = editsOf(understood.value, programme);
  const newRows = matching.added.map((index) => rows[index]!);
  const changed = new Set(edits.map(({ row }) => row)).size;
  const keepAs = oneLine(request.keepAs);
  // First, because a tab of somebody's own in its place refuses: then nothing is written at all.
  if (keepAs !== '') keepLayout(spreadsheet, keepAs, mapping);
  if (newRows.length === 0 && edits.length === 0) {
    return { outcome: 'nothing', sentence: words.nothingNew, added: 0, changed: 0, rawTab: '' };
  }
  const notKept = snapshotBefore('import');
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  const tabs = importTabs(request.file.name, timeNow(), (tab) => taken.has(tab));
  writeHiddenTab(spreadsheet, tabs.raw, source.raw, words.rawProtection);
  writeHiddenTab(spreadsheet, tabs.written, [events.header, ...rows], words.writtenProtection);
  const inverse: ImportInverse = {
    kind: 'import',
    tab: EVENTS_TAB,
    writtenTab: tabs.written,
    added: [...matching.added],
    cells: inverseOfCells(events, edits),
  };
  const act = { act: 'bring', file: shortened(tabs.file), added: newRows.length, changed } as const;
  const notNoted = note(act, inverse);
  const { left, waiting } = writeCells(spreadsheet, events, edits);
  if (newRows.length > 0) appendRows(spreadsheet, events, newRows);
  checkAgain();
  const untouched = left.length + waiting.length;
  const message = [
    words.brought(newRows.length, changed),
    untouched > 0 ? words.leftAlone(untouched) : '',
    words.rawKept(tabs.raw),
    notNoted || words.canUndo,
    notKept,
  ];
  return {
    outcome: 'brought',
    sentence: message.filter((each) => each !== '').join(' '),
    added: newRows.length,
    changed,
    rawTab: tabs.raw,
  };
}

/** Cells that the file changes; what an editor wrote since the last import stays. */
function editsOf({ matching }: ParsedRequest, { draft, events }: ProgrammeNow): CellEdit[] {
  return matching.changed.flatMap(({ row, cells }) =>
    cells.flatMap(({ field, before, after, byHand }) => {
      const columnIndex = draft.indexOf.get(field);
      return byHand === true || columnIndex === undefined || !events
        ? []
        : [{ row, columnIndex, before, after }];
    }),
  );
}
