// An event as the public feed gives it: the wire format, a type of its own.

import { startTimeOf } from '../draft/occurrences.ts';
import type { EventContent, PublishedEvent } from '../event.ts';
import type { Tier } from '../placements/placement.ts';

export interface FeedOccurrence {
  readonly id: string;
  readonly date: string;
  /** The date of its end, by the same clock; `null` when the end is not known. */
  readonly endDate: string | null;
  /** `HH:MM`, wall time in `timeZone`, or the programme's; `null` when not known. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** RFC 3339 with offset. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly time: 'known' | 'tbc' | 'all-day';
}

/** What puts an event before others, while it lasts. */
export interface FeedPlacement {
  readonly tier: Tier;
  /** What visitors read beside the event, in the programme's language. */
  readonly label: string;
  /** The first instant after it, RFC 3339 with offset. */
  readonly until: string;
}

/** Unknown is `null` or `[]`, never a missing key. */
export interface FeedEvent
  extends Omit<
    EventContent,
    | 'occurrences'
    | 'venue'
    | 'address'
    | 'area'
    | 'city'
    | 'country'
    | 'latitude'
    | 'longitude'
    | 'host'
    | 'hostCountries'
  > {
  readonly key: string;
  readonly slug: string;
  readonly occurrences: readonly FeedOccurrence[];
  readonly venue: {
    readonly name: string | null;
    readonly address: string | null;
    readonly area: string | null;
    readonly city: string | null;
    readonly country: string | null;
    readonly latitude: number | null;
    readonly longitude: number | null;
  };
  readonly host: { readonly name: string | null; readonly countries: readonly string[] };
  /** `null` while it is put before nothing. */
  readonly placement: FeedPlacement | null;
  readonly sequence: number;
  readonly changedIn: number;
}

/**
 * The feed's form of a published event that is not a tombstone. Keys stand in the contract's order; a field of the
 * content that is not named here follows as it is.
 */
export function feedEventOf(
  event: PublishedEvent & { status: EventContent['status'] },
  placement: FeedPlacement | null = null,
): FeedEvent {
  const { key, status, title, description, occurrences, ...content } = event;
  const { venue, address, area, city, country, latitude, longitude, ...besidePlace } = content;
  const { category, genres, tags, price, age, setting, host, hostCountries, ...besideHost } = besidePlace;
  const { links, image, access, pick, soldOut, timeZone, series, ...besideContract } = besideHost;
  const {
    sequence,
    changedIn,
    changedAt: _,
    previousStart: __,
    dropped: ___,
    unknown: ____,
    ...more
  } = besideContract;
  return {
    key,
    slug: slugOf(title),
    status,
    title,
    description,
    occurrences: occurrences.map(({ id, date, time, startsAt, endsAt }) => ({
      id,
      date,
      endDate: endsAt?.slice(0, 10) ?? null,
      startTime: startTimeOf({ startsAt }) || null,
      endTime: startTimeOf({ startsAt: endsAt }) || null,
      startsAt,
      endsAt,
      time,
    })),
    venue: { name: venue, address, area, city, country, latitude, longitude },
    category,
    genres,
    tags,
    price,
    age,
    setting,
    host: { name: host, countries: hostCountries },
    links,
    image,
    access,
    pick,
    soldOut,
    timeZone,
    series,
    ...more,
    placement,
    sequence,
    changedIn,
  };
}

/**
 * Words for an address: lower case, letters and digits joined by hyphens, `event` when none is left. Accents of Latin,
 * Greek and Cyrillic letters go; the marks of kana, Hindi or Thai are what a word is made of, and stay.
 */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f\ufe00-\ufe0f\u20d0-\u20ff]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return firstLetters(words, 80).replace(/-+$/, '') || 'event';
}

/** The first characters, no letter without its marks. */
function firstLetters(words: string, most: number): string {
  const characters = Array.from(words);
  let end = Math.min(most, characters.length);
  while (end > 0 && end < characters.length && /\p{M}/u.test(characters[end]!)) end -= 1;
  return characters.slice(0, end).join('');
}
