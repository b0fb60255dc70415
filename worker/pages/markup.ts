// HTML that cannot forget to escape: the tag `html` escapes every value that is not markup itself. Values
// may stand in text and in quoted attributes, and nowhere else.

/** A piece of HTML that is safe to stand in a page. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** `null`, `undefined` and `false` leave nothing behind; a list is its pieces one after the other. */
export type Value = Markup | string | number | null | undefined | false | readonly Value[];

/** Markup from a template, every value escaped. */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = template[0]!;
  for (let index = 0; index < values.length; index++) {
    text += textOf(values[index]) + template[index + 1]!;
  }
  return new Markup(text);
}

/** Data as JSON that may stand inside a `script` element: nothing in it can end the element. */
export function jsonMarkup(data: unknown): Markup {
  return new Markup(JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, unicodeEscape));
}

function textOf(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return NEEDS_ESCAPE.test(value) ? value.replace(EACH, entityOf) : value;
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  let text = '';
  for (const each of value) text += textOf(each);
  return text;
}

const NEEDS_ESCAPE = /[&<>"']/;
const EACH = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function entityOf(character: string): string {
  return ENTITIES[character]!;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
