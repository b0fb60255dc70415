// The published form of the `Placements` tab: the second table of a publication.

/** Row 2 of `Published placements`. The schedule fills it; until then it has no rows. */
export const PUBLISHED_PLACEMENTS_HEADER: readonly string[] = [
  'id',
  'event key',
  'tier',
  'requested start',
  'effective start',
  'effective end',
  'duration hours',
  'status',
];
