// Where what is served was taken from, the best first. The bytes do not depend on it; people are told.

import type { OperationalError } from '../../shared/operational-error.ts';

export type Source = 'postgres-store' | 'backup' | 'last-good-file' | 'bundled-csv';

/** A source, and when what it holds was written there, RFC 3339 in UTC. */
export interface SourceResult {
  readonly source: Source;
  readonly updatedAt: string;
}

/** What the last look at the store found. */
export interface StoreState {
  /** What the store says of its head; `null` while it cannot be read. */
  readonly revision: number | null;
  /** Why the store is not what is served. */
  readonly fault:
    | (Pick<OperationalError, 'code' | 'hint'> & { readonly cause: string; readonly since: string })
    | null;
}
