// The name box and the formula bar: where the person is, and what stands there in full, to be edited.

import { areaName, areaNamed, cellName, placeNamed } from '../a1.ts';
import { element } from '../element.ts';
import type { Grid } from '../grid/adapter.ts';
import type { Known } from '../known.ts';
import type { News } from '../news.ts';
import type { Toasts } from '../toasts.ts';

export interface FormulaAdapter {
  readonly known: Known;
  readonly grid: Grid;
  readonly toasts: Toasts;
  goTo(tab: string, range: string): void;
}

export function formulaBar(news: News, adapter: FormulaAdapter): HTMLElement {
  const { known, grid, toasts, goTo } = adapter;
  const name = element('input', { class: 'name', 'aria-label': 'Name box', spellcheck: 'false' });
  const line = element('textarea', { rows: 1, 'aria-label': 'Formula bar', spellcheck: 'false' });
  /** The cell whose content stands in the bar. */
  let place = { tab: 0, row: 1, column: 1 };
  let before = '';

  const isEdited = () => document.activeElement === line && line.value !== before;

  function show(): void {
    if (document.activeElement !== name) name.value = areaName(known.selection.area);
    if (isEdited()) return;
    const { row, column } = known.selection.active;
    place = { tab: known.tab?.id ?? 0, row, column };
    before = grid.activeInput();
    line.value = before;
    line.setAttribute('aria-label', `Formula bar, ${cellName(row, column)}`);
    stretch();
  }

  function stretch(): void {
    line.rows = Math.min(Math.max(line.value.split('\n').length, 1), document.activeElement === line ? 5 : 1);
  }

  function commit(): void {
    const text = line.value;
    const { row, column } = known.selection.active;
    const isStillThere = place.tab === known.tab?.id && place.row === row && place.column === column;
    if (text === before || !isStillThere) return;
    before = text;
    grid.commit(text);
  }

  function reset(): void {
    before = line.value;
    show();
  }

  name.addEventListener('focus', () => name.select());
  name.addEventListener('blur', show);
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') grid.focus();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const wanted = placeNamed(name.value);
    const tab = known.tabNamed(wanted.tab ?? known.tab?.name ?? '');
    const isThere = tab && (tab.id !== known.tab?.id || areaNamed(wanted.range, known.tab) !== null);
    if (!isThere) {
      toasts.show(`There is no place “${name.value}” here. Type one like C5, A2:C9 or Settings!B2.`);
      return;
    }
    grid.focus();
    goTo(tab.name, wanted.range);
  });

  line.addEventListener('focus', stretch);
  line.addEventListener('input', stretch);
  line.addEventListener('blur', () => {
    commit();
    show();
  });
  line.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      reset();
      grid.focus();
    } else if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      grid.focus();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      line.setRangeText('\n', line.selectionStart, line.selectionEnd, 'end');
      stretch();
    }
  });

  news.on('selected', show);
  news.on('rows', show);
  news.on('opened', show);
  return element(
    'div',
    { class: 'formula-bar' },
    name,
    element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
    line,
  );
}
