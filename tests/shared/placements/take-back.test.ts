// Taking a publication's placements back: what it did not change stays as it is, to the minute.

import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../shared/placements/events.ts';
import { type PublishedPlacement, windowOf } from '../../../shared/placements/placement.ts';
import { placementsWayBack, takePlacementsBack } from '../../../shared/placements/take-back.ts';
import { BookingDesk } from './booking-desk.ts';

const HOUR_MS = 3_600_000;

/** Takes the last publish back, as it stands now. */
function takenBack(desk: BookingDesk, before: readonly PublishedPlacement[]): PublishedPlacement[] {
  const { settings, offsetAt, events } = desk;
  const context = { clock: { timeZone: settings.timeZone, offsetAt }, events, now: desk.now() };
  return takePlacementsBack(desk.published, placementsWayBack(before, desk.published), context)!;
}

const byId = (placements: readonly PublishedPlacement[]) =>
  [...placements].sort((one, other) => (one.id < other.id ? -1 : 1));
const withoutStamp = (placements: readonly PublishedPlacement[]) =>
  byId(placements).map(({ updatedAt: _, ...each }) => each);

/** Four asked for tomorrow, three slots: published. */
function fourOfThree(): BookingDesk {
  const desk = new BookingDesk({ spotlightSlots: 3 });
  for (const event of desk.events.slice(0, 4)) {
    desk.add({ event: nameOf(event), requestedStart: desk.wall(desk.nowMs + 24 * HOUR_MS), hours: '48' });
  }
  desk.publish();
  return desk;
}

describe('takePlacementsBack', () => {
  it('gives what was changed, added and cancelled back, and leaves the rest to the minute', () => {
    const desk = fourOfThree();
    const before = desk.published;
    desk.type(0, { status: 'cancelled' });
    desk.type(1, { requestedStart: desk.wall(desk.nowMs + 200 * HOUR_MS) });
    desk.add({ event: nameOf(desk.events[4]!), requestedStart: desk.wall(desk.nowMs + 30 * HOUR_MS) });
    desk.publish();
    expect(withoutStamp(desk.published)).not.toEqual(withoutStamp(before));
    expect(withoutStamp(takenBack(desk, before))).toEqual(withoutStamp(before));
  });

  it('plans nothing anew where only events were published', () => {
    const desk = fourOfThree();
    expect(takenBack(desk, desk.published)).toEqual(desk.published);
  });

  it('keeps what has begun since, and puts what stood before beside it', () => {
    const desk = fourOfThree();
    const before = desk.published;
    desk.type(0, { status: 'cancelled' });
    desk.publish();
    desk.pass(25);
    const running = desk.published.filter((each) => windowOf(each).startMs <= desk.nowMs);
    const after = takenBack(desk, before);
    for (const each of running) expect(after).toContainEqual(each);
    const [back] = after.filter(({ id }) => id === desk.rows[0]!.key);
    const { startMs, endMs } = windowOf(back!);
    expect(startMs).toBeGreaterThanOrEqual(desk.nowMs);
    expect(endMs - startMs).toBe(48 * HOUR_MS);
    const atOnce = after.filter(
      (each) => windowOf(each).startMs <= startMs && windowOf(each).endMs > startMs,
    );
    expect(atOnce.length).toBeLessThanOrEqual(3);
  });

  it('shows again what was cancelled while it runs, in the same window', () => {
    const desk = fourOfThree();
    desk.pass(25);
    const before = desk.published;
    const running = before.find((each) => windowOf(each).startMs <= desk.nowMs)!;
    desk.type(
      desk.rows.findIndex(({ key }) => key === running.id),
      { status: 'cancelled' },
    );
    desk.publish();
    expect(desk.published.filter(({ status }) => status === 'cancelled')).toHaveLength(1);
    expect(withoutStamp(takenBack(desk, before))).toEqual(withoutStamp(before));
  });

  it('lets go of what could begin only when its event is over', () => {
    const desk = fourOfThree();
    const endsAt = new Date(desk.nowMs + 26 * HOUR_MS).toISOString();
    desk.events[0] = {
      ...desk.events[0]!,
      occurrences: [{ id: 'a', date: '2027-06-02', time: 'known', startsAt: desk.now(), endsAt }],
    };
    const before = desk.published;
    desk.type(0, { status: 'cancelled' });
    desk.publish();
    desk.pass(27);
    expect(takenBack(desk, before).map(({ id }) => id)).not.toContain(desk.rows[0]!.key);
  });
});
