// Validate: reads every row, gives new events their keys, writes `Check`, and returns the Issues.

import type { Breakdown } from '../shared/breakdown.ts';
import { countOf, worstFirst } from '../shared/issues/issue.ts';
import type { Validated } from './answers.ts';
import { blockingSentences } from './blocking.ts';
import { command, type Failed } from './command.ts';
import { offerEvents } from './placements/offer-events.ts';
import { broken } from './words/broken.ts';
import { words } from './words/words.ts';
import { withLock } from './workbook/lock.ts';
import { type ProgrammeNow, readProgramme } from './workbook/read-programme.ts';
import { settle } from './workbook/settle.ts';

export function validateEvents(): Validated | Failed {
  return command('Validate', () => withLock('validate', validate));
}

const MOST_TRIES = 3;

function validate(): Validated {
  const changedMeanwhile: string[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const programme = readProgramme();
    const settled = settle(programme);
    if (settled.kind === 'unsettled') throw tooBusy('validate', settled.rows);
    changedMeanwhile.push(...settled.changes);
    if (settled.kind !== 'settled') continue;
    offerEvents(programme);
    return told(programme, changedMeanwhile);
  }
  throw tooBusy('validate', []);
}

/** People move rows faster than the script can follow. */
export function tooBusy(operation: string, rows: readonly number[]): Breakdown {
  return broken('rows-keep-moving', operation, rows.slice(0, 10));
}

function told({ draft, placements, issues }: ProgrammeNow, changedMeanwhile: readonly string[]): Validated {
  const ofEachRow = draft.rows.flatMap((row) => row.issues);
  const [rowErrors, rowWarnings] = [countOf('error', ofEachRow), countOf('warning', ofEachRow)];
  const { validated: say } = words();
  const ofRows =
    draft.rows.length === 0
      ? say.noRows
      : rowErrors + rowWarnings === 0
        ? say.allGood(draft.rows.length)
        : say.faults(rowErrors, rowWarnings, draft.rows.length);
  const ofPlacements = placements.rows.filter(({ state }) => state === 'broken').length;
  const sentence = [
    ...blockingSentences(issues),
    ofRows,
    ...(ofPlacements > 0 ? [say.placements(ofPlacements)] : []),
  ].join(' ');
  return {
    outcome: 'validated',
    sentence: [sentence, ...changedMeanwhile.map(say.meanwhile)].join(' '),
    rows: draft.rows.length,
    errors: countOf('error', issues),
    warnings: countOf('warning', issues),
    notes: countOf('note', issues),
    issues: worstFirst(issues),
    changedMeanwhile,
  };
}
