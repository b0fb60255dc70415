// Bring in a file, in three steps: choose it, say what its columns are, see what it would do. Nothing is written
// before the last button.

import Papa from 'papaparse';
import { splitCsv } from '../../shared/import/split-csv.ts';
import type { ImportFile, ImportProposal, ImportRequest } from '../import/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, focusOn, type Section, section } from './element.ts';
import { columnsView } from './import-columns.ts';
import { comparedList } from './import-compared.ts';
import { call } from './script.ts';

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
    // The same file may be chosen again once it was repaired.
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

// Reads a file that the editor chose: bytes to text, text to cells. All of it happens in the browser; the script
// gets cells.

type FileRead =
  | { readonly kind: 'read'; readonly file: ImportFile; readonly isGuessed: boolean }
  | { readonly kind: 'too-large' | 'not-text' | 'empty' };

/** What goes to the script in one piece; `npm run import` takes more. */
const MOST_BYTES = 8 * 1024 * 1024;

async function readFile(chosen: File): Promise<FileRead> {
  if (chosen.size > MOST_BYTES) return { kind: 'too-large' };
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  if (bytes.length === 0) return { kind: 'empty' };
  const decoded = decode(bytes);
  if (decoded === null) return { kind: 'not-text' };
  const { records, firstLine, quoteFaults } = splitCsv(decoded.text, (text, options) =>
    Papa.parse(text, options),
  );
  return {
    kind: 'read',
    file: { name: chosen.name, records, firstLine, quoteFaults },
    isGuessed: decoded.isGuessed,
  };
}

/**
 * By its mark, as UTF-16 where every other byte is nought, as strict UTF-8, else as Windows-1252, in which every
 * byte is a letter. `null` for what is no text at all, such as a workbook of Excel.
 */
function decode(bytes: Uint8Array): { text: string; isGuessed: boolean } | null {
  const begins = (...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  const as = (encoding: string, isGuessed: boolean) => ({
    text: new TextDecoder(encoding).decode(bytes),
    isGuessed,
  });
  if (begins(0xff, 0xfe)) return as('utf-16le', false);
  if (begins(0xfe, 0xff)) return as('utf-16be', false);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0) || begins(0x25, 0x50, 0x44, 0x46)) {
    return null;
  }
  const sample = bytes.subarray(0, 4_096);
  const noughts = [0, 1].map((odd) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const half = sample.length / 2;
  if (noughts[1]! > half * 0.4 && noughts[0]! < half * 0.1) return as('utf-16le', true);
  if (noughts[0]! > half * 0.4 && noughts[1]! < half * 0.1) return as('utf-16be', true);
  if (noughts[0]! + noughts[1]! > 0) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return as('windows-1252', true);
  }
}
