// The faults that can be set, and their shapes. One request may set several at once.

import { z } from 'zod';
import { type BrokenFetch, REFUSED_FETCHES } from '../runs/fetch.ts';
import { HOST_RULES } from '../workbook/host-rules.ts';

const times = z.number().int().min(1).max(10_000);
/** Before the script writes anything, before it writes into the tab in question, or after it has read that tab. */
const moment = z.enum(['before-write', 'before-write-there', 'after-read']).default('before-write');
const functionName = z.string().min(1);
const person = z.email();
const as = person.default('other@example.org');
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** An edit by another person while a function runs; `range` is full notation, as `Events!C5`. */
const editBetween = z.strictObject({
  function: functionName,
  range: z.string().min(1),
  values: z.array(z.array(value)).min(1),
  moment,
  as,
});
/** A sort of the rows below the header by another person; notes, formulas and formats move along. */
const sortBetween = z.strictObject({
  function: functionName,
  tab: z.string(),
  column: z.number().int().min(1),
  ascending: z.boolean().default(true),
  moment,
  as,
});
/** Rows put in before `row`, or taken away from `row` on, by another person. */
const rowBetween = z.strictObject({
  function: functionName,
  tab: z.string(),
  row: z.number().int().min(1),
  count: z.number().int().min(1).max(10_000).default(1),
  moment,
  as,
});
/** The run dies right before or right after a flush that writes cells of this tab. */
const crash = z
  .strictObject({
    function: functionName,
    afterWriteTo: z.string().optional(),
    beforeWriteTo: z.string().optional(),
  })
  .refine((fault) => (fault.afterWriteTo === undefined) !== (fault.beforeWriteTo === undefined), {
    message: 'exactly one of afterWriteTo and beforeWriteTo is needed',
  });

/** What `POST /desk/api/faults` takes. An empty object disarms all. */
export const faultsSchema = z
  .strictObject({
    status: z.union([z.literal(429), z.literal(500), z.literal(503), z.literal(403)]).optional(),
    tornRead: times.optional(),
    staleRead: times.optional(),
    truncate: times.optional(),
    delayMs: z.number().int().min(0).max(600_000).optional(),
    off: z.boolean().optional(),
    editBetween: editBetween.optional(),
    sortBetween: sortBetween.optional(),
    insertRowBetween: rowBetween.optional(),
    deleteRowBetween: rowBetween.optional(),
    crash: crash.optional(),
    timeLimitMs: z.number().int().min(1).max(360_000).optional(),
    function: functionName.optional(),
    urlFetch: z
      .strictObject({
        status: z.union([z.number().int().min(100).max(599), z.enum(REFUSED_FETCHES)]),
        times: times.default(1),
      })
      .optional(),
    /** How the host differs from what is documented; it stays so until `{}`. */
    host: z.array(z.enum(HOST_RULES)).optional(),
    revoke: z.strictObject({ as: person, what: z.enum(['edit', 'protected']) }).optional(),
    times: times.optional(),
  })
  .refine((faults) => faults.function === undefined || faults.timeLimitMs !== undefined, {
    message: 'function belongs to timeLimitMs',
  });

/** Faults as they are given: what has a default may be left out. */
export type FaultsGiven = z.input<typeof faultsSchema>;
type Faults = z.output<typeof faultsSchema>;

/** What another person does in between. */
export type Between =
  | ({ kind: 'editBetween' } & z.output<typeof editBetween>)
  | ({ kind: 'sortBetween' } & z.output<typeof sortBetween>)
  | ({ kind: 'insertRowBetween' | 'deleteRowBetween' } & z.output<typeof rowBetween>);

/** One armed fault. `left` counts down; null means until disarmed. */
export type ArmedFault = { left: number | null } & (
  | { kind: 'status'; status: number }
  | { kind: 'tornRead' | 'staleRead' | 'truncate' | 'off' }
  | { kind: 'delay'; delayMs: number }
  | Between
  | ({ kind: 'crash' } & z.output<typeof crash>)
  | { kind: 'timeLimit'; timeLimitMs: number; function: string | null }
  | { kind: 'urlFetch'; status: BrokenFetch }
  | { kind: 'revoke'; as: string; what: 'edit' | 'protected' }
);

/** The single faults that a checked request asks for. */
export function armedBy(faults: Faults): ArmedFault[] {
  const left = faults.times ?? 1;
  const armed: ArmedFault[] = [];
  if (faults.status) armed.push({ kind: 'status', status: faults.status, left });
  if (faults.tornRead) armed.push({ kind: 'tornRead', left: faults.tornRead });
  if (faults.staleRead) armed.push({ kind: 'staleRead', left: faults.staleRead });
  if (faults.truncate) armed.push({ kind: 'truncate', left: faults.truncate });
  if (faults.delayMs !== undefined) armed.push({ kind: 'delay', delayMs: faults.delayMs, left });
  if (faults.off) armed.push({ kind: 'off', left: null });
  if (faults.editBetween) armed.push({ kind: 'editBetween', ...faults.editBetween, left });
  if (faults.sortBetween) armed.push({ kind: 'sortBetween', ...faults.sortBetween, left });
  if (faults.insertRowBetween) armed.push({ kind: 'insertRowBetween', ...faults.insertRowBetween, left });
  if (faults.deleteRowBetween) armed.push({ kind: 'deleteRowBetween', ...faults.deleteRowBetween, left });
  if (faults.crash) armed.push({ kind: 'crash', ...faults.crash, left });
  if (faults.timeLimitMs) {
    armed.push({
      kind: 'timeLimit',
      timeLimitMs: faults.timeLimitMs,
      function: faults.function ?? null,
      left,
    });
  }
  if (faults.urlFetch)
    armed.push({ kind: 'urlFetch', status: faults.urlFetch.status, left: faults.urlFetch.times });
  if (faults.revoke) armed.push({ kind: 'revoke', ...faults.revoke, left: null });
  return armed;
}
