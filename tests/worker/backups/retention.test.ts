import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondRetention, DAILY_KEPT, MOST_KEPT, type Retained } from '../../../worker/backups/retention.ts';
import { draws } from '../../draws.ts';

/** Makes backups one after the other, letting go after each, as the worker does. */
function history(made: readonly Omit<Retained, 'id' | 'sequence'>[]): Retained[] {
  let kept: Retained[] = [];
  made.forEach((each, index) => {
    kept.push({ ...each, id: `backup ${index}`, sequence: index + 1 });
    const gone = new Set(beyondRetention(kept));
    kept = kept.filter(({ id }) => !gone.has(id));
  });
  return kept;
}

const backup = fc.record({
  trigger: fc.constantFrom<Retained['trigger']>('manual', 'cron', 'pre-publish', 'pre-restore'),
  isPinned: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
});

describe('retention', () => {
  it('keeps 30, those that are pinned, and of the daily ones the newest seven', () => {
    fc.assert(
      fc.property(fc.array(backup, { minLength: 1, maxLength: 120 }), (made) => {
        const kept = history(made);
        const keptIds = new Set(kept.map(({ id }) => id));
        const all = made.map((each, index) => ({ ...each, id: `backup ${index}` }));
        const free = all.filter(({ isPinned }) => !isPinned);
        expect(kept.filter(({ isPinned }) => !isPinned)).toHaveLength(Math.min(free.length, MOST_KEPT));
        for (const { id, isPinned } of all) if (isPinned) expect(keptIds).toContain(id);
        for (const { id } of free.filter(({ trigger }) => trigger === 'cron').slice(-DAILY_KEPT)) {
          expect(keptIds).toContain(id);
        }
        expect(keptIds).toContain(all.at(-1)!.id);
      }),
      { numRuns: draws(300) },
    );
  });

  it('does not let a launch night of 40 publishes push out the week', () => {
    const week = Array.from({ length: 7 }, () => ({ trigger: 'cron', isPinned: false }) as const);
    const night = Array.from({ length: 40 }, () => ({ trigger: 'pre-publish', isPinned: false }) as const);
    const kept = history([...week, ...night]);
    expect(kept).toHaveLength(30);
    expect(kept.filter(({ trigger }) => trigger === 'cron')).toHaveLength(7);
  });

  it('lets the oldest go by count, whatever order they come in', () => {
    const all = Array.from(
      { length: 32 },
      (_, index): Retained => ({
        id: `backup ${index}`,
        sequence: index,
        trigger: 'manual',
        isPinned: false,
      }),
    );
    expect(beyondRetention([...all].reverse())).toEqual(['backup 0', 'backup 1']);
  });
});
