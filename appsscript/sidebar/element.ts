// Builds elements from text. Data only ever becomes text nodes and attributes, never markup.

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
