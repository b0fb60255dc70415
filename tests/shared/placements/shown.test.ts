import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../shared/placements/lanes.ts';
import { isPromoted, type PublishedPlacement } from '../../../shared/placements/placement.ts';
import { liveAt, shownPlacements, turnoversAround, turnoversOf } from '../../../shared/placements/shown.ts';
import {
  isSamePlacement,
  PUBLISHED_PLACEMENTS_HEADER,
  placementReader,
  writePlacement,
} from '../../../shared/publication/placements.ts';

const readPlacement = placementReader(PUBLISHED_PLACEMENTS_HEADER);

import { prepared } from '../programme.ts';

const placement = (more: Partial<PublishedPlacement> = {}): PublishedPlacement => ({
  id: 'p1',
  eventKey: 'e1',
  tier: 'spotlight',
  requestedStartAt: '2027-06-01T10:00:00+02:00',
  effectiveStartAt: '2027-06-01T10:00:00+02:00',
  effectiveEndAt: '2027-06-03T10:00:00+02:00',
  durationHours: 48,
  status: 'scheduled',
  isPaid: false,
  createdBy: 'sheet',
  createdAt: '2027-05-01T08:00:00Z',
  updatedAt: '2027-05-01T08:00:00Z',
  ...more,
});
const [event] = prepared([{ key: 'e1', title: 'Alba', date: '2027-06-10', startTime: '19:00' }]).events;
const at = (instant: string) => Date.parse(instant);

describe('what visitors see of placements', () => {
  it('begins with its first instant and ends before the one after', () => {
    const shown = shownPlacements([placement()], [event!]);
    expect(liveAt(shown, at('2027-06-01T09:59:59+02:00')).size).toBe(0);
    expect(liveAt(shown, at('2027-06-01T10:00:00+02:00')).size).toBe(1);
    expect(liveAt(shown, at('2027-06-03T09:59:59+02:00')).size).toBe(1);
    expect(liveAt(shown, at('2027-06-03T10:00:00+02:00')).size).toBe(0);
  });

  it('is nothing of what was cancelled, or of events that do not take place', () => {
    expect(shownPlacements([placement({ status: 'cancelled' })], [event!])).toEqual([]);
    expect(shownPlacements([placement()], [{ ...event!, status: 'cancelled' }])).toEqual([]);
    expect(shownPlacements([placement()], [{ ...event!, status: 'removed' }])).toEqual([]);
    expect(shownPlacements([placement()], [{ ...event!, status: 'postponed' }])).toHaveLength(1);
  });

  it('says that somebody pays, whichever of two is shown', () => {
    const both = shownPlacements([placement(), placement({ id: 'p2', tier: 'promoted' })], [event!]);
    const live = liveAt(both, at('2027-06-02T10:00:00+02:00')).get('e1')!;
    expect(live.placement.tier).toBe('spotlight');
    expect(isPromoted(live.placement)).toBe(true);
    expect(isPromoted(placement())).toBe(false);
  });

  it('turns over at each start and end, once', () => {
    const shown = shownPlacements(
      [
        placement(),
        placement({
          id: 'p2',
          effectiveStartAt: '2027-06-03T10:00:00+02:00',
          effectiveEndAt: '2027-06-05T10:00:00+02:00',
        }),
      ],
      [event!],
    );
    const turnovers = turnoversOf(shown);
    expect(turnovers).toHaveLength(3);
    expect(turnoversAround(turnovers, turnovers[1]! - 1)).toEqual({ last: turnovers[0], next: turnovers[1] });
    expect(turnoversAround(turnovers, turnovers[1]!)).toEqual({ last: turnovers[1], next: turnovers[2] });
    expect(turnoversAround(turnovers, 0)).toEqual({ last: null, next: turnovers[0] });
    expect(turnoversAround(turnovers, turnovers[2]!)).toEqual({ last: turnovers[2], next: null });
  });

  it('stands in the first slot that is free', () => {
    const window = (startMs: number, endMs: number) => ({ startMs, endMs });
    const lanes = lanesOf([window(5, 9), window(0, 5), window(0, 9), window(9, 10)]);
    expect(lanes).toEqual([[window(0, 5), window(5, 9), window(9, 10)], [window(0, 9)]]);
  });
});

describe('a published placement as cells', () => {
  it('comes back as it went', () => {
    for (const more of [
      {},
      { isPaid: true },
      { status: 'cancelled' as const },
      { tier: 'promoted' as const },
    ]) {
      expect(readPlacement(writePlacement(placement(more)))).toEqual(placement(more));
    }
  });

  it.each([
    [0, ''],
    [2, 'gold'],
    [3, '2027-06-01 10:00'],
    [5, '2027-06-03T11:00:00+02:00'],
    [6, '0'],
    [6, '337'],
    [8, 'yes'],
    [9, 'editor@example.org'],
    [10, 'yesterday'],
  ])('is refused when column %i holds “%s”', (column, text) => {
    const row = writePlacement(placement());
    row[column] = text;
    expect(() => readPlacement(row)).toThrow();
  });

  it('is the same whenever it last changed', () => {
    expect(isSamePlacement(placement(), placement({ updatedAt: '2027-05-09T08:00:00Z' }))).toBe(true);
    expect(isSamePlacement(placement(), placement({ isPaid: true }))).toBe(false);
  });
});
