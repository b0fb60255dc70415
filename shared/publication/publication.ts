// What the published tabs hold, as one value: built from events, laid out as cells.

import type { PublishedEvent } from '../event.ts';
import type { PublishedPlacement } from '../placements/placement.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../tabs.ts';
import { byKey, escapeCell, type Sha256 } from './canonical.ts';
import { digestOfEvents, digestOfPlacements, sealOf } from './digest.ts';
import { type Manifest, type PartHead, type Programme, PUBLICATION_FORMAT } from './manifest.ts';
import { PUBLISHED_PLACEMENTS_HEADER, writePlacement } from './placements.ts';
import { PUBLISHED_HEADER, writeRow } from './row.ts';

export interface Publication {
  readonly manifest: Manifest;
  /** In key order, tombstones included. */
  readonly events: readonly PublishedEvent[];
  /** In order of their ids. */
  readonly placements: readonly PublishedPlacement[];
}

export interface PublicationParts {
  readonly revision: number;
  readonly origin: Manifest['origin'];
  /** RFC 3339 in UTC, whole seconds. */
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly programme: Programme;
  readonly events: readonly PublishedEvent[];
  readonly placements: readonly PublishedPlacement[];
}

/** Puts a publication together and hashes it. Row order does not matter. */
export function publicationOf(parts: PublicationParts, sha256: Sha256): Publication {
  const { events: unsorted, programme, revision, origin, publishedAt, publishedBy } = parts;
  const events = [...unsorted].sort(byKey);
  const placements = [...parts.placements].sort(byId);
  const unsealed = {
    format: PUBLICATION_FORMAT,
    revision,
    origin,
    publishedAt,
    publishedBy,
    rows: events.length,
    columns: PUBLISHED_HEADER.length,
    events: events.filter(({ status }) => status !== 'removed').length,
    programme,
    digests: {
      [PUBLISHED_TAB]: digestOfEvents(
        programme,
        { header: PUBLISHED_HEADER, rows: events.map(writeRow) },
        sha256,
      ),
      [PUBLISHED_PLACEMENTS_TAB]: digestOfPlacements(
        { header: PUBLISHED_PLACEMENTS_HEADER, rows: placements.map(writePlacement) },
        sha256,
      ),
    },
  } satisfies Omit<Manifest, 'seal'>;
  return { manifest: { ...unsealed, seal: sealOf(unsealed, sha256) }, events, placements };
}

/** One published tab as a rectangle of cells: the head in A1, the header in row 2, then the rows. */
export type PublishedCells = readonly (readonly string[])[];

/** How each published tab is written, in the order in which it must be: `Published` is the commit. */
export function layOut(publication: Publication): { tab: string; cells: PublishedCells }[] {
  const { manifest, events, placements } = publication;
  const head: PartHead = {
    format: PUBLICATION_FORMAT,
    part: PUBLISHED_PLACEMENTS_TAB,
    revision: manifest.revision,
    rows: placements.length,
    columns: PUBLISHED_PLACEMENTS_HEADER.length,
  };
  return [
    {
      tab: PUBLISHED_PLACEMENTS_TAB,
      cells: rectangle(head, PUBLISHED_PLACEMENTS_HEADER, placements.map(writePlacement)),
    },
    { tab: PUBLISHED_TAB, cells: rectangle(manifest, PUBLISHED_HEADER, events.map(writeRow)) },
  ];
}

function byId({ id: one }: PublishedPlacement, { id: other }: PublishedPlacement): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function rectangle(
  head: unknown,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[][] {
  const first = header.map((_, index) => (index === 0 ? JSON.stringify(head) : ''));
  return [first, [...header], ...rows.map((row) => row.map(escapeCell))];
}
