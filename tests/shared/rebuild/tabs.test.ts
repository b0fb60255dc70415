// A workbook that was made anew publishes what was published: the digest is the proof.

import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../shared/draft/draft.ts';
import { mintFrom } from '../../../shared/keys.ts';
import { placementDraftOf } from '../../../shared/placements/draft.ts';
import { nameOf, placedEventsOf } from '../../../shared/placements/events.ts';
import { prepare } from '../../../shared/publication/prepare.ts';
import { type Publication, publicationOf } from '../../../shared/publication/publication.ts';
import { rebuiltTabs } from '../../../shared/rebuild/tabs.ts';
import { readSettings } from '../../../shared/settings.ts';
import type { Table } from '../../../shared/table.ts';
import { BookingDesk, offsetsIn } from '../placements/booking-desk.ts';
import { goodRow, prepared, publicationFrom, sha256 } from '../programme.ts';

const NOW = '2027-06-01T09:00:00Z';
const clock = { timeZone: 'Europe/Paris', offsetAt: offsetsIn('Europe/Paris') };

/** Reads rebuilt tabs as the script would, and publishes once more. */
function publishedAgain(publication: Publication): { next: Publication; changed: readonly string[] } {
  const tables = new Map(
    rebuiltTabs(publication, clock).map(({ tab, cells: [header, ...rows] }): [string, Table] => [
      tab,
      { tab, header: header!, rows, odd: [], merged: [] },
    ]),
  );
  const { settings, issues } = readSettings(tables.get('Settings')!);
  expect(issues).toEqual([]);
  const { manifest, events: published, placements } = publication;
  const mint = mintFrom(
    'again',
    published.map(({ key }) => key),
  );
  const draft = draftOf(tables.get('Events')!, { settings, clock, mint, published });
  const booked = placementDraftOf(tables.get('Placements')!, {
    settings,
    clock,
    mint,
    events: placedEventsOf(draft, published),
    published: placements,
    now: NOW,
    who: 'editor@example.org',
  });
  const revision = manifest.revision + 1;
  const { events, changedKeys } = prepare(draft, { published, isHistoryWhole: true, revision, now: NOW });
  const { name, timeZone, currency, url } = settings;
  const next = publicationOf(
    {
      revision,
      origin: 'sheet',
      publishedAt: NOW,
      publishedBy: '',
      programme: { name, timeZone, currency, url },
      events,
      placements: booked.next,
    },
    sha256,
  );
  return { next, changed: changedKeys };
}

describe('rebuiltTabs', () => {
  it('publish the same digest, placements and tombstones included', () => {
    const rows = [
      goodRow({ key: 'one', title: 'One', date: '2027-06-05; 2027-06-06', price: '12 €' }),
      goodRow({ key: 'two', title: 'Two', status: 'cancelled' }),
      goodRow({ key: 'three', title: 'Three, and more', tags: '“Fish, chips”', access: 'wheelchair' }),
    ];
    const first = prepared([...rows, goodRow({ key: 'gone', title: 'Gone' })], [], 1, NOW).events;
    const events = prepared(rows, first, 2, NOW).events;
    const desk = new BookingDesk({ spotlightSlots: 1 }, NOW);
    desk.events = events.map(({ key, title }) => ({ key, title, state: 'public', occurrences: [] }));
    desk.add({
      event: nameOf({ key: 'one', title: 'One' }),
      requestedStart: '2027-06-02 10:00',
      hours: '24',
    });
    desk.add({
      event: nameOf({ key: 'three', title: 'Three, and more' }),
      requestedStart: '2027-06-02 10:00',
      partner: 'A partner',
    });
    desk.publish();
    const publication = publicationFrom(events, 7, desk.published);
    expect(publication.placements.filter(({ isPaid }) => isPaid)).toHaveLength(1);
    expect(publication.events.filter(({ status }) => status === 'removed')).toHaveLength(1);

    const { next, changed } = publishedAgain(publication);
    expect(changed).toEqual([]);
    expect(next.manifest.digests).toEqual(publication.manifest.digests);
  });

  it('give as many slots as those that wait show there are', () => {
    const desk = new BookingDesk({ spotlightSlots: 5, promotedSlots: 2 }, NOW);
    for (const tier of [
      'promoted',
      'promoted',
      'promoted',
      ...Array.from({ length: 4 }, () => 'spotlight'),
    ]) {
      desk.add({ tier, requestedStart: '2027-06-02 10:00' });
    }
    desk.publish();
    const tabs = rebuiltTabs(publicationFrom([], 1, desk.published), clock);
    const settings = new Map(
      tabs.find(({ tab }) => tab === 'Settings')!.cells.map(([name, value]) => [name, value]),
    );
    expect(settings.get('Spotlight slots')).toBe('4');
    expect(settings.get('Promoted slots')).toBe('2');
  });
});
