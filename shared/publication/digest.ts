// What is hashed of a publication: each tab with what it is a table of, and the manifest itself.

import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../tabs.ts';
import { canonicalText, type Sha256 } from './canonical.ts';
import { type Manifest, type Programme, PUBLICATION_FORMAT } from './manifest.ts';

/** A published tab below its head: header and rows, unescaped. */
export interface PublishedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The digest of the `Published` tab. The programme's settings are part of it: visitors see them too. */
export function digestOfEvents(
  programme: Programme,
  { header, rows }: PublishedTable,
  sha256: Sha256,
): string {
  const about = { format: PUBLICATION_FORMAT, part: PUBLISHED_TAB, programme };
  return sha256(canonicalText(about, header, rows));
}

/** The digest of the `Published placements` tab. */
export function digestOfPlacements({ header, rows }: PublishedTable, sha256: Sha256): string {
  const about = { format: PUBLICATION_FORMAT, part: PUBLISHED_PLACEMENTS_TAB };
  return sha256(canonicalText(about, header, rows));
}

/** The seal of a manifest. The order of the manifest's own fields is part of what is sealed. */
export function sealOf(manifest: Omit<Manifest, 'seal'>, sha256: Sha256): string {
  return sha256(JSON.stringify(manifest));
}
