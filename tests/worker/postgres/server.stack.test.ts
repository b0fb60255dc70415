// A server that is not there, is no PostgreSQL, or lets nobody in: a sentence with its own cause, and a hint, in
// bounded time.

import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { openServer } from '../../../worker/postgres/server.ts';

const PASSWORD = 'canary-password';
/** Longer than a test may take: who waits for it, fails. */
const PATIENT_MS = 600_000;
const IMPATIENT_MS = 300;

it('says that nobody answers at the address', async () => {
  const { port, close } = await listenOnce(() => {});
  await close();
  await expectDown(port);
});

it('says so when what answers hangs up, or speaks no PostgreSQL', async () => {
  for (const greet of [
    (socket: Socket) => socket.destroy(),
    (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
  ]) {
    const { port, close } = await listenOnce(greet);
    await expectDown(port);
    await close();
  }
});

it('waits only so long for one that stays silent', async () => {
  const { port, close } = await listenOnce(() => {});
  await expectDown(port, IMPATIENT_MS);
  await close();
});

it.each([
  [
    '28P01',
    'password authentication failed for user "owner"',
    'database-refused',
    'password authentication failed',
  ],
  ['08P01', 'SASL authentication failed', 'database-refused', 'SASL authentication failed'],
  ['08P01', 'no such user: owner', 'database-refused', 'no such user'],
  [
    '28000',
    'no pg_hba.conf entry for host "203.0.113.7", user "owner", database "season", no encryption',
    'database-refused',
    'no pg_hba.conf entry for host …, user …, database …, no encryption',
  ],
  ['08P01', 'SSL required', 'database-tls', 'SSL required'],
  ['28000', 'connection is insecure (try using `sslmode=require`)', 'database-tls', 'connection is insecure'],
  ['3D000', 'database "season" does not exist', 'database-missing', 'does not exist'],
  ['08P01', 'no such database: season', 'database-missing', 'no such database'],
  ['53300', 'too many connections for role "owner"', 'database-full', 'too many connections for role …'],
  ['08P01', 'no more connections allowed (max_client_conn)', 'database-full', 'max_client_conn'],
  [
    '08P01',
    'unsupported startup parameter: options',
    'database-setting',
    'unsupported startup parameter: options',
  ],
  [
    '42704',
    'unrecognized configuration parameter "statement_timeouts"',
    'database-setting',
    'statement_timeouts',
  ],
  ['57P03', 'the database system is starting up', 'database-down', 'the database system is starting up'],
  [
    '08P01',
    'server login has been failing, try again later',
    'database-down',
    'server login has been failing',
  ],
])('passes on, under %s, “%s”', async (sqlstate, sentence, code, words) => {
  const { port, close } = await listenOnce((socket) => {
    const fields = ['SFATAL', `C${sqlstate}`, `M${sentence}`, ''].map((field) => `${field}\0`).join('');
    const length = Buffer.alloc(4);
    length.writeInt32BE(4 + Buffer.byteLength(fields));
    socket.once('data', () => socket.end(Buffer.concat([Buffer.from('E'), length, Buffer.from(fields)])));
  });
  const refusal = await refusalAt(port);
  await close();
  expect(refusal).toMatchObject({ name: 'OperationalError', code, message: expect.stringContaining(words) });
  expect(String(refusal)).not.toMatch(/owner|season|203\.0/);
});

async function expectDown(port: number, timeoutMs = PATIENT_MS): Promise<void> {
  const error = await refusalAt(port, timeoutMs);
  expect(error).toMatchObject({
    name: 'OperationalError',
    code: 'database-down',
    hint: expect.stringContaining('DATABASE_URL'),
  });
  expect(String(error)).not.toContain(PASSWORD);
}

function refusalAt(port: number, connectMs = PATIENT_MS): Promise<unknown> {
  return openServer(`postgres://user:${PASSWORD}@127.0.0.1:${port}/bandstand`, { connectMs }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
}

async function listenOnce(greet: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    greet(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
