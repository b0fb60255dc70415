// Why a published revision has not arrived, in no language: it is remembered, and every editor reads it in
// their own.

import * as z from 'zod/mini';
import { FETCH_FAULTS } from '../delivery/refused-fetch.ts';

export const causeSchema = z.discriminatedUnion('code', [
  /** Also what stays when a publish is cut off right before it asks. */
  z.object({ code: z.literal('not-asked') }),
  z.object({ code: z.literal('not-connected') }),
  z.object({ code: z.literal('address-invalid'), property: z.string() }),
  z.object({ code: z.literal('key-invalid'), property: z.string() }),
  /** `said` is Google's own sentence, in the language of whoever asked. Earlier versions kept neither. */
  z.object({
    code: z.literal('unreachable'),
    url: z.string(),
    fault: z.optional(z.nullable(z.enum(FETCH_FAULTS))),
    said: z.optional(z.string()),
  }),
  /** `problem` and `said`: code and sentence of an RFC 9457 answer; empty when it is none. */
  z.object({ code: z.literal('answered'), status: z.int(), problem: z.string(), said: z.string() }),
  z.object({ code: z.literal('not-signed') }),
  z.object({ code: z.literal('not-a-receipt') }),
  z.object({ code: z.literal('other-rows') }),
  /** `fault` and `said`: code and sentence of the worker's receipt. */
  z.object({ code: z.literal('worker-said'), fault: z.string(), said: z.string() }),
  z.object({ code: z.literal('behind'), head: z.int() }),
  /** A backup was restored as the head: not to be overwritten unasked. */
  z.object({ code: z.literal('restored'), head: z.int() }),
]);

export type Cause = z.infer<typeof causeSchema>;
