// What to repair: Issues grouped by what there is to do, each with the way to its cell.

import { EVENTS_TAB } from '../../shared/tabs.ts';
import type { CurrentState, TitledIssue } from '../commands/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, type Section, section } from './element.ts';
import { meantSoButton, questionList, suggestionButtons } from './questions.ts';
import { jumpButton, longList } from './rows.ts';
import { call } from './script.ts';
import { TASK_OF, TASKS, type Task } from './tasks.ts';

export interface IssuesView extends Section {
  show(state: CurrentState): void;
}

export function issuesView(context: SidebarContext): IssuesView {
  const { words } = context;
  const view = section(words.issues.heading);
  const list = element('div');
  const meanwhile = element('div');
  const validate = element(
    'button',
    {
      type: 'button',
      click: () =>
        void context.during(validate, words.issues.validating, async () => {
          const answer = await call('validateEvents');
          if (isFailed(answer)) return words.failed(answer);
          fill(meanwhile, quoted(words.issues.meanwhile, answer.changedMeanwhile));
          await context.refresh();
          return words.issues.validated(answer.rows, answer.errors, answer.warnings);
        }),
    },
    words.issues.validate,
  );
  fill(view.content, element('p', { class: 'quiet' }, words.issues.explanation), validate, meanwhile, list);
  const open = new Map<Task, boolean>();
  return {
    ...view,
    show({ issues, questions, errors, warnings, notes }) {
      const toRepair = errors + warnings;
      view.title(toRepair > 0 ? `${words.issues.heading} (${toRepair})` : words.issues.heading);
      const all = toRepair + notes;
      const cut = issues.length < all ? words.issues.cut(issues.length, all) : '';
      fill(
        list,
        issues.length === 0 ? element('p', {}, words.issues.nothing) : null,
        questionList(questions, context),
        cut ? element('p', { class: 'quiet' }, cut) : null,
        ...groups(issues).map(([task, ofTask]) => group(task, ofTask, open, context)),
      );
    },
  };
}

/** Sentences that the script wrote, under a line that says what they are; nothing when there are none. */
export function quoted(lead: string, sentences: readonly string[]): HTMLElement | null {
  if (sentences.length === 0) return null;
  const items = sentences.map((sentence) => element('li', {}, sentence));
  return element('div', { class: 'quiet' }, element('p', {}, lead), element('ul', {}, ...items));
}

/** By task, in which the script already put the worst first; tasks with errors come before all others. */
function groups(issues: readonly TitledIssue[]): [Task, TitledIssue[]][] {
  const urgency = (ofTask: readonly TitledIssue[]) => (ofTask[0]?.severity === 'error' ? 0 : 1);
  return TASKS.map((task): [Task, TitledIssue[]] => [
    task,
    issues.filter(({ code }) => TASK_OF[code] === task),
  ])
    .filter(([, ofTask]) => ofTask.length > 0)
    .sort(([, one], [, other]) => urgency(one) - urgency(other));
}

/** Open when there are few, closed when there are many, until the editor has said otherwise. */
const FEW = 5;

function group(
  task: Task,
  issues: readonly TitledIssue[],
  open: Map<Task, boolean>,
  context: SidebarContext,
): HTMLElement {
  const heading = element('h3', {}, `${context.words.issues.tasks[task]} (${issues.length})`);
  const isOpen = open.get(task) ?? (task !== 'glance' && issues.length <= FEW);
  const details = element('details', { open: isOpen }, element('summary', {}, heading));
  details.append(longList(issues, context, (issue) => entry(issue, context)));
  details.addEventListener('toggle', () => open.set(task, details.open));
  return details;
}

function entry(issue: TitledIssue, context: SidebarContext): HTMLElement {
  const { words } = context;
  const { severity, message, repair, tab, row, column, title, eventKey } = issue;
  const isOfEvents = tab === EVENTS_TAB;
  const place = [row === null || !isOfEvents ? tab : '', row === null ? '' : words.row(row), column]
    .filter(Boolean)
    .join(', ');
  // Elsewhere a row is known by its key, else by its number: its title is only said of it.
  const destination = { tab, eventKey, row, column, title: isOfEvents ? title : '' };
  const button = jumpButton(
    context,
    destination,
    title ? element('b', {}, title) : null,
    element(
      'span',
      {},
      element('em', { class: 'place' }, place),
      ' · ',
      element('em', { class: `severity ${severity}` }, words.severity[severity]),
    ),
    element('span', {}, message),
    repair ? element('span', { class: 'quiet' }, repair) : null,
  );
  const suggestions = suggestionButtons(issue, context);
  const meantSo = meantSoButton(issue, context);
  if (suggestions.length === 0 && !meantSo) return button;
  return element('div', {}, button, element('div', { class: 'suggestions' }, ...suggestions, meantSo));
}
