import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beyondRetention,
  DAYS_KEPT,
  MOST_KEPT,
  type RetentionEntry,
} from '../../../worker/backups/retention.ts';
import { draws } from '../../draws.ts';

const DAY_MS = 86_400_000;
const FIRST_MS = Date.parse('2027-06-01T04:20:00Z');

interface Made {
  /** The day that the clock says, from 0. */
  readonly day: number;
  readonly isPinned?: boolean;
}

/** Makes backups one after the other, pruning after each, as the worker does. */
function history(made: readonly Made[]): RetentionEntry[] {
  let kept: RetentionEntry[] = [];
  for (const each of backupsOf(made)) {
    kept.push(each);
    const gone = new Set(beyondRetention(kept));
    kept = kept.filter(({ id }) => !gone.has(id));
  }
  return kept;
}

function backupsOf(made: readonly Made[]): RetentionEntry[] {
  return made.map(({ day, isPinned = false }, index) => ({
    id: `backup ${index}`,
    sequence: index + 1,
    createdAt: new Date(FIRST_MS + day * DAY_MS + index),
    isPinned,
  }));
}

const many = (count: number, day: number) => Array.from({ length: count }, () => ({ day }));

describe('retention', () => {
  it('keeps 30, the pinned, and the newest of each of the last seven days, through clocks that jump', () => {
    const anyBackup = fc.record({
      day: fc.integer({ min: -3, max: 20 }),
      isPinned: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
    });
    fc.assert(
      fc.property(fc.array(anyBackup, { minLength: 1, maxLength: 120 }), (made) => {
        const kept = new Set(history(made).map(({ id }) => id));
        const all = backupsOf(made);
        const free = all.filter(({ isPinned }) => !isPinned);
        expect(free.filter(({ id }) => kept.has(id))).toHaveLength(Math.min(free.length, MOST_KEPT));
        for (const { id, isPinned } of all) if (isPinned) expect(kept).toContain(id);
        const days: string[] = [];
        for (const { id, createdAt } of free.toReversed()) {
          const day = createdAt.toISOString().slice(0, 10);
          if (days.includes(day) || days.length === DAYS_KEPT) continue;
          days.push(day);
          expect(kept, `the newest of ${day}`).toContain(id);
        }
        expect(kept).toContain(all.at(-1)!.id);
      }),
      { numRuns: draws(300) },
    );
  });

  it.each([40, 400])('does not let %i backups of one day push out the week', (count) => {
    const week = Array.from({ length: 7 }, (_, day) => ({ day }));
    const kept = history([...week, ...many(count, 6)]);
    expect(kept).toHaveLength(MOST_KEPT);
    const days = kept.map(({ createdAt }) => createdAt.toISOString().slice(0, 10));
    expect(new Set(days).size).toBe(DAYS_KEPT);
  });

  it('prunes the oldest by count, whatever order they come in', () => {
    expect(beyondRetention(backupsOf(many(32, 0)).reverse())).toEqual(['backup 0', 'backup 1']);
  });
});
