// Who may talk to the desk: pages and programs of this machine, by a loopback name, and no other site's pages.

import type { MiddlewareHandler } from 'hono';

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
