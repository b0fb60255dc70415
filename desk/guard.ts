// Who may talk to the desk: pages and programs of this machine, by a loopback name, and no other site's pages.

import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** Refuses a foreign Host (a name rebound to loopback) and a foreign Origin (another site's page). */
export const guard: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const origin = c.req.header('origin');
  const foreign = !LOOPBACK.test(host) || (origin !== undefined && origin !== `http://${host}`);
  if (foreign) {
    return problem(
      403,
      'The desk answers only to this machine',
      'Open it by a loopback name, from its own page.',
    );
  }
  return next();
};

/** An error as RFC 9457 has it. */
export function problem(status: number, title: string, detail: string): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

// Bodies of requests to the desk: bounded, JSON, and of the shape that is asked for.

const BODY_BYTES = 32 * 1024 * 1024;

/** Refuses a body that no page sends: a paste of a whole programme stays well below. */
export const bounded = bodyLimit({
  maxSize: BODY_BYTES,
  onError: () => problem(413, 'Too large', `A body may have ${BODY_BYTES} bytes.`),
});

/** The body, checked; or the answer that says what is wrong with it. */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema> | Response> {
  let json: unknown;
  try {
    json = JSON.parse((await request.text()) || '{}');
  } catch {
    return problem(400, 'Not JSON', 'The body must be one JSON object.');
  }
  const checked = schema.safeParse(json);
  return checked.success ? checked.data : problem(400, 'Not understood', z.prettifyError(checked.error));
}
