// An event with a zone of its own, as the feed, its calendar and the pages give it.

import { describe, expect, it } from 'vitest';
import { feedEventOf } from '../../shared/feed/feed-event.ts';
import { loadAssets } from '../../worker/pages/assets.ts';
import { eventPage } from '../../worker/pages/event.ts';
import { programmePage } from '../../worker/pages/programme.ts';
import { siteOf } from '../../worker/pages/site.ts';
import { calendarOf } from './feed/calendar/read.ts';
import { publicationOfRows } from './feed/sample.ts';

const row = { Date: '2027-06-19', 'Start Time': '20:00', 'End Time': '22:00' };
const publication = publicationOfRows([
  { 'Event Key': 'far', Title: 'Far Choir', ...row, 'Time Zone': 'America/New_York' },
  { 'Event Key': 'near', Title: 'Near Choir', ...row },
]);
const [far, near] = publication.events as [
  (typeof publication.events)[number],
  (typeof publication.events)[number],
];
const { site } = siteOf(publication.manifest.programme, 'https://quais.example.org', await loadAssets());
const { timeZone } = publication.manifest.programme;

describe('an event with a zone of its own', () => {
  it('says it in the feed, with its own clock and offset; the programme’s is null', () => {
    expect(feedEventOf({ ...far, status: 'scheduled' })).toMatchObject({
      timeZone: 'America/New_York',
      occurrences: [{ startTime: '20:00', endTime: '22:00', startsAt: '2027-06-19T20:00:00-04:00' }],
    });
    expect(feedEventOf({ ...near, status: 'scheduled' }).timeZone).toBeNull();
  });

  it('has entries under its TZID, and both zones stand in the calendar', async () => {
    const calendar = await calendarOf(publication);
    expect(calendar.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2);
    expect(calendar).toContain('TZID:America/New_York');
    expect(calendar).toContain('DTSTART;TZID=America/New_York:20270619T200000');
    expect(calendar).toContain(`DTSTART;TZID=${timeZone}:20270619T200000`);
  });

  it('names it beside its times on the pages', () => {
    expect(eventPage(site, far)).toContain('<span class="quiet">America/New_York</span>');
    expect(eventPage(site, near)).not.toContain('America/New_York');
    const programme = programmePage(site, publication.events, '/words.json');
    expect(programme.match(/America\/New_York/g)).toHaveLength(1);
  });
});
