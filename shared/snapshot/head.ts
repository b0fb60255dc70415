// The first cell of a snapshot's tab: what stands below it, and which snapshot it follows.

import * as z from 'zod/mini';

/** Changes when a reader of the old form would misread the new one. The first had no chain and no marks of rows. */
export const FIRST_FORMAT = 'bandstand.snapshot/1';
export const SNAPSHOT_FORMAT = 'bandstand.snapshot/2';

/** Why a snapshot was taken; all but the first two are taken by script before it changes much. */
export const SNAPSHOT_REASONS = [
  'manual',
  'daily',
  'publish',
  'restore',
  'import',
  'placement',
  'answer',
  'undo',
] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

const count = z.int().check(z.gte(0), z.lte(10_000_000));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const headSchema = z.strictObject({
  format: z.enum([FIRST_FORMAT, SNAPSHOT_FORMAT]),
  sequence: z.int().check(z.gte(1)),
  /** RFC 3339, UTC. */
  takenAt: z.string(),
  takenBy: z.string(),
  reason: z.enum(SNAPSHOT_REASONS),
  /** The hash of the head before it; empty where there is none. */
  previous: z.optional(z.string()),
  /** Cells of packed rows below the head; absent where the rows can be read as they are. */
  packedCells: z.optional(count),
  /** In their order below the head. */
  parts: z.array(z.strictObject({ name: z.string(), rows: count, columns: count, digest })),
});

export type SnapshotHead = z.infer<typeof headSchema>;

export function readHead(cell: unknown): SnapshotHead | null {
  try {
    const result = headSchema.safeParse(typeof cell === 'string' ? JSON.parse(cell) : null);
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

export function writeHead(head: SnapshotHead): string {
  return JSON.stringify(head);
}
