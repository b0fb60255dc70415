// Which snapshots should stand, kept outside the tabs, where nobody types: a snapshot or a line that somebody made or
// edited is told from those that script took. Losing it loses no snapshot; the lines are then believed.

import * as z from 'zod/mini';
import type { KnownMarks } from '../../shared/snapshot/index-line.ts';

const PROPERTY = 'bandstand snapshots';
/** A property holds 9 KB. */
const MOST_MARKS = 200;

const marksSchema = z.array(z.tuple([z.int(), z.string()]));

export function knownMarks(): KnownMarks {
  const stored = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  if (!stored) return null;
  try {
    const result = marksSchema.safeParse(JSON.parse(stored));
    return result.success ? new Map(result.data) : null;
  } catch {
    return null;
  }
}

export function keepMarks(marks: ReadonlyMap<number, string>): void {
  const newest = [...marks].sort(([one], [other]) => one - other).slice(-MOST_MARKS);
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(newest));
}
