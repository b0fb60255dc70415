// The rows of one tab that a snapshot has otherwise, each with its changed words.

import type { ComparedTab } from '../snapshot/results.ts';
import { changedWords } from './changed-words.ts';
import type { SidebarContext } from './context.ts';
import { element } from './element.ts';
import { longList } from './rows.ts';

export function comparedRows(compared: ComparedTab, context: SidebarContext): HTMLElement {
  const words = context.words.snapshot;
  const { tab, isGone, counts, differences } = compared;
  if (isGone) return element('p', {}, element('b', {}, words.tabGone(tab)));
  const more = counts.changed + counts.missing + counts.new - differences.length;
  return element(
    'details',
    {},
    element('summary', {}, element('h3', {}, words.tab(tab, counts.changed, counts.missing, counts.new))),
    element(
      'div',
      { class: 'events' },
      longList(differences, context, (each) => rowOf(each, context)),
      more > 0 ? element('p', { class: 'quiet' }, words.moreRows(more)) : null,
    ),
  );
}

function rowOf(difference: ComparedTab['differences'][number], context: SidebarContext): HTMLElement {
  const words = context.words.snapshot;
  const { kind, title, rowNow, rowFormer, cells, more } = difference;
  return element(
    'div',
    {},
    element('b', {}, title || context.words.untitled),
    element('span', { class: 'quiet' }, ` ${words.kinds[kind]} · ${words.row(rowNow ?? rowFormer!)}`),
    ...cells.map(({ column, now, former }) =>
      element(
        'div',
        {},
        element('span', { class: 'quiet' }, `${column}: `),
        ...changedWords(now, former).map(({ text, kind: how }) =>
          how === 'same' ? text : element(how === 'out' ? 'del' : 'ins', {}, text),
        ),
      ),
    ),
    more > 0 ? element('div', { class: 'quiet' }, words.moreCells(more)) : null,
  );
}
