import { describe, expect, it } from 'vitest';
import { inFeedOrder, isLive } from '../../../worker/feed/events-json.ts';
import { programmePage } from '../../../worker/pages/programme.ts';
import { publicationOfRows, samplePublication } from '../feed/sample.ts';

function pageOf({ manifest, events }: ReturnType<typeof samplePublication>): string {
  const site = { programme: manifest.programme, siteUrl: 'https://quais.example.org' };
  return programmePage(site, [...events].sort(inFeedOrder).filter(isLive));
}

const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('the programme page', () => {
  const page = pageOf(samplePublication());

  it('has one heading, landmarks, a way past the navigation, and says its language and zone', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page.match(/<h1>.*?<\/h1>/g)).toEqual(['<h1>Fête des quais</h1>']);
    for (const landmark of ['<header>', '<nav aria-label="Days">', '<main id="content"', '<footer>']) {
      expect(page.split(landmark)).toHaveLength(2);
    }
    expect(page).toMatch(/<body>\n<a class="skip" href="#content">/);
    expect(page).toContain('(Europe/Paris)');
    expect(page).not.toMatch(/<script/i);
  });

  it('links each day to its section', () => {
    const links = [...page.matchAll(/href="#(day-[\d-]+)"/g)].map(([, id]) => id);
    const ids = [...page.matchAll(/<h2 id="(day-[\d-]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(ids);
    expect(ids).toEqual([...ids].sort());
    expect(links).toHaveLength(8);
    expect(page).toContain('>Wed 5 January 2028<');
  });

  it('tells each showing with its time, place and price, and what became of it in words', () => {
    const items = [...page.matchAll(/<li>\n([\s\S]*?)<\/li>/g)].map(([, item]) => text(item!));
    expect(items).toEqual([
      'Théâtre en tournée 20:30–22:00 10 EUR',
      'Ouverture; fanfare, feu &amp; “flammes” \\ &lt;script&gt;alert(1)&lt;/script&gt; 19:30–23:00 · Quai Nord Free',
      expect.stringMatching(/^Nuit .* 23:00–06:00 · Halle 6 €12–18$/),
      'Foire aux disques All day · Place Royale',
      'Balade 10:00 · Nantes',
      'Concert secret Time to be confirmed pay what you can',
      'Cancelled: Cirque 15:00–16:00 · Parc',
      'Postponed: Opéra 20:00',
      'Théâtre en tournée 20:30–22:00 10 EUR',
      'Moved: Danse 18:00–19:00',
      'Théâtre en tournée 01:30–02:30 10 EUR',
      'Théâtre en tournée 20:30–22:00 10 EUR',
    ]);
    expect(page).toContain('<time datetime="2027-06-19T19:30:00+02:00">19:30</time>');
  });

  it('says so when nothing is announced', () => {
    const empty = pageOf(publicationOfRows([]));
    expect(empty).toContain('Nothing is announced yet.');
    expect(empty).not.toContain('<nav');
  });
});
