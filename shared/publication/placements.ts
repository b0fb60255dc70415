// The published form of the `Placements` tab: the second table of a publication, one placement a row.

import type { PublishedPlacement } from '../placements/placement.ts';
import { LONGEST_HOURS, SHORTEST_HOURS, TIERS } from '../placements/placement.ts';
import { CellError, readCount, readInstant, readKey, readMoment, readOneOf } from './cells.ts';
import { cellsByName } from './table.ts';

/** Row 2 of `Published placements`. */
export const PUBLISHED_PLACEMENTS_HEADER: readonly string[] = [
  'id',
  'event key',
  'tier',
  'requested start',
  'effective start',
  'effective end',
  'duration hours',
  'status',
  'paid',
  'created by',
  'created at',
  'updated at',
];

/** A placement as a row of text cells, one for each name of the header. */
export function writePlacement(
  placement: PublishedPlacement,
  header: readonly string[] = PUBLISHED_PLACEMENTS_HEADER,
): string[] {
  const known = [
    placement.id,
    placement.eventKey,
    placement.tier,
    placement.requestedStartAt,
    placement.effectiveStartAt,
    placement.effectiveEndAt,
    String(placement.durationHours),
    placement.status,
    placement.isPaid ? 'paid' : '',
    placement.createdBy,
    placement.createdAt,
    placement.updatedAt,
  ];
  if (header === PUBLISHED_PLACEMENTS_HEADER) return known;
  return header.map(
    (name) => known[PUBLISHED_PLACEMENTS_HEADER.indexOf(name)] ?? placement.unknown?.[name] ?? '',
  );
}

/** Reads rows under a header; that throws `CellError` when one is not what `writePlacement` gives. */
export function placementReader(header: readonly string[]): (row: readonly string[]) => PublishedPlacement {
  const byName = cellsByName(header, PUBLISHED_PLACEMENTS_HEADER);
  return (row) => {
    const { cells, ...unknown } = byName(row);
    return { ...readPlacement(cells), ...unknown };
  };
}

function readPlacement(row: readonly string[]): PublishedPlacement {
  const [id = '', key = '', tier = '', requested = '', start = '', end = '', hours = '', ...more] = row;
  const [status = '', paid = '', by = '', createdAt = '', updatedAt = ''] = more;
  const placement: PublishedPlacement = {
    id: readKey(id),
    eventKey: readKey(key),
    tier: readOneOf(tier, TIERS),
    requestedStartAt: readInstant(requested),
    effectiveStartAt: readInstant(start),
    effectiveEndAt: readInstant(end),
    durationHours: readCount(hours),
    status: readOneOf(status, ['scheduled', 'cancelled']),
    isPaid: readOneOf(paid, ['', 'paid']) === 'paid',
    createdBy: readOneOf(by, ['sheet']),
    createdAt: readMoment(createdAt),
    updatedAt: readMoment(updatedAt),
  };
  const lastsMs = Date.parse(placement.effectiveEndAt) - Date.parse(placement.effectiveStartAt);
  const { durationHours } = placement;
  if (
    durationHours < SHORTEST_HOURS ||
    durationHours > LONGEST_HOURS ||
    lastsMs !== durationHours * 3_600_000
  ) {
    throw new CellError(`the window of “${id}” is not ${hours} hours long`);
  }
  return placement;
}

/** Whether two placements say the same, whenever they last changed. */
export function isSamePlacement(one: PublishedPlacement, other: PublishedPlacement): boolean {
  return textOf(one) === textOf(other);
}

const textOf = (placement: PublishedPlacement) =>
  JSON.stringify(writePlacement({ ...placement, updatedAt: '' }));
