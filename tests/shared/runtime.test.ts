// The runtime snapshot: who is ahead of whom, and what is no snapshot.

import { expect, it } from 'vitest';
import { driftOf, type Runtime, readRuntime } from '../../shared/runtime.ts';

it.each([
  [12, 12, 12, []],
  [13, 12, 12, ['sheet-ahead']],
  [12, 13, 13, ['sheet-behind']],
  [null, 12, 12, ['sheet-unknown']],
  [12, null, 12, ['store-unknown']],
  [12, 0, 12, ['store-behind']],
  [13, 13, 12, ['sheet-ahead', 'store-ahead']],
  [0, 0, null, []],
  [1, null, null, ['sheet-ahead', 'store-unknown']],
] as const)('says of sheet %o, store %o and feed %o: %o', (sheet, store, feed, drift) => {
  expect(driftOf({ sheet, store, feed })).toEqual(drift);
});

it('reads what a worker answers, and nothing else', () => {
  const revisions = { sheet: 12, store: null, feed: 12 };
  const runtime: Runtime = {
    source: 'last-good-file',
    rowCount: 240,
    events: 238,
    publishedAt: '2027-06-04T10:00:00Z',
    updatedAt: '2027-06-04T10:00:02Z',
    edition: null,
    revisions,
    drift: driftOf(revisions),
    storeFault: { code: 'database-down', cause: 'The database does not answer.' },
    syncFault: null,
  };
  expect(readRuntime(JSON.stringify(runtime))).toEqual(runtime);
  for (const other of ['', '{}', '[]', JSON.stringify({ ...runtime, source: 'sample' })]) {
    expect(readRuntime(other)).toBeNull();
  }
});
