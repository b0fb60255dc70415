// A PgBouncer of the tests' own in front of a server, as Debian ships it: transaction mode, two connections to share,
// and every start-up parameter that it does not know refused.

import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../tools/free-port.ts';
import { postgresUser } from './own-server.ts';

export interface OwnPgBouncer {
  /** The address of the same database on the server, through it. */
  through(databaseUrl: string): string;
  remove(): Promise<void>;
}

/** Debian has it where only root looks for commands. */
const PLACES = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer'];

/** Says so where it is not; with CI=true that is a failure. */
export function hasPgBouncer(): boolean {
  if (pgBouncerPath() !== null) return true;
  const sentence =
    'Not tried through a pooler: install PgBouncer, or say where it is in BANDSTAND_PGBOUNCER.';
  if (process.env.CI === 'true') throw new Error(sentence);
  console.warn(sentence);
  return false;
}

function pgBouncerPath(): string | null {
  const places = [process.env.BANDSTAND_PGBOUNCER ?? '', ...PLACES];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}

/** `settings` are lines of its configuration. */
export async function startOwnPgBouncer(
  serverUrl: string,
  settings: readonly string[] = [],
): Promise<OwnPgBouncer> {
  const { hostname, port, username, password } = new URL(serverUrl);
  const [ownPort, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'bandstand-pgbouncer-'))];
  const write = (name: string, lines: readonly string[]) => {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    return join(folder, name);
  };
  const quoted = (text: string) => `"${decodeURIComponent(text).replaceAll('"', '""')}"`;
  const users = write('users.txt', [`${quoted(username)} ${quoted(password)}`]);
  const configuration = write('pgbouncer.ini', [
    '[databases]',
    `* = host=${hostname} port=${port || 5432}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${ownPort}`,
    'unix_socket_dir =',
    'auth_type = scram-sha-256',
    `auth_file = ${users}`,
    'pool_mode = transaction',
    'default_pool_size = 2',
    ...settings,
  ]);
  // It refuses to run as root, and then has to read what root wrote.
  chmodSync(folder, 0o755);
  const user = postgresUser();
  const child = spawn(pgBouncerPath()!, [configuration], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(user !== null && { uid: user, gid: user }),
  });
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('process up')) resolve();
    });
    child.once('error', reject);
    ended.then(() => reject(new Error(`PgBouncer ended:\n${said}`)));
  });
  return {
    // What stands at the end of a server's address, such as sslmode, is not meant for it.
    through: (databaseUrl) =>
      Object.assign(new URL(databaseUrl), { host: `127.0.0.1:${ownPort}`, search: '' }).href,
    async remove() {
      process.off('exit', stop);
      stop();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
