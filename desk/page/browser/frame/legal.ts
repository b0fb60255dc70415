// What `google.script.run` takes as arguments, as Google documents it: numbers, booleans, strings, null, and
// plain objects and arrays of those; a form, when it is the only argument. All else is refused at once.

/** A copy that can leave the frame. Undefined becomes null in arrays and falls away in objects. */
export function legalArguments(given: readonly unknown[]): unknown[] {
  const [only] = given;
  if (given.length === 1 && only instanceof HTMLFormElement) return [fieldsOf(only)];
  return given.map((value, index) => legal(value, String(index), []) ?? null);
}

function legal(value: unknown, name: string, inside: readonly unknown[]): unknown {
  if (value === null || value === undefined) return value;
  if (['string', 'boolean'].includes(typeof value)) return value;
  // JSON has no NaN and no infinity: Google's client sends null for them.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (inside.includes(value)) throw illegal(name);
  const within = [...inside, value];
  if (Array.isArray(value))
    return Array.from(value, (each, index) => legal(each, String(index), within) ?? null);
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(name);
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, each]) => {
      const copy = legal(each, key, within);
      return copy === undefined ? [] : [[key, copy]];
    }),
  );
}

function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw illegal(name);
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}

function illegal(name: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${name}`);
}

// What passes between a frame and the page around it, over one `MessageChannel`.

/** The first message of a frame, by `postMessage`, with the port of its channel. */
export const GREETING = 'google.script';

export type FromFrame =
  | { kind: 'call'; id: number; function: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'focus' }
  | { kind: 'size'; width?: number; height?: number };

export type ToFrame = { id: number } & ({ result: unknown } | { error: string });
