// What an import would do, as a list to read: new events, changed cells, and what is left alone.

import type { ImportComparison } from '../import/results.ts';
import { changedWords } from './changed-words.ts';
import type { SidebarContext } from './context.ts';
import { element } from './element.ts';
import { jumpButton, longList } from './rows.ts';

export function comparedList(compared: ImportComparison, context: SidebarContext): HTMLElement {
  const messages = context.words.import;
  const { added, changed, same, unclear, missing, setAside, issues, firstIssues } = compared;
  return element(
    'div',
    { class: 'events' },
    element('h3', {}, messages.would),
    element('p', {}, messages.rows(compared.sourceRows, compared.events, compared.dates)),
    element('p', {}, element('b', {}, messages.added(added))),
    changed.length > 0
      ? folded(
          messages.changed(changed.length),
          longList(changed, context, (row) => changedRow(row, context)),
        )
      : null,
    element('p', { class: 'quiet' }, messages.same(same)),
    sentences(messages.unclear(unclear.length), unclear, context),
    sentences(messages.missing(missing.length), missing, context),
    sentences(messages.setAside(setAside.length), setAside, context),
    firstIssues.length > 0
      ? folded(
          messages.issues(issues.error, issues.warning),
          longList(firstIssues, context, ({ severity, sentence }) =>
            element(
              'div',
              {},
              element('span', { class: `severity ${severity}` }, context.words.severity[severity]),
              ` ${sentence}`,
            ),
          ),
        )
      : null,
  );
}

function changedRow(
  { row, key, title, cells }: ImportComparison['changed'][number],
  context: SidebarContext,
): HTMLElement {
  const { words } = context;
  const button = jumpButton(
    context,
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

function sentences(heading: string, message: readonly string[], context: SidebarContext): HTMLElement | null {
  if (message.length === 0) return null;
  return folded(
    heading,
    longList(message, context, (sentence) => element('div', {}, sentence)),
  );
}

function folded(heading: string, content: HTMLElement): HTMLElement {
  const details = element('details', {}, element('summary', {}, element('h3', {}, heading)));
  details.append(content);
  return details;
}
