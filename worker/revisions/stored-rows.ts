// The row table as it is stored, by this version or one before: a pure step from each form to a published table.

import type { PublishedTable } from '../../shared/publication/canonical.ts';

/** A row of the table as JSON: with its cells, or, before migration 7, with a column of the table for each. */
export type StoredRow = { readonly cells: readonly string[] } | Readonly<Record<string, string>>;

/** `names` are those of `app_event_store_columns`, in their order. */
export function tableOfStored(names: readonly string[], rows: readonly StoredRow[]): PublishedTable {
  const columns = names.map(formerColumn);
  return {
    header: names,
    rows: rows.map((row) => (isOfCells(row) ? row.cells : columns.map((column) => row[column] ?? ''))),
  };
}

function isOfCells(row: StoredRow): row is { readonly cells: readonly string[] } {
  return Array.isArray(row.cells);
}

/** How a published column was called in the table before migration 7. */
function formerColumn(name: string): string {
  return name === 'key' ? 'event_key' : name.replaceAll(' ', '_');
}
