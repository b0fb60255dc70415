// The Sheets REST API's adapter to the workbook, for the real client: `rootUrl` is `http://…/desk/google/`.

import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Faults } from '../faults/faults.ts';
import type { AnswerScope } from '../runs/scope.ts';
import { Refusal } from '../workbook/refusal.ts';
import { type Call, isRead } from './call.ts';
import { googleError, type Quota, QuotaCount, quotaMessage, refusalResponse } from './errors.ts';
import { masked } from './fields.ts';
import { answerRequest } from './requests.ts';

export type { Quota } from './errors.ts';

const BODY_BYTES = 64 * 1024 * 1024;
const SERVICE = 'service@example.org';

/** The routes under `/desk/google`. The person acting is the service account, or whom `X-Desk-As` names. */
export function createGoogleAdapter({ book, faults, clock }: AnswerScope, quota: Quota): Hono {
  const adapter = new Hono();
  const count = new QuotaCount(quota);
  adapter.use(
    bodyLimit({
      maxSize: BODY_BYTES,
      onError: () => googleError(413, 'Request payload size exceeds the limit.'),
    }),
  );

  adapter.all('/v4/spreadsheets/*', async (c) => {
    const broken = await strike(faults, c.env);
    if (broken) return broken;
    const asked = new URL(c.req.url);
    const { sheetId, path } = placeOf(asked.pathname);
    const kind = isRead(c.req.method, path) ? 'Read' : 'Write';
    if (!count.spend(kind, clock().getTime())) return googleError(429, quotaMessage(kind));
    const body = await readBody(c.req.raw);
    if (body === null) return googleError(400, 'Invalid JSON payload received.');
    if (sheetId === '') return googleError(400, 'spreadsheets.create is not emulated');
    if (sheetId !== 'desk') return googleError(404);
    const as = c.req.header('x-desk-as') ?? SERVICE;
    const call: Call = { method: c.req.method, path, asked: asked.searchParams, body: body.json, as };
    try {
      const answer = answerRequest(book, faults, call);
      return answer === null ? googleError(404) : whole(masked(answer, call.asked.get('fields')), faults);
    } catch (error) {
      if (error instanceof Refusal) return refusalResponse(error);
      throw error;
    }
  });
  adapter.all('*', () => googleError(404));
  return adapter;
}

/** What a fault makes of a request: a wait, a dropped connection, an error. */
async function strike(faults: Faults, env: unknown): Promise<Response | null> {
  const delay = faults.take('delay');
  if (delay) await wait(delay.delayMs);
  if (faults.take('off')) {
    const { incoming } = (env ?? {}) as { incoming?: { socket: { destroy(): void } } };
    incoming?.socket.destroy();
    return new Response(null, { status: 503 });
  }
  const status = faults.take('status')?.status;
  if (!status) return null;
  return googleError(status, status === 429 ? quotaMessage('Read') : undefined);
}

/** `/v4/spreadsheets/{id}` and what is asked of it. Clients put a slash at the end, or before the act. */
function placeOf(pathname: string): { sheetId: string; path: string } {
  const [, id = '', path = ''] = /\/v4\/spreadsheets\/([^/:]*)\/?(.*?)\/*$/.exec(pathname) ?? [];
  return { sheetId: id, path: path === '' ? ':get' : path };
}

/** The body, an empty one as `{}`; null when it is not JSON. */
async function readBody(request: Request): Promise<{ json: unknown } | null> {
  const text = request.method === 'GET' ? '' : await request.text();
  try {
    return { json: text === '' ? {} : JSON.parse(text) };
  } catch {
    return null;
  }
}

/** The answer as JSON, or cut off half-way by a fault. */
function whole(answer: unknown, faults: Faults): Response {
  const text = JSON.stringify(answer);
  const body = faults.take('truncate') ? text.slice(0, Math.floor(text.length / 2)) : text;
  return new Response(body, { headers: { 'content-type': 'application/json; charset=UTF-8' } });
}
