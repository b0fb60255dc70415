// Splits the text of a calendar file (RFC 5545) into its components and their properties.

export interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** As written, escapes included. */
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly properties: Property[];
  readonly parts: Component[];
}

/** The components at the top, such as `VCALENDAR`; what is still open at the end counts, and `isWhole` says so. */
export function componentsOf(text: string): { readonly components: Component[]; readonly isWhole: boolean } {
  const root: Component = { name: '', properties: [], parts: [] };
  const open: Component[] = [root];
  for (const line of unfolded(text)) {
    const property = propertyOf(line);
    if (!property) continue;
    const inner = open[open.length - 1]!;
    if (property.name === 'BEGIN') {
      const part = { name: property.value.trim().toUpperCase(), properties: [], parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (property.name === 'END') {
      if (open.length > 1) open.pop();
    } else inner.properties.push(property);
  }
  return { components: root.parts, isWhole: open.length === 1 };
}

/** A line that begins with a space goes on with the one before. */
function unfolded(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
}

/** `NAME;PARAMETER="a:b":value`; nothing where the line is none. */
function propertyOf(line: string): Property | null {
  const pieces: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at];
    if (letter === '"') isQuoted = !isQuoted;
    if (isQuoted || (letter !== ';' && letter !== ':')) continue;
    pieces.push(line.slice(from, at));
    from = at + 1;
    if (letter !== ':') continue;
    const [name = '', ...rest] = pieces;
    const parameters = new Map(rest.map((piece) => parameterOf(piece)));
    return { name: name.trim().toUpperCase(), parameters, value: line.slice(from) };
  }
  return null;
}

function parameterOf(piece: string): [name: string, value: string] {
  const equals = piece.indexOf('=');
  return [piece.slice(0, Math.max(equals, 0)).toUpperCase(), piece.slice(equals + 1).replace(/"/g, '')];
}

/** The first property of a name. */
export function propertyNamed({ properties }: Component, name: string): Property | undefined {
  return properties.find((property) => property.name === name);
}

/** The words of a property, without escapes. */
export function textOf(property: Property | undefined): string {
  return unescaped(property?.value ?? '').trim();
}

/** The words of a property that lists some: a comma between them, unless it is escaped. */
export function listOf({ value }: Property): string[] {
  return (value.match(/(?:\\[\s\S]|[^,\\])+/g) ?? []).map((each) => unescaped(each).trim());
}

function unescaped(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}
