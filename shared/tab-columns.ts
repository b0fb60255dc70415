// The columns of a tab by what they are called: headers and aliases, whatever their case and accents.

import { type Column, EVENT_COLUMNS, type Field } from './columns.ts';
import { folded } from './text.ts';

/** The columns of one tab, and which of them a header means. */
export interface TabColumns<Name extends string> {
  readonly columns: readonly (Column & { readonly field: Name })[];
  /** Whatever its case, accents and punctuation; `null` if none. */
  readonly fieldOf: (header: string) => Name | null;
}

/** Throws when one alias means two fields. */
export function tabColumns<Name extends string>(
  columns: readonly (Column & { readonly field: Name })[],
): TabColumns<Name> {
  const fields = new Map<string, Name>();
  for (const { header, field } of columns) fields.set(folded(header), field);
  for (const { aliases, field } of columns) {
    for (const alias of [field, ...aliases]) {
      const name = folded(alias);
      const taken = fields.get(name);
      if (taken && taken !== field) throw new Error(`The alias “${alias}” means both ${taken} and ${field}.`);
      fields.set(name, field);
    }
  }
  return { columns, fieldOf: (header) => fields.get(folded(header)) ?? null };
}

/** The columns of `Events`. */
export const OF_EVENTS: TabColumns<Field> = tabColumns<Field>(EVENT_COLUMNS);

/** The field of `Events` that a header means, whatever its case, accents and punctuation; `null` if none. */
export function fieldOfHeader(header: string): Field | null {
  return OF_EVENTS.fieldOf(header);
}
