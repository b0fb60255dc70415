// One deep look: reads both published tabs, verifies them and stores what is new. A half-written publish
// and a passing fault are looked at again, a few times, before anyone is told.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { verify } from '../../shared/publication/verify.ts';
import { isPassing } from '../google/fault.ts';
import type { Sheet } from '../google/sheets.ts';
import { sha256 } from '../hashes.ts';
import type { Database } from '../postgres/database.ts';
import { readMeta } from '../revisions/load.ts';
import { type StoreResult, storePublication } from '../revisions/store.ts';
import type { Clock, Sleep } from '../time.ts';
import type { SyncFault } from './state.ts';

export interface LookParts {
  readonly sheet: Sheet;
  readonly db: Database;
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** From 0 up to 1: spreads the retries of several workers. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Done before a revision above the head is stored; it must not fail. */
  readonly beforeStoring?: (() => Promise<void>) | undefined;
}

export type Fault = Omit<SyncFault, 'since'>;

export type Look =
  | { readonly kind: 'good'; readonly publication: Publication; readonly stored: StoreResult }
  | { readonly kind: 'fault'; readonly fault: Fault };

const MOST_TRIES = 4;
const FIRST_PAUSE_MS = 250;
/** No further try begins after this long. */
const LONGEST_LOOK_MS = 15_000;

/** Looks until it is good, hopeless, or enough. Never throws for what the world did. */
export async function look(parts: LookParts): Promise<Look> {
  const { clock, sleep, random, signal } = parts;
  const startedMs = clock.now();
  for (let attempt = 0; ; attempt++) {
    const { result, isWorthRetrying } = await lookOnce(parts);
    const pauseMs = FIRST_PAUSE_MS * 2 ** attempt * (0.5 + random());
    const isLate = clock.now() + pauseMs - startedMs > LONGEST_LOOK_MS;
    if (!isWorthRetrying || attempt + 1 >= MOST_TRIES || isLate || signal.aborted) return result;
    await sleep(pauseMs, signal);
  }
}

async function lookOnce(parts: LookParts): Promise<{ result: Look; isWorthRetrying: boolean }> {
  const { sheet, db, signal, beforeStoring } = parts;
  try {
    const verified = verify(await sheet.readPublished(signal), sha256);
    if (verified.kind === 'none') return { result: fault(NO_PUBLICATION), isWorthRetrying: false };
    if (verified.kind === 'damaged') return { result: fault(damaged(verified)), isWorthRetrying: true };
    const { publication } = verified;
    if (beforeStoring && publication.manifest.revision > (await readMeta(db)).revision) await beforeStoring();
    const stored = await storePublication(db, publication);
    return { result: judge(publication, stored), isWorthRetrying: false };
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    const { code, message: cause, hint } = error;
    return { result: fault({ code, cause, hint, revision: null }), isWorthRetrying: isPassing(error) };
  }
}

const fault = (found: Fault): Look => ({ kind: 'fault', fault: found });

const NO_PUBLICATION: Fault = {
  code: 'no-publication',
  cause: 'The spreadsheet holds no publication.',
  hint: 'Publish from the Sheet.',
  revision: null,
};

function damaged({ cause, revision }: { cause: string; revision: number | null }): Fault {
  return {
    code: 'torn-or-edited',
    cause,
    hint: 'If nobody is publishing right now, publish again from the Sheet.',
    revision,
  };
}

function judge(publication: Publication, stored: StoreResult): Look {
  const { revision } = publication.manifest;
  if (stored.kind === 'behind') {
    return fault({
      code: 'behind',
      cause: `The Sheet holds revision ${revision}, and revision ${stored.head} was stored before it.`,
      hint: `Publish again from the Sheet: it gets a number above ${stored.head}.`,
      revision,
    });
  }
  if (stored.kind === 'tampered') {
    return fault({
      code: 'tampered',
      cause: `The Sheet holds other content under revision ${revision} than was stored under that number.`,
      hint: 'Find out who changed the published tabs, then publish again from the Sheet.',
      revision,
    });
  }
  return { kind: 'good', publication, stored };
}
