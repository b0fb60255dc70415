// Questions that stand in many cells: answered once, for all of them. And the suggestions of a single Issue: a
// click writes one into its cell. Both can be taken back under Activity.

import type { TitledIssue } from '../answers.ts';
import type { Answered, ShownAnswer, ShownQuestion } from '../questions/answers.ts';
import { type Bench, isFailed } from './bench.ts';
import { element, keepKeyboard } from './element.ts';
import { jumpButton, longList } from './rows.ts';
import { call } from './script.ts';

/** The questions, the largest first; `null` when there are none. */
export function questionList(questions: readonly ShownQuestion[], bench: Bench): HTMLElement | null {
  if (questions.length === 0) return null;
  const words = bench.words.questions;
  const heading = element('h3', {}, words.heading);
  return element(
    'div',
    { class: 'questions' },
    heading,
    element('p', { class: 'quiet' }, words.explanation),
    longList(questions, bench, (question) => questionBox(question, bench)),
  );
}

function questionBox(question: ShownQuestion, bench: Bench): HTMLElement {
  const words = bench.words.questions;
  const { id, cells, column, typed, message, first, answers } = question;
  const asks = typed === null ? words.asks(cells, column) : words.asksAlike(cells, column, typed);
  const rows = element('details', {}, element('summary', {}, words.look));
  rows.append(
    longList(first, bench, (row) => {
      const { title, eventKey, typed: holds } = row;
      return jumpButton(
        bench,
        { eventKey, row: row.row, column, title },
        element('b', {}, title || bench.words.untitled),
        element('span', {}, `${bench.words.row(row.row)} · ${holds}`),
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
      answerButton(answer, cells, bench, () => call('answerQuestion', id, answer.name)),
    ),
    rows,
  );
}

function answerButton(
  { name, reading, example, settles }: ShownAnswer,
  cells: number,
  bench: Bench,
  ask: () => ReturnType<typeof call<'answerQuestion'>>,
): HTMLElement {
  const words = bench.words.questions;
  const what = reading === null ? words.write(name) : words.readings[reading];
  const part = settles < cells ? words.part(settles, cells) : '';
  return writingButton(
    bench,
    ask,
    element('b', {}, what),
    reading === null ? null : element('span', {}, words.example(example.before, example.after)),
    part ? element('span', { class: 'quiet' }, part) : null,
  );
}

/** One button a suggestion; none where there is no cell to write into. */
export function suggestionButtons(issue: TitledIssue, bench: Bench): HTMLElement[] {
  const { suggestions, typed, tab, eventKey, row, column, title } = issue;
  if (typed === null || row === null) return [];
  const words = bench.words.questions;
  return suggestions.map((after) =>
    writingButton(
      bench,
      () => call('takeSuggestion', { at: { tab, eventKey, row, column, title }, before: typed, after }),
      after === '' ? words.clear : words.write(after),
    ),
  );
}

function writingButton(
  bench: Bench,
  ask: () => Promise<Answered | Parameters<Bench['words']['failed']>[0]>,
  ...content: readonly (HTMLElement | string | null)[]
): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      click: () =>
        void bench.during(button, bench.words.questions.writing, async () => {
          const answer = await ask();
          if (isFailed(answer)) return bench.words.failed(answer);
          await bench.refresh();
          keepKeyboard(button, '.questions h3');
          return answer.sentence;
        }),
    },
    ...content,
  );
  return button;
}
