// Pairs the events of two lists, one to one, by what is surest first. A pair is made only where each is the
// other's one best choice; rows that are the same in every cell are paired in their order.

import { folded } from '../text.ts';
import type { RowFacts } from './row-facts.ts';

export interface Pairing {
  /** Index of the wanted one → index of the one that is there. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Those that could be several, or one that others could be as well. */
  readonly candidates: ReadonlyMap<number, readonly number[]>;
}

/** `shared` are links that say nothing of which event it is. */
export function pairUp(
  wanted: readonly RowFacts[],
  present: readonly RowFacts[],
  shared: ReadonlySet<string>,
): Pairing {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const candidates = new Map<number, readonly number[]>();
  const pair = (one: number, other: number) => {
    pairs.set(one, other);
    taken.add(other);
    candidates.delete(one);
  };
  const byName = (namesOf: (facts: RowFacts) => readonly string[]) => {
    const places = new Map<string, number[]>();
    present.forEach((facts, index) => {
      if (taken.has(index)) return;
      for (const name of new Set(namesOf(facts))) {
        const found = places.get(name);
        if (found) found.push(index);
        else places.set(name, [index]);
      }
    });
    const choices = wanted.map((facts, index) =>
      pairs.has(index)
        ? []
        : bestOf(new Set(namesOf(facts)), places).filter((place) => mayBe(facts, present[place]!)),
    );
    const wooers = new Map<number, number>();
    for (const best of choices) {
      for (const index of best) wooers.set(index, (wooers.get(index) ?? 0) + 1);
    }
    choices.forEach((best, index) => {
      const [only] = best;
      if (only === undefined) return;
      if (best.length === 1 && wooers.get(only) === 1) pair(index, only);
      else candidates.set(index, best);
    });
  };

  byName(({ key }) => (key === '' ? [] : [key.toLowerCase()]));
  pairTwins(wanted, present, pairs, taken, pair);
  byName(({ links, starts }) =>
    links.filter((link) => !shared.has(link)).flatMap((link) => starts.map((start) => `${link} ${start}`)),
  );
  byName(({ title, dates, place }) =>
    title === '' ? [] : dates.map((date) => `${folded(title) || title} ${date} ${place}`),
  );
  return { pairs, candidates };
}

/** The places that share most names; more than one when they share as many. */
function bestOf(names: ReadonlySet<string>, places: ReadonlyMap<string, readonly number[]>): number[] {
  const counts = new Map<number, number>();
  for (const name of names) {
    for (const index of (places.get(name) ?? []).slice(0, MOST_CANDIDATES)) {
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([index]) => index);
}

/** Two keys are two events, whatever else they share. */
function mayBe(one: RowFacts, other: RowFacts): boolean {
  return one.key === '' || other.key === '' || one.key.toLowerCase() === other.key.toLowerCase();
}

/** Of more than this many rows alike, nobody looks at each. */
const MOST_CANDIDATES = 50;

function pairTwins(
  wanted: readonly RowFacts[],
  present: readonly RowFacts[],
  pairs: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  pair: (one: number, other: number) => void,
): void {
  const places = new Map<string, number[]>();
  present.forEach(({ whole }, index) => {
    if (taken.has(index)) return;
    const found = places.get(whole);
    if (found) found.push(index);
    else places.set(whole, [index]);
  });
  wanted.forEach(({ whole }, index) => {
    if (pairs.has(index)) return;
    const place = places.get(whole)?.shift();
    if (place !== undefined) pair(index, place);
  });
}
