// Bodies of requests to the desk: bounded, JSON, and of the shape that is asked for.

import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { problem } from './guard.ts';

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
