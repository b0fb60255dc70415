// What was published of placements, kept once more beside the tabs: a window that has begun must not move, and one
// that is over must not run again, because a hidden tab was lost, edited, or put back from an older copy.

import type { PublishedPlacement } from '../../shared/placements/placement.ts';
import { CellError } from '../../shared/publication/cells.ts';
import {
  PUBLISHED_PLACEMENTS_HEADER,
  placementReader,
  writePlacement,
} from '../../shared/publication/placements.ts';
import { headerFor } from '../../shared/publication/table.ts';
import { gzip } from './digest.ts';

const PROPERTY = 'bandstand placements';
/** A document property holds 9 KB. */
const MOST_CHARACTERS = 8_000;
/** All of them together hold 500 KB. */
const MOST_PACKED_CHARACTERS = 400_000;

/**
 * Keeps them in document properties, in place of those that were kept; too many are not kept at all. Four service
 * calls.
 */
export function keepPlacements(placements: readonly PublishedPlacement[]): void {
  const header = headerFor(PUBLISHED_PLACEMENTS_HEADER, placements);
  const rows = placements.map((each) => writePlacement(each, header));
  const packed = gzip.compress(JSON.stringify([header, ...rows]));
  const text = packed.length <= MOST_PACKED_CHARACTERS ? packed : '';
  const parts: Record<string, string> = {};
  let count = 0;
  for (let from = 0; from < text.length; from += MOST_CHARACTERS) {
    count += 1;
    parts[`${PROPERTY} ${count}`] = text.slice(from, from + MOST_CHARACTERS);
  }
  PropertiesService.getDocumentProperties().setProperties({ ...parts, [PROPERTY]: String(count) });
}

/** As they were kept; `null` when nobody kept any, or this version cannot read them. */
export function keptPlacements(): PublishedPlacement[] | null {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const count = Number(properties[PROPERTY] ?? 0);
  if (!Number.isInteger(count) || count < 1) return null;
  const parts = Array.from({ length: count }, (_, index) => properties[`${PROPERTY} ${index + 1}`] ?? '');
  try {
    const text = textOf(parts.join(''));
    const [header, ...rows] = JSON.parse(text ?? '[]') as string[][];
    return header ? rows.map(placementReader(header)) : null;
  } catch (error) {
    if (error instanceof CellError || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** `null` when it is not what was compressed. */
function textOf(packed: string): string | null {
  try {
    return gzip.decompress(packed);
  } catch {
    return null;
  }
}
