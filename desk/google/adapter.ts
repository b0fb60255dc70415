// The Sheets REST API's adapter to the workbook, for the real client: `rootUrl` is `http://…/desk/google/`.

import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Faults } from '../faults/faults.ts';
import type { AnswerScope } from '../runs/scope.ts';
import { Refusal } from '../workbook/refusal.ts';
import { googleError, type Quota, QuotaCount, quotaMessage, refusalResponse } from './errors.ts';
import { masked } from './fields.ts';
import { answerRequest, type Call } from './requests.ts';

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
    const kind = c.req.method === 'GET' ? 'Read' : 'Write';
    if (!count.spend(kind, clock().getTime())) return googleError(429, quotaMessage(kind));
    const call = await readCall(c.req.raw, c.req.header('x-desk-as') ?? SERVICE);
    if (!call) return googleError(400, 'Invalid JSON payload received.');
    if (call.sheetId !== 'desk') return googleError(404);
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

/** `/v4/spreadsheets/{id}[:act | /values…]` with its query and body; null when the body is not JSON. */
async function readCall(request: Request, as: string): Promise<Call | null> {
  const url = new URL(request.url);
  const [, id = '', act, values, rest = ''] =
    /\/v4\/spreadsheets\/([^/:]+)(?::(\w+))?(?:\/(values)(.*))?$/.exec(url.pathname) ?? [];
  const text = request.method === 'GET' ? '' : await request.text();
  try {
    const body: unknown = text === '' ? {} : JSON.parse(text);
    const path = values === undefined ? `:${act ?? 'get'}` : `values${rest}`;
    return {
      method: request.method,
      sheetId: decodeURIComponent(id),
      path,
      asked: url.searchParams,
      body,
      as,
    };
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
