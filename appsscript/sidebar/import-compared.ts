// What an import would do, as a list to read: new events, changed cells, and what is left alone.

import type { Compared } from '../import/answers.ts';
import type { Bench } from './bench.ts';
import { changedWords } from './changed-words.ts';
import { element } from './element.ts';
import { jumpButton, longList } from './rows.ts';

export function comparedList(compared: Compared, bench: Bench): HTMLElement {
  const say = bench.words.import;
  const { added, changed, same, unclear, missing, setAside, issues, firstIssues } = compared;
  return element(
    'div',
    { class: 'events' },
    element('h3', {}, say.would),
    element('p', {}, say.rows(compared.sourceRows, compared.events, compared.dates)),
    element('p', {}, element('b', {}, say.added(added))),
    changed.length > 0
      ? folded(
          say.changed(changed.length),
          longList(changed, bench, (row) => changedRow(row, bench)),
        )
      : null,
    element('p', { class: 'quiet' }, say.same(same)),
    sentences(say.unclear(unclear.length), unclear, bench),
    sentences(say.missing(missing.length), missing, bench),
    sentences(say.setAside(setAside.length), setAside, bench),
    firstIssues.length > 0
      ? folded(
          say.issues(issues.error, issues.warning),
          longList(firstIssues, bench, ({ severity, sentence }) =>
            element(
              'div',
              {},
              element('span', { class: `severity ${severity}` }, bench.words.severity[severity]),
              ` ${sentence}`,
            ),
          ),
        )
      : null,
  );
}

function changedRow({ row, key, title, cells }: Compared['changed'][number], bench: Bench): HTMLElement {
  const { words } = bench;
  const button = jumpButton(
    bench,
    { eventKey: key, row, column: null, title },
    element('b', {}, title || words.untitled),
    element('span', { class: 'place' }, words.row(row)),
  );
  const lines = cells.map(({ column, before, after, stays }) =>
    element(
      'div',
      {},
      element('span', { class: 'quiet' }, `${column}: `),
      ...(stays
        ? [before, element('span', { class: 'quiet' }, ` (${words.import.stays})`)]
        : changedWords(before, after).map(({ text, kind }) =>
            kind === 'same' ? text : element(kind === 'out' ? 'del' : 'ins', {}, text),
          )),
    ),
  );
  return element('div', {}, button, ...lines);
}

function sentences(heading: string, said: readonly string[], bench: Bench): HTMLElement | null {
  if (said.length === 0) return null;
  return folded(
    heading,
    longList(said, bench, (sentence) => element('div', {}, sentence)),
  );
}

function folded(heading: string, content: HTMLElement): HTMLElement {
  const details = element('details', {}, element('summary', {}, element('h3', {}, heading)));
  details.append(content);
  return details;
}
