// How far a publish is. `google.script.run` is one long call, so publish leaves its stage in the person's own
// cache, and the sidebar asks for it meanwhile. A cache that fails stops nobody from publishing.

import { type CommandFailure, quietly } from '../commands/command.ts';
import { type Progress, STAGES, type Stage } from '../commands/results.ts';
import { wordsOf } from '../words/words.ts';

const ENTRY = 'publish stage';
/** Longer than any execution may take. */
const KEPT_SECONDS = 600;

/** Says that a stage has begun; `null`: it is over. One service call, however many rows. */
export function reach(stage: Stage | null): void {
  try {
    const cache = CacheService.getUserCache();
    if (stage === null) cache.remove(ENTRY);
    else cache.put(ENTRY, stage, KEPT_SECONDS);
  } catch (error) {
    console.warn(`The stage of a publish could not be noted: ${error}`);
  }
}

/** The stage of this person's publish. */
export function publishProgress(): Progress | CommandFailure {
  return quietly('Progress', () => {
    const noted = CacheService.getUserCache().get(ENTRY);
    const stage = STAGES.find((each) => each === noted) ?? null;
    const messages = wordsOf('publish').progress;
    return { outcome: 'progress', sentence: stage ? messages.publishing(stage) : messages.nothing, stage };
  });
}
