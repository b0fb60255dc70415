// Listens for the app on a port, and stops without cutting anybody off.

import type { Server } from 'node:http';
import { constants } from 'node:os';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { OperationalError } from '../shared/operational-error.ts';
import type { Log } from './log.ts';
import type { Database } from './postgres/database.ts';
import type { Chain } from './sources/chain.ts';
import type { Sync } from './sync/sync.ts';

export interface Listening {
  /** The port it got, where 0 was asked for. */
  readonly port: number;
  /** Takes no more requests, and gives those under way so long to finish. */
  close(graceMs: number): Promise<void>;
}

/**
 * Longer than proxies and clients keep a connection that they may use again: one that closes just as it is used again
 * costs a request.
 */
const KEEP_ALIVE_MS = 75_000;
const GRACE_MS = 5_000;
const IDLE_CHECK_MS = 50;
const SAME_SIGNAL_MS = 500;
/** Ctrl+C, a supervisor, and a terminal that is closed. */
const SIGNALS_TO_END = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Throws an `OperationalError` of code `port-taken` or `port-refused` naming the port. */
export function listen(app: Hono, port: number, hostname?: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const options = { fetch: app.fetch, port, ...(hostname && { hostname }) };
    const server = serve(options, (address) => {
      resolve({ port: address.port, close: (graceMs) => closeServer(server, graceMs) });
    }) as Server;
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    server.headersTimeout = KEEP_ALIVE_MS + 1_000;
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cannotListen(port, cause)));
  });
}

/** In this order: no more looks, requests finished, database closed. */
export async function shutDown(listening: Listening, worker: Worker, log: Log): Promise<void> {
  const stopping = worker.sync.stop();
  await listening.close(GRACE_MS);
  await stopping;
  await worker.close();
  log.info('stopped');
}

/**
 * Shuts down at the first signal to end. Ctrl+C reaches the whole process group, and whoever started us may
 * pass it on as well: what comes within half a second is the same signal. A later one is impatience, and
 * ends the process at once.
 */
export function shutDownOnSignal(shutDownNow: () => Promise<void>): void {
  let isUnderWay = false;
  let isSameSignal = true;
  for (const signal of SIGNALS_TO_END) {
    process.on(signal, () => {
      if (isUnderWay && !isSameSignal) process.exit(128 + constants.signals[signal]);
      if (isUnderWay) return;
      isUnderWay = true;
      // After a block of the event loop its timers come first: what arrived meanwhile has its turn before this.
      setTimeout(() => setImmediate(() => (isSameSignal = false)), SAME_SIGNAL_MS);
      shutDownNow().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error('Bandstand did not stop cleanly.', error);
          process.exit(1);
        },
      );
    });
  }
}

function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), graceMs);
    // A connection that falls idle after its last request would be kept alive for seconds.
    const tidying = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
    server.close(() => {
      clearTimeout(impatience);
      clearInterval(tidying);
      resolve();
    });
  });
}

function cannotListen(port: number, cause: NodeJS.ErrnoException): OperationalError {
  const isTaken = cause.code === 'EADDRINUSE';
  return new OperationalError({
    code: isTaken ? 'port-taken' : 'port-refused',
    operation: `listen on port ${port}`,
    message: isTaken
      ? `Port ${port} is already taken by another program.`
      : `This machine does not allow listening on port ${port}.`,
    hint: `Choose another port, for example PORT=${port < 65_535 ? port + 1 : 8787} npm start.`,
    cause,
  });
}

export interface Worker {
  readonly app: Hono;
  readonly sync: Sync;
  /** Perhaps not open yet: who asks while it is being opened waits, and is told when it cannot be. */
  readonly database: Database;
  readonly lastLook: Chain['state'];
  /**
   * Begins to look at the Sheet, and to back up each day, by itself. For after listening: the desk's Sheet is behind
   * the same port.
   */
  startPolling(): void;
  /** Ends polling, looking and turning over, then closes the database. May be called twice. */
  close(): Promise<void>;
}
