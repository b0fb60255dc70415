// Bring in a file, in three steps: choose it, say what its columns are, see what it would do. Nothing is written
// before the last button.

import type { ImportFile, ImportWish, Proposed } from '../import/answers.ts';
import { type Bench, isFailed } from './bench.ts';
import { element, fill, focusOn } from './element.ts';
import { columnsView } from './import-columns.ts';
import { comparedList } from './import-compared.ts';
import { readFile } from './read-file.ts';
import { call } from './script.ts';
import { type Section, section } from './section.ts';

export function importView(bench: Bench): Section {
  const { words } = bench;
  const say = words.import;
  const view = section(say.heading);
  const input = element('input', { type: 'file', id: 'import-file', accept: '.csv,.tsv,.txt,text/csv' });
  const proposal = element('div', { class: 'step' });
  const outcome = element('div', { class: 'step' });
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (chosen) void bench.during(input, say.reading, () => propose(chosen));
  });
  fill(
    view.content,
    element('p', { class: 'quiet' }, say.explanation),
    element('div', { class: 'field' }, element('label', { for: 'import-file' }, say.choose), input),
    proposal,
    outcome,
  );

  async function propose(chosen: File): Promise<string> {
    fill(proposal);
    fill(outcome);
    const read = await readFile(chosen);
    // The same file may be chosen again once it was mended.
    input.value = '';
    if (read.kind !== 'read') return say[read.kind];
    const answer = await call('proposeImport', read.file);
    if (isFailed(answer)) return words.failed(answer);
    if (answer.outcome === 'refused') {
      fill(proposal, refusal(answer.sentence, answer.problems));
      return answer.sentence;
    }
    showProposal(read.file, answer, read.isGuessed);
    return answer.sentence;
  }

  function showProposal(file: ImportFile, proposed: Proposed, isGuessed: boolean): void {
    const columns = columnsView(proposed, bench);
    const wish = (keepAs = ''): ImportWish => ({ file, ...columns.decisions(), keepAs });
    const compare = element(
      'button',
      {
        type: 'button',
        class: 'main',
        click: () => void bench.during(compare, say.comparing, () => show(wish)),
      },
      say.compare,
    );
    const heading = element('h3', {}, file.name);
    const remarks = [...(isGuessed ? [say.guessed] : []), ...proposed.remarks];
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

  async function show(wish: (keepAs?: string) => ImportWish): Promise<string> {
    const answer = await call('compareImport', wish());
    if (isFailed(answer)) return words.failed(answer);
    if (answer.outcome === 'refused') {
      fill(outcome, refusal(answer.sentence, answer.problems));
      return `${answer.sentence} ${answer.problems.join(' ')}`;
    }
    const name = element('input', { type: 'text', id: 'import-keep', placeholder: say.keepExample });
    const bring = element(
      'button',
      {
        type: 'button',
        class: 'main',
        click: () => void bench.during(bring, say.bringing, () => write(wish(name.value))),
      },
      say.bring,
    );
    const list = comparedList(answer, bench);
    fill(
      outcome,
      list,
      element('div', { class: 'field' }, element('label', { for: 'import-keep' }, say.keepAs), name),
      bring,
    );
    focusOn(list.querySelector('h3')!);
    return answer.sentence;
  }

  async function write(wish: ImportWish): Promise<string> {
    const answer = await call('bringImport', wish);
    if (isFailed(answer)) return words.failed(answer);
    await bench.refresh();
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
