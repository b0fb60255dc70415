import { describe, expect, it } from 'vitest';
import type { PublishedEvent } from '../../../shared/event.ts';
import { loadAssets } from '../../../worker/pages/assets.ts';
import { eventPage } from '../../../worker/pages/event.ts';
import { siteOf } from '../../../worker/pages/site.ts';
import { wordsIn } from '../../../worker/words/words.ts';
import { samplePublication } from '../feed/sample.ts';

const { manifest, events } = samplePublication();
const { site } = siteOf(manifest.programme, 'https://quais.example.org', await loadAssets());
const eventOf = (key: string) => events.find((event) => event.key === key)!;
const pageOf = (key: string, change: Partial<PublishedEvent> = {}) =>
  eventPage(site, { ...eventOf(key), ...change });

describe('the page of an event', () => {
  it('says every public fact', () => {
    const page = pageOf('opening');
    for (const fact of [
      'Saturday 19 June 2027',
      'Quai Nord',
      '1 quai de l’Île, Centre, Nantes, France',
      'href="https://www.openstreetmap.org/?mlat=47.2061&amp;mlon=-1.5645#map=18/47.2061/-1.5645"',
      'Free',
      'All ages',
      'La Compagnie · France, Sénégal',
      'Music · Brass · Techno',
      'opening, family',
      'Outdoor',
      'Step-free, Sign language',
      'quais',
      'Deux lignes; trois virgules, un \\ et 🎺.',
      'href="https://example.org/opening?a=1&amp;b=2" rel="external noopener"',
      'src="https://example.org/opening.jpg" alt="" width="960" height="640" loading="lazy"',
      '<span class="quiet">Europe/Paris</span>',
      'href="/feed/events/opening.ics"',
      '<link rel="canonical" href="https://quais.example.org/event/opening/ouverture-',
    ]) {
      expect(page).toContain(fact);
    }
  });

  it('says what has become of it', () => {
    expect(pageOf('off')).toContain('<p class="status"><strong>Cancelled</strong> This event');
    expect(pageOf('later')).toContain('<p class="status"><strong>Postponed</strong> It will not');
    expect(pageOf('moved')).toContain(
      'Was: <time datetime="2027-06-22T18:00:00+02:00">Tuesday 22 June 2027, 18:00</time>',
    );
    expect(pageOf('opening')).not.toContain('class="status"');
  });

  it('trusts no text: nothing published can become markup or a script', () => {
    const page = pageOf('opening', {
      title: '"><img src=x onerror=alert(1)>',
      description: '</p></script><script>alert(2)</script>',
      links: [
        { url: 'javascript:alert(3)', kind: 'tickets' },
        { url: 'https://example.org/"onmouseover="alert(4)', kind: 'more' },
      ],
      image: 'data:text/html,<script>alert(5)</script>',
    });
    expect(page).not.toMatch(/<img|javascript:|"onmouseover|<script>|<\/p><\/script>/);
    // The structured data and our own file.
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });

  it('loads no picture in the clear', () => {
    expect(pageOf('opening', { image: 'http://example.org/a.jpg' })).not.toContain('<img');
  });

  it('can be shared', () => {
    const page = pageOf('opening');
    for (const [property, content] of [
      ['og:title', 'Ouverture; fanfare, feu &amp; “flammes” \\ &lt;3 flambeaux&gt; · Fête des quais'],
      ['og:site_name', 'Fête des quais'],
      ['og:locale', 'en_GB'],
      ['og:image', 'https://example.org/opening.jpg'],
    ]) {
      expect(page).toContain(`<meta property="${property}" content="${content}">`);
    }
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(pageOf('walk')).toContain('<meta name="twitter:card" content="summary">');
  });

  it('looks up an address on the map where no position is known, and nothing where neither is', () => {
    const place = { latitude: null, longitude: null, address: '1 quai & co', city: 'Nantes', country: null };
    expect(pageOf('opening', place)).toContain(
      'href="https://www.openstreetmap.org/search?query=1%20quai%20%26%20co%2C%20Nantes"',
    );
    expect(pageOf('walk')).not.toContain('openstreetmap');
  });

  it('speaks French around what was written', () => {
    const programme = { ...manifest.programme, language: 'fr' as const };
    const french = eventPage({ ...site, programme, words: wordsIn('fr') }, eventOf('off'));
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('<strong>Annulé</strong> Cet événement n’aura pas lieu.');
    expect(french).toContain('lundi 21 juin 2027');
    expect(french).toContain('>15 h</time>–<time');
    expect(french).not.toMatch(/>Cancelled|Add to|Monday/);
  });

  it('leaves out what nobody said', () => {
    const page = pageOf('walk');
    expect(page).not.toMatch(/<dt>(Venue|Price|Age|Host|Access)/);
    expect(page).not.toMatch(/null|undefined|false/);
    expect(pageOf('moved')).not.toContain('<dl');
  });

  it('says in previews what has become of it, and all its dates', () => {
    const previewOf = (page: string) => [
      /<meta property="og:title" content="([^"]*)"/.exec(page)![1]!,
      /<meta property="og:description" content="([^"]*)"/.exec(page)![1]!,
    ];
    const name = ' · Fête des quais';
    const walk = eventOf('walk');
    const on = (...dates: string[]) =>
      dates.map((date, index) => ({ ...walk.occurrences[0]!, id: `o${index}`, date }));
    expect(previewOf(pageOf('walk', { status: 'cancelled', soldOut: true }))).toEqual([
      `Cancelled: Balade${name}`,
      'Cancelled. Balade, Sunday 20 June 2027',
    ]);
    expect(previewOf(pageOf('walk', { status: 'postponed', title: 'POSTPONED: Balade' }))).toEqual([
      `POSTPONED: Balade${name}`,
      'Postponed. POSTPONED: Balade, Sunday 20 June 2027',
    ]);
    expect(previewOf(pageOf('walk', { soldOut: true }))[0]).toBe(`Sold out: Balade${name}`);
    const several = on('2027-06-20', '2027-06-21', '2027-07-02');
    expect(previewOf(pageOf('walk', { occurrences: several }))[1]).toBe(
      'Balade, 20 June, 21 June, 2 July 2027',
    );
    const many = on('2027-06-20', '2027-06-22', '2027-06-24', '2027-06-27');
    expect(previewOf(pageOf('walk', { occurrences: many }))[1]).toBe('Balade, 20–27 June 2027 (4 dates)');
    expect(previewOf(pageOf('walk', { description: 'Along the quay.' }))[1]).toBe(
      'Sunday 20 June 2027. Along the quay.',
    );
  });

  it('sums itself up in a sentence that no description is too long for', () => {
    const summary = /<meta name="description" content="([^"]*)"/.exec(pageOf('night'))![1]!;
    expect(Array.from(summary).length).toBeLessThanOrEqual(160);
    expect(summary).toMatch(/…$/);
    expect(pageOf('walk')).toContain('content="Balade, Sunday 20 June 2027"');
  });
});
