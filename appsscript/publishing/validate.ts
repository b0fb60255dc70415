// Validate: reads every row, gives new events their keys, writes `Check`, and returns the Issues.

import { countOf, worstFirst } from '../../shared/issues/issue.ts';
import type { OperationalError } from '../../shared/operational-error.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import type { ValidationResult } from '../commands/results.ts';
import { offerEvents } from '../placements/offer-events.ts';
import { broken } from '../words/broken.ts';
import { wordsOf } from '../words/words.ts';
import { withLock } from '../workbook/lock.ts';
import { type ProgrammeNow, readProgramme } from '../workbook/read-programme.ts';
import { reconcile } from '../workbook/reconcile.ts';
import { blockingSentences } from './not-published.ts';

export function validateEvents(): ValidationResult | CommandFailure {
  return command('Validate', () => withLock('validate', validate));
}

const MOST_TRIES = 3;

function validate(): ValidationResult {
  const changedMeanwhile: string[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const programme = readProgramme();
    const resolved = reconcile(programme);
    if (resolved.kind === 'unsettled') throw tooBusy('validate', resolved.rows);
    changedMeanwhile.push(...resolved.changes);
    if (resolved.kind !== 'settled') continue;
    offerEvents(programme);
    return validationResult(programme, changedMeanwhile);
  }
  throw tooBusy('validate', []);
}

/** People move rows faster than the script can follow. */
export function tooBusy(operation: string, rows: readonly number[]): OperationalError {
  return broken('rows-keep-moving', operation, rows.slice(0, 10));
}

function validationResult(
  { draft, placements, issues }: ProgrammeNow,
  changedMeanwhile: readonly string[],
): ValidationResult {
  const ofEachRow = draft.rows.flatMap((row) => row.issues);
  const [rowErrors, rowWarnings] = [countOf('error', ofEachRow), countOf('warning', ofEachRow)];
  const messages = wordsOf('sheet').validated;
  const ofRows =
    draft.rows.length === 0
      ? messages.noRows
      : rowErrors + rowWarnings === 0
        ? messages.allGood(draft.rows.length)
        : messages.faults(rowErrors, rowWarnings, draft.rows.length);
  const ofPlacements = placements.rows.filter(({ state }) => state === 'broken').length;
  const sentence = [
    ...blockingSentences(issues),
    ofRows,
    ...(ofPlacements > 0 ? [messages.placements(ofPlacements)] : []),
  ].join(' ');
  return {
    outcome: 'validated',
    sentence: [sentence, ...changedMeanwhile.map(messages.meanwhile)].join(' '),
    rows: draft.rows.length,
    errors: countOf('error', issues),
    warnings: countOf('warning', issues),
    notes: countOf('note', issues),
    issues: worstFirst(issues),
    changedMeanwhile,
  };
}
