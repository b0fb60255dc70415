// One command at a time may write. The lock stops scripts, never people: writers re-read as well.

import { Breakdown } from '../../shared/breakdown.ts';

const WAIT_MS = 10_000;

/** Runs `work` alone. Nothing inside may fetch a URL: others are waiting. */
export function withLock<Result>(operation: string, work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(WAIT_MS)) {
    throw new Breakdown({
      code: 'lock-busy',
      operation,
      message: 'Somebody else is validating or publishing at this moment.',
      hint: 'Nothing was changed. Try again when they are done.',
    });
  }
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
