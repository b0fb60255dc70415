// In front of an address for whoever knows its secret: `Authorization: Bearer …`, compared in constant time. Without a
// secret the address is closed, never open.

import type { MiddlewareHandler } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { HTTPException } from 'hono/http-exception';
import { problemAnswer } from '../problem.ts';

/** `variable` is what the secret is called in the environment; `secret` is `null` where it is not set. */
export function bearer(variable: string, secret: string | null): MiddlewareHandler {
  if (secret === null) {
    const title = `This address is closed, because no ${variable} is set here.`;
    return async () => problemAnswer({ status: 503, code: 'closed', title });
  }
  const check = bearerAuth({ token: secret });
  return async (context, next) => {
    let isKnown = false;
    try {
      await check(context, async () => {
        isKnown = true;
      });
    } catch (error) {
      if (!(error instanceof HTTPException)) throw error;
    }
    return isKnown ? next() : problemAnswer(UNKNOWN);
  };
}

const UNKNOWN = {
  status: 401,
  code: 'not-allowed',
  title: 'This address is for whoever knows its secret.',
} as const;
