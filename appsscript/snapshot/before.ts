// The snapshot that script takes before it changes much. One place for all of them.

import type { SnapshotReason } from '../../shared/snapshot/head.ts';
import { wordsOf } from '../words/words.ts';
import type { TabsRead } from './read-tabs.ts';
import { takeSnapshot } from './take.ts';

/**
 * Takes one unless the newest holds the same. Call it under the lock. Gives an empty text, or a sentence that says
 * why there is none: what has a way back of its own under Activity goes on without. `read`: the edited tabs, if they have
 * just been read.
 */
export function snapshotBefore(reason: SnapshotReason, read: TabsRead | null = null): string {
  try {
    const taken = takeSnapshot(SpreadsheetApp.getActiveSpreadsheet(), reason, read);
    return taken.kind === 'refused' ? taken.sentence : '';
  } catch (error) {
    console.warn(`No snapshot could be taken before: ${reason}: ${error}`);
    const message = error instanceof Error ? error.message : String(error);
    return wordsOf('snapshot').noneBefore(message);
  }
}
