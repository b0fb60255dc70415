// What visitors would be served if the database were down this very minute: the worker reads and proves what stands
// behind it, and says how it differs. Changes nothing.

import { type Fallback, isSame, readFallbacks, withoutDatabase } from '../../shared/fallbacks.ts';
import { type CommandFailure, quietly } from '../commands/command.ts';
import { askConnected } from '../delivery/ask-worker.ts';
import type { ServedWords } from '../words/english/backups.ts';
import { wordsOf } from '../words/words.ts';
import type { OutageOutlook } from './results.ts';

export function ifDatabaseDown(): OutageOutlook | CommandFailure {
  return quietly('Served', () => {
    const words = wordsOf('served');
    const answer = askConnected('GET', '/hooks/fallbacks');
    if ('cause' in answer) return notKnown(wordsOf('delivery').why(answer.cause));
    const fallbacks = readFallbacks(answer.text);
    return fallbacks ? { ...outcomeOf(fallbacks, words), fallbacks } : notKnown(words.notAnAnswer);
  });
}

function notKnown(sentence: string): OutageOutlook {
  return { outcome: 'not-known', sentence, fallbacks: [] };
}

function outcomeOf(
  fallbacks: readonly Fallback[],
  { sources, down }: ServedWords,
): Pick<OutageOutlook, 'outcome' | 'sentence'> {
  const next = withoutDatabase(fallbacks);
  if (!next) return { outcome: 'nothing', sentence: down.nothing };
  const { source, held } = next;
  const { revision, events } = held;
  return isSame(held)
    ? { outcome: 'same', sentence: down.same(revision, sources[source]) }
    : { outcome: 'other', sentence: down.other(revision, sources[source], events) };
}
