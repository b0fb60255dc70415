// The panel of one column's filter: its values with their counts, to tick, to search, all or none.

import { letters } from './areas.ts';
import type { Board } from './board.ts';
import { valuesOf } from './filter.ts';
import { type Frame, made, NUMBERS_PIXELS } from './frame.ts';
import { openPanel } from './panel.ts';
import { plural, words } from './words.ts';

/** Values shown at once; searching brings the others. */
const MOST_SHOWN = 300;

export function openFilterMenu(board: Board, frame: Frame, column: number): void {
  const values = valuesOf(column, board.filter.filters, board.filter.ground);
  const chosen = new Set(values.filter(({ isShown }) => isShown).map(({ value }) => value));
  const header = board.sheet.headerOf(column) || `Column ${letters(column)}`;

  const search = made('input', 'grid-search', {
    type: 'search',
    placeholder: 'Search values',
    'aria-label': 'Search values',
  });
  const list = made('div', 'grid-values', { role: 'group', 'aria-label': 'Values' });
  const note = made('p', 'grid-quiet', { role: 'status' });
  const both = made('div', 'grid-both');
  both.append(
    link('Select all', () => setAll(true)),
    link('Select none', () => setAll(false)),
  );

  const matching = () => {
    const wanted = search.value.toLowerCase();
    return values.filter(({ value }) => (value || words.blank).toLowerCase().includes(wanted));
  };
  function setAll(isChosen: boolean): void {
    for (const { value } of matching()) isChosen ? chosen.add(value) : chosen.delete(value);
    show();
  }
  function show(): void {
    const found = matching();
    list.replaceChildren(
      ...found.slice(0, MOST_SHOWN).map(({ value, count }) => {
        const box = made('input', '', { type: 'checkbox' });
        box.checked = chosen.has(value);
        box.addEventListener('change', () => (box.checked ? chosen.add(value) : chosen.delete(value)));
        const name = made('span', value === '' ? 'is-blank' : '');
        name.textContent = value === '' ? `(${words.blank})` : value;
        const times = made('span', 'grid-quiet');
        times.textContent = String(count);
        const label = made('label', 'grid-value');
        label.append(box, name, times);
        return label;
      }),
    );
    note.textContent =
      found.length > MOST_SHOWN
        ? `The first ${MOST_SHOWN} of ${plural(found.length, 'value')}: search for the others.`
        : found.length === 0
          ? 'No value matches.'
          : '';
  }
  search.addEventListener('input', show);
  show();

  const left = NUMBERS_PIXELS + board.columns.start(column) - board.scrolled.left;
  openPanel(frame, `Filter by ${header}`, Math.max(NUMBERS_PIXELS, left), [search, both, list, note], {
    Apply: apply,
    Cancel: () => {},
  });

  function apply(): void {
    const others = board.filter.filters.filter((filter) => filter.column !== column);
    const hidden = new Set(values.map(({ value }) => value).filter((value) => !chosen.has(value)));
    const own = { column, header: board.sheet.headerOf(column), hidden };
    board.filter.set(hidden.size === 0 ? others : [...others, own]);
    // Whoever filters far down would otherwise see blank rows, and fear for the others.
    board.reveal = { row: firstShown(board), column };
    board.redraw('lines');
    const { shown, all } = board.filter.counts;
    board.adapter.messages(board.filter.isOn ? words.shows(shown, all) : words.allShown);
  }
}

/** The first row that the filters leave in sight. */
function firstShown({ filter, sheet }: Board): number {
  let row = filter.ground.firstRow;
  while (row < sheet.facts.rowCount && filter.hides(row)) row += 1;
  return row;
}

function link(name: string, keyAction: () => void): HTMLElement {
  const button = made('button', 'grid-link', { type: 'button' });
  button.textContent = name;
  button.addEventListener('click', keyAction);
  return button;
}

/** The count of rows in sight with a way to see all again, shown while filters hide some. */
export function openFilterCount(board: Board, frame: Frame, clear: () => void): () => void {
  const box = made('div', 'grid-count');
  const text = made('span', '');
  box.append(text, link(words.clearFilters, clear));
  box.hidden = true;
  frame.view.append(box);
  return () => {
    box.hidden = !board.filter.isOn;
    if (box.hidden) return;
    const { shown, all } = board.filter.counts;
    const message = words.shown(shown, all);
    if (text.textContent !== message) text.textContent = message;
  };
}
