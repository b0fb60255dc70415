// The last good file: what was served last, on this machine's own disk. And the bundled CSV, which an operator wrote
// and shipped. What is not whole, or is not ours, is passed over and said in the log.

import { join } from 'node:path';
import type { Publication } from '../../shared/publication/publication.ts';
import { PUBLISHED_TAB } from '../../shared/tabs.ts';
import type { Config } from '../config.ts';
import { sha256 } from '../hashes.ts';
import { faultFields, type Log } from '../log.ts';
import { type Clock, instantText } from '../time.ts';
import { keepFile, readKeptFile, tidyParts } from './kept-file.ts';
import { type Belonging, readPublicationFile, writePublicationFile } from './publication-file.ts';
import type { Source, SourceResult } from './source.ts';

type Places = Pick<Config, 'environment' | 'sheetId' | 'home' | 'bundledCsv'>;

export interface LastGoodRead {
  readonly publication: Publication;
  readonly taken: SourceResult;
}

export interface LastGood {
  /** Reads the file; `null` when there is none that is whole and ours. */
  read(): Promise<LastGoodRead | null>;
  /** Writes a publication unless it stands there already. Never throws: what is served goes on being served. */
  keep(publication: Publication): Promise<void>;
  /** When this very publication was written; `null` when the file holds another. */
  keptAt(publication: Publication): string | null;
}

export function lastGoodFile(home: string): string {
  return join(home, 'last-good.csv');
}

export function openLastGood(places: Places, clock: Clock, log: Log): LastGood {
  const file = lastGoodFile(places.home);
  let kept: { readonly mark: string; readonly at: string } | null = null;
  let writing: Promise<void> = Promise.resolve();

  async function write(publication: Publication): Promise<void> {
    const mark = markOf(publication);
    if (kept?.mark === mark) return;
    const at = instantText(clock.now());
    try {
      await keepFile(file, writePublicationFile(publication, places, at));
      kept = { mark, at };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      log.error({ ...faultFields(error), file, reason: code }, 'the last good file could not be written');
    }
  }

  return {
    async read() {
      await tidyParts(file);
      const found = await readSaying('last-good-file', file, places, log);
      if (found) kept = { mark: markOf(found.publication), at: found.taken.updatedAt };
      return found;
    },
    keep(publication) {
      writing = writing.then(() => write(publication));
      return writing;
    },
    keptAt: (publication) => (kept?.mark === markOf(publication) ? kept.at : null),
  };
}

/** Revision and content. */
function markOf({ manifest, placements }: Publication): string {
  const { revision, publishedAt, digests } = manifest;
  return sha256(JSON.stringify([revision, publishedAt, digests[PUBLISHED_TAB], placements]));
}

/** What can be served without a database, the best first. */
export async function readFromDisk(places: Places, lastGood: LastGood, log: Log): Promise<LastGoodRead[]> {
  const found = [await lastGood.read(), await readSaying('bundled-csv', places.bundledCsv, places, log)];
  return found.filter((each) => each !== null);
}

/** A file that gives nothing to serve. */
export interface PassedOver {
  readonly why: 'none' | 'damaged' | 'of-another' | 'unreadable';
  /** For the log. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads a file and proves it. Never throws. */
export async function readSource(
  source: Source,
  file: string,
  own: Belonging,
): Promise<LastGoodRead | PassedOver> {
  try {
    const text = await readKeptFile(file);
    if (text === null) return { why: 'none', fields: {} };
    const read = readPublicationFile(text, own);
    if (read.kind !== 'whole') return { why: read.kind, fields: { cause: read.cause } };
    return { publication: read.publication, taken: { source, updatedAt: read.keptAt } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { why: 'unreadable', fields: { ...faultFields(error), reason: code } };
  }
}

async function readSaying(
  source: Source,
  file: string,
  own: Belonging,
  log: Log,
): Promise<LastGoodRead | null> {
  const found = await readSource(source, file, own);
  if (!('why' in found)) return found;
  if (found.why !== 'none') {
    log.warn({ ...found.fields, source, file, why: found.why }, 'a file is passed over and never served');
  }
  return null;
}
