// The head of the page: the workbook's title, whether all is saved, and the ways to everything beside it.

import { element, fill, type IconName, icon } from '../element.ts';
import type { News } from '../news.ts';
import { colorOf, me, nameOf, SECOND } from '../person.ts';

export interface TitleAdapter {
  openPanel(panel: 'people' | 'faults' | 'messages'): void;
  openPersonMenu(button: HTMLElement): void;
}

export function titleBar(news: News, adapter: TitleAdapter): HTMLElement {
  const title = element('h1', {}, document.title);
  const state = element('p', { class: 'state', role: 'status' }, 'Opening …');
  const others = element('ul', { class: 'others', 'aria-label': 'Who else is here' });
  const person = element(
    'button',
    {
      type: 'button',
      class: 'person',
      'aria-haspopup': 'menu',
      'aria-label': `You are ${me}`,
      title: me,
      click: () => adapter.openPersonMenu(person),
    },
    initial(me),
  );

  let isLineBroken = false;
  let unsent = { count: 0, isStuck: false };
  function showState(): void {
    const isBroken = isLineBroken || unsent.isStuck;
    const words = stateWords(isBroken, unsent.count);
    if (state.textContent === words) return;
    state.textContent = words;
    state.classList.toggle('broken', isBroken);
  }
  news.on('line', (line) => {
    isLineBroken = line === 'broken';
    showState();
  });
  news.on('unsent', (now) => {
    unsent = now;
    showState();
  });
  news.on('workbook', ({ title: name }) => {
    title.textContent = name;
  });
  news.on('opened', (tab) => {
    document.title = `${tab.name} · ${title.textContent}`;
  });
  news.on('people', (people) => {
    const emails = [...new Set(people.map(({ email }) => email))].filter((email) => email !== me);
    fill(others, ...emails.map((email) => element('li', { title: email }, badge(email))));
  });

  return element(
    'div',
    { class: 'title-bar' },
    element('div', { class: 'names' }, title, state),
    element(
      'div',
      { class: 'ways' },
      others,
      me !== SECOND && panelButton(news, 'people', 'Second editor', () => adapter.openPanel('people')),
      panelButton(news, 'storm', 'Make something fail', () => adapter.openPanel('faults')),
      panelButton(news, 'bell', 'Messages', () => adapter.openPanel('messages')),
      away('/', 'Programme'),
      away('/readyz', 'Health'),
      person,
    ),
  );
}

function stateWords(isBroken: boolean, unsent: number): string {
  if (isBroken && unsent > 0) return 'No connection: what you typed is kept here, and sent when it is back';
  if (isBroken) return 'No connection: trying again. What you type is kept, and sent when it is back';
  return unsent > 0 ? 'Saving …' : 'Saved';
}

/** Opens and closes the panel of the same name. */
function panelButton(news: News, drawing: IconName, label: string, press: () => void): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'way',
      'aria-label': label,
      'aria-pressed': 'false',
      title: label,
      click: press,
    },
    icon(drawing),
    element('span', {}, label),
  );
  news.on('panel', (open) => button.setAttribute('aria-pressed', String(open === label)));
  return button;
}

function away(href: string, label: string): HTMLElement {
  return element(
    'a',
    { href, target: '_blank', rel: 'noopener', class: 'way', id: `to-${label.toLowerCase()}` },
    icon('away'),
    element('span', {}, label),
  );
}

/** A round sign with a person's initial, in their colour. */
function badge(email: string): HTMLElement {
  const sign = element('span', { class: 'badge' }, initial(email));
  sign.style.background = colorOf(email);
  const name = element('span', { class: 'unseen' }, nameOf(email));
  return element('span', {}, sign, name);
}

function initial(email: string): string {
  return nameOf(email)[0]!.toUpperCase();
}
