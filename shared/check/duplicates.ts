// Likely duplicates: the same event in two rows, as it came in by mail and by form, or with a slip in its title.

import type { Occurrence } from '../event.ts';
import { addTo, repeatedIn } from '../groups.ts';
import { finding } from '../issues/issue.ts';
import { isSlipOfName } from '../parse/near.ts';
import { type EventSet, type RuleFinding, type SetEvent, takesPlace } from './event-set.ts';

/** Of one event; each is found again from the other's side. */
const MOST_FOUND = 12;
/** Up to so many under one name are all compared; of more, each with its neighbours. */
const MOST_COMPARED = 60;

/** Both rows of a pair are asked about, each naming the other. */
export function* duplicateQuestions({ events }: EventSet): Iterable<RuleFinding> {
  const byTitle = new Map<string, Showing[]>();
  const byPlace = new Map<string, Showing[]>();
  // Most titles stand once: those need no comparing.
  const titles = repeatedIn(events.map(({ title }) => title));
  const venues = repeatedIn(events.map(({ venue }) => venue));
  for (const event of events) {
    if (!takesPlace(event)) continue;
    for (const occurrence of event.content.occurrences) {
      const showing = { event, occurrence };
      if (titles.has(event.title)) addTo(byTitle, `${occurrence.date} ${event.title}`, showing);
      if (event.venue === '' || occurrence.startsAt === null || !venues.has(event.venue)) continue;
      addTo(byPlace, `${occurrence.startsAt} ${event.venue}`, showing);
    }
  }
  const pairs: Pairs = new Map();
  for (const alike of byTitle.values()) findPairs(alike, isSameShowing, pairs);
  for (const alike of byPlace.values()) findPairs(alike, isSlipOfTitle, pairs);
  for (const [event, others] of pairs) {
    for (const [other, date] of others) {
      const parameters = { date, title: other.content.title, other: other.row.row };
      yield { event, field: 'title', found: finding('event-duplicate', parameters), facts: date, other };
    }
  }
}

interface Showing {
  readonly event: SetEvent;
  readonly occurrence: Occurrence;
}

/**
 * Under one title on one day: at the same time wherever it is, or at one place where a time is not said. Two
 * times are a matinée and an evening.
 */
function isSameShowing(one: Showing, other: Showing): boolean {
  const [start, otherStart] = [one.occurrence.startsAt, other.occurrence.startsAt];
  if (start !== null && otherStart !== null) return start === otherStart;
  const [venue, otherVenue] = [one.event.venue, other.event.venue];
  return venue === otherVenue || venue === '' || otherVenue === '';
}

function isSlipOfTitle(one: Showing, other: Showing): boolean {
  return isSlipOfName(one.event.title, other.event.title);
}

/** Whether two events that begin together are asked about here already. */
export function isNamedAlike(one: SetEvent, other: SetEvent): boolean {
  return one.title === other.title || isSlipOfName(one.title, other.title);
}

/** By event: what looks the same, and the first day on which it does. */
type Pairs = Map<SetEvent, Map<SetEvent, string>>;

/** A thousand copies make no million pairs. */
function findPairs(
  showings: readonly Showing[],
  isPair: (one: Showing, other: Showing) => boolean,
  pairs: Pairs,
): void {
  if (showings.length < 2) return;
  const reach = showings.length <= MOST_COMPARED ? showings.length : MOST_FOUND;
  const name = (event: SetEvent, other: SetEvent, date: string) => {
    const others = pairs.get(event) ?? new Map<SetEvent, string>();
    pairs.set(event, others);
    if (!others.has(other) && others.size < MOST_FOUND) others.set(other, date);
  };
  showings.forEach((one, index) => {
    for (const other of showings.slice(index + 1, index + 1 + reach)) {
      if (one.event === other.event || !isPair(one, other)) continue;
      name(one.event, other.event, one.occurrence.date);
      name(other.event, one.event, one.occurrence.date);
    }
  });
}
