import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { feedEventOf } from '../../../shared/feed/feed-event.ts';
import { buildEdition, type Edition } from '../../../worker/edition/edition.ts';
import { namingSource } from '../../../worker/edition/relabel.ts';
import type { LiveEvent } from '../../../worker/feed/events-json.ts';
import { publicationOfRows, SAMPLE_ROWS, samplePublication } from '../feed/sample.ts';

const options = { siteUrl: 'https://quais.example.org' };

describe('an edition', () => {
  it('is the same bytes whenever and however often it is built, whatever the source', async () => {
    const publication = samplePublication();
    const one = await buildEdition(publication, options);
    const other = await buildEdition(samplePublication(), {
      siteUrl: 'https://quais.example.org/',
      source: 'backup',
    });
    const wholes = [
      [one.json, other.json],
      [one.calendar, other.calendar],
      [one.pages.programme, other.pages.programme],
      ...publication.events.flatMap(({ key }) => [
        [one.events.json(key).document, other.events.json(key).document],
        [one.events.calendar(key).document, other.events.calendar(key).document],
        [one.pages.event(key).document, other.pages.event(key).document],
      ]),
    ] as const;
    for (const [document, again] of wholes) {
      for (const encoding of document!.encodings) {
        expect(document!.in(encoding).body.equals(again!.in(encoding).body)).toBe(true);
        expect(document!.in(encoding).etag).toBe(again!.in(encoding).etag);
      }
    }
    expect(other.json.in('identity').headers['X-Bandstand-Source']).toBe('backup');
  });

  it('names another source without being built again, just as if it had been built from there', async () => {
    const publication = samplePublication();
    const built = await buildEdition(publication, { ...options, source: 'backup' });
    const fromStore = await buildEdition(publication, options);
    const naming = namingSource('backup');
    const named = naming(fromStore);
    expect(naming(fromStore)).toBe(named);
    expect(naming(built)).toBe(built);
    expect([named.source, fromStore.source]).toEqual(['backup', 'postgres-store']);
    const keys = [...publication.events.map(({ key }) => key), 'nobody'];
    const documentsOf = ({ json, calendar, placements, events, pages }: Edition) => [
      ...[json, calendar, placements, pages.programme, pages.missing.document],
      ...keys
        .flatMap((key) => [events.json(key), events.calendar(key), pages.event(key)])
        .map(({ document }) => document),
    ];
    const expected = documentsOf(built);
    for (const [index, document] of documentsOf(named).entries()) {
      for (const encoding of document.encodings) {
        expect(document.in(encoding)).toEqual(expected[index]!.in(encoding));
        expect(document.in(encoding)).toBe(document.in(encoding));
      }
    }
  });

  it('does not depend on the order of rows', async () => {
    const forwards = await buildEdition(publicationOfRows(SAMPLE_ROWS), options);
    const sorted = publicationOfRows(SAMPLE_ROWS);
    const backwards = await buildEdition({ ...sorted, events: [...sorted.events].reverse() }, options);
    expect(backwards.json.in('identity').etag).toBe(forwards.json.in('identity').etag);
    expect(backwards.calendar.in('identity').etag).toBe(forwards.calendar.in('identity').etag);
  });

  it('holds each big document in three encodings with frozen headers and an ETag of those bytes', async () => {
    const { json, calendar, pages } = await buildEdition(samplePublication(), options);
    for (const document of [json, calendar, pages.programme]) {
      const plain = document.in('identity').body;
      expect(brotliDecompressSync(document.in('br').body).equals(plain)).toBe(true);
      expect(gunzipSync(document.in('gzip').body).equals(plain)).toBe(true);
      for (const encoding of ['br', 'gzip', 'identity'] as const) {
        const { body, headers, etag, notModifiedHeaders } = document.in(encoding);
        expect(etag).toBe(`"${createHash('sha256').update(body).digest('base64url')}"`);
        expect(headers.ETag).toBe(etag);
        expect(headers['Content-Length']).toBe(String(body.length));
        expect(headers['Content-Encoding']).toBe(encoding === 'identity' ? undefined : encoding);
        expect(Object.isFrozen(headers) && Object.isFrozen(notModifiedHeaders)).toBe(true);
      }
    }
  });

  it('does not compress what is small', async () => {
    const { events } = await buildEdition(samplePublication(), options);
    expect(events.json('walk').document.encodings).toEqual(['identity']);
    expect(events.json('night').document.encodings).toEqual(['br', 'gzip', 'identity']);
  });
});

describe('/feed/events.json', () => {
  it('says the programme and every event in it, without tombstones, by first start and key', async () => {
    const publication = samplePublication({ url: 'https://fete.example.org' });
    const { json } = await buildEdition(publication, options);
    const { feed, events } = JSON.parse(json.in('identity').body.toString());
    expect(feed).toEqual({
      version: 1,
      revision: 2,
      edition: null,
      digest: publication.manifest.digests.Published,
      publishedAt: publication.manifest.publishedAt,
      count: 9,
      programme: {
        name: 'Fête des quais',
        timeZone: 'Europe/Paris',
        currency: 'EUR',
        url: 'https://fete.example.org',
      },
    });
    const keys = ['tour', 'opening', 'night', 'fair', 'secret', 'walk', 'off', 'later', 'moved'];
    expect(events.map(({ key }: { key: string }) => key)).toEqual(keys);
    const opening = publication.events.find(({ key }) => key === 'opening') as LiveEvent;
    expect(events[1]).toEqual(feedEventOf(opening));
  });

  it('gives an event by itself under the same head', async () => {
    const edition = await buildEdition(samplePublication(), options);
    const whole = JSON.parse(edition.json.in('identity').body.toString());
    const one = JSON.parse(edition.events.json('night').document.in('identity').body.toString());
    expect(one).toEqual({ feed: whole.feed, event: whole.events[2] });
  });

  it('says an unknown website as null, and an empty programme as no events', async () => {
    const { json } = await buildEdition(publicationOfRows([]), { siteUrl: null });
    const { feed, events } = JSON.parse(json.in('identity').body.toString());
    expect(feed.programme.url).toBeNull();
    expect(feed.count).toBe(0);
    expect(events).toEqual([]);
  });
});
