// What became of a placement, as a sentence: its window, why it is not as asked for, and what is left to do.

import { bothSentences } from '../../shared/issues/issue.ts';
import { windowOf } from '../../shared/placements/placement.ts';
import { wordsIn } from '../words/words.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';
import { clockOf } from './clock.ts';

/** Of one that was cancelled: what it means for visitors. Empty when its row is gone again. */
export function messageOfCancelled({ placements, language }: ProgrammeNow, id: string): string {
  const words = wordsIn(language).placements;
  const row = placements.rows.find((each) => each.id === id);
  if (!row) return '';
  const { isPublished, title, issues } = row;
  const stops = issues.filter(({ code }) => code === 'placement-stopped').map(bothSentences);
  return [words.cancelled(title), ...stops, isPublished ? words.toPublish : words.nobodySaw].join(' ');
}

/** Empty when its row is gone again. */
export function messageOf({ placements, settings, language }: ProgrammeNow, id: string): string {
  const words = wordsIn(language).placements;
  const row = placements.rows.find((each) => each.id === id);
  if (!row) return '';
  const { entry, title, issues } = row;
  const reasons = issues.map(bothSentences);
  if (!entry) return [words.noWindow(title), ...reasons].join(' ');
  const clock = clockOf(settings);
  const { startMs, endMs } = windowOf(entry);
  const placed = words.placed(title, entry.tier, clock.wallIn(startMs), clock.wallIn(endMs));
  return [placed, ...reasons, words.toPublish].join(' ');
}
