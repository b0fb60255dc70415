// What visitors would get if the database were down: what every other source holds, read and proved when somebody asks,
// and how it differs from what they get now.

import * as z from 'zod/mini';
import { readJson } from './json.ts';

const heldSchema = z.object({
  revision: z.int(),
  /** When it was published, and when it was written there; RFC 3339 in UTC. */
  publishedAt: z.string(),
  updatedAt: z.string(),
  /** In the programme. */
  events: z.int(),
  /** Events that it lacks, has beside, and tells otherwise than what visitors get now. */
  missing: z.int(),
  added: z.int(),
  changed: z.int(),
  /** The first of these by title, as it has them. */
  titles: z.array(z.string()),
  arePlacementsSame: z.boolean(),
  /** Name, zone, currency and look. */
  areSettingsSame: z.boolean(),
});

const fallbackSchema = z.object({
  source: z.enum(['backup', 'last-good-file', 'bundled-csv']),
  /** `null`: nothing that could be served, and `why`. */
  held: z.nullable(heldSchema),
  /** `none` is there; what is there does not prove itself, or is of another Sheet or environment, or cannot be read. */
  why: z.nullable(z.enum(['none', 'damaged', 'of-another', 'unreadable', 'database-away'])),
});

const fallbacksSchema = z.array(fallbackSchema);

export type Fallback = z.infer<typeof fallbackSchema>;
export type HeldProgramme = z.infer<typeof heldSchema>;

/** Reads the worker's answer; `null` when it is none. */
export function readFallbacks(body: string): Fallback[] | null {
  return readJson(fallbacksSchema, body);
}

/** Which of them a worker would serve that starts without its database; `null`: none, and visitors get an error. */
export function withoutDatabase(
  fallbacks: readonly Fallback[],
): { source: Fallback['source']; held: HeldProgramme } | null {
  let best: { source: Fallback['source']; held: HeldProgramme } | null = null;
  for (const { source, held } of fallbacks) {
    if (source === 'backup' || !held) continue;
    if (!best || held.revision > best.held.revision) best = { source, held };
  }
  return best;
}

/** Whether visitors would notice nothing. */
export function isSame({
  missing,
  added,
  changed,
  arePlacementsSame,
  areSettingsSame,
}: HeldProgramme): boolean {
  return missing + added + changed === 0 && arePlacementsSame && areSettingsSame;
}
