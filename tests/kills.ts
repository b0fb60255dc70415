// What all tests that kill processes have in common: how many rounds, from which seed, and what the kills hit.

import { isLong } from './draws.ts';

/** A few in every run, always the same; many and drawn anew in `npm run test:long`. */
export const ROUNDS = isLong ? 50 : 3;
export const SEED = Number(process.env.SEED ?? (isLong ? Date.now() % 2 ** 31 : 20_270_604));

export interface KillTally {
  countIn(place: string): void;
  /** How often each place was hit, as a line. */
  tally(): string;
  /** Places that no kill of a long run has hit; a short one is too short to say. */
  missed(): string[];
}

/** Counts where kills land, among places that are all to be hit; others are counted as they come. */
export function tallyKills(places: readonly string[]): KillTally {
  const counts = new Map(places.map((place) => [place, 0]));
  return {
    countIn: (place) => void counts.set(place, (counts.get(place) ?? 0) + 1),
    tally: () => [...counts].map(([place, count]) => `${place} ${count}`).join(', '),
    missed: () => (isLong ? places.filter((place) => counts.get(place) === 0) : []),
  };
}
