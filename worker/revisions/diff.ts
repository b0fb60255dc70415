// What a publication changes in the stored rows, found by comparing one hash a row.

import type { Publication } from '../../shared/publication/publication.ts';
import { writeRow } from '../../shared/publication/row.ts';
import { sha256 } from '../hashes.ts';

export interface StoreRow {
  readonly key: string;
  readonly hash: string;
  /** In the order of the publication's header. */
  readonly cells: readonly string[];
}

export interface RowDiff {
  /** Added and changed rows, to be written. */
  readonly put: readonly StoreRow[];
  readonly removedKeys: readonly string[];
  readonly added: number;
  readonly changed: number;
}

/** Compares the events of a publication with the hashes of the stored rows, by key. */
export function diffRows(
  { header, events }: Pick<Publication, 'header' | 'events'>,
  hashes: ReadonlyMap<string, string>,
): RowDiff {
  const gone = new Set(hashes.keys());
  const put: StoreRow[] = [];
  let added = 0;
  for (const event of events) {
    const { key } = event;
    const cells = writeRow(event, header);
    const hash = sha256(JSON.stringify(cells));
    gone.delete(key);
    const before = hashes.get(key);
    if (before === hash) continue;
    if (before === undefined) added++;
    put.push({ key, hash, cells });
  }
  return { put, removedKeys: [...gone], added, changed: put.length - added };
}
