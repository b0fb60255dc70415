// What the worker knows of its own freshness, for health, receipts and people.

/** Why the Sheet's publication is not, or no longer, taken over. The last good revision goes on being served. */
export interface SyncFault {
  /**
   * `torn-or-edited`, `tampered`, `behind`, `no-publication`, `feed-not-built`, or the code of an OperationalError
   * such as `google-quota` or `database-down`.
   */
  readonly code: string;
  /** What happened, as a sentence. */
  readonly cause: string;
  /** What somebody should do. */
  readonly hint: string;
  /** The first look that found it so, RFC 3339 in UTC. */
  readonly since: string;
  /** The revision in the Sheet that is at fault, where it is known. */
  readonly revision: number | null;
}

export interface SyncState {
  /** The revision being served; 0 while there is none. */
  readonly served: number;
  /** The revision that the Sheet was last seen to hold; `null` while it was never read. */
  readonly inSheet: number | null;
  /** The end of the last look, and of the last one that found all well; RFC 3339 in UTC. */
  readonly lookedAt: string | null;
  readonly goodAt: string | null;
  readonly fault: SyncFault | null;
}
