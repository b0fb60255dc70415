import { describe, expect, it } from 'vitest';
import { structuredData } from '../../../worker/pages/structured-data.ts';
import { samplePublication } from '../feed/sample.ts';

const { events } = samplePublication();
const dataOf = (key: string) =>
  structuredData(events.find((event) => event.key === key)!, 'https://quais.example.org');

describe('an event in schema.org', () => {
  it('says what, when, where, by whom and for how much', () => {
    expect(dataOf('opening')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: expect.stringContaining('Ouverture'),
      startDate: '2027-06-19T19:30:00+02:00',
      endDate: '2027-06-19T23:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      isAccessibleForFree: true,
      offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' },
      organizer: { '@type': 'Organization', name: 'La Compagnie' },
      image: 'https://example.org/opening.jpg',
      typicalAgeRange: '0-',
      location: {
        '@type': 'Place',
        name: 'Quai Nord',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 quai de l’Île',
          addressLocality: 'Nantes',
          addressCountry: 'France',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 47.2061, longitude: -1.5645 },
      },
    });
    expect(dataOf('night')).toMatchObject({
      offers: {
        '@type': 'AggregateOffer',
        lowPrice: 12,
        highPrice: 18,
        url: 'https://tickets.example.org/nuit?ref=été',
      },
    });
  });

  it('says what has become of it, and when it was before', () => {
    expect(dataOf('off')).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(dataOf('later')).toMatchObject({ eventStatus: 'https://schema.org/EventPostponed' });
    expect(dataOf('moved')).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2027-06-24T18:00:00+02:00',
      previousStartDate: '2027-06-22T18:00:00+02:00',
    });
    expect(dataOf('opening')).not.toHaveProperty('previousStartDate');
  });

  it('gives each date an event of its own, online and on the spot', () => {
    const { '@graph': dates } = dataOf('tour') as { '@graph': Record<string, unknown>[] };
    expect(dates).toHaveLength(4);
    expect(new Set(dates.map((date) => date['@id'])).size).toBe(4);
    expect(dates[0]).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://tickets.example.org/tour' },
    });
  });

  it('gives the day where no time is known, and no end where none was said', () => {
    expect(dataOf('secret')).toMatchObject({ startDate: '2027-06-20' });
    expect(dataOf('walk')).not.toHaveProperty('endDate');
  });
});
