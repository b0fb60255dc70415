// A small HTTP server that speaks as much of the Sheets API as the worker asks for, and can misbehave in
// every way that Google and the network do. The real client talks to it.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Publication } from '../../../shared/publication/publication.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../../shared/tabs.ts';
import { tabsOf } from '../publications.ts';

/** What the next request meets instead of an answer. */
export type SheetFault =
  | { readonly status: number; readonly message?: string }
  | { readonly text: string }
  | { readonly json: unknown }
  /** The events tab as it looked half-way through the write: so many rows are new, the rest old. */
  | { readonly torn: readonly (readonly unknown[])[] }
  | 'silence'
  | 'hang-up';

export interface SheetServer {
  readonly rootUrl: string;
  /** Cells by tab; a tab that is not here does not exist. */
  readonly tabs: Map<string, readonly (readonly unknown[])[]>;
  /** Met by the coming requests, one each. */
  readonly faults: SheetFault[];
  /** Path and query of every request, decoded. */
  readonly requests: string[];
  publish(publication: Publication): void;
  close(): Promise<void>;
}

export async function serveSheet(): Promise<SheetServer> {
  const tabs: SheetServer['tabs'] = new Map();
  const faults: SheetFault[] = [];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(decodeURIComponent((request.url ?? '').replaceAll('+', ' ')));
    const fault = faults.shift();
    if (fault === undefined) send(response, answer(request, tabs));
    else misbehave(fault, request, response, tabs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    rootUrl: `http://127.0.0.1:${port}/desk/google/`,
    tabs,
    faults,
    requests,
    publish(publication) {
      const { events, placements } = tabsOf(publication);
      tabs.set(PUBLISHED_TAB, events).set(PUBLISHED_PLACEMENTS_TAB, placements);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

function answer({ url: path = '' }: IncomingMessage, tabs: SheetServer['tabs']): Answer {
  const url = new URL(path, 'http://sheet');
  const [, id, rest = ''] = /^\/desk\/google\/v4\/spreadsheets\/([^/:]+)\/?(.*)$/.exec(url.pathname) ?? [];
  if (id !== 'desk') return failure(404, 'Requested entity was not found.');
  if (rest === '') {
    return success({ sheets: [...tabs.keys()].map((title) => ({ properties: { title } })) });
  }
  const isBatch = rest === 'values:batchGet';
  const ranges = isBatch
    ? url.searchParams.getAll('ranges')
    : [decodeURIComponent(rest.replace('values/', ''))];
  const found = ranges.map((range) => {
    const [, tab = '', cell] = /^'?(.*?)'?(?:!(A1))?$/.exec(range) ?? [];
    const cells = tabs.get(tab);
    if (!cells) return null;
    const values = cell ? cells.slice(0, 1).map((row) => row.slice(0, 1)) : cells;
    return { range: `${tab}!A1:Z`, majorDimension: 'ROWS', ...(values.length > 0 && { values }) };
  });
  const missing = found.indexOf(null);
  if (missing >= 0) return failure(400, `Unable to parse range: ${ranges[missing]}`);
  return success(isBatch ? { spreadsheetId: id, valueRanges: found } : found[0]);
}

function misbehave(
  fault: SheetFault,
  request: IncomingMessage,
  response: ServerResponse,
  tabs: SheetServer['tabs'],
): void {
  if (fault === 'silence') return;
  if (fault === 'hang-up') request.socket.destroy();
  else if ('torn' in fault) send(response, answer(request, new Map([...tabs, [PUBLISHED_TAB, fault.torn]])));
  else if ('json' in fault) send(response, success(fault.json));
  else if ('text' in fault) response.writeHead(200, { 'content-type': 'text/html' }).end(fault.text);
  else send(response, failure(fault.status, fault.message ?? 'Injected.'));
}

function success(body: unknown): Answer {
  return { status: 200, body };
}

function failure(status: number, message: string): Answer {
  return { status, body: { error: { code: status, message, status: 'INJECTED' } } };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(body));
}
