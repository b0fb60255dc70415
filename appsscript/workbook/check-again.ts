// Brings `Check`, keys and ids up to date after script wrote into cells of people.

import { type ProgrammeNow, readProgramme } from './read-programme.ts';
import { reconcile } from './reconcile.ts';

/** Call it under the lock; gives what was read for it. Where people are faster, their next check does it. */
export function checkAgain(): ProgrammeNow {
  const programme = readProgramme();
  reconcile(programme);
  return programme;
}
