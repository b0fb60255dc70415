// What visitors are served, by the worker's own account: which revision, from which source, and whether Sheet, store
// and feed agree. Changes nothing.

import { type Runtime, readRuntime } from '../../shared/runtime.ts';
import { type CommandFailure, quietly } from '../commands/command.ts';
import { askConnected } from '../delivery/ask-worker.ts';
import type { ServedWords } from '../words/english/backups.ts';
import { wordsOf } from '../words/words.ts';
import type { ServedState } from './results.ts';

export function servedNow(): ServedState | CommandFailure {
  return quietly('Served', () => {
    const words = wordsOf('served');
    const answer = askConnected('GET', '/hooks/runtime');
    if ('cause' in answer) return notKnown(wordsOf('delivery').why(answer.cause));
    const runtime = readRuntime(answer.text);
    if (!runtime) return notKnown(words.notAnAnswer);
    return { outcome: 'served', sentence: sentenceOf(runtime, words), runtime };
  });
}

function notKnown(sentence: string): ServedState {
  return { outcome: 'not-known', sentence, runtime: null };
}

function sentenceOf({ source, events, revisions, drift }: Runtime, words: ServedWords): string {
  const { feed, sheet, store } = revisions;
  if (!source || feed === null) return words.nothing;
  const drifted = (each: Runtime['drift'][number]) =>
    words.drift[each]((each.startsWith('sheet') ? sheet : store) ?? 0);
  return [words.now(feed, words.sources[source], events), ...drift.map(drifted)].join(' ');
}
