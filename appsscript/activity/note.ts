// Notes an act under Activity. What cannot be noted stops nobody: it is said, and the act stands.

import type { Act } from '../../shared/activity/act.ts';
import type { Inverse, NoWay } from '../../shared/activity/inverse.ts';
import { wordsOf } from '../words/words.ts';
import { actingUser } from '../workbook/acting-user.ts';
import { timeNow } from '../workbook/clock.ts';
import { withLock } from '../workbook/lock.ts';
import { appendLine, pack } from './activity-tab.ts';

/**
 * Appends a line for an act of the person who clicked: with its inverse, or why there is none. Call it under
 * the lock. Gives an empty text, or a sentence that says that it was not noted. The service calls do not depend
 * on what is noted.
 */
export function note(act: Act, way: Inverse | NoWay): string {
  try {
    const packed = typeof way === 'string' ? [] : pack(JSON.stringify(way));
    const undo = typeof way === 'string' ? way : packed ? 'here' : 'too-large';
    const line = {
      id: Utilities.getUuid(),
      time: timeNow(),
      who: actingUser(),
      act,
      undo,
    } as const;
    appendLine(SpreadsheetApp.getActiveSpreadsheet(), line, packed ?? []);
    return '';
  } catch (error) {
    console.warn(`An act could not be noted: ${act.act}: ${error}`);
    return wordsOf('activity').notNoted;
  }
}

/** The same for an act that holds no lock. */
export function noteAlone(act: Act, way: Inverse | NoWay): string {
  try {
    return withLock('activity', () => note(act, way));
  } catch (error) {
    console.warn(`An act could not be noted: ${act.act}: ${error}`);
    return wordsOf('activity').notNoted;
  }
}
