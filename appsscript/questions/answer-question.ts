// Answers what the Issues ask: one suggestion of one cell, or one answer for all cells that ask the same. What is
// written stands in the cells for all to see, and can be taken back.

import { columnIndexOf } from '../../shared/a1.ts';
import { shortened } from '../../shared/activity/act.ts';
import type { Issue } from '../../shared/issues/issue.ts';
import { typedIn } from '../../shared/issues/typed-in.ts';
import { type Question, questionsIn, resolutionsOf } from '../../shared/questions/question.ts';
import type { Reading } from '../../shared/questions/reading.ts';
import type { Table } from '../../shared/table.ts';
import { PLACEMENTS_TAB } from '../../shared/tabs.ts';
import { note } from '../activity/note.ts';
import { inverseOfCells } from '../activity/undo-cells.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { snapshotBefore } from '../snapshot/before.ts';
import { wordsOf } from '../words/words.ts';
import type { CellEdit } from '../workbook/cell-edit.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { withLock } from '../workbook/lock.ts';
import { type ProgrammeNow, readProgramme } from '../workbook/read-programme.ts';
import { writeCells } from '../workbook/write-cells.ts';
import type { AnswerResult, SuggestionTaken } from './results.ts';

/** Resolves every cell that asks this question now, as `answer` names it. */
export function answerQuestion(id: string, answer: string): AnswerResult | CommandFailure {
  return command('Answer', () =>
    withLock('answer', () => {
      const programme = readProgramme();
      const { events, draft } = programme;
      const question = events && questionsIn(draft.issues, events).find((each) => each.id === id);
      const resolved = question ? resolutionsOf(question, answer) : [];
      if (!question || resolved.length === 0) return gone();
      const about = { column: question.column, reading: readingOf(question, answer) };
      return writeAnswers(programme.spreadsheet, events!, about, resolved);
    }),
  );
}

/** Writes one suggestion into its cell, if the cell still asks for it. */
export function takeSuggestion({ at, before, after }: SuggestionTaken): AnswerResult | CommandFailure {
  return command('Answer', () =>
    withLock('answer', () => {
      const programme = readProgramme();
      const isOfPlacements = at.tab === PLACEMENTS_TAB;
      const { rows, issues } = isOfPlacements ? programme.placements : programme.draft;
      const table = isOfPlacements ? programme.placementsTable : programme.events;
      if (!table) return gone();
      const titles = new Map<number, string>(rows.map(({ row, title }) => [row, title]));
      const asks = issues.filter(
        (issue) =>
          issue.column === at.column && issue.suggestions.includes(after) && typedIn(table, issue) === before,
      );
      const isIt = (issue: Issue) =>
        at.eventKey ? issue.eventKey === at.eventKey : (titles.get(issue.row!) ?? '') === (at.title ?? '');
      const issue = asks.find((each) => each.row === at.row && isIt(each)) ?? asks.find(isIt);
      if (!issue) return gone();
      const edit = { row: issue.row!, columnIndex: columnIndexOf(issue.cell!), before, after };
      return writeAnswers(programme.spreadsheet, table, { column: issue.column!, reading: null }, [edit]);
    }),
  );
}

function writeAnswers(
  spreadsheet: ProgrammeNow['spreadsheet'],
  table: Table,
  about: { readonly column: string; readonly reading: Reading | null },
  edits: readonly CellEdit[],
): AnswerResult {
  const words = wordsOf('questions');
  const notKept = edits.length > 1 ? snapshotBefore('answer') : '';
  const { written, left, waiting } = writeCells(spreadsheet, table, edits);
  const [first] = written;
  const notNoted = first
    ? note(
        {
          act: 'cells',
          ...about,
          count: written.length,
          before: shortened(first.before),
          after: shortened(first.after),
        },
        inverseOfCells(table, written),
      )
    : '';
  if (first) checkAgain();
  const message = [
    first ? words.answered(written.length, about.column) : words.nothing,
    left.length > 0 ? words.left(left.length) : '',
    waiting.length > 0 ? words.waiting(waiting.length) : '',
    notNoted,
    notKept,
  ];
  return {
    outcome: !first ? 'refused' : left.length + waiting.length > 0 ? 'partly' : 'answered',
    sentence: message.filter((each) => each !== '').join(' '),
    cells: written.length,
  };
}

function gone(): AnswerResult {
  return { outcome: 'refused', sentence: wordsOf('questions').gone, cells: 0 };
}

function readingOf({ answers }: Question, name: string): Reading | null {
  return answers.find((each) => each.name === name)?.reading ?? null;
}
