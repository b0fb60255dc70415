import { describe, expect, it } from 'vitest';
import type { PublishedEvent } from '../../../shared/event.ts';
import { eventPage } from '../../../worker/pages/event.ts';
import { samplePublication } from '../feed/sample.ts';

const { manifest, events } = samplePublication();
const site = { programme: manifest.programme, siteUrl: 'https://quais.example.org' };
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
      '47.2061, -1.5645',
      'Free',
      'All ages',
      'La Compagnie',
      'France, Sénégal',
      'Music',
      'Brass, Techno',
      'opening, family',
      'outdoor',
      'Step-free, Sign language',
      'quais',
      'Deux lignes; trois virgules, un \\ et 🎺.',
      'href="https://example.org/opening?a=1&amp;b=2" rel="external noopener"',
      'src="https://example.org/opening.jpg"',
      'href="/feed/events/opening.ics"',
      '<link rel="canonical" href="https://quais.example.org/event/opening/ouverture-',
    ]) {
      expect(page).toContain(fact);
    }
  });

  it('says what has become of it', () => {
    expect(pageOf('off')).toContain('<p class="status">Cancelled</p>');
    expect(pageOf('later')).toContain('<p class="status">Postponed</p>');
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
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });

  it('loads no picture in the clear', () => {
    expect(pageOf('opening', { image: 'http://example.org/a.jpg' })).not.toContain('<img');
  });

  it('leaves out what nobody said', () => {
    const page = pageOf('walk');
    expect(page).not.toMatch(/<dt>(Venue|Price|Age|Host|Access)/);
    expect(page).not.toMatch(/null|undefined|false/);
    expect(pageOf('moved')).not.toContain('<dl>');
  });

  it('sums itself up in a sentence that no description is too long for', () => {
    const summary = /<meta name="description" content="([^"]*)"/.exec(pageOf('night'))![1]!;
    expect(Array.from(summary).length).toBeLessThanOrEqual(160);
    expect(summary).toMatch(/…$/);
    expect(pageOf('walk')).toContain('content="Balade, Sunday 20 June 2027"');
  });
});
