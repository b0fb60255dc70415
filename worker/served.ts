// What this process serves: one edition, swapped whole when a newer one is built, by a publication or by a
// placement turnover. Readers never wait for either: the next edition is built before its time.

import type { Publication } from '../shared/publication/publication.ts';
import { PUBLISHED_HEADER } from '../shared/publication/row.ts';
import { PUBLISHED_TAB } from '../shared/tabs.ts';
import { type Edition, type Editions, editionsOf } from './edition/edition.ts';
import { namingSource } from './edition/relabel.ts';
import { faultFields, type Log } from './log.ts';
import { standsAt } from './placements/edition-placements.ts';
import type { Source, SourceResult } from './sources/source.ts';
import { type Clock, instantText, type Sleep } from './time.ts';

export interface ServerStateParts {
  /** Where this worker is reached; `null` when nobody said. */
  readonly siteUrl: string | null;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
  /** Instead of the real ones. */
  readonly editionsOf?: typeof editionsOf;
}

/** What is served, and where it was taken from. The same object as long as neither changes. */
export interface Installed {
  readonly publication: Publication;
  readonly taken: SourceResult;
}

export interface ServerState {
  /** The edition for this very instant, unless it could not be built in time: then the one before. */
  edition(): Edition | null;
  /** What health says of it. */
  revision(): ServedRevision | null;
  current(): Installed | null;
  /**
   * Builds everything first, then swaps in one step; an older publication never replaces a newer one. One of the same
   * number from another source changes what is said of it; its content counts only when it comes from the store.
   * `beforeSwap` is done between the two: whoever is answered from then on may rely on it.
   */
  serve(publication: Publication, taken?: SourceResult, beforeSwap?: () => Promise<void>): Promise<void>;
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

interface CurrentEdition {
  installed: Installed;
  /** What is built may name the source it was built from: this names the one that stands. */
  naming: (edition: Edition) => Edition;
  readonly editions: Editions;
  edition: Edition;
  /** Built ahead, or for a time that the clock has jumped away from. */
  ready: Edition | null;
}

export function createServerState(parts: ServerStateParts): ServerState {
  const { siteUrl, clock, sleep, log } = parts;
  const stopping = new AbortController();
  let current: CurrentEdition | null = null;
  let turning: Promise<void> | null = null;

  /** Cheap enough for every request. */
  function upToDate(): CurrentEdition | null {
    if (!current) return null;
    const nowMs = clock.now();
    const { edition, ready } = current;
    if (ready && !standsAt(edition, nowMs) && standsAt(ready, nowMs)) {
      current.edition = ready;
      current.ready = null;
    }
    return current;
  }

  async function serve(
    publication: Publication,
    taken = justPublished(publication),
    beforeSwap = async () => {},
  ): Promise<void> {
    const installed = { publication, taken };
    if (!takesOver(installed)) return;
    const { source } = taken;
    const naming = namingSource(source);
    if (current && isSameContent(publication, current.installed.publication)) {
      // In place: what is being built ahead for a turnover belongs to it still.
      Object.assign(current, { installed, naming } satisfies Partial<CurrentEdition>);
      return;
    }
    const editions = (parts.editionsOf ?? editionsOf)(publication, { siteUrl, source });
    let edition = await buildForNow(editions);
    if (takesOver(installed)) await beforeSwap();
    if (!standsAt(edition, clock.now())) edition = await buildForNow(editions);
    if (takesOver(installed)) current = { installed, naming, editions, edition, ready: null };
  }

  function takesOver({ publication, taken }: Installed): boolean {
    if (!current) return true;
    const { publication: before, taken: from } = current.installed;
    const ahead = publication.manifest.revision - before.manifest.revision;
    if (ahead !== 0) return ahead > 0;
    if (!isSameContent(publication, before)) return taken.source === 'postgres-store';
    return taken.source !== from.source;
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

  /**
   * Builds what is due, or soon will be. Gives false when that failed; the edition that stands goes on being served.
   */
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
    edition() {
      const now = upToDate();
      return now?.naming(now.edition) ?? null;
    },
    revision() {
      const now = upToDate();
      if (!now) return null;
      const { revision, edition, endsMs } = now.edition;
      const { publication, taken } = now.installed;
      const { rows, events, publishedAt } = publication.manifest;
      const nextTurnover = endsMs === null ? null : instantText(endsMs);
      const { source, updatedAt } = taken;
      const columns = columnsBeside(publication.header);
      return { revision, source, rows, events, publishedAt, updatedAt, edition, nextTurnover, columns };
    },
    current: () => current?.installed ?? null,
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

/** Where a published header and what this version knows differ. */
function columnsBeside(header: readonly string[]): ServedRevision['columns'] {
  return {
    unknown: header.filter((name) => !PUBLISHED_HEADER.includes(name)),
    missing: PUBLISHED_HEADER.filter((name) => !header.includes(name)),
  };
}

/** Whether two publications of one number have the same bytes. */
function isSameContent(one: Publication, other: Publication): boolean {
  const contentOf = ({ manifest, placements }: Publication) =>
    JSON.stringify([manifest.revision, manifest.digests[PUBLISHED_TAB], manifest.publishedAt, placements]);
  return contentOf(one) === contentOf(other);
}

/** Of the store, when nobody says otherwise. */
function justPublished({ manifest }: Publication): SourceResult {
  return { source: 'postgres-store', updatedAt: manifest.publishedAt };
}

/** An instant of the edition to build next; `null` while none is needed. */
function dueAt({ edition, ready }: CurrentEdition, nowMs: number): number | null {
  if (!standsAt(edition, nowMs)) return nowMs;
  const { endsMs } = edition;
  const isNear = endsMs !== null && endsMs <= nowMs + AHEAD_MS;
  return isNear && ready?.beginsMs !== endsMs ? endsMs : null;
}

/** What is being served, as far as health speaks of it. */
export interface ServedRevision {
  readonly revision: number;
  readonly source: Source;
  /** As the store counts them, tombstones included. */
  readonly rows: number;
  /** In the programme. */
  readonly events: number;
  /** RFC 3339 in UTC. */
  readonly publishedAt: string;
  /** When the source it was taken from was written, RFC 3339 in UTC. */
  readonly updatedAt: string;
  /** The turnover that its edition began at, and the next one; RFC 3339 in UTC, `null` where there is none. */
  readonly edition: string | null;
  readonly nextTurnover: string | null;
  /** Published columns that this version does not know, and those that it knows and were not published. */
  readonly columns: { readonly unknown: readonly string[]; readonly missing: readonly string[] };
}
