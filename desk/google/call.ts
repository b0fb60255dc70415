// A request, taken apart, and the checks of what it brings.

import type { z } from 'zod';
import { Refusal } from '../workbook/refusal.ts';

/** `path` is `:get`, `:batchUpdate`, `values/{range}`, `values:batchGet`, `sheets/{id}:copyTo` and so on. */
export interface Call {
  method: string;
  path: string;
  asked: URLSearchParams;
  body: unknown;
  as: string;
}

const POSTED_READS = [':getByDataFilter', 'values:batchGetByDataFilter', 'developerMetadata:search'];

/** Whether a request only reads: it counts as a read, and who may not edit may still ask. */
export function isRead(method: string, path: string): boolean {
  return method === 'GET' || POSTED_READS.includes(path);
}

/**
 * A body of the shape that is asked for.
 * @throws Refusal that names the first field which is not
 */
export function checked<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refusal(`Invalid value at '${issue?.path.join('.')}': ${issue?.message}`);
}

/** One of an enumeration's names, or the first of them where none is given. */
export function chosen<Name extends string>(
  names: readonly [Name, ...Name[]],
  given: string | null | undefined,
  field: string,
  type: string,
): Name {
  const name = names.find((one) => one === (given || names[0]));
  if (name) return name;
  throw new Refusal(
    `Invalid value at '${field}' (type.googleapis.com/google.apps.sheets.v4.${type}), "${given}"`,
  );
}
