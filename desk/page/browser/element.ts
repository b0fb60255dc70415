// Builds elements from text. Data only ever becomes text nodes and attributes, never markup.

type Attribute = string | number | boolean | ((event: Event) => void);
type Child = Node | string | null | false;

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

// The icons of buttons: lines on a grid of 20 by 20, in the colour of the text around them.

const PATHS = {
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8',
  redo: 'M13 4l3.5 3.5L13 11M16 7.5H8.5a4.25 4.25 0 0 0 0 8.5H12',
  ascending: 'M5 3.5v13M2.5 14 5 16.5 7.5 14M10.5 9 13.5 2.5 16.5 9M11.5 7h4M10.5 11.500h6l-6 6h6',
  descending: 'M5 3.5v13M2.5 14 5 16.5 7.5 14M10.5 2.500h6l-6 6h6M10.5 17.500l3-6.5 3 6.500M11.5 15.500h4',
  filter: 'M3 4.5h14l-5.5 6.5v5l-3-1.500V11Z',
  find: 'M8.5 3.500a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM12.2 12.2 17 17',
  close: 'M5 5l10 10M15 5 5 15',
  sheets: 'M3.5 5.500h13M3.5 10h13M3.5 14.500h13',
  bell: 'M5 14.500V9a5 5 0 0 1 10 0v5.500M3.5 14.500h13M8.5 17h3',
  person: 'M10 10a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.500ZM4 17c.4-3 2.8-4.5 6-4.500s5.6 1.5 6 4.5',
  people:
    'M7.5 9.500a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.500ZM2.5 16c.3-2.6 2.2-4 5-4s4.7 1.4 5 4M13 4.300a2.75 2.75 0 0 1 0 5M14.5 12.300c1.7.5 2.8 1.7 3 3.7',
  storm:
    'M5.5 12.500a3.25 3.25 0 1 1 .6-6.450A4.5 4.5 0 0 1 14.8 7a2.8 2.8 0 0 1-.3 5.500M10.5 9.5 8.5 13h3l-2 4',
  away: 'M8 4.500H4.500v11h11V12M11 4.500h4.500V9M15.5 4.5 9 11',
  down: 'M6 8.500l4 4 4-4',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** An icon that says nothing by itself: the button around it has the words. */
export function icon(name: IconName): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  drawing.append(path);
  return drawing;
}
