// Builds elements from text. Data only ever becomes text nodes and attributes, never markup.

import type { SidebarContext } from './context.ts';

type Attribute = string | boolean | ((event: Event) => void);
export type Child = Node | string | null;

/** An element; a function among the attributes listens to the event of that name, `false` leaves one out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(attribute, value);
    else if (value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...present(children));
  return made;
}

/** Puts these in the place of what an element holds. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...present(children));
}

/** Moves the keyboard to something that is read, not pressed. */
export function focusOn(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus();
}

/** When a button has gone with what it was about, the keyboard stays where its list begins, or else at the top. */
export function keepKeyboard(button: HTMLElement, listHeading = 'h1'): void {
  if (document.contains(button)) return;
  const place = document.querySelector<HTMLElement>(listHeading) ?? document.querySelector('h1');
  if (place) focusOn(place);
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => child !== null);
}

// A section that opens and closes. It is made once and only its content changes, so that what is open, and
// how far it is scrolled, stays as the editor left it.

export interface Section {
  readonly shell: HTMLElement;
  readonly content: HTMLElement;
  /** Changes the heading, for example to a count. */
  title(text: string): void;
  open(): void;
}

/** A section; `onOpen` runs whenever it is opened. */
export function section(heading: string, onOpen: () => void = () => {}): Section {
  const title = element('h2', {}, heading);
  const content = element('div');
  const details = element('details', {}, element('summary', {}, title), content);
  details.addEventListener('toggle', () => {
    if (details.open) onOpen();
  });
  return {
    shell: element('section', {}, details),
    content,
    title(text) {
      title.textContent = text;
    },
    open() {
      details.open = true;
    },
  };
}

// Times as people read them.

/** An instant (RFC 3339) in the editor's own zone. */
export function moment(instant: string, { words }: SidebarContext): string {
  return new Date(instant).toLocaleString(words.locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** The wall time of an event's start, in the programme's zone: `2027-06-19T19:30:00+02:00`, or its date alone. */
export function start(when: string | null, { words }: SidebarContext): string {
  if (when === null) return words.preview.dateUnknown;
  const wall = when.slice(0, 16);
  const date = new Date(`${wall.length > 10 ? wall : `${wall}T00:00`}:00Z`);
  return date.toLocaleString(words.locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(wall.length > 10 && { hour: '2-digit', minute: '2-digit' }),
  });
}
