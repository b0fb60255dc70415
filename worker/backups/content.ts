// The content of a backup: the programme as CSV and its placements as featured entries, and the way back to the very
// publication. What does not prove itself is refused, and it is said what is wrong with it.

import Papa from 'papaparse';
import { escapeCell, sealOf, unescapeCell } from '../../shared/publication/canonical.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { writeRow } from '../../shared/publication/row.ts';
import { sha256 } from '../hashes.ts';
import { readFeaturedEntries } from '../revisions/featured-entries.ts';
import { verifyTables } from '../revisions/load.ts';
import type { KeptBackup } from './backup.ts';

export type Content = Omit<KeptBackup, 'id' | 'previousDigest' | 'digest'>;

const CSV = { newline: '\r\n' } as const;

/** Everything of a publication but the person who published it. */
export function contentOf(publication: Publication): Content {
  const { header, placementsHeader, events, placements } = publication;
  const { seal: _, ...sealed } = publication.manifest;
  const unsealed = { ...sealed, publishedBy: '' };
  const manifest = { ...unsealed, seal: sealOf(unsealed, sha256) };
  const csvContent = Papa.unparse(
    [[...header], ...events.map((event) => writeRow(event, header).map(escapeCell))],
    CSV,
  );
  const featuredEntriesJson = JSON.stringify(placements);
  return {
    rowCount: events.length,
    featuredEntryCount: placements.length,
    storeChecksum: checksumOf(csvContent, featuredEntriesJson),
    csvContent,
    featuredEntriesJson,
    revision: manifest.revision,
    manifest: JSON.stringify(manifest),
    placementsHeader: JSON.stringify(placementsHeader),
  };
}

function checksumOf(csvContent: string, featuredEntriesJson: string): string {
  return sha256(`${csvContent}\n${featuredEntriesJson}`);
}

/** The digest of a backup in the chain of its environment. */
export function chainDigest(previousDigest: string, { storeChecksum, manifest }: Content): string {
  return sha256(`${previousDigest}\n${storeChecksum}\n${manifest}`);
}

export type BackupProof =
  | { readonly kind: 'whole'; readonly publication: Publication }
  /** `cause` is a sentence. */
  | { readonly kind: 'damaged'; readonly cause: string };

/** Reads a backup back, all of it or none. */
export function prove(kept: KeptBackup): BackupProof {
  const damaged = (cause: string): BackupProof => ({ kind: 'damaged', cause: `${kept.id}: ${cause}` });
  if (checksumOf(kept.csvContent, kept.featuredEntriesJson) !== kept.storeChecksum) {
    return damaged('its content is not the one that its checksum was taken over.');
  }
  if (chainDigest(kept.previousDigest, kept) !== kept.digest) {
    return damaged('its manifest or its place in the chain was changed.');
  }
  const { data, errors } = Papa.parse<string[]>(kept.csvContent, { header: false, ...CSV });
  const [header, ...rows] = data;
  if (!header || errors.some(({ code }) => code !== 'UndetectableDelimiter')) {
    return damaged('its CSV cannot be read.');
  }
  const placements = featuredEntriesIn(kept);
  if (!placements) return damaged('its featured entries cannot be read.');
  const events = { header, rows: rows.map((row) => row.map(unescapeCell)) };
  const verified = verifyTables(kept.revision, kept.manifest, events, placements);
  if (verified.kind !== 'whole') {
    return damaged(verified.kind === 'none' ? 'it has no manifest.' : verified.cause);
  }
  const { publication } = verified;
  const isCounted =
    publication.events.length === kept.rowCount && publication.placements.length === kept.featuredEntryCount;
  return isCounted ? verified : damaged('it does not hold as many rows as it announces.');
}

function featuredEntriesIn({ placementsHeader, featuredEntriesJson }: KeptBackup) {
  try {
    return readFeaturedEntries(placementsHeader, featuredEntriesJson);
  } catch {
    return null;
  }
}
