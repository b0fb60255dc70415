// Questions that stand in many cells: answered once, for all of them. And the suggestions of a single Issue: a
// click writes one into its cell. Both can be taken back under Activity.

import type { TitledIssue } from '../commands/results.ts';
import type { AnswerResult, ShownAnswer, ShownQuestion } from '../questions/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, keepKeyboard } from './element.ts';
import { jumpButton, longList } from './rows.ts';
import { call } from './script.ts';

/** The questions, the largest first; `null` when there are none. */
export function questionList(
  questions: readonly ShownQuestion[],
  context: SidebarContext,
): HTMLElement | null {
  if (questions.length === 0) return null;
  const words = context.words.questions;
  const heading = element('h3', {}, words.heading);
  return element(
    'div',
    { class: 'questions' },
    heading,
    element('p', { class: 'quiet' }, words.explanation),
    longList(questions, context, (question) => questionBox(question, context)),
  );
}

function questionBox(question: ShownQuestion, context: SidebarContext): HTMLElement {
  const words = context.words.questions;
  const { id, cells, column, typed, message, first, answers } = question;
  const asks = typed === null ? words.asks(cells, column) : words.asksAlike(cells, column, typed);
  const rows = element('details', {}, element('summary', {}, words.look));
  rows.append(
    longList(first, context, (row) => {
      const { title, eventKey, typed: holds } = row;
      return jumpButton(
        context,
        { eventKey, row: row.row, column, title },
        element('b', {}, title || context.words.untitled),
        element('span', {}, `${context.words.row(row.row)} · ${holds}`),
      );
    }),
    cells > first.length ? element('p', { class: 'quiet' }, words.andMore(cells - first.length)) : '',
  );
  return element(
    'div',
    { class: 'box asks' },
    element('b', {}, asks),
    element('p', { class: 'quiet' }, message),
    ...answers.map((answer) =>
      answerButton(answer, cells, context, () => call('answerQuestion', id, answer.name)),
    ),
    rows,
  );
}

function answerButton(
  { name, reading, example, resolves }: ShownAnswer,
  cells: number,
  context: SidebarContext,
  ask: () => ReturnType<typeof call<'answerQuestion'>>,
): HTMLElement {
  const words = context.words.questions;
  const what = reading === null ? words.write(name) : words.readings[reading];
  const part = resolves < cells ? words.part(resolves, cells) : '';
  return writingButton(
    context,
    ask,
    element('b', {}, what),
    reading === null ? null : element('span', {}, words.example(example.before, example.after)),
    part ? element('span', { class: 'quiet' }, part) : null,
  );
}

/** One button a suggestion; none where there is no cell to write into. */
export function suggestionButtons(issue: TitledIssue, context: SidebarContext): HTMLElement[] {
  const { suggestions, typed, tab, eventKey, row, column, title } = issue;
  if (typed === null || row === null) return [];
  const words = context.words.questions;
  return suggestions.map((after) =>
    writingButton(
      context,
      () => call('takeSuggestion', { at: { tab, eventKey, row, column, title }, before: typed, after }),
      after === '' ? words.clear : words.write(after),
    ),
  );
}

function writingButton(
  context: SidebarContext,
  ask: () => Promise<AnswerResult | Parameters<SidebarContext['words']['failed']>[0]>,
  ...content: readonly (HTMLElement | string | null)[]
): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      click: () =>
        void context.during(button, context.words.questions.writing, async () => {
          const answer = await ask();
          if (isFailed(answer)) return context.words.failed(answer);
          await context.refresh();
          keepKeyboard(button, '.questions h3');
          return answer.sentence;
        }),
    },
    ...content,
  );
  return button;
}

// “It is meant so”: answers what a rule asks about one event, so that it does not ask again.

/** The button; `null` where there is nothing to answer. */
export function meantSoButton(issue: TitledIssue, context: SidebarContext): HTMLElement | null {
  if (!issue.isAnswerable) return null;
  const { eventKey, row, title, code, parameters } = issue;
  const words = context.words.issues.meantSo;
  const button = element(
    'button',
    {
      type: 'button',
      'aria-label': words.label(title),
      click: () =>
        void context.during(button, words.keeping, async () => {
          const meant = { eventKey, row, title, rule: code, about: String(parameters.about) };
          const answer = await call('keepAsMeant', meant);
          if (isFailed(answer)) return context.words.failed(answer);
          await context.refresh();
          keepKeyboard(button);
          return answer.sentence;
        }),
    },
    words.button,
  );
  return button;
}
