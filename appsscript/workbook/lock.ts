// One command at a time may write. The lock stops scripts, never people: writers re-read as well.

import { broken } from '../words/broken.ts';

const WAIT_MS = 10_000;

/** Runs `work` alone. Nothing inside may fetch a URL: others are waiting. */
export function withLock<Result>(operation: string, work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(WAIT_MS)) {
    throw broken('lock-busy', operation);
  }
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
