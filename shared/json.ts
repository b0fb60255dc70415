// JSON from elsewhere, believed only when it is of the shape that is expected.

import * as z from 'zod/mini';

/** `null` when it is no JSON, or not of that shape. */
export function readJson<Schema extends z.core.$ZodType>(
  schema: Schema,
  text: string,
): z.infer<Schema> | null {
  try {
    const result = z.safeParse(schema, JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
