// An editor whose desk runs in a process of its own, which may be killed and opened again, and the one address at
// which that desk and a worker, which comes and goes as well, find each other.

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Child, startChild } from '../worker/child.ts';
import { EditorsSheet, type Row } from './editors-sheet.ts';

const DESK = join(import.meta.dirname, '..', 'desk', 'desk-process.ts');

export class DeskApart extends EditorsSheet {
  readonly #variables: Record<string, string>;
  #child: Child | null = null;
  #port = '';

  /** Of `STATE_FILE`, `WORKER_URL` and `HOOK_KEY`; not open yet. */
  constructor(variables: Record<string, string>) {
    super();
    this.#variables = variables;
  }

  get url() {
    return `http://127.0.0.1:${this.#port}`;
  }

  async open(): Promise<void> {
    this.#child = startChild(DESK, [], this.#variables);
    this.#port = (await this.#child.line(/^listening /)).split(' ')[1]!;
  }

  override setUp(rows: readonly Row[]): Promise<void> {
    return super.setUp(rows);
  }

  /** As a power cut does. */
  async kill(): Promise<void> {
    this.#child?.process.kill('SIGKILL');
    await this.#child?.ended;
  }

  close(): Promise<void> {
    return this.kill();
  }
}

export interface Front {
  /** Without a slash at the end. */
  readonly url: string;
  /** Who answers from now on. */
  desk: { readonly url: string } | null;
  worker: { readonly app: { fetch(request: Request): Response | Promise<Response> } } | null;
  close(): Promise<void>;
}

/** Serves the desk under `/desk`, and the worker beside it, as `npm start` does. */
export async function serveFront(): Promise<Front> {
  const nobody = () => new Response(null, { status: 503 });
  const answer = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    if (!pathname.startsWith('/desk')) return front.worker?.app.fetch(request) ?? nobody();
    if (!front.desk) return nobody();
    const { method } = request;
    return fetch(front.desk.url + pathname + search, { method }).catch(nobody);
  };
  const server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }) as Server;
  await once(server, 'listening');
  const front: Front = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    desk: null,
    worker: null,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return front;
}
