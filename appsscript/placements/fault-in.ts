// Why a row of `Placements` cannot be what somebody wants it to be.

import { bothSentences, issueIn } from '../../shared/issues/issue.ts';
import { readRow } from '../../shared/placements/read-row.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';
import { clockOf } from './clock.ts';

/** The first error of such a row, as sentences; `null` when it has none. */
export function faultIn(
  cells: readonly string[],
  row: number,
  { placements: { indexOf }, settings, placedEvents: events, language }: ProgrammeNow,
): string | null {
  const parsed = readRow(cells, row, { indexOf, settings, clock: clockOf(settings), events });
  const error = parsed?.issues.find(({ severity }) => severity === 'error');
  return error ? bothSentences(issueIn(language, error)) : null;
}
