// Undo: takes one act back, under the lock that every writer takes, and notes how to do it again.

import { type Act, UNDOABLE } from '../../shared/activity/act.ts';
import type { Inverse } from '../../shared/activity/inverse.ts';
import { undoStates } from '../../shared/activity/undo-state.ts';
import { type VerifiedEvents, verifyEvents } from '../../shared/publication/verify.ts';
import { PUBLISHED_TAB } from '../../shared/tabs.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { handOver } from '../delivery/hand-over.ts';
import { reach } from '../publishing/progress.ts';
import { snapshotBefore } from '../snapshot/before.ts';
import { wordsOf } from '../words/words.ts';
import { sha256 } from '../workbook/digest.ts';
import { withLock } from '../workbook/lock.ts';
import { type PublishedNow, readPublished } from '../workbook/published-tabs.ts';
import { type FoundLine, readInverseOf, readLines } from './activity-tab.ts';
import { note } from './note.ts';
import type { UndoResult } from './results.ts';
import { undoAnswer } from './undo-answer.ts';
import { refused, type TakenBack, undoCells } from './undo-cells.ts';
import { undoImport } from './undo-import.ts';
import { undoPublication } from './undo-publication.ts';
import { undoRestore } from './undo-restore.ts';
import { undoAddress, undoSettings } from './undo-settings.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Takes back the act with this id, which `listActivity` gives. */
export function undoActivity(id: string): UndoResult | CommandFailure {
  return command('Undo', () => {
    reach('reading');
    try {
      const { outcome, sentences, offer } = withLock('undo', () => undo(id));
      const done = sentences.join(' ');
      if (!offer) return { outcome, sentence: done, sentences, revision: null, delivery: null };
      reach('delivering');
      const { offer: offered, delivery } = handOver(offer);
      const sentence = `${done} ${delivery.sentence}`;
      return { outcome, sentence, sentences, revision: offered.revision, delivery };
    } finally {
      reach(null);
    }
  });
}

function undo(id: string): TakenBack {
  const words = wordsOf('activity');
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { lines } = readLines(spreadsheet);
  const line = lines.find((each) => each.id === id);
  if (!line) return refused(words.gone);
  const present = readPublished(spreadsheet);
  const published = verifyEvents(present[PUBLISHED_TAB] ?? null, sha256);
  const live = published.kind === 'whole' ? published.manifest.revision : null;
  const state = undoStates(lines, live).get(id)!;
  if (state.kind === 'undone') return refused(words.undoneAlready);
  if (state.kind === 'none') return refused(`${words.nothingBack} ${words.why[state.why]}`);

  const inverse = readInverseOf(spreadsheet, line);
  if (!inverse) return refused(words.unreadable);
  const notKept = inverse.kind === 'restore' ? '' : snapshotBefore('undo');
  const done = takeBack(spreadsheet, inverse, published, present);
  if (done.outcome === 'refused') return done;
  const unnoted = note(actOf(line, done), done.again ?? 'nothing');
  return { ...done, sentences: [...done.sentences, ...[unnoted, notKept].filter((each) => each !== '')] };
}

function takeBack(
  spreadsheet: Spreadsheet,
  inverse: Inverse,
  published: VerifiedEvents,
  present: PublishedNow,
): TakenBack {
  switch (inverse.kind) {
    case 'publication':
      return undoPublication(spreadsheet, inverse, published, present);
    case 'settings':
      return undoSettings(inverse);
    case 'address':
      return undoAddress(inverse);
    case 'cells':
      return undoCells(spreadsheet, inverse);
    case 'import':
      return undoImport(spreadsheet, inverse);
    case 'answer':
      return undoAnswer(spreadsheet, inverse);
    case 'restore':
      return undoRestore(spreadsheet, inverse);
  }
}

/** The undo as an act of its own. */
function actOf({ id, act }: FoundLine, { count, placed, offer }: TakenBack): Act {
  const kind = act.act;
  const what = kind === 'undo' ? act.what : (UNDOABLE.find((each) => each === kind) ?? 'publish');
  const isRedo = kind === 'undo' && !act.isRedo;
  const revision = offer?.revision ?? null;
  return { act: 'undo', of: id, what, isRedo, revision, count, ...(placed && { placed }) };
}

// What came of taking an act back.
