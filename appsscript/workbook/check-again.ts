// Brings `Check`, keys and ids up to date after script wrote into cells of people.

import { readProgramme } from './read-programme.ts';
import { settle } from './settle.ts';

/** Call it under the lock. Where people are faster, their next check does it. */
export function checkAgain(): void {
  settle(readProgramme());
}
