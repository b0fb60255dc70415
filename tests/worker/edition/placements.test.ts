// What an edition says of placements, at any instant: whose, in which words, and since when.

import { describe, expect, it } from 'vitest';
import type { PublishedEvent } from '../../../shared/event.ts';
import type { PublishedPlacement } from '../../../shared/placements/placement.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { buildEdition, type Edition } from '../../../worker/edition/edition.ts';
import type { Document } from '../../../worker/feed/document.ts';
import { checkCalendar } from '../../checkers/calendar.ts';
import { entriesOf } from '../feed/calendar/read.ts';
import { samplePublication } from '../feed/sample.ts';
import { placementOf } from '../placements.ts';

const at = (local: string) => Date.parse(`${local}:00+02:00`);
const textOf = (document: Document) => document.in('identity').body.toString();

/** The sample with placements, and with some of its programme's settings changed. */
function sampleWith(placements: readonly PublishedPlacement[], language: 'en' | 'fr' = 'en'): Publication {
  const publication = samplePublication({ placements });
  const { manifest } = publication;
  return { ...publication, manifest: { ...manifest, programme: { ...manifest.programme, language } } };
}

const editionAt = (publication: Publication, local?: string): Promise<Edition> =>
  buildEdition(publication, {
    siteUrl: 'https://quais.example.org',
    ...(local && { atMs: at(local) }),
  });

/** What `/feed/events.json` says of an event's placement. */
function messageOf({ json }: Edition, key: string): unknown {
  const { events } = JSON.parse(textOf(json)) as { events: { key: string; placement: unknown }[] };
  return events.find((event) => event.key === key)?.placement;
}

const PLACEMENTS = [
  placementOf('opening', '2027-06-01T12:00', { durationHours: 24 }),
  placementOf('walk', '2027-06-01T18:00', { tier: 'promoted', durationHours: 2 }),
  placementOf('night', '2027-06-03T12:00', { isPaid: true, durationHours: 1 }),
];

describe('the feed', () => {
  it('says of each event its tier, its label and until when, and nothing when nothing is live', async () => {
    const publication = sampleWith(PLACEMENTS);
    expect(messageOf(await editionAt(publication), 'opening')).toBeNull();
    const live = await editionAt(publication, '2027-06-01T18:30');
    expect(messageOf(live, 'opening')).toEqual({
      tier: 'spotlight',
      label: 'Spotlight',
      until: '2027-06-02T12:00:00+02:00',
    });
    expect(messageOf(live, 'walk')).toMatchObject({ tier: 'promoted', label: 'Promoted' });
    expect(messageOf(live, 'night')).toBeNull();
    const { feed } = JSON.parse(textOf(live.json));
    expect(Object.entries(feed).slice(1, 3)).toEqual([
      ['revision', 2],
      ['edition', '2027-06-01T16:00:00Z'],
    ]);
    expect(live.json.in('identity').headers['X-Bandstand-Edition']).toBe('2027-06-01T16:00:00Z');
    expect(JSON.parse(textOf(live.events.json('walk').document))).toMatchObject({
      feed,
      event: { placement: { tier: 'promoted' } },
    });
  });

  it('lists what is live and what is coming, in order of start', async () => {
    const publication = sampleWith(PLACEMENTS);
    const listAt = async (local?: string) => {
      const { placements, json } = await editionAt(publication, local);
      const { feed, placements: list } = JSON.parse(textOf(placements));
      expect(feed).toEqual(JSON.parse(textOf(json)).feed);
      return list as { eventKey: string; state: string }[];
    };
    const states = (list: Awaited<ReturnType<typeof listAt>>) =>
      list.map(({ eventKey, state }) => `${eventKey} ${state}`);
    expect(states(await listAt())).toEqual(['opening coming', 'walk coming', 'night coming']);
    expect(states(await listAt('2027-06-01T18:00'))).toEqual(['opening live', 'walk live', 'night coming']);
    expect(states(await listAt('2027-06-01T20:00'))).toEqual(['opening live', 'night coming']);
    expect(states(await listAt('2027-06-09T20:00'))).toEqual([]);
    expect((await listAt('2027-06-01T20:00'))[1]).toEqual({
      id: PLACEMENTS[2]!.id,
      eventKey: 'night',
      title: publication.events.find(({ key }) => key === 'night')!.title,
      tier: 'spotlight',
      label: 'Promoted',
      promoted: true,
      state: 'coming',
      startsAt: '2027-06-03T12:00:00+02:00',
      endsAt: '2027-06-03T13:00:00+02:00',
    });
  });

  it('puts before nobody what is called off or gone, nor a window that was cancelled', async () => {
    const publication = sampleWith([
      placementOf('off', '2027-06-01T12:00'),
      placementOf('gone', '2027-06-01T12:00', { isPaid: true }),
      placementOf('walk', '2027-06-01T12:00', { status: 'cancelled', updatedAt: '2027-06-01T11:00:00Z' }),
    ]);
    const edition = await editionAt(publication, '2027-06-01T13:00');
    expect(edition.edition).toBeNull();
    expect(JSON.parse(textOf(edition.placements)).placements).toEqual([]);
    expect(textOf(edition.json)).not.toContain('"placement":{');
    expect(textOf(edition.pages.programme)).not.toContain('class="card"');
    expect(textOf(edition.calendar)).not.toContain('Promoted.');
  });

  it('speaks the programme’s language', async () => {
    const edition = await editionAt(sampleWith(PLACEMENTS, 'fr'), '2027-06-01T18:30');
    expect(messageOf(edition, 'opening')).toMatchObject({ label: 'À la une' });
    expect(messageOf(edition, 'walk')).toMatchObject({ label: 'Sponsorisé' });
    expect(textOf(edition.placements)).toContain('"label":"Sponsorisé"');
    expect(textOf(edition.calendar)).toContain('DESCRIPTION:Sponsorisé.');
    expect(textOf(edition.calendar)).not.toContain('Promoted.');
    expect(textOf(edition.pages.programme)).toContain('<h2 id="spotlight">À la une</h2>');
    expect(textOf(edition.pages.programme)).toContain('<span class="tag promoted">Sponsorisé</span>');
    expect(textOf(edition.pages.event('opening').document)).toContain(
      '<p class="kind">À la une · Coup de cœur',
    );
  });

  it('tells nobody who entered a placement, nor when', async () => {
    const publication = sampleWith(PLACEMENTS);
    for (const local of [undefined, '2027-06-01T18:30']) {
      const { json, calendar, placements, events, pages } = await editionAt(publication, local);
      const documents = publication.events.flatMap(({ key }) => [
        events.json(key).document,
        events.calendar(key).document,
        pages.event(key).document,
      ]);
      for (const document of [json, calendar, placements, pages.programme, ...documents]) {
        expect(textOf(document)).not.toMatch(
          /created|updatedAt|2027-01-02T03:04|20270102T0304|"sheet"|requestedStart/i,
        );
      }
    }
  });
});

describe('a calendar', () => {
  const entriesAt = async (publication: Publication, local?: string) => {
    const { calendar } = await editionAt(publication, local);
    expect(checkCalendar(calendar.in('identity').body)).toEqual([]);
    return entriesOf(textOf(calendar));
  };
  const entryAt = async (publication: Publication, key: string, local?: string) => {
    const entry = (await entriesAt(publication, local)).find(({ uid }) => uid.startsWith(`${key}-`))!;
    const stamps = ['dtstamp', 'last-modified'].map((name) =>
      String(entry.component.getFirstPropertyValue(name)),
    );
    expect(stamps[0]).toBe(stamps[1]);
    return { description: entry.description, stamp: stamps[0]!, sequence: entry.sequence };
  };

  it('says first that an event is promoted, and since when its words are these', async () => {
    const publication = sampleWith(PLACEMENTS);
    const { changedAt } = publication.events.find(({ key }) => key === 'walk') as PublishedEvent;
    const before = await entryAt(publication, 'walk');
    expect(before).toEqual({ description: '', stamp: changedAt, sequence: 0 });
    const live = await entryAt(publication, 'walk', '2027-06-01T19:00');
    expect(live).toEqual({ description: 'Promoted.', stamp: '2027-06-01T16:00:00Z', sequence: 0 });
    const after = await entryAt(publication, 'walk', '2027-06-09T19:00');
    expect(after).toEqual({ description: '', stamp: '2027-06-01T18:00:00Z', sequence: 0 });
    expect((await entryAt(publication, 'night', '2027-06-03T12:10')).description).toMatch(/^Promoted\.\n\n/);
  });

  it('is left as it was by a spotlight that nobody pays for', async () => {
    const publication = sampleWith(PLACEMENTS);
    expect(await entryAt(publication, 'opening', '2027-06-01T13:00')).toEqual(
      await entryAt(publication, 'opening'),
    );
  });

  it('changes nothing where one promotion follows on another', async () => {
    const publication = sampleWith([
      placementOf('walk', '2027-06-01T12:00', { tier: 'promoted', durationHours: 2 }),
      placementOf('walk', '2027-06-01T14:00', { isPaid: true, durationHours: 2 }),
    ]);
    const stampAt = async (local: string) => (await entryAt(publication, 'walk', local)).stamp;
    expect(await stampAt('2027-06-01T13:59')).toBe('2027-06-01T10:00:00Z');
    expect(await stampAt('2027-06-01T14:00')).toBe('2027-06-01T10:00:00Z');
    expect(await stampAt('2027-06-01T16:00')).toBe('2027-06-01T14:00:00Z');
  });

  it('never takes a stamp back, over turnovers and when a promotion is cancelled', async () => {
    const publication = sampleWith(PLACEMENTS);
    const cancelled = sampleWith([
      { ...PLACEMENTS[1]!, status: 'cancelled', updatedAt: '2027-06-01T17:00:00Z' },
      PLACEMENTS[2]!,
    ]);
    const stamps = new Map<string, string>();
    const states = [
      ...[undefined, '2027-06-01T12:00', '2027-06-01T18:00'].map((local) => [publication, local] as const),
      ...['2027-06-01T19:00', '2027-06-02T12:00', '2027-06-03T12:00', '2027-06-03T13:00'].map(
        (local) => [cancelled, local] as const,
      ),
    ];
    for (const [state, local] of states) {
      for (const { uid, component, sequence } of await entriesAt(state, local)) {
        const stamp = String(component.getFirstPropertyValue('dtstamp'));
        expect(stamp >= (stamps.get(uid) ?? ''), `${uid} ${local}`).toBe(true);
        stamps.set(uid, stamp);
        expect(sequence).toBe(state.events.find(({ key }) => uid.startsWith(`${key}-`))!.sequence);
      }
    }
    const walk = [...stamps].find(([uid]) => uid.startsWith('walk-'))!;
    expect(walk[1]).toBe('2027-06-01T17:00:00Z');
  });

  it('keeps the tombstone of a date that was dropped as it was', async () => {
    const publication = sampleWith([placementOf('moved', '2027-06-01T12:00', { isPaid: true })]);
    const entries = async (local?: string) =>
      (await entriesAt(publication, local)).filter(({ status }) => status === 'CANCELLED');
    const textsOf = (all: Awaited<ReturnType<typeof entries>>) =>
      all.map(({ component }) => component.toString());
    expect(textsOf(await entries('2027-06-01T13:00'))).toEqual(textsOf(await entries()));
  });
});
