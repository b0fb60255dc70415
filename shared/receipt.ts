// The publish receipt: what the worker recomputed of a revision. Only when count and digest are the
// Sheet's own may anyone say “delivered”.

import * as z from 'zod/mini';
import { readJson } from './json.ts';

const receiptSchema = z.object({
  /** The revision that was asked about. */
  revision: z.int(),
  /** `stored`: it is the head. `superseded`: a higher one is. `waiting`: not seen yet, or not whole. */
  state: z.enum(['stored', 'superseded', 'waiting', 'refused']),
  /** Recomputed from what the worker holds, not repeated from the manifest; `null` unless stored. */
  events: z.nullable(z.int()),
  digest: z.nullable(z.string()),
  /** Of the placements; a worker from before there were any says nothing of it. */
  placementsDigest: z.optional(z.nullable(z.string())),
  /** The worker's highest revision; 0 when it has none. */
  head: z.int(),
  /** Who made the head: `worker`, when a backup was restored. A worker from before says nothing of it. */
  headOrigin: z.optional(z.nullable(z.enum(['sheet', 'worker']))),
  /** Why not, as a sentence in English; empty when stored. */
  cause: z.string(),
  /** What the cause is, short and stable, for those who say it in another language: `google-quota`. */
  code: z.optional(z.string()),
});

export type Receipt = z.infer<typeof receiptSchema>;

/** Reads the worker's answer; `null` when it is not a receipt. */
export function readReceipt(body: string): Receipt | null {
  return readJson(receiptSchema, body);
}
