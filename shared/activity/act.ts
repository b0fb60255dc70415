// What can be done to a workbook, as the Activity tab keeps it: parameters, not sentences, so that each
// reader gets them in their own language.

import * as z from 'zod/mini';
import { READINGS } from '../questions/reading.ts';

const count = z.int().check(z.gte(0));

const changeSchema = z.object({
  /** As the Settings tab names it. */
  name: z.string(),
  /** Both cut to `LONGEST_VALUE`: what undo needs stands in the inverse. */
  before: z.string(),
  after: z.string(),
});

export const UNDOABLE = [
  'publish',
  'settings',
  'connect',
  'cells',
  'answer',
  'bring',
  'placement',
  'restore',
] as const;

const actSchema = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('publish'),
    revision: count,
    added: count,
    changed: count,
    cancelled: count,
    removed: count,
    heldBack: count,
    leftOut: count,
    /** Placements that changed; lines from before there were any say nothing of them. */
    placements: z.optional(count),
    /** Whether name, zone, currency, website or look changed. */
    programme: z.boolean(),
  }),
  /** The worker was beyond `from`, so the same rows were offered again as `revision`. */
  z.object({ act: z.literal('renumber'), from: count, revision: count }),
  z.object({ act: z.literal('settings'), changes: z.array(changeSchema) }),
  /** The worker's address and whether there is a new key; never the key. */
  z.object({ act: z.literal('connect'), url: z.string(), isKeyNew: z.boolean() }),
  z.object({ act: z.literal('set-up'), added: count }),
  /** Somebody said that what a rule asks about an event is meant so. */
  z.object({ act: z.literal('answer'), rule: z.string(), title: z.string() }),
  z.object({ act: z.literal('deliver'), revision: count }),
  z.object({
    act: z.literal('undo'),
    /** The id of the line that was taken back, and what kind of act it was at first. */
    of: z.string(),
    what: z.enum(UNDOABLE),
    /** Whether what was taken back was an undo itself. */
    isRedo: z.boolean(),
    /** The revision that visitors see now; `null` where it is not about them. */
    revision: z.nullable(count),
    /** Events that went back, or settings, or cells. */
    count,
    /** Placements that went back with a publish. */
    placed: z.optional(count),
  }),
  /** Cells of one column were answered for: in one way of reading, or with one text. */
  z.object({
    act: z.literal('cells'),
    column: z.string(),
    count,
    reading: z.nullable(z.enum(READINGS)),
    /** Of the first cell, both cut to `LONGEST_VALUE`. */
    before: z.string(),
    after: z.string(),
  }),
  /** An event was placed, its placement moved or cancelled; the start is as it stands in the cell. */
  z.object({
    act: z.literal('placement'),
    what: z.enum(['place', 'reschedule', 'cancel']),
    title: z.string(),
    start: z.string(),
  }),
  z.object({ act: z.literal('snapshot'), sequence: count, rows: count }),
  /**
   * Tabs brought back as a snapshot holds them, or in `Events` only so many events; `before` holds what stood there.
   */
  z.object({
    act: z.literal('restore'),
    sequence: count,
    tabs: z.array(z.string()),
    events: z.nullable(count),
    before: count,
  }),
  /** A file brought in from the sidebar: rows added, and rows of which cells were changed. */
  z.object({ act: z.literal('bring'), file: z.string(), added: count, changed: count }),
  /** Written by `npm run import`, whose summaries are sentences. */
  z.object({ act: z.literal('import'), summary: z.string() }),
  z.object({ act: z.literal('import undone'), summary: z.string() }),
]);

export type Act = z.infer<typeof actSchema>;
export type SettingChange = z.infer<typeof changeSchema>;

const LONGEST_VALUE = 80;

/** A value as an act names it. */
export function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}

/** The act of a line; `null` when it is none that is known here. */
export function readAct(value: unknown): Act | null {
  const result = actSchema.safeParse(value);
  return result.success ? result.data : null;
}
