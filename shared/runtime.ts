// The runtime snapshot: what visitors are being served, from which source, and whether Sheet, store and feed agree.

import * as z from 'zod/mini';
import { readJson } from './json.ts';

const revision = z.nullable(z.int());

const runtimeSchema = z.object({
  /** Where the feed was taken from; `null` while nothing is served. */
  source: z.nullable(z.enum(['postgres-store', 'backup', 'last-good-file', 'bundled-csv'])),
  /** Rows as the store counts them, tombstones included; events that are in the programme. */
  rowCount: z.int(),
  events: z.int(),
  /** When the revision was published, and when its source was written; RFC 3339 in UTC. */
  publishedAt: z.nullable(z.string()),
  updatedAt: z.nullable(z.string()),
  /** The turnover that the edition began at; `null` before the first. */
  edition: z.nullable(z.string()),
  /** `null` where it is not known: never looked at, or it does not answer. */
  revisions: z.object({ sheet: revision, store: revision, feed: revision }),
  drift: z.array(
    z.enum(['sheet-ahead', 'sheet-behind', 'sheet-unknown', 'store-ahead', 'store-behind', 'store-unknown']),
  ),
  /** Why the store, or the Sheet, is not what is served: a code for programs, and a sentence in English. */
  storeFault: z.nullable(z.object({ code: z.string(), cause: z.string() })),
  syncFault: z.nullable(z.object({ code: z.string(), cause: z.string() })),
  /** Published columns that this worker knows; one of a former version does not say. */
  columns: z.optional(z.array(z.string())),
});

export type Runtime = z.infer<typeof runtimeSchema>;

/** Where Sheet and store stand beside the feed; empty when all three agree. */
export function driftOf({ sheet, store, feed }: Runtime['revisions']): Runtime['drift'] {
  const served = feed ?? 0;
  const beside = <Place extends 'sheet' | 'store'>(place: Place, number: number | null) => {
    if (number === null) return [`${place}-unknown` as const];
    if (number === served) return [];
    return [number > served ? (`${place}-ahead` as const) : (`${place}-behind` as const)];
  };
  return [...beside('sheet', sheet), ...beside('store', store)];
}

/** Reads the worker's answer; `null` when it is no runtime snapshot. */
export function readRuntime(body: string): Runtime | null {
  return readJson(runtimeSchema, body);
}
