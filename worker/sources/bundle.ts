// The bundled CSV, written anew: what a worker serves when it has neither a database nor a disk of its own.

import { Breakdown } from '../../shared/breakdown.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Config } from '../config.ts';
import { keepFile, readKeptFile } from './kept-file.ts';
import { readPublicationFile, writePublicationFile } from './publication-file.ts';

/** Where it stands, and whose it is. */
export type BundlePlace = Pick<Config, 'bundledCsv' | 'environment' | 'sheetId'>;

/** Gives a sentence of what was written, and what stood there before. Throws a `Breakdown` when it cannot be. */
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
    const said = `Wrote revision ${manifest.revision}, ${events.length} rows, to ${file}.`;
    if (before?.kind !== 'whole') return said;
    return `${said} It held revision ${before.publication.manifest.revision}, written ${before.keptAt}.`;
  } catch (cause) {
    throw new Breakdown({
      code: 'bundle-not-written',
      operation: 'write the bundled CSV',
      message: `The file ${file} cannot be written; the one that was there stays.`,
      hint: 'Set BUNDLED_CSV to a file in a folder that you can write to.',
      cause,
    });
  }
}
