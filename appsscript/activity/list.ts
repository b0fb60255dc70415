// The list of what was done, newest first, each with whether it can be taken back. Changes nothing.

import type { Act } from '../../shared/activity/act.ts';
import { revisionOf, undoStates } from '../../shared/activity/undo-state.ts';
import type { InterfaceLanguage } from '../../shared/language.ts';
import { readManifest } from '../../shared/publication/manifest.ts';
import { PUBLISHED_TAB } from '../../shared/tabs.ts';
import { type CommandFailure, quietly } from '../commands/command.ts';
import { wordsIn } from '../words/words.ts';
import { editorLanguage } from '../workbook/language.ts';
import { readLines } from './activity-tab.ts';
import type { ActivityList } from './results.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function listActivity(): ActivityList | CommandFailure {
  return quietly('Activity', () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = editorLanguage();
    const words = wordsIn(language).activity;
    const { lines, isCut } = readLines(spreadsheet);
    const states = undoStates(lines, liveRevision(spreadsheet));
    const entries = lines.reverse().map((line) => {
      const { id, time, who, act } = line;
      const state = states.get(id)!;
      const undo =
        state.kind === 'none'
          ? // Every publish but one is superseded: the section says so once.
            { kind: state.kind, sentence: state.why === 'superseded' ? '' : words.why[state.why] }
          : state;
      return {
        id,
        at: time,
        who,
        sentence: sentenceOf(act, language),
        isPublication: revisionOf(line) !== null,
        undo,
      };
    });
    return { outcome: 'activity', sentence: words.listed(entries.length), entries, isCut };
  });
}

/** What the published tab says of itself: undo itself proves that the rows are whole. */
function liveRevision(spreadsheet: Spreadsheet): number | null {
  const head = spreadsheet.getSheetByName(PUBLISHED_TAB)?.getRange(1, 1).getValue();
  return typeof head === 'string' ? (readManifest(head)?.revision ?? null) : null;
}

// Each act as a sentence, in the reader's language.

/** What somebody did. */
function sentenceOf(act: Act, language: InterfaceLanguage): string {
  const messages = wordsIn(language).acts[act.act] as (act: Act) => string;
  return messages(act);
}
