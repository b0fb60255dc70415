// Placements as the store and its backups hold them: featured entries, an array of objects that a person can
// read. Their digest was taken over rows of cells, so they are laid out as rows again before anyone believes them.

import * as z from 'zod';
import { type PublishedPlacement, TIERS } from '../../shared/placements/placement.ts';
import { digestOfPlacements, type PublishedTable } from '../../shared/publication/digest.ts';
import { PUBLISHED_PLACEMENTS_HEADER, writePlacement } from '../../shared/publication/placements.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { PUBLISHED_PLACEMENTS_TAB } from '../../shared/tabs.ts';
import { sha256 } from '../hashes.ts';

/** Exactly the fields of a placement: one more would be held by no digest. What is in them, `verify` judges. */
const featuredEntrySchema: z.ZodType<PublishedPlacement> = z.strictObject({
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
});

const headerSchema = z.array(z.string());
const entriesSchema = z.array(featuredEntrySchema);

/** The stored header and entries, both JSON, as the table they were published as; `null` when they are neither. */
export function readFeaturedEntries(header: string, entries: string): PublishedTable | null {
  const columns = headerSchema.safeParse(JSON.parse(header));
  const placements = entriesSchema.safeParse(JSON.parse(entries));
  if (!columns.success || !placements.success) return null;
  return { header: columns.data, rows: placements.data.map(writePlacement) };
}

/** Under which a Sheet was published before there were placements: it may be read long after. */
const FIRST_HEADER = PUBLISHED_PLACEMENTS_HEADER.slice(0, 8);

/** The header that the digest of a verified publication's placements was taken over. */
export function headerOf({ manifest, placements }: Publication): readonly string[] {
  const rows = placements.map(writePlacement);
  const digest = manifest.digests[PUBLISHED_PLACEMENTS_TAB];
  const isFirst = digestOfPlacements({ header: FIRST_HEADER, rows }, sha256) === digest;
  return isFirst ? FIRST_HEADER : PUBLISHED_PLACEMENTS_HEADER;
}
