// Where the fields of a table stand, worked out once for all its rows.

import { EVENT_COLUMNS, type Field } from '../columns.ts';

export interface FieldColumns {
  readonly indexOf: ReadonlyMap<Field, number>;
  /** The same, for what is asked of every row; without the fields that have no column. */
  readonly at: Readonly<Partial<Record<Field, number>>>;
  /** Those of what goes public. */
  readonly open: readonly (readonly [Field, number])[];
}

export function fieldColumns(indexOf: ReadonlyMap<Field, number>): FieldColumns {
  return {
    indexOf,
    at: Object.fromEntries(indexOf),
    open: [...indexOf].filter(([field]) => PUBLIC_FIELDS.has(field)),
  };
}

const PUBLIC_FIELDS: ReadonlySet<Field> = new Set(
  EVENT_COLUMNS.filter((column) => column.public).map(({ field }) => field),
);
