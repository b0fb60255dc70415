// The questions that stand in several cells, as the sidebar shows them.

import { questionsIn } from '../../shared/questions/question.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';
import type { ShownQuestion } from './results.ts';

/** Answering the largest leaves fewer to ask. */
const MOST_QUESTIONS = 40;
/** Enough to see what kind of cells they are. */
const MOST_ROWS = 20;

export function questionsOf({ events, draft }: Pick<ProgrammeNow, 'events' | 'draft'>): ShownQuestion[] {
  if (!events) return [];
  const titles = new Map(draft.rows.map(({ row, title }) => [row, title]));
  return questionsIn(draft.issues, events)
    .slice(0, MOST_QUESTIONS)
    .map(({ id, severity, column, typed, cells, answers }) => ({
      id,
      severity,
      column,
      typed,
      message: cells[0]!.issue.message,
      cells: cells.length,
      first: cells.slice(0, MOST_ROWS).map((cell) => ({
        title: titles.get(cell.issue.row!) ?? '',
        eventKey: cell.issue.eventKey,
        row: cell.issue.row!,
        typed: cell.typed,
      })),
      answers: answers.map(({ name, reading, example, resolves }) => ({ name, reading, example, resolves })),
    }));
}
