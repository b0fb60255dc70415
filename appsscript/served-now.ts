// What visitors are served, by the worker's own account: which revision, from which source, and whether Sheet, store and
// feed agree. Changes nothing.

import { type Runtime, readRuntime } from '../shared/runtime.ts';
import type { ServedNow } from './answers.ts';
import { askConnected } from './ask-worker.ts';
import { type Failed, quietly } from './command.ts';
import { words } from './words/words.ts';

export function servedNow(): ServedNow | Failed {
  return quietly('Served', () => {
    const answer = askConnected('GET', '/hooks/runtime');
    if ('cause' in answer) return { outcome: 'not-known', sentence: words().delivery.why(answer.cause) };
    const runtime = readRuntime(answer.text);
    if (!runtime) return { outcome: 'not-known', sentence: words().served.noSnapshot };
    return { outcome: 'served', sentence: sentenceOf(runtime) };
  });
}

function sentenceOf({ source, events, revisions, drift }: Runtime): string {
  const { served: say } = words();
  const { feed, sheet, store } = revisions;
  if (!source || feed === null) return say.nothing;
  const drifted = (each: Runtime['drift'][number]) =>
    say.drift[each]((each.startsWith('sheet') ? sheet : store) ?? 0);
  return [say.now(feed, say.sources[source], events), ...drift.map(drifted)].join(' ');
}
