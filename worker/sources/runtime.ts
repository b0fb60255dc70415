// The runtime snapshot, written from what the parts of the worker know of themselves. Nobody is asked anything.

import { PUBLISHED_HEADER } from '../../shared/publication/row.ts';
import { driftOf, type Runtime } from '../../shared/runtime.ts';
import type { ServedRevision } from '../served.ts';
import type { SyncState } from '../sync/state.ts';
import type { StoreState } from './source.ts';

export function writeRuntime(served: ServedRevision | null, store: StoreState, sync: SyncState): Runtime {
  const revisions = { sheet: sync.inSheet, store: store.revision, feed: served?.revision ?? null };
  return {
    source: served?.source ?? null,
    rowCount: served?.rows ?? 0,
    events: served?.events ?? 0,
    publishedAt: served?.publishedAt ?? null,
    updatedAt: served?.updatedAt ?? null,
    edition: served?.edition ?? null,
    revisions,
    drift: driftOf(revisions),
    storeFault: shown(store.fault),
    syncFault: shown(sync.fault),
    columns: [...PUBLISHED_HEADER],
  };
}

function shown(fault: { readonly code: string; readonly cause: string } | null) {
  return fault && { code: fault.code, cause: fault.cause };
}
