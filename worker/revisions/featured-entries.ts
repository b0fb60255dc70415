// Placements as the store and its backups hold them: featured entries, an array of objects that a person can
// read. Their digest was taken over rows of cells, so they are laid out as rows again before anyone believes them.

import * as z from 'zod';
import { type PublishedPlacement, TIERS } from '../../shared/placements/placement.ts';
import type { PublishedTable } from '../../shared/publication/canonical.ts';
import { writePlacement } from '../../shared/publication/placements.ts';

/**
 * Exactly the fields of a placement, beside cells of columns that this version does not know: one more would be held by
 * no digest. What is in them, `verify` judges.
 */
const featuredEntrySchema = z.strictObject({
  id: z.string(),
  eventKey: z.string(),
  tier: z.enum(TIERS),
  requestedStartAt: z.string(),
  effectiveStartAt: z.string(),
  effectiveEndAt: z.string(),
  durationHours: z.number(),
  status: z.enum(['scheduled', 'cancelled']),
  isPaid: z.boolean(),
  createdBy: z.literal('sheet'),
  createdAt: z.string(),
  updatedAt: z.string(),
  unknown: z.record(z.string(), z.string()).optional(),
});

const headerSchema = z.array(z.string());
const entriesSchema = z.array(featuredEntrySchema);

/** The stored header and entries, both JSON, as the table they were published as; `null` when they are neither. */
export function readFeaturedEntries(header: string, json: string): PublishedTable | null {
  const columns = headerSchema.safeParse(JSON.parse(header));
  const placements = entriesSchema.safeParse(JSON.parse(json));
  if (!columns.success || !placements.success) return null;
  const entries = placements.data as readonly PublishedPlacement[];
  return { header: columns.data, rows: entries.map((each) => writePlacement(each, columns.data)) };
}
