// A server that is not there, or is no PostgreSQL: a sentence and a hint, in bounded time.

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

async function expectDown(port: number, timeoutMs = PATIENT_MS): Promise<void> {
  const opened = openServer(`postgres://user:${PASSWORD}@127.0.0.1:${port}/bandstand`, timeoutMs);
  const error = await opened.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({
    name: 'Breakdown',
    code: 'database-down',
    hint: expect.stringContaining('DATABASE_URL'),
  });
  expect(String(error)).not.toContain(PASSWORD);
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
