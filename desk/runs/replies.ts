// Answering a script's questions: its buffered edits are applied first, then the question is put to the
// workbook; faults strike in between.

import { interfere, tabOf } from '../faults/interference.ts';
import type { Between } from '../faults/schema.ts';
import { isCellEdit } from '../workbook/apply.ts';
import type { Book } from '../workbook/book.ts';
import { extentOf } from '../workbook/cells.ts';
import type { Edit } from '../workbook/edits.ts';
import { tabWithId } from '../workbook/grid.ts';
import { hostRulesOf } from '../workbook/host-rules.ts';
import { mayEdit } from '../workbook/permissions.ts';
import { Refusal } from '../workbook/refusal.ts';
import { fetchUrl } from './fetch.ts';
import type { CallRequest, CallResponse, Shape } from './protocol.ts';
import { readCells } from './read.ts';
import { answerStore, answerTrigger } from './reply-stores.ts';
import type { AnswerScope, Run } from './scope.ts';

/** The answer as JSON, or null when a fault ends the run here. */
export async function answerQuestion(floor: AnswerScope, run: Run, text: string): Promise<string | null> {
  const question = JSON.parse(text) as CallRequest;
  let answer: CallResponse;
  try {
    if (!applyBuffered(floor, run, question.edits)) return null;
    answer = { answer: await answerTo(floor, run, question) };
    if (question.ask === 'read') strike(floor, run, 'after-read', (tab) => tab === question.tab);
  } catch (error) {
    answer = { refused: error instanceof Refusal ? error.message : `The desk failed: ${String(error)}` };
  }
  const shape = shapeOf(floor.book);
  const seen = JSON.stringify(shape);
  if (seen !== run.seen) answer.shape = shape;
  run.seen = seen;
  return JSON.stringify(answer);
}

/** False when a fault ends the run before or after these edits. */
function applyBuffered(floor: AnswerScope, run: Run, edits: readonly Edit[]): boolean {
  const written = edits.filter((edit) => isCellEdit(edit) || edit.kind === 'append').map(({ tab }) => tab);
  if (written.length > 0) strike(floor, run, 'before-write', () => true);
  strike(floor, run, 'before-write-there', (tab) => written.includes(tab));
  const tabs = edits.flatMap((edit) => (writes(edit) ? [tabWithId(floor.book.workbook, edit.tab).name] : []));
  const crash = (when: 'beforeWriteTo' | 'afterWriteTo') =>
    floor.faults.take(
      'crash',
      (fault) => fault.function === run.function && tabs.includes(fault[when] ?? ''),
    );
  if (crash('beforeWriteTo')) return false;
  floor.book.apply(edits, floor.faults.actor(run.as), 'script');
  return !crash('afterWriteTo');
}

/** Whether an edit writes what readers of cells can see. */
function writes(edit: Edit): edit is Edit & { tab: number } {
  return ['values', 'append', 'formulas', 'clear', 'copy', 'sort'].includes(edit.kind);
}

function strike(
  floor: AnswerScope,
  run: Run,
  moment: Between['moment'],
  isDue: (tab: number) => boolean,
): void {
  const due = floor.faults.takeBetween(run.function, moment, (between) =>
    isDue(tabOf(floor.book, between).id),
  );
  for (const between of due) interfere(floor.book, between);
}

async function answerTo(floor: AnswerScope, run: Run, question: CallRequest): Promise<unknown> {
  const { book, faults, locks } = floor;
  const { workbook } = book;
  switch (question.ask) {
    case 'shape':
    case 'flush':
      return null;
    case 'mintId':
      return book.mintId();
    case 'read':
      return readCells(workbook, tabWithId(workbook, question.tab), question.area, question.field);
    case 'extent':
      return extentOf(tabWithId(workbook, question.tab));
    case 'merges':
      return tabWithId(workbook, question.tab).merges;
    case 'rules':
      return tabWithId(workbook, question.tab).rules;
    case 'protections':
      return tabWithId(workbook, question.tab).protections.map((protection) => ({
        ...protection,
        canEdit: mayEdit(workbook, protection, faults.actor(run.as)),
      }));
    case 'people':
      return { owner: workbook.owner, all: workbook.people };
    case 'lock':
      return (
        hostRulesOf(workbook).has('locksExcludeNobody') || locks.acquire(run, question.lock, question.waitMs)
      );
    case 'unlock':
      return locks.release(run, question.lock) ?? null;
    case 'fetch':
      // What a script tells others of, the workbook must not lose.
      await floor.save();
      return fetchUrl(question, faults.take('urlFetch')?.status ?? null);
    case 'menu':
      floor.menus.add(run.as, question.menu);
      return null;
    case 'dialog':
      return floor.dialogs.show(run, run.as, question.dialog);
    case 'triggers':
    case 'addTrigger':
    case 'dropTrigger':
      return answerTrigger(book, run, question);
    default:
      return answerStore(floor, run, question);
  }
}

function shapeOf(book: Book): Shape {
  const { title, locale, timeZone, tabs } = book.workbook;
  const grids = tabs.map(({ id, name, hidden, rowCount, columnCount, frozenRows, frozenColumns }) => ({
    id,
    name,
    hidden,
    rowCount,
    columnCount,
    frozenRows,
    frozenColumns,
  }));
  return { title, locale, timeZone, tabs: grids };
}
