// The receipt for a revision: what the worker holds of it, counted and hashed anew.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Receipt } from '../../shared/receipt.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../shared/tabs.ts';
import type { Database } from '../postgres/database.ts';
import { loadCurrent } from '../revisions/load.ts';
import type { SyncFault, SyncState } from './state.ts';

/** Writes the receipt of a revision. Only what is both stored and served counts as `stored`. */
export async function writeReceipt(db: Database, revision: number, sync: SyncState): Promise<Receipt> {
  const current = await loadWhole(db);
  if (current && 'code' in current) return withoutContent(revision, 'waiting', sync.served, current);
  const head = current?.manifest.revision ?? 0;
  const headOrigin = current?.manifest.origin ?? null;
  const { fault } = sync;
  if (fault?.code === 'behind' && fault.revision === revision) {
    return { ...withoutContent(revision, 'refused', head, fault), headOrigin };
  }
  if (revision < head) {
    const why = { code: 'superseded', cause: `Revision ${head} came after it.` };
    return { ...withoutContent(revision, 'superseded', head, why), headOrigin };
  }
  if (!current || revision > head || sync.served < revision) {
    const unseen = { code: 'not-seen', cause: `The worker has not seen revision ${revision} yet.` };
    return { ...withoutContent(revision, 'waiting', head, fault ?? unseen), headOrigin };
  }
  const events = current.events.filter(({ status }) => status !== 'removed').length;
  // `loadCurrent` gives only rows and placements whose digests, computed anew, are these.
  const { [PUBLISHED_TAB]: digest, [PUBLISHED_PLACEMENTS_TAB]: placementsDigest } = current.manifest.digests;
  return { revision, state: 'stored', events, digest, placementsDigest, head, headOrigin, cause: '' };
}

type Why = Pick<SyncFault, 'code' | 'cause'>;

/** The current publication, or why its rows cannot be trusted. */
async function loadWhole(db: Database): Promise<Publication | Why | null> {
  try {
    return await loadCurrent(db);
  } catch (error) {
    if (error instanceof OperationalError && error.code === 'store-damaged') {
      return { code: error.code, cause: error.message };
    }
    throw error;
  }
}

function withoutContent(
  revision: number,
  state: Receipt['state'],
  head: number,
  { code, cause }: Why,
): Receipt {
  return { revision, state, events: null, digest: null, head, cause, code };
}
