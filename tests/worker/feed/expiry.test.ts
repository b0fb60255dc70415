import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheControlAt } from '../../../worker/feed/headers.ts';

const MINUTE = 60_000;
const begins = Date.parse('2027-06-01T10:00:00Z');
const edition = { beginsMs: begins, endsMs: begins + 120 * MINUTE };

describe('how long caches may keep an edition', () => {
  it.each([
    [120 * MINUTE, null],
    [330_000, null],
    [329_999, 'public, max-age=30, stale-while-revalidate=299, stale-if-error=86400'],
    [31_999, 'public, max-age=30, stale-while-revalidate=1, stale-if-error=86400'],
    [30_000, 'public, max-age=30, stale-while-revalidate=0, stale-if-error=86400'],
    [29_999, 'public, max-age=29, stale-while-revalidate=0, stale-if-error=86400'],
    [1, 'public, max-age=0, stale-while-revalidate=0, stale-if-error=86400'],
    [0, 'public, max-age=0, must-revalidate'],
    [-86_400_000, 'public, max-age=0, must-revalidate'],
    [121 * MINUTE, 'public, max-age=0, must-revalidate'],
  ])('%i ms before its end', (leftMs, words) => {
    expect(cacheControlAt(edition, edition.endsMs - leftMs)).toBe(words);
  });

  it('is as ever where no turnover comes', () => {
    expect(cacheControlAt({ beginsMs: null, endsMs: null }, begins)).toBeNull();
    expect(cacheControlAt({ beginsMs: begins, endsMs: null }, begins)).toBeNull();
  });

  it('is never past the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 * MINUTE - 1 }), (sinceMs) => {
        const words = cacheControlAt(edition, begins + sinceMs) ?? 'max-age=30, stale-while-revalidate=300';
        const [fresh, stale] = [/max-age=(\d+)/, /revalidate=(\d+)/].map((part) =>
          Number(part.exec(words)![1]),
        );
        expect(begins + sinceMs + (fresh! + stale!) * 1000).toBeLessThanOrEqual(edition.endsMs);
      }),
    );
  });
});
