// Canonical cells and the text that is hashed. The digest is over these characters in UTF-8, so every
// machine, language and spreadsheet that holds the same programme finds the same digest.

import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../tabs.ts';
import { type Manifest, type Programme, PUBLICATION_FORMAT } from './manifest.ts';

/** Hashes text as UTF-8 with SHA-256 and gives 64 lower-case hexadecimal digits. Passed in: Google and Node differ. */
export type Sha256 = (text: string) => string;

/** A cell that begins like this would be reinterpreted by a spreadsheet, or taken for an escape. */
const NEEDS_ESCAPE = /^[=+\-@'\\]/;

/** What is written into a published cell: a leading `= + - @ ' \` gets a backslash in front. */
export function escapeCell(text: string): string {
  return NEEDS_ESCAPE.test(text) ? `\\${text}` : text;
}

/** What a published cell means. */
export function unescapeCell(cell: string): string {
  return cell.startsWith('\\') ? cell.slice(1) : cell;
}

/**
 * The text of one published tab that its digest is taken over: what it is a table of, its header, its
 * rows, each as one JSON line ended by LF.
 */
export function canonicalText(
  about: unknown,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  let text = `${JSON.stringify(about)}\n${JSON.stringify(header)}\n`;
  for (const row of rows) text += `${JSON.stringify(row)}\n`;
  return text;
}

/** The order of published rows: by key, by code unit, so that neither locale nor row order matters. */
export function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

// What is hashed of a publication: each tab with what it is a table of, and the manifest itself.

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
