// Twelve events, published: what the journeys under faults begin with, and come back to. After each of them,
// whatever happened, the keys are where they were, and one good publish brings the feed up to date.

import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { Bandstand, cellOf, type Row } from './bandstand.ts';

export const rows: readonly Row[] = Array.from({ length: 12 }, (_, index) => ({
  title: `Event ${String.fromCharCode(65 + index)}`,
  date: `2027-06-${String(10 + index)}`,
  startTime: '19:30',
  venue: `Hall ${index % 3}`,
}));

/** The worker takes 30 hooks a minute; a test needs six at most. */
const TESTS_A_WORKER = 4;

export interface Dozen {
  stand: Bandstand;
  /** The key of each event by date and venue, as first published: nothing may ever change it. */
  keys: ReadonlyMap<string, string>;
  keysNow(): Promise<Map<string, string>>;
  /** A number that was not given before. */
  fresh(): number;
  /** An edit of every row that waits to be published: any half of it is not the whole. */
  waitingEdit(): Promise<string>;
}

/** Call inside a `describe`: opens the dozen, and proves after every test that all is well again. */
export function aDozenPublished(): Dozen {
  let edits = 0;
  let tests = 0;
  const dozen = {
    fresh: () => ++edits,
    async keysNow() {
      const found = (await dozen.stand.rows()).map(
        ({ date, venue, key }) => [`${date} ${venue}`, key ?? ''] as const,
      );
      return new Map(found.sort());
    },
    async waitingEdit() {
      const words = `waiting ${++edits}`;
      const cells = rows.map(() => [words]);
      await dozen.stand.writeCells(`Events!${cellOf(2, 'description')}`, cells);
      return words;
    },
  } as Dozen;

  async function open(): Promise<void> {
    dozen.stand = await Bandstand.withRows(rows);
    const published = await dozen.stand.publish();
    expect(published).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });
    dozen.keys = await dozen.keysNow();
    expect(new Set(dozen.keys.values()).size).toBe(rows.length);
  }

  beforeAll(open);
  afterAll(() => dozen.stand.close());
  beforeEach(async () => {
    if (tests++ % TESTS_A_WORKER !== 0 || tests === 1) return;
    await dozen.stand.close();
    await open();
  });
  afterEach(async () => {
    const { stand, keys } = dozen;
    await stand.faults({});
    await stand.type(2, 'description', `healed ${++edits}`);
    const healed = await stand.publish();
    expect(healed, healed.sentence).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });
    const { feed, events } = await stand.feed();
    expect(feed).toMatchObject({ revision: healed.revision, digest: healed.digest });
    expect(await dozen.keysNow()).toEqual(keys);
    const inFeed = events.map(
      (event) => [`${event.occurrences[0]!.date} ${event.venue.name}`, event.key] as const,
    );
    expect(new Map(inFeed)).toEqual(keys);
    expect(stand.started.worker.sync.state().fault).toBeNull();
  });
  return dozen;
}
