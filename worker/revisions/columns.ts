// The columns of the row table: one for each published column, in the same order, named so that SQL needs
// no quotes. A published column more needs a migration; a test compares the two.

import { PUBLISHED_HEADER } from '../../shared/publication/row.ts';

export interface StoreColumn {
  readonly position: number;
  /** The header as published. */
  readonly name: string;
  /** Column of `app_event_store_rows`. */
  readonly columnName: string;
}

export const STORE_COLUMNS: readonly StoreColumn[] = PUBLISHED_HEADER.map((name, index) => ({
  position: index + 1,
  name,
  columnName: name === 'key' ? 'event_key' : name.replaceAll(' ', '_'),
}));
