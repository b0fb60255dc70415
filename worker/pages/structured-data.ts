// An event in the words of schema.org, for search engines: one Event for each date.

import type { Occurrence, PublishedEvent } from '../../shared/event.ts';
import { eventPath } from '../feed/addresses.ts';
import { isSafePicture, isWebLink } from './links.ts';

type Data = Readonly<Record<string, unknown>>;

/** JSON-LD of an event that is not a tombstone. */
export function structuredData(event: PublishedEvent, siteUrl: string | null): Data {
  const url = siteUrl === null ? undefined : `${siteUrl}${eventPath(event)}`;
  const shared = sharedData(event, url);
  const dates = event.occurrences.map((occurrence, index) => ({
    ...shared,
    ...(url !== undefined && { '@id': `${url}#${occurrence.id}` }),
    ...timesOf(occurrence),
    // What is known is the first start before the move, so only the first date has one.
    ...(index === 0 && isMoved(event) && { previousStartDate: event.previousStart }),
  }));
  const context = { '@context': 'https://schema.org' };
  return dates.length === 1 ? { ...context, ...dates[0] } : { ...context, '@graph': dates };
}

function sharedData(event: PublishedEvent, url: string | undefined): Data {
  return {
    '@type': 'Event',
    name: event.title,
    eventStatus: `https://schema.org/${STATUS[event.status]}`,
    eventAttendanceMode: `https://schema.org/${attendanceOf(event)}`,
    ...present({
      url,
      description: event.description,
      image: event.image !== null && isSafePicture(event.image) && event.image,
      location: locationOf(event, url),
      organizer: event.host && { '@type': 'Organization', name: event.host },
      offers: offersOf(event),
      keywords: [...event.genres, ...event.tags].join(', '),
      typicalAgeRange: event.age.min !== null && `${event.age.min}-`,
    }),
    ...(event.price.kind === 'free' && { isAccessibleForFree: true }),
  };
}

const STATUS: Readonly<Record<PublishedEvent['status'], string>> = {
  scheduled: 'EventScheduled',
  moved: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
  removed: 'EventCancelled',
};

function isMoved({ status, previousStart }: PublishedEvent): boolean {
  return status === 'moved' && previousStart !== null;
}

function timesOf({ date, startsAt, endsAt }: Occurrence): Data {
  return { startDate: startsAt ?? date, ...present({ endDate: endsAt }) };
}

function attendanceOf({ setting }: PublishedEvent): string {
  if (!setting.includes('online')) return 'OfflineEventAttendanceMode';
  return setting.length > 1 ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode';
}

function locationOf(event: PublishedEvent, url: string | undefined): unknown {
  const place = placeOf(event);
  const isOnline = event.setting.includes('online');
  const online = isOnline && { '@type': 'VirtualLocation', ...present({ url: linkOf(event) ?? url }) };
  return place && online ? [place, online] : place || online;
}

function placeOf(event: PublishedEvent): Data | null {
  const { venue, latitude, longitude } = event;
  const address = present({
    streetAddress: event.address,
    addressLocality: event.city ?? event.area,
    addressCountry: event.country,
  });
  const hasAddress = Object.keys(address).length > 0;
  const name = venue ?? event.address ?? event.area ?? event.city;
  if (name === null && !hasAddress) return null;
  return {
    '@type': 'Place',
    ...present({ name }),
    ...(hasAddress && { address: { '@type': 'PostalAddress', ...address } }),
    ...(latitude !== null &&
      longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

function offersOf(event: PublishedEvent): Data | null {
  const { min, max, currency } = event.price;
  if (min === null || currency === null) return null;
  const url = linkOf(event, 'tickets');
  const availability = event.soldOut && 'https://schema.org/SoldOut';
  const common = { priceCurrency: currency, ...present({ url, availability }) };
  return max === null || max === min
    ? { '@type': 'Offer', price: min, ...common }
    : { '@type': 'AggregateOffer', lowPrice: min, highPrice: max, ...common };
}

function linkOf({ links }: PublishedEvent, wanted?: 'tickets'): string | undefined {
  return links.find(({ url, kind }) => isWebLink(url) && kind === (wanted ?? kind))?.url;
}

/** The properties that say something. */
function present(data: Data): Data {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
    ),
  );
}
