// An event as the domain knows it: what its host says in public, parsed, with ids that last.

import type { Age } from './parse/age/vocabulary.ts';
import type { Setting } from './parse/choice.ts';
import { addDays } from './parse/date/calendar.ts';
import type { Price } from './parse/price/case.ts';

/** One date of an event. Times are wall times in the event's zone. */
export interface Occurrence {
  readonly id: string;
  /** ISO date of the evening it belongs to, overnight or not. */
  readonly date: string;
  readonly time: 'known' | 'tbc' | 'all-day';
  /** RFC 3339 with offset; `null` unless the time is known. */
  readonly startsAt: string | null;
  /** RFC 3339 with offset; `null` when the end is not said. */
  readonly endsAt: string | null;
}

export interface Link {
  readonly url: string;
  readonly kind: 'tickets' | 'more';
}

/** The public content of one event. Unknown is `null` or `[]`. */
export interface EventContent {
  readonly status: 'scheduled' | 'cancelled' | 'postponed' | 'moved';
  readonly title: string;
  readonly description: string | null;
  readonly occurrences: readonly Occurrence[];
  readonly venue: string | null;
  readonly address: string | null;
  readonly area: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly category: string | null;
  readonly genres: readonly string[];
  readonly tags: readonly string[];
  readonly price: Price;
  readonly age: Age;
  readonly setting: readonly Setting[];
  readonly host: string | null;
  readonly hostCountries: readonly string[];
  readonly links: readonly Link[];
  readonly image: string | null;
  readonly access: readonly string[];
  readonly pick: boolean;
  /** Nothing is left to book: the event takes place all the same. */
  readonly soldOut: boolean;
  /** IANA name of the zone of its times; `null`: the programme's. */
  readonly timeZone: string | null;
  readonly series: string | null;
}

/** What makes an event the same to calendars and caches over time. */
export interface Stamps {
  /** iCalendar SEQUENCE: rises when the event is moved or cancelled, never falls. Below the revision. */
  readonly sequence: number;
  /** The revision in which the event last changed, and when that was (RFC 3339, UTC). */
  readonly changedIn: number;
  readonly changedAt: string;
  /** The first start before the last move (RFC 3339 with offset, or an ISO date); `null` if never moved. */
  readonly previousStart: string | null;
  /** Dates that were published and are no longer: calendars are told that they are cancelled. */
  readonly dropped: readonly Occurrence[];
}

/** An event as it stands in a publication. `removed` is a tombstone: only calendars still speak of it. */
export interface PublishedEvent extends Omit<EventContent, 'status'>, Stamps {
  readonly key: string;
  readonly status: EventContent['status'] | 'removed';
  /** Published cells, by header, of columns that this version does not know: kept, and passed over. */
  readonly unknown?: Readonly<Record<string, string>>;
}

/** The first start of an event as text that sorts by time within one zone; its date when no time is known. */
export function firstStart(occurrences: readonly Occurrence[]): string | null {
  return occurrences.length === 0 ? null : (occurrences[0]!.startsAt ?? occurrences[0]!.date);
}

/** The date of the end of an occurrence that lasts longer than its day and the night after; `null` for all others. */
export function lastDayOf({
  date,
  startsAt,
  endsAt,
}: Pick<Occurrence, 'date' | 'startsAt' | 'endsAt'>): string | null {
  if (startsAt === null || endsAt === null) return null;
  const last = endsAt.slice(0, 10);
  if (last <= date) return null;
  const isNight = last === addDays(date, 1) && endsAt.slice(11, 16) <= startsAt.slice(11, 16);
  return isNight ? null : last;
}
