import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PublishedPlacement } from '../../../../shared/placements/placement.ts';
import { shownPlacements } from '../../../../shared/placements/shown.ts';
import { promotionsOf } from '../../../../worker/feed/calendar/promotions.ts';
import { placementsAt } from '../../../../worker/placements/edition-placements.ts';
import { placementOf } from '../../placements.ts';
import { eventsOf } from '../../publications.ts';

const HOUR_MS = 3_600_000;
const FIRST = Date.parse('2027-06-01T00:00:00+02:00');

/** Up to six windows of one event, as they may overlap, follow on each other, and be cancelled. */
const placements = fc.array(
  fc
    .record({
      hour: fc.integer({ min: 0, max: 23 }),
      durationHours: fc.integer({ min: 1, max: 12 }),
      tier: fc.constantFrom('spotlight' as const, 'promoted' as const),
      isPaid: fc.boolean(),
      cancelledAfter: fc.option(fc.integer({ min: 1, max: 12 })),
    })
    .map(({ hour, cancelledAfter, ...more }): PublishedPlacement => {
      const start = `2027-06-01T${String(hour).padStart(2, '0')}:00`;
      if (cancelledAfter === null) return placementOf('event00001', start, more);
      const cancelledMs = FIRST + (hour + cancelledAfter) * HOUR_MS;
      const updatedAt = new Date(cancelledMs).toISOString().replace('.000Z', 'Z');
      return placementOf('event00001', start, { ...more, status: 'cancelled', updatedAt });
    }),
  { maxLength: 6 },
);

it('says the last turnover that changed what is said, and never an earlier time than before', () => {
  fc.assert(
    fc.property(placements, (all) => {
      const shown = shownPlacements(all, eventsOf(3));
      const hasCancelled = all.some(({ status }) => status === 'cancelled');
      let before = { isLive: false, changedMs: Number.NEGATIVE_INFINITY };
      for (let hour = -1; hour < 40; hour++) {
        const nowMs = FIRST + hour * HOUR_MS;
        const promotion = promotionsOf(all, placementsAt(shown, nowMs)).get('event00001');
        const now = promotion ?? { isLive: false, changedMs: Number.NEGATIVE_INFINITY };
        expect(now.changedMs).toBeGreaterThanOrEqual(before.changedMs);
        if (!hasCancelled) {
          expect(now.changedMs).toBe(now.isLive === before.isLive ? before.changedMs : nowMs);
        }
        before = now;
      }
    }),
  );
});
