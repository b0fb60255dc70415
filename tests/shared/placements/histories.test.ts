// Random histories: rows are added, moved, cancelled, broken, sorted; events come and go; time passes; now and
// then somebody publishes. Whatever happens, the schedule keeps its promises.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf, type PlacedEvent } from '../../../shared/placements/events.ts';
import type { PublishedPlacement } from '../../../shared/placements/placement.ts';
import { draws } from '../../draws.ts';
import { BookingDesk, type Cells } from './booking-desk.ts';

const HOUR_MS = 3_600_000;
const SLOTS = { spotlight: 3, promoted: 2 } as const;

/** Something that happens, and what it is called in a failure. */
type Step = readonly [say: string, take: (desk: BookingDesk) => void];

const HISTORIES = draws(100_000);
const tier = fc.constantFrom('spotlight', 'spotlight', 'promoted');
const hours = fc.oneof(fc.constantFrom(48, 24, 1, 336), fc.integer({ min: 1, max: 336 })).map(String);
/** On the hour as people ask, close together so that they get into each other's way. */
const startHours = fc.oneof(fc.constantFrom(0, 12, 24), fc.integer({ min: -60, max: 200 }));
const eventIndex = fc.nat({ max: 4 });
const anyRow = fc.nat({ max: 30 });
const startOf = (desk: BookingDesk, after: number) =>
  desk.wall(Math.floor(desk.nowMs / HOUR_MS) * HOUR_MS + after * HOUR_MS);

function typing(messages: string, row: number, cellsOf: (desk: BookingDesk) => Cells): Step {
  return [
    `${messages} in row ${row}`,
    (desk) => {
      if (desk.rows.length > 0) desk.type(row % desk.rows.length, cellsOf(desk));
    },
  ];
}

const add = fc
  .record({ tier, after: startHours, hours, event: eventIndex, partner: fc.constantFrom('', 'A partner') })
  .map(
    ({ event, after, ...cells }): Step => [
      `add ${JSON.stringify({ event, after, ...cells })}`,
      (desk) => {
        desk.add({ ...cells, event: nameOf(desk.events[event]!), requestedStart: startOf(desk, after) });
      },
    ],
  );
const reschedule = fc.record({ row: anyRow, after: startHours, hours }).map(({ row, after, hours: length }) =>
  typing(`${after} h from now for ${length} h`, row, (desk) => ({
    requestedStart: startOf(desk, after),
    hours: length,
  })),
);
const retype = fc
  .record({
    row: anyRow,
    cells: fc.constantFrom<Cells>(
      { status: 'cancelled' },
      { status: 'cancelled' },
      { status: '' },
      { status: 'scheduled' },
      { tier: 'spot-on' },
      { tier: 'spotlight' },
      { tier: 'promoted' },
    ),
  })
  .map(({ row, cells }) => typing(JSON.stringify(cells), row, () => cells));
const removeRow = anyRow.map(
  (row): Step => [
    `delete row ${row}`,
    (desk) => {
      if (desk.rows.length > 0) desk.rows.splice(row % desk.rows.length, 1);
    },
  ],
);
const turnEvent = fc
  .record({
    event: eventIndex,
    state: fc.constantFrom<PlacedEvent['state']>('public', 'public', 'cancelled', 'removed', 'hidden'),
  })
  .map(
    ({ event, state }): Step => [
      `event ${event} is ${state}`,
      (desk) => {
        desk.events[event] = { ...desk.events[event]!, state };
      },
    ],
  );
const sort = fc
  .nat()
  .map((by): Step => [`sort by ${by}`, (desk) => desk.rows.sort((a, b) => order(a, by) - order(b, by))]);
const wait = fc
  .oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom(24, 48),
    fc.integer({ min: 1, max: 3_599 }).map((seconds) => seconds / 3_600),
  )
  .map((by): Step => [`${by} h pass`, (desk) => desk.pass(by)]);

const step = fc.oneof(
  { weight: 5, arbitrary: add },
  { weight: 2, arbitrary: reschedule },
  { weight: 4, arbitrary: retype },
  { weight: 1, arbitrary: removeRow },
  { weight: 1, arbitrary: turnEvent },
  { weight: 1, arbitrary: sort },
  { weight: 5, arbitrary: wait },
  { weight: 5, arbitrary: fc.constant<Step>(['publish', publishAndJudge]) },
);

/** Any order that the cells decide. */
function order(cells: object, by: number): number {
  const text = JSON.stringify(cells);
  let sum = by;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum;
}

const windowOf = (placement: PublishedPlacement) => ({
  start: Date.parse(placement.effectiveStartAt),
  end: Date.parse(placement.effectiveEndAt),
});

const askedFor = ({ tier: of, requestedStartAt, durationHours }: PublishedPlacement) =>
  `${of} ${Date.parse(requestedStartAt)} ${durationHours}`;

function publishAndJudge(desk: BookingDesk): void {
  const before = desk.published;
  const draft = desk.publish();
  const after = desk.published;
  const byId = new Map(after.map((each) => [each.id, each]));

  // A window that has begun is never changed, and never lost.
  for (const was of before) {
    if (windowOf(was).start > desk.nowMs) continue;
    const is = byId.get(was.id);
    expect(is, `the begun window of ${was.id} is gone`).toBeDefined();
    const { status: _a, isPaid: _b, updatedAt: _c, ...kept } = is!;
    const { status: _d, isPaid: _e, updatedAt: _f, ...was2 } = was;
    expect(kept).toEqual(was2);
  }
  // Never more than the slots at any instant: the count can only rise where a window begins.
  for (const { tier: of, ...each } of after.map((one) => ({ tier: one.tier, ...windowOf(one) }))) {
    const running = after.filter((one) => {
      const { start, end } = windowOf(one);
      return one.tier === of && start <= each.start && end > each.start;
    });
    expect(running.length).toBeLessThanOrEqual(SLOTS[of]);
  }
  // Nothing that is asked for as it was published is put off for another's sake.
  for (const was of before) {
    const is = byId.get(was.id);
    if (!is || askedFor(is) !== askedFor(was)) continue;
    expect(windowOf(is).start, `the window of ${was.id} is put off`).toBeLessThanOrEqual(windowOf(was).start);
  }
  // Nothing begins in the past that had not begun already, and no two are called the same.
  const begun = new Set(before.filter((each) => windowOf(each).start <= desk.nowMs).map(({ id }) => id));
  for (const each of after) {
    if (!begun.has(each.id)) expect(windowOf(each).start).toBeGreaterThanOrEqual(desk.nowMs);
    expect(windowOf(each).end - windowOf(each).start).toBe(each.durationHours * HOUR_MS);
  }
  expect(byId.size).toBe(after.length);
  judgeRows(desk, draft, byId);

  // Again is the same; in another order is the same.
  const again = desk.draft();
  expect(byOwnId(again.next)).toEqual(byOwnId(after));
  const asItWas = [...desk.rows];
  desk.rows.reverse();
  expect(byOwnId(desk.draft().next)).toEqual(byOwnId(after));
  desk.rows = asItWas;
}

/** No hour that is asked for is lost without an Issue, and no other start is given without one. */
function judgeRows(
  desk: BookingDesk,
  draft: ReturnType<BookingDesk['publish']>,
  byId: ReadonlyMap<string, PublishedPlacement>,
): void {
  for (const { row, id, issues } of draft.rows) {
    const cells = desk.rows[row - 2]!;
    const entry = byId.get(id ?? '');
    const isAsked = cells.status !== 'cancelled';
    const isGiven =
      entry !== undefined &&
      entry.durationHours === Number(cells.hours) &&
      entry.tier === cells.tier &&
      cells.event!.startsWith(`${entry.eventKey} ·`) &&
      entry.status === 'scheduled';
    if (isAsked && !isGiven)
      expect(
        issues.map(({ code }) => code),
        JSON.stringify(cells),
      ).not.toEqual([]);
    const asked = Date.parse(cells.requestedStart!.replace(/ ([+-]\d\d:\d\d)$/, '$1').replace(' ', 'T'));
    if (isAsked && isGiven && windowOf(entry).start !== asked) {
      expect(issues.map(({ code }) => code)).not.toEqual([]);
    }
    // Where nothing is published of it, nothing is said of a window.
    if (!entry) expect(cells.effectiveStart).toBe('');
  }
}

function byOwnId(placements: readonly PublishedPlacement[]): PublishedPlacement[] {
  return [...placements].sort((one, other) => (one.id < other.id ? -1 : 1));
}

describe('random histories', () => {
  it(`keep every promise (${HISTORIES} of them)`, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 22 }), (steps) => {
        const desk = new BookingDesk({ spotlightSlots: 3, promotedSlots: 2 });
        for (const [, take] of steps) take(desk);
        publishAndJudge(desk);
      }),
      { numRuns: HISTORIES },
    );
  });
});
