// Two events at one venue at the same time.

import { addTo } from '../groups.ts';
import { finding } from '../issues/issue.ts';
import { memoize } from '../memoize.ts';
import { folded } from '../text.ts';
import { isNamedAlike } from './duplicates.ts';
import { type EventSet, type RuleFinding, type SetEvent, takesPlace } from './event-set.ts';

/** Asked on each of the two. Linear in the rows, but for sorting: however many share a venue. */
export function* clashQuestions({ events }: EventSet): Iterable<RuleFinding> {
  const byVenue = new Map<string, Stay[]>();
  const namesOneRoom = memoize((venue) => !NO_ROOM.test(venue));
  const foldedArea = memoize(folded);
  const momentOf = memoize(Date.parse);
  for (const event of events) {
    if (!takesPlace(event) || !isInside(event) || !namesOneRoom(event.content.venue!)) continue;
    const place = `${event.venue} ${foldedArea(event.content.area ?? event.content.city ?? '')}`;
    for (const stay of staysOf(event, momentOf)) addTo(byVenue, place, stay);
  }
  const clashes = new Map<SetEvent, Clashes>();
  for (const stays of byVenue.values()) if (stays.length > 1) findClashes(stays, clashes);
  for (const [event, { named, count }] of clashes) {
    for (const [other, date] of named) {
      const venue = event.content.venue ?? '';
      const parameters = { venue, date, title: other.content.title, other: other.row.row };
      yield {
        event,
        field: 'venue',
        found: finding('venue-clash', parameters),
        facts: `${date} ${venue}`,
        other,
        many: { count, found: (more) => finding('venue-clashes', { ...parameters, more }) },
      };
    }
  }
}

/** One occurrence at a venue, in milliseconds since 1970. */
interface Stay {
  readonly event: SetEvent;
  readonly date: string;
  readonly fromMs: number;
  /** Beyond `fromMs`: an end that is not said is a moment later. */
  readonly untilMs: number;
}

const MINUTE_MS = 60_000;
/** What is open for as long and on as many days is on view: it shares its room with what happens there. */
const ON_VIEW_MS = 4 * 60 * MINUTE_MS;
const ON_VIEW_DAYS = 3;

function staysOf(event: SetEvent, momentOf: (instant: string) => number): Stay[] {
  const stays: Stay[] = [];
  for (const { date, startsAt, endsAt } of event.content.occurrences) {
    if (startsAt === null) continue;
    const fromMs = momentOf(startsAt);
    const untilMs = endsAt === null ? fromMs + MINUTE_MS : momentOf(endsAt);
    stays.push({ event, date, fromMs, untilMs });
  }
  const isLong = ({ fromMs, untilMs }: Stay) => untilMs - fromMs >= ON_VIEW_MS;
  return stays.length >= ON_VIEW_DAYS && stays.every(isLong) ? [] : stays;
}

/** Names of several places, of none, or of one in the open. */
const NO_ROOM =
  /(?<!\p{L})(?:various|several|multiple|different|city-?wide|throughout|online|en ligne|(?:live)?stream|zoom|divers|plusieurs|partout|hors les murs|tbc|tba|to be confirmed|à confirmer|à préciser|à définir|streets|rues|park|parc|beach|plage)(?!\p{L})|[;/+]/iu;

/** Whether it has a venue under a roof: in the open or online, more than one thing can take place at a time. */
function isInside({ venue, content }: SetEvent): boolean {
  return venue !== '' && !content.setting.includes('outdoor') && !content.setting.includes('online');
}

/** What clashes with one event. */
interface Clashes {
  /** The first of them, each with the first day on which it is so. */
  readonly named: Map<SetEvent, string>;
  /** Of all, named or not; a day counts each. */
  count: number;
}

const MOST_NAMED = 12;

/** From start to start, each beside those that are still there and those that come while it is. */
function findClashes(stays: Stay[], clashes: Map<SetEvent, Clashes>): void {
  stays.sort((one, other) => one.fromMs - other.fromMs);
  const starts = stays.map(({ fromMs }) => fromMs);
  const ends = stays.map(({ untilMs }) => untilMs).sort((one, other) => one - other);
  /** Of those before, the ones that stay longest. */
  let staying: Stay[] = [];
  stays.forEach((stay, index) => {
    staying = staying.filter(({ untilMs }) => untilMs > stay.fromMs);
    const beside = [...staying];
    for (const coming of stays.slice(index + 1, index + 1 + MOST_NAMED)) {
      if (coming.fromMs < stay.untilMs) beside.push(coming);
    }
    if (beside.length === 0) {
      staying = [stay];
      return;
    }
    // Those that begin before it ends, without those that end before it begins, and without itself.
    const count = countBelow(starts, stay.untilMs) - countBelow(ends, stay.fromMs + 1) - 1;
    name(stay, beside, count, clashes);
    staying = [...staying, stay].sort((one, other) => other.untilMs - one.untilMs).slice(0, MOST_NAMED);
  });
}

function name(stay: Stay, beside: readonly Stay[], count: number, clashes: Map<SetEvent, Clashes>): void {
  const others = beside.filter((other) => other.event !== stay.event && !isDuplicate(stay, other));
  if (others.length === 0) return;
  const known = clashes.get(stay.event) ?? { named: new Map<SetEvent, string>(), count: 0 };
  clashes.set(stay.event, known);
  // On a second day with the same events there are no more of them.
  if (!others.every(({ event }) => known.named.has(event)))
    known.count += count - (beside.length - others.length);
  for (const { event } of others) {
    if (known.named.size < MOST_NAMED && !known.named.has(event)) known.named.set(event, stay.date);
  }
}

/** What begins together under one name is asked about as a duplicate. */
function isDuplicate(one: Stay, other: Stay): boolean {
  return one.fromMs === other.fromMs && isNamedAlike(one.event, other.event);
}

/** How many of the sorted values are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [from, until] = [0, sorted.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (sorted[middle]! < limit) from = middle + 1;
    else until = middle;
  }
  return from;
}
