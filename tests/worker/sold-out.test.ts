// `Sold Out` from its cell to what visitors read: the feed, the pages, the calendar, search engines.

import { describe, expect, it } from 'vitest';
import { feedEventOf } from '../../shared/feed/feed-event.ts';
import { PUBLISHED_HEADER as HEADER, rowReader, writeRow } from '../../shared/publication/row.ts';
import { loadAssets } from '../../worker/pages/assets.ts';
import { eventPage } from '../../worker/pages/event.ts';
import { programmePage } from '../../worker/pages/programme.ts';
import { siteOf } from '../../worker/pages/site.ts';
import { structuredData } from '../../worker/pages/structured-data.ts';
import { calendarOf } from './feed/calendar/read.ts';
import { publicationOfRows } from './feed/sample.ts';

const publication = publicationOfRows([
  {
    'Event Key': 'full',
    Title: 'Lantern Ball',
    Date: '2027-06-19',
    'Start Time': '19:30',
    Price: '12 €',
    'Ticket URL': 'https://example.org/ball',
    'Sold Out': 'Yes',
  },
  { 'Event Key': 'open', Title: 'Quay Walk', Date: '2027-06-20', 'Sold Out': '' },
]);
const [full, open] = publication.events as [
  (typeof publication.events)[number],
  (typeof publication.events)[number],
];
const SOLD_OUT = HEADER.indexOf('sold out');
const { site } = siteOf(publication.manifest.programme, 'https://quais.example.org', await loadAssets());

describe('an event that is sold out', () => {
  it('is so in the feed, and scheduled', () => {
    expect(feedEventOf({ ...full, status: 'scheduled' })).toMatchObject({
      status: 'scheduled',
      soldOut: true,
    });
    expect(feedEventOf({ ...open, status: 'scheduled' })).toMatchObject({ soldOut: false });
  });

  it('is so on the pages, which no longer put its tickets first', () => {
    expect(eventPage(site, full)).toContain('<p class="status"><strong>Sold out</strong> There are no');
    expect(eventPage(site, full)).not.toContain('class="act first" href="https://example.org/ball"');
    expect(eventPage(site, open)).not.toContain('Sold out');
    const programme = programmePage(site, publication.events, '/words.json');
    expect(programme.match(/<span class="tag">Sold out<\/span>/g)).toHaveLength(1);
  });

  it('is so in the calendar, where it stays confirmed', async () => {
    const entries = (await calendarOf(publication)).split('BEGIN:VEVENT').slice(1);
    expect(entries.map((entry) => entry.includes('Sold out.'))).toEqual([true, false]);
    expect(entries[0]).toContain('STATUS:CONFIRMED');
  });

  it('is so for search engines', () => {
    expect(structuredData(full, null)).toMatchObject({
      offers: { availability: 'https://schema.org/SoldOut' },
    });
  });

  it('is published as a cell, which former versions never wrote', () => {
    const header = ['key', 'status', 'title', 'sold out'];
    expect(writeRow(full, header)).toEqual(['full', 'scheduled', 'Lantern Ball', 'yes']);
    const former = writeRow(full).filter((_, index) => index !== SOLD_OUT);
    const names = HEADER.filter((_, index) => index !== SOLD_OUT);
    expect(rowReader(names)(former)).toMatchObject({ title: 'Lantern Ball', soldOut: false });
  });
});
