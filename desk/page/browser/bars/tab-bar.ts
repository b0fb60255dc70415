// The sheets at the foot of the page, in order; hidden ones are in the list of all sheets, greyed, and are
// shown from there.

import type { TabName } from '../../../live/messages.ts';
import type { Acts } from '../acts.ts';
import { element, fill, icon } from '../element.ts';
import type { Known } from '../known.ts';
import type { News } from '../news.ts';
import { openMenu } from './menu.ts';

const SOON_MS = 50;

export interface TabAdapter {
  readonly known: Known;
  readonly acts: Acts;
  open(id: number): void;
  focusGrid(): void;
}

export interface TabBar {
  readonly bar: HTMLElement;
  /** The sheet before or after the opened one. */
  step(step: 1 | -1): void;
  /** Shows a hidden sheet to everybody, and opens it. */
  unhide(id: number): void;
}

export function tabBar(news: News, { known, acts, open, focusGrid }: TabAdapter): TabBar {
  const list = element('ul', { class: 'tabs' });
  const count = element('p', { class: 'count' });
  const all = element(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': 'All sheets',
      title: 'All sheets',
      'aria-haspopup': 'menu',
      click: showAll,
    },
    icon('sheets'),
  );
  const bar = element('nav', { class: 'tab-bar', 'aria-label': 'Sheets' }, all, list, count);

  function showAll(): void {
    const tabs = known.workbook?.tabs ?? [];
    openMenu(
      tabs.map((tab) => ({
        label: tab.hidden ? `${tab.name} (hidden: show it)` : tab.name,
        isFaint: tab.hidden,
        isChecked: tab.id === known.tab?.id,
        run: () => (tab.hidden ? unhide(tab.id) : open(tab.id)),
      })),
      { label: 'All sheets', at: { above: all }, closed: (chosen) => (chosen ? focusGrid() : all.focus()) },
    );
  }

  function unhide(id: number): void {
    void acts.act({ kind: 'hideTab', hidden: false }, id).then((isDone) => isDone && open(id));
  }

  function menuOf(tab: TabName, at: { x: number; y: number } | { above: Element }): void {
    const shown = known.workbook!.tabs.filter(({ hidden }) => !hidden);
    openMenu(
      [
        {
          label: tab.hidden ? 'Show sheet' : 'Hide sheet',
          isOff: !tab.hidden && shown.length === 1,
          run: () => (tab.hidden ? unhide(tab.id) : hide(tab)),
        },
      ],
      { label: tab.name, at, closed: () => focusGrid() },
    );
  }

  function hide(tab: TabName): void {
    const next = known.workbook!.tabs.find(({ hidden, id }) => !hidden && id !== tab.id);
    void acts.act({ kind: 'hideTab', hidden: true }, tab.id).then((isDone) => {
      if (isDone && next && known.tab?.id === tab.id) open(next.id);
    });
  }

  function tabButton(tab: TabName): HTMLElement {
    const isOpen = tab.id === known.tab?.id;
    const button = element(
      'button',
      {
        type: 'button',
        ...(isOpen && { 'aria-current': 'page' }),
        class: tab.hidden ? 'faint' : '',
        click: () => {
          open(tab.id);
          focusGrid();
        },
        contextmenu: (event) => {
          event.preventDefault();
          const { clientX: x, clientY: y } = event as MouseEvent;
          menuOf(tab, x || y ? { x, y } : { above: button });
        },
      },
      tab.hidden ? `${tab.name} (hidden)` : tab.name,
    );
    if (tab.color) button.style.boxShadow = `inset 0 -3px ${tab.color}`;
    return element('li', {}, button);
  }

  function show(): void {
    const tabs = known.workbook?.tabs ?? [];
    fill(list, ...tabs.filter(({ hidden, id }) => !hidden || id === known.tab?.id).map(tabButton));
    list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function showCount(): void {
    const rows = known.rowsHeld();
    count.textContent = rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`;
  }

  news.on('workbook', show);
  news.on('opened', show);
  news.on('rows', soon(showCount));
  news.on('ready', showCount);
  return {
    bar,
    unhide,
    step(step) {
      const tabs = (known.workbook?.tabs ?? []).filter(({ hidden, id }) => !hidden || id === known.tab?.id);
      const at = tabs.findIndex(({ id }) => id === known.tab?.id);
      const next = tabs[at + step];
      if (next) open(next.id);
    },
  };
}

/** The same, once for all calls of one moment. */
function soon(work: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    window.setTimeout(() => {
      isWaiting = false;
      work();
    }, SOON_MS);
  };
}
