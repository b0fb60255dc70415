// Rows and Issues as lists whose entries go to their cell; long lists come a page at a time.

import type { Destination } from '../commands/destination.ts';
import type { RowName } from '../commands/results.ts';
import type { SidebarContext } from './context.ts';
import { type Child, element, focusOn } from './element.ts';

const PAGE = 10;

/** A list of which the first page is shown, or as much as was shown before, and a button for the next. */
export function longList<Item>(
  items: readonly Item[],
  { words }: SidebarContext,
  entry: (item: Item) => HTMLElement,
  shownAtFirst = PAGE,
): HTMLElement {
  const list = element('ul');
  const more = element('button', { type: 'button', class: 'plain', click: () => showMore(PAGE) });
  let shown = 0;
  function showMore(count: number): void {
    const next = items.slice(shown, shown + count).map((item) => element('li', {}, entry(item)));
    const hadFocus = document.activeElement === more;
    list.append(...next);
    shown += next.length;
    more.hidden = shown >= items.length;
    more.textContent = words.more(Math.min(PAGE, items.length - shown));
    if (!hadFocus || !next[0]) return;
    const first = next[0].querySelector<HTMLElement>('button, [tabindex]');
    if (first) first.focus();
    else focusOn(next[0]);
  }
  showMore(Math.max(shownAtFirst, PAGE));
  return element('div', {}, list, more);
}

/** A button that goes to a place in the workbook. */
export function jumpButton(
  context: SidebarContext,
  destination: Destination,
  ...content: readonly Child[]
): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: 'jump', click: (pressed) => void context.jump(button, destination, pressed) },
    ...content,
  );
  return button;
}

/** Broken rows, each with the way to it. */
export function rowList(rows: readonly RowName[], context: SidebarContext): HTMLElement {
  return longList(rows, context, ({ tab, row, key, title }) =>
    jumpButton(
      context,
      { ...(tab && { tab }), eventKey: key, row, column: null, title: tab ? '' : title },
      element('b', {}, title || context.words.untitled),
      element('span', { class: 'place' }, [tab, context.words.row(row)].filter(Boolean).join(' · ')),
    ),
  );
}
