// How an emulated object meets a script: its methods are counted as calls to Google, and a member that the
// desk does not have says so by name instead of being quietly undefined.

import { current } from './channel.ts';

const originals = new WeakMap<object, object>();

/** What every emulated object is. `face` is the one that scripts get, typed as Google declares it. */
export abstract class EmulatedObject<Face extends object> {
  readonly face: Face;

  /** `counted` is false for what costs no remote call at Google: builders, pages, blobs. */
  constructor(name: string, counted = true) {
    this.face = present<Face>(this, name, counted);
  }
}

/** The emulated object behind a face that a script handed back. */
export function behind<Original>(face: object, kind: abstract new (...args: never[]) => Original): Original {
  const original = originals.get(face);
  if (original instanceof kind) return original;
  throw new TypeError(`The parameters don't match: expected ${kind.name}.`);
}

/** Whether a value is a face. */
export function isEmulated(value: unknown): value is object {
  return typeof value === 'object' && value !== null && originals.has(value);
}

const QUIET = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', 'length']);

function present<Face extends object>(original: object, name: string, counted: boolean): Face {
  const bound = new Map<string, unknown>();
  const face = new Proxy(original, {
    get(_, key) {
      if (typeof key === 'symbol') return undefined;
      if (key === 'toString') return () => name;
      const member = memberOf(original, key);
      if (member?.get) return enumeration(`${name}.${key}`, member.get.call(original));
      if (!member) {
        if (QUIET.has(key)) return undefined;
        throw new Error(`${name}.${key} is not emulated`);
      }
      if (!bound.has(key)) bound.set(key, counting(original, member.value as Method, counted));
      return bound.get(key);
    },
    set(_, key) {
      throw new TypeError(`${name}.${String(key)} cannot be set`);
    },
  }) as Face;
  originals.set(face, original);
  return face;
}

/** An enumeration whose missing names say so. */
function enumeration(name: string, members: object): object {
  return new Proxy(members, {
    get(_, key) {
      if (typeof key === 'symbol' || key in members || QUIET.has(key)) return Reflect.get(members, key);
      throw new Error(`${name}.${key} is not emulated`);
    },
  });
}

/** One of Google's services that the desk does not have: whatever is asked of it says so. */
export function absent(name: string): object {
  return new Proxy(
    {},
    {
      get(_, key) {
        if (typeof key === 'symbol' || QUIET.has(key)) return undefined;
        if (key === 'toString') return () => name;
        throw new Error(`${name} is not emulated`);
      },
    },
  );
}

type Method = (...args: unknown[]) => unknown;

function counting(original: object, method: Method, counted: boolean): Method {
  return (...args) => {
    if (counted) current().report.calls += 1;
    return method.apply(original, args);
  };
}

/** A method or getter of the emulation's own classes; fields are private to it. */
function memberOf(original: object, key: string): PropertyDescriptor | undefined {
  for (
    let kind = Object.getPrototypeOf(original);
    kind !== EmulatedObject.prototype;
    kind = Object.getPrototypeOf(kind)
  ) {
    const member = Object.getOwnPropertyDescriptor(kind, key);
    if (member && key !== 'constructor') return member;
  }
  return undefined;
}

/** The names of an enumeration, each its own value. */
export function names<Enumeration>(...members: string[]): Enumeration {
  return Object.freeze(Object.fromEntries(members.map((name) => [name, name]))) as Enumeration;
}
