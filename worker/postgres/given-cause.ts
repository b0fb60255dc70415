// The cause as a server, a pooler or the driver put it, for the operator's sentence. That sentence stands in /readyz too,
// where anybody reads it: what is named in DATABASE_URL is left out, and the operator has it there.

/** What `pg`, PGlite and Node throw. */
export interface Thrown {
  /** An SQLSTATE of the server; of Node, a name such as ECONNREFUSED. */
  readonly code?: string;
  readonly message?: string;
  /** Of Node: what it was doing. */
  readonly syscall?: string;
}

const LONGEST = 200;

/** The driver's own sentences that say something of a connection. Others may quote what they were given. */
const OF_DRIVER = [
  /^The server does not support SSL connections/,
  /^Connection terminated/,
  /^Client has encountered a connection error/,
  /^timeout exceeded when trying to connect/,
  /^Query read timeout/,
  /^SASL: .*client password must be/,
];

/** One line, without the names in DATABASE_URL; empty when there is nothing that may be repeated. */
export function givenCause({ code = '', message = '', syscall }: Thrown): string {
  // Node's own sentence holds host and port.
  if (/^E[A-Z_]+$/.test(code) && !code.startsWith('ERR')) return syscall ? `${syscall} ${code}` : code;
  // The sentence holds the names in the certificate.
  if (/CERT|^ERR_(SSL|TLS)|^UNABLE_TO/.test(code)) return code;
  const isOfServer = /^[0-9A-Z]{5}$/.test(code);
  if (!isOfServer && !OF_DRIVER.some((sentence) => sentence.test(message))) return '';
  return withoutNames(message.split('\n')[0]!).slice(0, LONGEST).trim();
}

function withoutNames(sentence: string): string {
  return sentence
    .replace(/\b(user|role|database|host|server|address|tenant)\b([ :]+)("[^"]*"|'[^']*')/gi, '$1 …')
    .replace(/\b(no such (?:user|database)|(?:user|db|database)=)[: ]*\S+/gi, '$1 …')
    .replace(/\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b/g, '…');
}
