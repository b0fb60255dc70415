// Bring in a file, in three steps: choose it, say what its columns are, see what it would do. Nothing is written
// before the last button.

import { sayRemark } from '../../shared/import/remark.ts';
import type { CurrentState } from '../commands/results.ts';
import type { ImportFile, ImportProposal, ImportRequest } from '../import/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, focusOn, type Section, section } from './element.ts';
import { columnsView } from './import-columns.ts';
import { comparedList } from './import-compared.ts';
import { readChosen } from './read-chosen.ts';
import { call } from './script.ts';

export interface ImportView extends Section {
  show(state: CurrentState): void;
}

export function importView(context: SidebarContext): ImportView {
  const { words } = context;
  const messages = words.import;
  const view = section(messages.heading);
  const input = element('input', { type: 'file', id: 'import-file', accept: ACCEPTED });
  let timeZone = 'UTC';
  const proposal = element('div', { class: 'step' });
  const outcome = element('div', { class: 'step' });
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (chosen) void context.during(input, messages.reading, () => propose(chosen));
  });
  fill(
    view.content,
    element('p', { class: 'quiet' }, messages.explanation),
    element('div', { class: 'field' }, element('label', { for: 'import-file' }, messages.choose), input),
    proposal,
    outcome,
  );

  async function propose(chosen: File, sheet?: string): Promise<string> {
    fill(proposal);
    fill(outcome);
    const read = await readChosen(chosen, timeZone, sheet);
    // The same file may be chosen again once it was repaired.
    input.value = '';
    if (read.kind === 'too-large') return messages['too-large'];
    if (read.kind === 'refused') {
      const sentences = read.problems.map((each) => sayRemark(words.language, each));
      fill(proposal, refusal(messages.notRead, sentences));
      return sentences.join(' ');
    }
    if (read.kind === 'several') {
      askForSheet(chosen, read.sheets);
      return messages.whichSheet;
    }
    const answer = await call('proposeImport', read.file);
    if (isFailed(answer)) return words.failed(answer);
    if (answer.outcome === 'refused') {
      fill(proposal, refusal(answer.sentence, answer.problems));
      return answer.sentence;
    }
    showProposal(read.file, answer, read.isGuessed);
    return answer.sentence;
  }

  function askForSheet(chosen: File, sheets: readonly string[]): void {
    const heading = element('h3', {}, messages.whichSheet);
    const buttons = sheets.map((name) => {
      const button = element(
        'button',
        {
          type: 'button',
          class: 'plain',
          click: () => void context.during(button, messages.reading, () => propose(chosen, name)),
        },
        name,
      );
      return element('li', {}, button);
    });
    fill(proposal, heading, element('ul', {}, ...buttons));
    focusOn(heading);
  }

  function showProposal(file: ImportFile, proposed: ImportProposal, isGuessed: boolean): void {
    const columns = columnsView(proposed, context);
    const request = (keepAs = ''): ImportRequest => ({ file, ...columns.decisions(), keepAs });
    const compare = element(
      'button',
      {
        type: 'button',
        class: 'main',
        click: () => void context.during(compare, messages.comparing, () => show(request)),
      },
      messages.compare,
    );
    const heading = element('h3', {}, file.name);
    const remarks = [...(isGuessed ? [messages.guessed] : []), ...proposed.remarks];
    fill(
      proposal,
      heading,
      element('p', {}, proposed.sentence),
      remarks.length > 0
        ? element('ul', { class: 'quiet' }, ...remarks.map((each) => element('li', {}, each)))
        : null,
      columns.shell,
      compare,
    );
    focusOn(heading);
  }

  async function show(wanted: (keepAs?: string) => ImportRequest): Promise<string> {
    const answer = await call('compareImport', wanted());
    if (isFailed(answer)) return words.failed(answer);
    if (answer.outcome === 'refused') {
      fill(outcome, refusal(answer.sentence, answer.problems));
      return `${answer.sentence} ${answer.problems.join(' ')}`;
    }
    const name = element('input', { type: 'text', id: 'import-keep', placeholder: messages.keepExample });
    const bring = element(
      'button',
      {
        type: 'button',
        class: 'main',
        click: () => void context.during(bring, messages.bringing, () => write(wanted(name.value))),
      },
      messages.bring,
    );
    const list = comparedList(answer, context);
    fill(
      outcome,
      list,
      element('div', { class: 'field' }, element('label', { for: 'import-keep' }, messages.keepAs), name),
      bring,
    );
    focusOn(list.querySelector('h3')!);
    return answer.sentence;
  }

  async function write(requested: ImportRequest): Promise<string> {
    const answer = await call('bringImport', requested);
    if (isFailed(answer)) return words.failed(answer);
    await context.refresh();
    if (answer.outcome === 'refused') return answer.sentence;
    const box = element('div', { class: 'box' }, element('h3', {}, answer.sentence));
    fill(proposal);
    fill(outcome, box);
    focusOn(box.querySelector('h3')!);
    return answer.sentence;
  }

  return {
    ...view,
    show(state) {
      timeZone = state.placements.timeZone;
    },
  };
}

const ACCEPTED =
  '.csv,.tsv,.txt,.xlsx,.ics,text/csv,text/calendar,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function refusal(sentence: string, problems: readonly string[]): HTMLElement {
  return element(
    'div',
    { class: 'box asks' },
    element('h3', {}, sentence),
    element('ul', {}, ...problems.map((each) => element('li', {}, each))),
  );
}
