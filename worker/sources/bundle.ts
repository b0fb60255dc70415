// The bundled CSV, written anew: what a worker serves when it has neither a database nor a disk of its own.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Config } from '../config.ts';
import type { Database } from '../postgres/database.ts';
import { loadCurrent } from '../revisions/load.ts';
import { keepFile, readKeptFile } from './kept-file.ts';
import { lastGoodFile, readSource } from './last-good.ts';
import { readPublicationFile, writePublicationFile } from './publication-file.ts';

/** Where it stands, and whose it is. */
export type BundlePlace = Pick<Config, 'bundledCsv' | 'environment' | 'sheetId'>;

/**
 * Writes what the store holds; while it has nothing to give, or is gone, what stands in the last good file, unless the
 * bundled CSV holds a higher revision already. Gives sentences of what was written; `null` when neither has anything.
 * Throws what the store says when the file has nothing either.
 */
export async function refreshBundle(
  db: Database,
  place: BundlePlace & Pick<Config, 'home'>,
  now: string,
): Promise<string | null> {
  const stored = await loadCurrent(db).catch((error: unknown) => {
    if (error instanceof OperationalError) return error;
    throw error;
  });
  if (stored && !(stored instanceof OperationalError)) return writeBundle(stored, place, now);
  const kept = await readSource('last-good-file', lastGoodFile(place.home), place);
  if ('why' in kept) {
    if (stored) throw stored;
    return null;
  }
  const why = stored ? stored.message : 'The store holds no revision.';
  const bundled = await readSource('bundled-csv', place.bundledCsv, place);
  const { revision } = kept.publication.manifest;
  if (!('why' in bundled) && bundled.publication.manifest.revision > revision) {
    const higher = bundled.publication.manifest.revision;
    return `${why} The last good file holds revision ${revision} only; ${place.bundledCsv} holds revision ${higher}, and stays.`;
  }
  const written = await writeBundle(kept.publication, place, now);
  return `${why} Taken from the last good file, written ${kept.taken.updatedAt}.\n${written}`;
}

/**
 * Gives a sentence of what was written, and what stood there before. Throws an `OperationalError` when it cannot be.
 */
export async function writeBundle(
  publication: Publication,
  place: BundlePlace,
  now: string,
): Promise<string> {
  const { bundledCsv: file } = place;
  try {
    const text = await readKeptFile(file);
    const before = text === null ? null : readPublicationFile(text, place);
    await keepFile(file, writePublicationFile(publication, place, now));
    const { manifest, events } = publication;
    const message = `Wrote revision ${manifest.revision}, ${events.length} rows, to ${file}.`;
    if (before?.kind !== 'whole') return message;
    return `${message} It held revision ${before.publication.manifest.revision}, written ${before.keptAt}.`;
  } catch (cause) {
    throw new OperationalError({
      code: 'bundle-not-written',
      operation: 'write the bundled CSV',
      message: `The file ${file} cannot be written; the one that was there stays.`,
      hint: 'Set BUNDLED_CSV to a file in a folder that you can write to.',
      cause,
    });
  }
}
