// Bring in a file, in three steps: choose it, say what its columns are, see what it would do. Nothing is written
// before the last button.

import type { ImportFile, ImportProposal, ImportRequest } from '../import/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, focusOn } from './element.ts';
import { columnsView } from './import-columns.ts';
import { comparedList } from './import-compared.ts';
import { readFile } from './read-file.ts';
import { call } from './script.ts';
import { type Section, section } from './section.ts';

export function importView(context: SidebarContext): Section {
  const { words } = context;
  const messages = words.import;
  const view = section(messages.heading);
  const input = element('input', { type: 'file', id: 'import-file', accept: '.csv,.tsv,.txt,text/csv' });
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

  async function propose(chosen: File): Promise<string> {
    fill(proposal);
    fill(outcome);
    const read = await readFile(chosen);
    // The same file may be chosen again once it was mended.
    input.value = '';
    if (read.kind !== 'read') return messages[read.kind];
    const answer = await call('proposeImport', read.file);
    if (isFailed(answer)) return words.failed(answer);
    if (answer.outcome === 'refused') {
      fill(proposal, refusal(answer.sentence, answer.problems));
      return answer.sentence;
    }
    showProposal(read.file, answer, read.isGuessed);
    return answer.sentence;
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

  return view;
}

function refusal(sentence: string, problems: readonly string[]): HTMLElement {
  return element(
    'div',
    { class: 'box asks' },
    element('h3', {}, sentence),
    element('ul', {}, ...problems.map((each) => element('li', {}, each))),
  );
}
