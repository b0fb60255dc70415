// What visitors are served, by the worker's own account: which revision, from which source, and whether Sheet, store and
// feed agree. Changes nothing.

import { type Runtime, readRuntime } from '../../shared/runtime.ts';
import { askConnected } from '../ask-worker.ts';
import { type Failed, quietly } from '../command.ts';
import { words as scriptWords } from '../words/words.ts';
import { editorLanguage } from '../workbook/language.ts';
import type { ServedState } from './results.ts';
import { WORDS, type Words } from './words.ts';

export function servedNow(): ServedState | Failed {
  return quietly('Served', () => {
    const words = WORDS[editorLanguage()];
    const answer = askConnected('GET', '/hooks/runtime');
    if ('cause' in answer) return notKnown(scriptWords().delivery.why(answer.cause));
    const runtime = readRuntime(answer.text);
    if (!runtime) return notKnown(words.notAnAnswer);
    return { outcome: 'served', sentence: sentenceOf(runtime, words), runtime };
  });
}

function notKnown(sentence: string): ServedState {
  return { outcome: 'not-known', sentence, runtime: null };
}

function sentenceOf({ source, events, revisions, drift }: Runtime, words: Words): string {
  const { feed, sheet, store } = revisions;
  if (!source || feed === null) return words.nothing;
  const drifted = (each: Runtime['drift'][number]) =>
    words.drift[each]((each.startsWith('sheet') ? sheet : store) ?? 0);
  return [words.now(feed, words.sources[source], events), ...drift.map(drifted)].join(' ');
}
