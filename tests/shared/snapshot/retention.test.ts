// Retention under everything that people and clocks do.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SNAPSHOT_REASONS } from '../../../shared/snapshot/head.ts';
import { DAILY_KEPT, MOST_KEPT, type RetentionLine, toPrune } from '../../../shared/snapshot/retention.ts';
import { draws } from '../../draws.ts';

const moment = (day: number, hour = 4) =>
  new Date(Date.UTC(2027, 0, 1 + day, hour)).toISOString().slice(0, 19);

/** Takes them one after the other, letting go after each, as the script does. */
function taken(snapshots: readonly Omit<RetentionLine, 'sequence'>[]): RetentionLine[] {
  let current: RetentionLine[] = [];
  snapshots.forEach((each, index) => {
    current.push({ ...each, sequence: index + 1 });
    const gone = new Set(toPrune(current));
    expect(gone.has(index + 1)).toBe(false);
    current = current.filter(({ sequence }) => !gone.has(sequence));
  });
  return current;
}

const one = fc.record({
  reason: fc.constantFrom(...SNAPSHOT_REASONS),
  takenAt: fc.integer({ min: -400, max: 400 }).map((day) => moment(day)),
  isPinned: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
});

describe('retention', () => {
  it('keeps thirty, the pinned, the newest, and the newest daily ones, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 31, maxLength: 120 }), (snapshots) => {
        const left = taken(snapshots);
        const unpinned = left.filter(({ isPinned }) => !isPinned);
        const all = snapshots.map((each, index) => ({ ...each, sequence: index + 1 }));
        expect(unpinned.length).toBe(Math.min(MOST_KEPT, all.filter(({ isPinned }) => !isPinned).length));
        const pinned = (of: readonly RetentionLine[]) =>
          of.filter(({ isPinned }) => isPinned).map(({ sequence }) => sequence);
        expect(pinned(left)).toEqual(pinned(all));
        const daily = (of: readonly RetentionLine[]) =>
          of
            .filter(({ reason, isPinned }) => reason === 'daily' && !isPinned)
            .slice(-DAILY_KEPT)
            .map(({ sequence }) => sequence);
        expect(daily(left)).toEqual(daily(all));
        expect(left.map(({ sequence }) => sequence)).toContain(all.length);
      }),
      { numRuns: draws(300) },
    );
  });

  it('lets no evening push out the days before it, however much is taken, for whatever reason', () => {
    const days = Array.from({ length: 30 }, (_, day) => ({
      reason: (['daily', 'publish', 'import'] as const)[day % 3]!,
      takenAt: moment(day),
      isPinned: false,
    }));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SNAPSHOT_REASONS), { minLength: 40, maxLength: 200 }),
        (reasons) => {
          const night = reasons.map((reason, index) => ({
            reason,
            takenAt: moment(40, 18 + (index % 6)),
            isPinned: false,
          }));
          const left = taken([...days, ...night]);
          // Daily ones that somebody asked for on one night take the places of daily ones, and no more.
          const fromBefore = left.filter(({ sequence }) => sequence <= days.length);
          expect(fromBefore.length).toBeGreaterThanOrEqual(MOST_KEPT - 1 - 8 - DAILY_KEPT);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps the last publish of each day, and of a launch night the last', () => {
    const days = Array.from({ length: 12 }, (_, day) =>
      [1, 2, 3].map((hour) => ({
        reason: 'publish' as const,
        takenAt: moment(day, hour),
        isPinned: false,
      })),
    ).flat();
    const night = Array.from({ length: 40 }, () => ({
      reason: 'publish' as const,
      takenAt: moment(12, 20),
      isPinned: false,
    }));
    const left = taken([...days, ...night]);
    expect(left.filter(({ takenAt }) => takenAt === moment(12, 20)).map(({ sequence }) => sequence)).toEqual([
      73, 74, 75, 76,
    ]);
    expect(new Set(left.map(({ takenAt }) => takenAt.slice(0, 10))).size).toBeGreaterThanOrEqual(10);
  });
});
