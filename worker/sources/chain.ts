// The source chain: what visitors get when something is gone. The store; else the latest backup that proves itself;
// beside them the last good file, which answers before the database does and while it is away; else the bundled CSV.
// A higher revision that is served is never replaced by a lower one, and the store is looked at again and again.

import type { Fallback } from '../../shared/fallbacks.ts';
import { OperationalError } from '../../shared/operational-error.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Config } from '../config.ts';
import { faultFields, type Log } from '../log.ts';
import type { AwaitedDatabase } from '../postgres/awaited.ts';
import type { Installed, ServerState } from '../served.ts';
import { type Clock, instantText, type Sleep } from '../time.ts';
import { readFallbacksNow } from './fallbacks.ts';
import { type LastGoodRead, openLastGood, readFromDisk } from './last-good.ts';
import { lookAtStore } from './look-at-store.ts';
import type { Source, SourceResult, StoreState } from './source.ts';

export interface ChainParts {
  readonly config: Pick<Config, 'environment' | 'sheetId' | 'home' | 'bundledCsv'>;
  readonly db: AwaitedDatabase;
  readonly served: ServerState;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
}

export interface Chain {
  /**
   * Serves what is on disk, then looks at the store, and goes on looking. Waits for the first look, but not for long
   * when there is something to serve. Throws an `OperationalError` that no waiting would repair.
   */
  begin(): Promise<void>;
  /** Serves what has just been stored. */
  serveStored(publication: Publication): Promise<void>;
  state(): StoreState;
  /** What would be served without the database, read and proved now. */
  fallbacks(): Promise<readonly Fallback[]>;
  /** Ends looking, and waits for the look that is running. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 5_000;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 30_000;
const FIRST_WAIT_MS = 1_000;
/** With nothing to serve: for a database that is made anew. Then whoever asks is told, instead of finding nobody. */
const LONGEST_FIRST_WAIT_MS = 10_000;

/** Set up wrongly on this very machine: whoever starts the worker has to know at once. */
const FATAL_CODES: ReadonlySet<string> = new Set([
  'database-in-use',
  'database-folder',
  'database-newer',
  'migration-changed',
]);

export function createChain({ config, db, served, clock, sleep, log }: ChainParts): Chain {
  const { environment } = config;
  const lastGood = openLastGood(config, clock, log);
  const stopping = new AbortController();
  let following: Promise<void> | null = null;
  let state: StoreState = { revision: null, fault: null };
  let lookedBackup: string | null = null;
  let loggedSource: Source | null = null;

  async function begin(): Promise<void> {
    for (const each of await readFromDisk(config, lastGood, log)) await serveFromDisk(each);
    const first = look();
    following = first.then((isWell) => follow(isWell));
    const enough = new AbortController();
    const isSomethingServed = served.current() !== null;
    const waitMs = isSomethingServed ? FIRST_WAIT_MS : LONGEST_FIRST_WAIT_MS;
    await Promise.race([first, sleep(waitMs, enough.signal)]);
    enough.abort();
    if (state.fault && FATAL_CODES.has(state.fault.code)) throw hopeless(state.fault);
  }

  async function follow(isWell: boolean): Promise<void> {
    for (let failed = isWell ? 0 : 1; !stopping.signal.aborted; ) {
      const retryMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(failed, 10));
      await sleep(failed === 0 ? LOOK_EVERY_MS : retryMs, stopping.signal);
      if (stopping.signal.aborted) return;
      failed = (await look()) ? 0 : failed + 1;
    }
  }

  /** Gives whether the store is what it should be. Never throws. */
  async function look(): Promise<boolean> {
    try {
      await db.reach();
      const current = served.current();
      const stored = current?.taken.source === 'postgres-store' ? current.publication : null;
      const { found, revision, damage, backup } = await lookAtStore(
        { db, log, environment },
        { stored, backup: lookedBackup },
      );
      lookedBackup = backup;
      if (found.kind === 'publication') await serve(found.publication, found.taken);
      // Something was stored during this look, which saw the store as it was before.
      else if (served.current() !== current) return true;
      noteState(revision, damage);
      if (isGone(current, revision)) await nameLastGood();
      return damage === null;
    } catch (error) {
      noteState(null, error);
      if (db.kind === 'embedded' && state.fault?.code === 'database-down') await db.release();
      await nameLastGood();
      return false;
    }
  }

  async function serveFromDisk({ publication, taken }: LastGoodRead): Promise<void> {
    const { revision } = publication.manifest;
    if (revision <= (served.revision()?.revision ?? 0)) return;
    try {
      await serve(publication, taken);
    } catch (error) {
      log.error({ ...faultFields(error), ...taken, revision }, 'the feed of a file could not be built');
    }
  }

  async function serve(publication: Publication, taken: SourceResult): Promise<void> {
    const isFromDatabase = taken.source === 'postgres-store' || taken.source === 'backup';
    const keep = async () => void (isFromDatabase && (await lastGood.keep(publication)));
    // Before anyone is answered: a worker that is killed right then comes back with no older file.
    await served.serve(publication, taken, keep);
    if (served.current()?.publication !== publication) return;
    logSource();
    // Once more, at no cost when it stands there: another may have been kept last, and never served.
    await keep();
  }

  /** Whether the store no longer holds what is served as its own, and was so before this look. */
  function isGone(before: Installed | null, revision: number | null): boolean {
    const existing = served.current();
    if (existing?.taken.source !== 'postgres-store' || existing !== before) return false;
    return revision === null || revision < existing.publication.manifest.revision;
  }

  /** What is in memory came from the database. Without it, the same stands in the last good file, and nowhere else. */
  async function nameLastGood(): Promise<void> {
    const present = served.current();
    if (!present || !['postgres-store', 'backup'].includes(present.taken.source)) return;
    const keptAt = lastGood.keptAt(present.publication);
    if (keptAt === null) return;
    await served.serve(present.publication, { source: 'last-good-file', updatedAt: keptAt });
    // A backup is to be found again once the database is back.
    lookedBackup = null;
    logSource();
  }

  function noteState(revision: number | null, error: unknown): void {
    const before = state.fault;
    if (error === null) {
      if (before) log.info({ code: before.code, since: before.since }, 'the store is well again');
      state = { revision, fault: null };
      return;
    }
    const { code, message: cause, hint } = error instanceof OperationalError ? error : UNFORESEEN;
    const isSame = before?.code === code;
    if (!isSame) log.warn(faultFields(error), 'the store cannot be served; it is tried again by itself');
    state = {
      revision,
      fault: { code, cause, hint, since: isSame ? before.since : instantText(clock.now()) },
    };
  }

  /** In the log once, whenever it changes. */
  function logSource(): void {
    const installed = served.current();
    if (!installed || installed.taken.source === loggedSource) return;
    const { publication, taken } = installed;
    loggedSource = taken.source;
    log.info({ ...taken, revision: publication.manifest.revision }, 'serves from another source');
  }

  return {
    begin,
    async serveStored(publication) {
      await serve(publication, { source: 'postgres-store', updatedAt: instantText(clock.now()) });
      noteState(publication.manifest.revision, null);
    },
    state: () => state,
    fallbacks: () => readFallbacksNow({ config, db, log }, served.current()?.publication ?? null),
    async stop() {
      stopping.abort();
      await following;
    },
  };
}

const UNFORESEEN = {
  code: 'unexpected',
  message: 'A look at the store ended in an error that nobody foresaw.',
  hint: 'Look for the error in the log.',
};

function hopeless({ code, cause: message, hint }: NonNullable<StoreState['fault']>): OperationalError {
  return new OperationalError({ code, operation: 'open the store', message, hint });
}
