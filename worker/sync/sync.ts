// Keeps the store at the Sheet's publication: looks when told to, and every so often by itself. Whatever
// goes wrong, the last good revision stays, and the state says why and since when.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Sheet } from '../google/sheets.ts';
import { faultFields, type Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import { loadCurrent, readMeta } from '../revisions/load.ts';
import { type Clock, instantText, type Sleep } from '../time.ts';
import { type Fault, type Look, look } from './look.ts';
import type { SyncState } from './state.ts';

export interface SyncParts {
  readonly sheet: Sheet;
  readonly db: Database;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
  /** Serves a publication from now on. Awaited: when a look has ended, readers see what it found. */
  readonly onStored: (publication: Publication) => Promise<void>;
  /** Done before a revision above the head is stored; it must not fail. */
  readonly beforeStoring?: () => Promise<void>;
  /** The revision that is served already, wherever it was taken from; 0 for none. */
  readonly served?: () => number;
  readonly random?: () => number;
}

export interface Sync {
  /** A deep look, or the one that is running. Never throws. */
  now(): Promise<SyncState>;
  /** A deep look that begins no earlier than this call: one that is running may have read too soon. */
  afresh(): Promise<SyncState>;
  state(): SyncState;
  /** Begins to look by itself, at once and then every so many seconds. */
  start(pollSeconds: number): void;
  /** Ends polling and waits for the look that is running. */
  stop(): Promise<void>;
}

/** Every so many polls read all cells, so that an edit below an untouched manifest is found. */
const DEEP_EVERY = 10;

export function createSync(parts: SyncParts): Sync {
  const { sheet, db, clock, sleep, log, onStored, random = Math.random } = parts;
  const stopping = new AbortController();
  let state: SyncState = { served: 0, inSheet: null, lookedAt: null, goodAt: null, fault: null };
  /** The manifest cell of the last look that found all well. */
  let knownHead: string | null = null;
  let deep: Promise<SyncState> | null = null;
  let polling: Promise<void> | null = null;

  function now(): Promise<SyncState> {
    deep ??= lookDeep().finally(() => {
      deep = null;
    });
    return deep;
  }

  function stateNow(): SyncState {
    return { ...state, served: Math.max(state.served, parts.served?.() ?? 0) };
  }

  async function lookDeep(): Promise<SyncState> {
    try {
      const found = await look({
        sheet,
        db,
        clock,
        sleep,
        random,
        signal: stopping.signal,
        beforeStoring: parts.beforeStoring,
      });
      const undelivered = await deliver(found);
      const inSheet = found.kind === 'good' ? found.publication.manifest.revision : found.fault.revision;
      if (inSheet !== null) state = { ...state, inSheet };
      if (found.kind === 'good') {
        knownHead = JSON.stringify(found.publication.manifest);
        logStored(found);
      }
      noteState(undelivered ?? (found.kind === 'fault' ? found.fault : null));
    } catch (error) {
      noteState(faultOf(error));
    }
    return stateNow();
  }

  /** Another worker may have moved the head: what is stored is what is served, whoever stored it. */
  async function deliver(found: Look): Promise<Fault | null> {
    let publication = found.kind === 'good' ? found.publication : null;
    if (found.kind === 'fault' && found.fault.revision !== null) {
      const { revision } = await readMeta(db);
      if (revision > stateNow().served) publication = await loadCurrent(db);
    }
    if (!publication) return null;
    const { revision } = publication.manifest;
    const ahead = revision - stateNow().served;
    // Served already from elsewhere, while the store was gone: now it is the store's again.
    const isBack = ahead === 0 && found.kind === 'good' && found.stored.kind === 'stored';
    if (ahead <= 0 && !isBack) return null;
    try {
      await onStored(publication);
      state = { ...state, served: revision };
      return null;
    } catch (error) {
      log.error({ ...faultFields(error), revision }, 'the feed of a stored revision could not be built');
      return {
        code: 'feed-not-built',
        cause: `Revision ${revision} is stored, but its feed could not be built.`,
        hint: 'Look for the error in the log; the last revision that could be built is served.',
        revision,
      };
    }
  }

  function logStored({ publication, stored }: Extract<Look, { kind: 'good' }>): void {
    if (stored.kind !== 'stored') return;
    const { revision, origin, events } = publication.manifest;
    const { added, changed, removed } = stored;
    log.info({ revision, origin, events, added, changed, removed }, 'stored a revision');
  }

  /** Ends a look. A fault that was there before keeps its beginning, and is logged once. */
  function noteState(fault: Fault | null): void {
    const at = instantText(clock.now());
    const before = state.fault;
    // A look that our own end cut off has found nothing out.
    if (fault && stopping.signal.aborted) return;
    if (!fault) {
      if (before) log.info({ code: before.code, since: before.since }, 'sync is well again');
      state = { ...state, lookedAt: at, goodAt: at, fault: null };
      return;
    }
    knownHead = null;
    const isSame = before?.code === fault.code && before.revision === fault.revision;
    if (!isSame) logFault(fault);
    state = { ...state, lookedAt: at, fault: { ...fault, since: isSame ? before.since : at } };
  }

  /** That nobody has published yet is how every programme begins. */
  function logFault(fault: Fault): void {
    if (stateNow().served > 0) log.warn({ ...fault }, 'sync keeps the last good revision');
    else if (fault.code === 'no-publication') log.info({ ...fault }, 'nothing is published yet');
    else log.warn({ ...fault }, 'sync has no revision to serve yet');
  }

  function faultOf(error: unknown): Fault {
    if (error instanceof OperationalError) {
      const { code, message: cause, hint } = error;
      return { code, cause, hint, revision: null };
    }
    log.error(faultFields(error), 'a look ended unexpectedly');
    const cause = 'A look at the Sheet ended in an error that nobody foresaw.';
    return { code: 'unexpected', cause, hint: 'Look for the error in the log.', revision: null };
  }

  /** One poll: only the manifest cell, unless that has changed or a deep look is due. */
  async function poll(count: number): Promise<void> {
    if (deep || knownHead === null || count % DEEP_EVERY === 0) {
      await now();
      return;
    }
    try {
      const head = await sheet.readHead(stopping.signal);
      if (head !== knownHead) await now();
      else noteState(null);
    } catch (error) {
      noteState(faultOf(error));
    }
  }

  async function keepPolling(pollSeconds: number): Promise<void> {
    for (let count = 0; !stopping.signal.aborted; count++) {
      await poll(count);
      await sleep(pollSeconds * 1000, stopping.signal);
    }
  }

  return {
    now,
    afresh: async () => {
      await deep;
      return now();
    },
    state: stateNow,
    start(pollSeconds) {
      polling ??= keepPolling(pollSeconds);
    },
    async stop() {
      stopping.abort();
      await polling;
      await deep;
    },
  };
}
