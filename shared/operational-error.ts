// The world breaking: Google, the network, the database, the disk. One error type for all of it, caught
// only at the rim. Bad data is an Issue and an expected result a value; neither is ever thrown.

export interface OperationalErrorParts {
  /** Short, stable, for programs and logs: `sheets-quota`, `lock-timeout`. */
  readonly code: string;
  /** What was being done: `read the published tabs`. */
  readonly operation: string;
  /** What happened, as a sentence. */
  readonly message: string;
  /** What whoever reads this should do. */
  readonly hint: string;
  readonly cause?: unknown;
}

export class OperationalError extends Error {
  override readonly name = 'OperationalError';
  readonly code: string;
  readonly operation: string;
  readonly hint: string;
  readonly cause: unknown;

  constructor(parts: OperationalErrorParts) {
    super(parts.message);
    this.code = parts.code;
    this.operation = parts.operation;
    this.hint = parts.hint;
    this.cause = parts.cause;
  }
}
