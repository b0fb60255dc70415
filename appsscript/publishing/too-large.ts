// Whether a publish fits into the time that Google gives a script: one that does not is refused before it writes,
// because what is broken off half way costs an evening.

import type { Publication } from '../../shared/publication/publication.ts';
import type { NotPublished } from '../commands/results.ts';
import { wordsOf } from '../words/words.ts';
import { cellsToWrite } from '../workbook/published-tabs.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';

/** Of the six minutes of a run, half a minute is kept for telling the worker. */
const MOST_MS = 330_000;
/** The one published figure for a large write: 4,000 cells in 610 milliseconds, flush included. */
const MS_A_CELL = 610 / 4_000;
/** Key, check and occurrences of an event. */
const SCRIPT_CELLS = 3;
/** What is still to be read: the tabs twice, with their formulas, and what was published. */
const READS_TO_COME = 3;

export interface TimeSpent {
  /** Since the run began. */
  readonly spentMs: number;
  /** Of which one reading of everything took so long. */
  readonly readMs: number;
}

/** How many cells can still be written. */
export function cellsThatFit({ spentMs, readMs }: TimeSpent): number {
  return Math.max(0, Math.floor((MOST_MS - spentMs - READS_TO_COME * readMs) / MS_A_CELL));
}

/** The refusal, with the size that fits; `null` when there is time enough. */
export function tooLargeFor(
  { draft, publishedCells }: Pick<ProgrammeNow, 'draft' | 'publishedCells'>,
  publication: Publication,
  spent: TimeSpent,
): NotPublished | null {
  const minted = draft.rows.filter(({ keyCell }) => keyCell).length;
  const fitting = cellsThatFit(spent);
  // Which rows differ is worked out only where all of them would not fit.
  if (cellsToWrite(publication) + SCRIPT_CELLS * minted <= fitting) return null;
  const cells = cellsToWrite(publication, publishedCells) + SCRIPT_CELLS * minted;
  if (cells <= fitting) return null;
  const events = Math.floor(fitting / (publication.header.length + SCRIPT_CELLS) / 100) * 100;
  const reason = wordsOf('publish').notPublished.tooLarge(cells, fitting, events);
  return {
    outcome: 'blocked',
    why: 'too-large',
    sentence: wordsOf('publish').notPublished.blocked(reason),
    reasons: [reason],
    brokenRows: [],
  };
}
