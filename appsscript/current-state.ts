// The state at a glance, for the sidebar: what is live, what is waiting, how the last delivery went.

import { type Failed, quietly } from './command.ts';
import { plural } from './plural.ts';
import { prepareNext } from './prepare-next.ts';
import { recall } from './workbook/memory.ts';
import { readProgramme } from './workbook/read-programme.ts';

export interface CurrentState {
  readonly outcome: 'state';
  readonly sentence: string;
  /** What stands in the published tabs; `null` when nothing whole does. */
  readonly published: { readonly revision: number; readonly at: string; readonly events: number } | null;
  /** What is wrong with the published tabs; empty when nothing is. */
  readonly damage: string;
  readonly delivery: ReturnType<typeof recall>['delivery'];
  /** Events that a publish would add, change, cancel or remove. */
  readonly waiting: number;
  readonly errors: number;
  readonly warnings: number;
}

export function currentState(): CurrentState | Failed {
  return quietly('State', () => {
    const programme = readProgramme();
    const { publication, issues } = programme;
    const next = prepareNext(programme);
    const waiting = programme.isBlocked ? 0 : next.changedKeys.length;
    const published =
      publication.kind === 'whole'
        ? {
            revision: publication.publication.manifest.revision,
            at: publication.publication.manifest.publishedAt,
            events: publication.publication.manifest.events,
          }
        : null;
    const damage = publication.kind === 'damaged' ? publication.cause : '';
    const live = published
      ? `Revision ${published.revision} is published.`
      : damage || 'Nothing is published yet.';
    return {
      outcome: 'state',
      sentence: `${live} ${plural(waiting, 'event')} would change.`,
      published,
      damage,
      delivery: recall().delivery,
      waiting,
      errors: issues.filter(({ severity }) => severity === 'error').length,
      warnings: issues.filter(({ severity }) => severity === 'warning').length,
    };
  });
}
