// The one way to PostgreSQL. Two implementations stand behind it, an embedded one and a server, and one
// contract suite holds both to what is said here.

/** A row as the drivers give it: text, numbers, booleans, dates, arrays, `null`. */
export type DatabaseRow = Record<string, unknown>;

export interface Queries {
  /**
   * Runs one statement with `$1`-style parameters. A `json` value is given as text; a `bigint` comes back as
   * a number. Throws an `OperationalError` when the database cannot be reached or refuses.
   */
  query<Row extends DatabaseRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs several statements, without parameters. */
  script(sql: string): Promise<void>;
}

export interface Database extends Queries {
  readonly kind: 'embedded' | 'server';
  /** Runs the work in one transaction: all of it is kept, or, when it throws, nothing. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

// Which database: the server that DATABASE_URL names, or the embedded one.
