// Turns what a driver throws into an OperationalError, in our words and in those of whoever refused: a pooler's cause is
// in its sentence alone. What can quote data is never repeated; the driver's error as a whole stays in `cause`, which
// is never logged or shown.

import { OperationalError } from '../../shared/operational-error.ts';
import { givenCause, type Thrown } from './given-cause.ts';

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
const AWAY: Diagnosis = {
  code: 'database-down',
  message: 'The database, or the pooler in front of it, ended the connection or lets nobody in.',
  hint: 'It is tried again. If it stays so, look into the log of the server that DATABASE_URL names.',
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
const NO_RULE: Diagnosis = {
  code: 'database-refused',
  message: 'The database lets this user in neither from here nor in this way.',
  hint: 'Add a line to its pg_hba.conf; where it wants TLS, add sslmode=require to DATABASE_URL.',
};
const ENCRYPTION: Diagnosis = {
  code: 'database-tls',
  message: 'The database and this worker do not agree on TLS.',
  hint: 'Add sslmode=require to DATABASE_URL, or take it out where the server has no TLS; sslrootcert=FILE names the authority of a certificate of your own.',
};
const SETTING: Diagnosis = {
  code: 'database-setting',
  message: 'The database, or the pooler in front of it, refused a setting of the connection.',
  hint: 'Take what is named out of the end of DATABASE_URL (and PGOPTIONS); a pooled address allows few settings.',
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
  ['25P03', TOO_SLOW],
  ['40', TOO_SLOW],
  ['57', AWAY],
  ['08', AWAY],
];

/**
 * What only a sentence tells. A pooler says nearly everything under one SQLSTATE; and a server may be rid of a user by
 * the same as of a connection without TLS.
 */
const BY_SENTENCE: readonly (readonly [sentence: RegExp, diagnosis: Diagnosis])[] = [
  [/startup parameter|startup option|unrecognized configuration parameter/i, SETTING],
  [/pg_hba\.conf/i, NO_RULE],
  [/\bSSL (connection )?(is )?required|connection is insecure|not support SSL|certificate/i, ENCRYPTION],
  [/authentication failed|auth failed|no such user|password must be/i, REFUSED],
  [/no such database|database .* does not exist/i, MISSING],
  [/no more connections|max(imum)?[ _]client|too many (clients|connections)|connection slots/i, FULL],
  [/query_wait_timeout|query read timeout/i, TOO_SLOW],
];

/** In these a server speaks of the connection, or of tables and rights, and never of a row. */
const SPEAKS_OF_NO_DATA = /^(08|28|3D|53|57|40|25P03|55P03|42501|42P01|42703)/;

/** What a driver threw, as an OperationalError; one that already is passes through. */
export function databaseFault(error: unknown, operation: string): OperationalError {
  if (error instanceof OperationalError) return error;
  const { code, message, hint } = diagnose((error ?? {}) as Thrown);
  return new OperationalError({ code, operation, message, hint, cause: error });
}

function diagnose(thrown: Thrown): Diagnosis {
  const { code = '', message: words = '' } = thrown;
  const isOfServer = /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]{4}$/.test(code);
  const bySentence = BY_SENTENCE.find(([sentence]) => sentence.test(words))?.[1];
  if (!isOfServer) return withCause(bySentence ?? UNREACHABLE, thrown);
  // A statement's sentence can quote a cell that says anything.
  if (bySentence === SETTING && code === '42704') return withCause(SETTING, thrown);
  if (SPEAKS_OF_NO_DATA.test(code)) {
    const known = BY_SQLSTATE.find(([prefix]) => code.startsWith(prefix))![1];
    // Its sentence names a table of ours, which is nobody's business who reads /readyz or asks for a backup.
    if (known === TABLE_GONE) return known;
    const isCertain = known !== AWAY && !code.startsWith('28');
    return withCause(isCertain ? known : (bySentence ?? known), thrown);
  }
  return {
    code: 'database-fault',
    message: `The database refused a statement (SQLSTATE ${code}).`,
    hint: 'Run npm run health:check; if the store is damaged, restore a backup.',
  };
}

function withCause(diagnosis: Diagnosis, thrown: Thrown): Diagnosis {
  const cause = givenCause(thrown);
  return cause === '' ? diagnosis : { ...diagnosis, message: `${diagnosis.message} Its cause: “${cause}”.` };
}
