// Builds elements from text. Data only ever becomes text nodes and attributes, never markup.

type Attribute = string | number | boolean | ((event: Event) => void);
export type Child = Node | string | null | false;

/** An element; a function among the attributes listens to the event of that name, `false` leaves one out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(attribute, value);
    else if (value !== false) made.setAttribute(attribute, value === true ? '' : String(value));
  }
  made.append(...present(children));
  return made;
}

/** Puts these in the place of what an element holds. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...present(children));
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => child !== null && child !== false);
}
