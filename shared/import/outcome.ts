// What a step of an import comes to: a value, or a refusal that says why. Refusals are expected, so they
// are returned; only the world breaking is thrown.

export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** The step succeeded. */
export function done<Value>(value: Value): Outcome<Value> {
  return { kind: 'done', value };
}

/** The step was refused, with one sentence a problem. */
export function refused(...problems: readonly string[]): Outcome<never> {
  return { kind: 'refused', problems };
}
