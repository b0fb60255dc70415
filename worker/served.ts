// What this process serves: one edition, swapped whole when a newer one is built, by a publication or by a
// placement turnover. Readers never wait for either: the next edition is built before its time.

import type { Publication } from '../shared/publication/publication.ts';
import { type Edition, type Editions, editionsOf } from './edition/edition.ts';
import type { ServedRevision } from './health/routes.ts';
import { faultFields, type Log } from './log.ts';
import { standsAt } from './placements/placed.ts';
import { type Clock, instantText, type Sleep } from './time.ts';

export interface ServedParts {
  /** Where this worker is reached; `null` when nobody said. */
  readonly siteUrl: string | null;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
  /** Instead of the real ones. */
  readonly editionsOf?: typeof editionsOf;
}

export interface Served {
  /** The edition for this very instant, unless it could not be built in time: then the one before. */
  edition(): Edition | null;
  /** What health says of it. */
  revision(): ServedRevision | null;
  /** Builds everything first, then swaps in one step; an older publication never replaces a newer one. */
  serve(publication: Publication): Promise<void>;
  /** Begins to follow the clock, so that turnovers need no publication. */
  start(): void;
  /** Ends that, and waits for what is being built. */
  stop(): Promise<void>;
}

/** An edition is built this long before its turnover. */
const AHEAD_MS = 60_000;
/** A wall clock may jump, and a machine may sleep: no timer knows, so the clock is looked at again and again. */
const LOOK_EVERY_MS = 1_000;
/** After a build that failed. */
const RETRY_MS = 10_000;

interface Current {
  readonly publishedAt: string;
  readonly editions: Editions;
  edition: Edition;
  /** Built ahead, or for a time that the clock has jumped away from. */
  ready: Edition | null;
}

export function serveNothingYet(parts: ServedParts): Served {
  const { siteUrl, clock, sleep, log } = parts;
  const stopping = new AbortController();
  let current: Current | null = null;
  let turning: Promise<void> | null = null;

  /** Cheap enough for every request. */
  function upToDate(): Current | null {
    if (!current) return null;
    const nowMs = clock.now();
    const { edition, ready } = current;
    if (ready && !standsAt(edition, nowMs) && standsAt(ready, nowMs)) {
      current.edition = ready;
      current.ready = null;
    }
    return current;
  }

  async function serve(publication: Publication): Promise<void> {
    const { revision, publishedAt } = publication.manifest;
    const editions = (parts.editionsOf ?? editionsOf)(publication, { siteUrl });
    const edition = await buildForNow(editions);
    if (current && current.edition.revision >= revision) return;
    current = { publishedAt, editions, edition, ready: null };
  }

  /** A turnover may come while its edition is being built: then once more. */
  async function buildForNow(editions: Editions): Promise<Edition> {
    const edition = await editions.at(clock.now());
    return standsAt(edition, clock.now()) ? edition : editions.at(clock.now());
  }

  async function followClock(): Promise<void> {
    while (!stopping.signal.aborted) {
      const isWell = await prepare();
      await sleep(isWell ? LOOK_EVERY_MS : RETRY_MS, stopping.signal);
    }
  }

  /** Builds what is due, or soon will be. Gives false when that failed; the edition that stands goes on being served. */
  async function prepare(): Promise<boolean> {
    const building = upToDate();
    const atMs = building && dueAt(building, clock.now());
    if (!building || atMs === null) return true;
    building.ready = null;
    try {
      // Of a publication that another has replaced meanwhile, nobody is served any more.
      building.ready = await building.editions.at(atMs);
      upToDate();
      return true;
    } catch (error) {
      const { revision } = building.edition;
      log.error(
        { ...faultFields(error), revision, turnover: instantText(atMs) },
        'an edition could not be built',
      );
      return false;
    }
  }

  return {
    edition: () => upToDate()?.edition ?? null,
    revision() {
      const now = upToDate();
      if (!now) return null;
      const { revision, source, edition, endsMs } = now.edition;
      const nextTurnover = endsMs === null ? null : instantText(endsMs);
      return { revision, source, publishedAt: now.publishedAt, edition, nextTurnover };
    },
    serve,
    start() {
      turning ??= followClock();
    },
    async stop() {
      stopping.abort();
      await turning;
    },
  };
}

/** An instant of the edition to build next; `null` while none is needed. */
function dueAt({ edition, ready }: Current, nowMs: number): number | null {
  if (!standsAt(edition, nowMs)) return nowMs;
  const { endsMs } = edition;
  const isNear = endsMs !== null && endsMs <= nowMs + AHEAD_MS;
  return isNear && ready?.beginsMs !== endsMs ? endsMs : null;
}
