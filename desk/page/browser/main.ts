// The desk's page: puts the parts together and lets them listen to each other. What changes comes from the stream.

import { areaName, areaNamed } from './a1.ts';
import { Acts } from './acts.ts';
import { formulaBar } from './bars/formula-bar.ts';
import { listenForKeys, showKeys } from './bars/keys.ts';
import { MenuBar } from './bars/menu-bar.ts';
import { menusOf } from './bars/menus.ts';
import { openPersonMenu } from './bars/person-menu.ts';
import { tabBar } from './bars/tab-bar.ts';
import { titleBar } from './bars/title-bar.ts';
import { toolbar } from './bars/toolbar.ts';
import { showPageDialog } from './dialogs/page-dialogs.ts';
import { showScriptDialogs } from './dialogs/script-dialogs.ts';
import { element } from './element.ts';
import type { FrameAdapter } from './frame/frame.ts';
import { openGrid } from './grid/grid.ts';
import { Known } from './known.ts';
import { Live } from './live.ts';
import { News } from './news.ts';
import { showOthers, tellPresence } from './others.ts';
import { faultsPanel } from './panels/faults.ts';
import { type Panel, PanelPlace } from './panels/panel.ts';
import { secondEditorPanel } from './panels/second-editor.ts';
import { me } from './person.ts';
import { Runs } from './runs.ts';
import { Sidebar } from './sidebar.ts';
import { Toasts } from './toasts.ts';
import { steps } from './tour/steps.ts';
import { Tour } from './tour/tour.ts';

const news = new News();
const known = new Known(news);
const toasts = new Toasts();
const live = new Live(news, Number(document.body.dataset.tab));
const acts = new Acts(news, toasts);
const place = element('main', { class: 'grid-place', 'aria-label': 'Cells' });

const grid = openGrid(place, {
  act: (act) => acts.act(act, live.tab),
  undo: () => void back('undo'),
  redo: () => void back('redo'),
  moved: (selection) => news.tell('selected', selection),
  announce: (sentence) => toasts.show(sentence),
});
news.on('opened', (tab) => {
  grid.open(tab);
  arrive();
});
news.on('changed', (tab) => grid.change(tab));
news.on('rows', (message) => grid.take(message));

const sidebar = new Sidebar(frameAdapter);
const runs = new Runs(news, known, toasts, {
  showSidebar: (title, html) => sidebar.show(title, html),
  showPage: (page) => showPageDialog(page, frameAdapter()),
  goTo,
});
const panelPlace = new PanelPlace(news, () => grid.focus());
const panels: Readonly<Record<'people' | 'faults' | 'messages', Panel>> = {
  people: secondEditorPanel(known, runs),
  faults: faultsPanel(toasts),
  messages: { title: 'Messages', content: element('div', { class: 'content' }, toasts.history) },
};
const openPanel = (name: keyof typeof panels) => panelPlace.toggle(panels[name]);
const tour = new Tour(
  steps({
    news,
    known,
    goTo,
    openSidebar: () => {
      if (!sidebar.isOpen) void runs.run({ name: 'showSidebar' });
    },
  }),
);

const tabs = tabBar(news, { known, acts, open: openTab, focusGrid: () => grid.focus() });
const menuBar = new MenuBar(() => {
  if (!document.querySelector('dialog[open]')) grid.focus();
});
const tools = toolbar(grid, { undo: () => void back('undo'), redo: () => void back('redo') });
const formula = formulaBar(news, { known, grid, toasts, goTo });
const work = element('div', { class: 'work' }, place, ...tour.parts, toasts.stack);
const middle = element('div', { class: 'middle' }, work, panelPlace.shell, sidebar.shell);

const title = titleBar(news, { openPanel, openPersonMenu: (button) => openPersonMenu(button, speak) });

document.body.append(
  element('header', {}, title, menuBar.bar, tools, formula),
  middle,
  tabs.bar,
  runs.banner,
);
showMenus();
news.on('workbook', showMenus);
news.on('workbook', leaveGoneTab);
showScriptDialogs(news, toasts);
showOthers(news, known, grid);
tellPresence(news, known);
listenForKeys({ undo: () => void back('undo'), redo: () => void back('redo'), step: tabs.step }, () => [
  menuBar.bar,
  tools,
  formula,
  place,
  panelPlace.shell,
  sidebar.shell,
  tabs.bar,
]);
window.addEventListener('beforeunload', (event) => {
  if (acts.unsent > 0) event.preventDefault();
});

live.open();
void speak();
grid.focus();
tour.openAsBefore();

/** Opens the workbook for this person as Google does: their menu, and the sidebar, in their language. */
async function speak(): Promise<void> {
  await Promise.all([runs.run({ name: 'onOpen' }), sidebar.openAsBefore(runs)]);
}

function showMenus(): void {
  menuBar.show(
    menusOf(grid, known, {
      undo: () => void back('undo'),
      redo: () => void back('redo'),
      freeze: (rows) => void acts.act({ kind: 'freeze', rows }, live.tab),
      showTab: tabs.unhide,
      run: (name, caption) => void runs.fromMenu(name, caption),
      openPanel,
      startTour: () => tour.start(),
      showKeys,
    }),
  );
}

/** Where to go once the tab that is being opened is there. */
let wanted: string | null = null;

function openTab(id: number): void {
  if (id === live.tab) return;
  live.open(id);
  const name = known.workbook?.tabs.find((tab) => tab.id === id)?.name ?? '';
  const address = new URL(location.href);
  address.searchParams.set('tab', name);
  history.replaceState(null, '', address);
}

function goTo(tab: string, range: string): void {
  const found = known.tabNamed(tab);
  if (!found) return;
  wanted = range;
  if (found.id === known.tab?.id && found.id === live.tab) arrive();
  else openTab(found.id);
}

function arrive(): void {
  const area = wanted === null || !known.tab ? null : areaNamed(wanted, known.tab);
  wanted = null;
  if (!area) return;
  grid.select(area);
  // A click in the sidebar leaves the keyboard there, as in Sheets.
  if (!sidebar.shell.contains(document.activeElement)) grid.focus();
}

async function back(which: 'undo' | 'redo'): Promise<void> {
  const at = await acts.back(which);
  const tab = known.workbook?.tabs.find(({ id }) => id === at?.tab);
  if (at?.area && tab) goTo(tab.name, areaName(at.area));
}

/** A tab that somebody has deleted cannot stay open. */
function leaveGoneTab(): void {
  const { tabs: all } = known.workbook!;
  if (all.some(({ id }) => id === live.tab)) return;
  const next = all.find(({ hidden }) => !hidden) ?? all[0]!;
  toasts.show(`The tab you were in has been deleted. This is ${next.name}.`);
  openTab(next.id);
}

function frameAdapter(): FrameAdapter {
  return {
    async run(name, args) {
      const { ok, result, error } = await runs.run({ name, args, as: me });
      return ok ? { result } : { error: error ?? 'The script failed.' };
    },
    close: () => {},
    focusEditor: () => grid.focus(),
    resize: () => {},
  };
}
