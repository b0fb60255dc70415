// Where what is served was taken from, the best first. The bytes do not depend on it; people are told.

export type Source = 'postgres-store' | 'backup' | 'last-good-file' | 'bundled-csv';

/** A source, and when what it holds was written there, RFC 3339 in UTC. */
export interface SourceResult {
  readonly source: Source;
  readonly updatedAt: string;
}
