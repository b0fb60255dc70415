// What visitors would get if what they get now were gone: each further source is read and proved at that moment, as the
// source chain itself would do it, and nothing is changed.

import type { Fallback, HeldProgramme } from '../../shared/fallbacks.ts';
import { OperationalError } from '../../shared/operational-error.ts';
import { previewOf } from '../../shared/publication/preview.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import { type LastGoodRead, lastGoodFile, readSource } from './last-good.ts';
import { newestWhole } from './look-at-store.ts';

export interface FallbackParts {
  readonly config: Pick<Config, 'environment' | 'sheetId' | 'home' | 'bundledCsv'>;
  readonly db: Database;
  readonly log: Log;
}

const MOST_TITLES = 5;

/** The best first. `served` is what visitors get now. */
export async function readFallbacksNow(
  { config, db, log }: FallbackParts,
  served: Publication | null,
): Promise<Fallback[]> {
  const held = (found: LastGoodRead) => heldBy(found, served);
  const ofFile = async (source: 'last-good-file' | 'bundled-csv', file: string): Promise<Fallback> => {
    const found = await readSource(source, file, config);
    return 'why' in found ? { source, held: null, why: found.why } : { source, held: held(found), why: null };
  };
  const ofBackups = async (): Promise<Fallback> => {
    const source = 'backup';
    try {
      const { whole, newest } = await newestWhole({ db, log, environment: config.environment });
      if (whole) return { source, held: held(whole), why: null };
      return { source, held: null, why: newest === null ? 'none' : 'damaged' };
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      return { source, held: null, why: 'database-away' };
    }
  };
  return [
    await ofBackups(),
    await ofFile('last-good-file', lastGoodFile(config.home)),
    await ofFile('bundled-csv', config.bundledCsv),
  ];
}

function heldBy({ publication, taken }: LastGoodRead, served: Publication | null): HeldProgramme {
  const { added, changed, cancelled, removed } = previewOf(served?.events ?? [], publication.events);
  const otherwise = new Map([...changed, ...cancelled].map((event) => [event.key, event]));
  const titles = [...removed, ...otherwise.values(), ...added]
    .slice(0, MOST_TITLES)
    .map(({ title }) => title);
  const { revision, publishedAt, events } = publication.manifest;
  const placementsOf = (each: Publication | null) => JSON.stringify(each?.placements ?? []);
  const settingsOf = (each: Publication | null) =>
    JSON.stringify(Object.entries(each?.manifest.programme ?? {}).sort());
  return {
    revision,
    publishedAt,
    updatedAt: taken.updatedAt,
    events,
    missing: removed.length,
    added: added.length,
    changed: otherwise.size,
    titles,
    arePlacementsSame: placementsOf(publication) === placementsOf(served),
    areSettingsSame: settingsOf(publication) === settingsOf(served),
  };
}
