// Brings `Check`, keys and ids up to date after script wrote into cells of people.

import { readProgramme } from './read-programme.ts';
import { settleScriptCells } from './script-cells.ts';

/** Call it under the lock. Where people are faster, their next check does it. */
export function checkAgain(): void {
  const { spreadsheet, events, draft } = readProgramme();
  if (events && !draft.isUnreadable) settleScriptCells(spreadsheet, events, draft);
}
