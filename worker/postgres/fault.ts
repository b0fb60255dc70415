// Turns what a driver throws into an OperationalError. The driver's own message can quote data, so it stays in
// `cause`, which is never logged or shown; the SQLSTATE says what happened.

import { OperationalError } from '../../shared/operational-error.ts';

interface Diagnosis {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const UNREACHABLE: Diagnosis = {
  code: 'database-down',
  message: 'The database does not answer.',
  hint: 'Check that PostgreSQL runs and that DATABASE_URL names its host and port.',
};
const TOO_SLOW: Diagnosis = {
  code: 'database-slow',
  message: 'The database took too long and was interrupted; nothing was changed.',
  hint: 'Look for long-running transactions or a full disk, then try again.',
};
const REFUSED: Diagnosis = {
  code: 'database-refused',
  message: 'The database refused the user or the password.',
  hint: 'Correct the user and the password in DATABASE_URL.',
};
const MISSING: Diagnosis = {
  code: 'database-missing',
  message: 'The server has no database of that name.',
  hint: 'Create the database, or correct the name at the end of DATABASE_URL.',
};
const FULL: Diagnosis = {
  code: 'database-full',
  message: 'The database has no room left, in connections, memory or disk.',
  hint: 'Free disk space or connections on the database server, then try again.',
};

const NOT_ALLOWED: Diagnosis = {
  code: 'database-not-allowed',
  message: 'The database does not allow its user to do this.',
  hint: 'Let the user of DATABASE_URL create schemas and tables in its database: grant create on database … to …',
};
const TABLE_GONE: Diagnosis = {
  code: 'database-table-gone',
  message: 'A table of the store, or a column of one, is not there.',
  hint: 'Run npm run bootstrap:postgres-store, which makes it again, then npm run db:cli -- status.',
};

const BY_SQLSTATE: readonly (readonly [prefix: string, diagnosis: Diagnosis])[] = [
  ['28', REFUSED],
  ['3D', MISSING],
  ['53', FULL],
  ['42501', NOT_ALLOWED],
  ['42P01', TABLE_GONE],
  ['42703', TABLE_GONE],
  ['57014', TOO_SLOW],
  ['55P03', TOO_SLOW],
  ['40', TOO_SLOW],
  ['57', UNREACHABLE],
  ['08', UNREACHABLE],
];

/** What a driver threw, as an OperationalError; one that already is passes through. */
export function databaseFault(error: unknown, operation: string): OperationalError {
  if (error instanceof OperationalError) return error;
  return new OperationalError({ ...diagnose(error), operation, cause: error });
}

function diagnose(error: unknown): Diagnosis {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (/^query read timeout/i.test(message)) return TOO_SLOW;
  if (!/^[0-9A-Z]{5}$/.test(code)) return UNREACHABLE;
  const known = BY_SQLSTATE.find(([prefix]) => code.startsWith(prefix));
  if (known) return known[1];
  return {
    code: 'database-fault',
    message: `The database refused a statement (SQLSTATE ${code}).`,
    hint: 'Run npm run health:check; if the store is damaged, restore a backup.',
  };
}
