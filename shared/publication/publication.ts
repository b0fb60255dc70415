// What the published tabs hold, as one value: built from events, laid out as cells.

import type { PublishedEvent } from '../event.ts';
import type { PublishedPlacement } from '../placements/placement.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../tabs.ts';
import { byKey, digestOfEvents, digestOfPlacements, escapeCell, type Sha256, sealOf } from './canonical.ts';
import { type Manifest, type PartHead, type Programme, PUBLICATION_FORMAT } from './manifest.ts';
import { PUBLISHED_PLACEMENTS_HEADER, writePlacement } from './placements.ts';
import { PUBLISHED_HEADER, writeRow } from './row.ts';
import { headerFor } from './table.ts';

export interface Publication {
  readonly manifest: Manifest;
  /** The columns under which its digests were taken, those of another version included. */
  readonly header: readonly string[];
  readonly placementsHeader: readonly string[];
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
  const header = headerFor(PUBLISHED_HEADER, events);
  const placementsHeader = headerFor(PUBLISHED_PLACEMENTS_HEADER, placements);
  const unsealed = {
    format: PUBLICATION_FORMAT,
    revision,
    origin,
    publishedAt,
    publishedBy,
    rows: events.length,
    columns: header.length,
    events: events.filter(({ status }) => status !== 'removed').length,
    programme,
    digests: {
      [PUBLISHED_TAB]: digestOfEvents(
        programme,
        { header, rows: events.map((event) => writeRow(event, header)) },
        sha256,
      ),
      [PUBLISHED_PLACEMENTS_TAB]: digestOfPlacements(
        { header: placementsHeader, rows: placements.map((each) => writePlacement(each, placementsHeader)) },
        sha256,
      ),
    },
  } satisfies Omit<Manifest, 'seal'>;
  const manifest = { ...unsealed, seal: sealOf(unsealed, sha256) };
  return { manifest, header, placementsHeader, events, placements };
}

/** One published tab as a rectangle of cells: the head in A1, the header in row 2, then the rows. */
export type PublishedCells = readonly (readonly string[])[];

/** How each published tab is written, in the order in which it must be: `Published` is the commit. */
export function layOut(publication: Publication): { tab: string; cells: PublishedCells }[] {
  const { manifest, header, placementsHeader, events, placements } = publication;
  const head: PartHead = {
    format: PUBLICATION_FORMAT,
    part: PUBLISHED_PLACEMENTS_TAB,
    revision: manifest.revision,
    rows: placements.length,
    columns: placementsHeader.length,
  };
  return [
    {
      tab: PUBLISHED_PLACEMENTS_TAB,
      cells: rectangle(
        head,
        placementsHeader,
        placements.map((each) => writePlacement(each, placementsHeader)),
      ),
    },
    {
      tab: PUBLISHED_TAB,
      cells: rectangle(
        manifest,
        header,
        events.map((event) => writeRow(event, header)),
      ),
    },
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
