import { describe, expect, it } from 'vitest';
import { inFeedOrder, isLive } from '../../../worker/feed/events-json.ts';
import { loadAssets } from '../../../worker/pages/assets.ts';
import { programmePage } from '../../../worker/pages/programme.ts';
import { siteOf } from '../../../worker/pages/site.ts';
import { publicationOfRows, samplePublication } from '../feed/sample.ts';

const assets = await loadAssets();

function pageOf(
  { manifest, events }: ReturnType<typeof samplePublication>,
  more: Partial<typeof manifest.programme> = {},
): string {
  const { site } = siteOf({ ...manifest.programme, ...more }, 'https://quais.example.org', assets);
  return programmePage(site, [...events].sort(inFeedOrder).filter(isLive), '/assets/words.json');
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
    for (const landmark of [
      '<header class="poster">',
      '<nav aria-label="Days">',
      '<search class="find" id="find" aria-label="Find events" hidden>',
      '<main id="content"',
      '<footer>',
    ]) {
      expect(page.split(landmark)).toHaveLength(2);
    }
    expect(page).toMatch(/<body>\n<a class="skip" href="#content">/);
    expect(page).toContain('(Europe/Paris)');
    expect(page.match(/<script[^>]*>/g)).toEqual([
      `<script type="module" src="${assets.script.path}" integrity="${assets.script.integrity}">`,
    ]);
  });

  it('links each day to its section', () => {
    const links = [...page.matchAll(/href="#(day-[\d-]+)"/g)].map(([, id]) => id);
    const ids = [...page.matchAll(/<h2 id="(day-[\d-]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(ids);
    expect(ids).toEqual([...ids].sort());
    expect(links).toHaveLength(8);
    expect(page).toContain('Wed <b>5</b> January 2028<');
  });

  it('tells each showing with its time, place and price, and what became of it in words', () => {
    const items = [...page.matchAll(/<li class="show[^"]*"[^>]*>\n([\s\S]*?)<\/li>/g)].map(([, item]) =>
      text(item!),
    );
    expect(items).toEqual([
      '20:30–22:00 Théâtre en tournée 10 EUR',
      '19:30–23:00 Our pick Ouverture; fanfare, feu &amp; “flammes” \\ &lt;3 flambeaux&gt; La Compagnie Quai Nord · Centre · Music Free',
      expect.stringMatching(/^23:00–06:00 Nuit .* Collectif Été Halle 6 €12–18$/),
      'All day Foire aux disques Place Royale',
      '10:00 Balade Nantes',
      'Time to be confirmed Concert secret pay what you can',
      '15:00–16:00 Cancelled Cirque Parc',
      '20:00 Postponed Opéra',
      '20:30–22:00 Théâtre en tournée 10 EUR',
      '18:00–19:00 Moved Danse',
      '01:30–02:30 Théâtre en tournée 10 EUR',
      '20:30–22:00 Théâtre en tournée 10 EUR',
    ]);
    expect(page).toContain('<time datetime="2027-06-19T19:30:00+02:00">19:30</time>');
  });

  it('says so when nothing is announced', () => {
    const empty = pageOf(publicationOfRows([]));
    expect(empty).toContain('Nothing is announced yet.');
    expect(empty).not.toContain('<nav');
  });

  it('offers what there is to choose from, and marks each showing with what is true of it', () => {
    const rows = [
      {
        'Event Key': 'a',
        Title: 'A',
        Date: '2027-06-19',
        Area: 'Port',
        Genres: 'Brass, Techno',
        Price: 'Free',
      },
      { 'Event Key': 'b', Title: 'B', Date: '2027-06-19', Area: 'Centre', Genres: 'techno', Price: '10' },
    ];
    const small = pageOf(publicationOfRows(rows));
    const options = [...small.matchAll(/<option value="([^"]+)" data-mark="([^"]+)">/g)].map(
      ([, ...both]) => both,
    );
    expect(options).toEqual([
      ['Centre', 'a0'],
      ['Port', 'a1'],
      ['Brass', 'g0'],
      ['Techno', 'g1'],
    ]);
    expect([...small.matchAll(/data-m="([^"]*)"/g)].map(([, marks]) => marks)).toEqual([
      'a1 g0 g1 f',
      'a0 g1',
    ]);
    expect(small).not.toContain('<select name="category">');
  });

  it('speaks the language of its Settings, and sets a name in two languages in two lines', () => {
    const french = pageOf(samplePublication(), { language: 'fr', name: 'Quays / Quais' });
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('<h1><span>Quays</span><i> / </i><span>Quais</span></h1>');
    expect(french).toContain('28 mars 2027 – 5 janvier 2028');
    expect(french).toContain('(Europe/Paris)');
    expect(french).not.toMatch(/Saturday|All day|Search/);
  });

  it('weighs little for each showing', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({
      'Event Key': `e${index}`,
      Title: `An evening with the orchestra, number ${index}`,
      Date: `2027-06-${String(1 + (index % 28)).padStart(2, '0')}`,
      'Start Time': '20:00',
      'End Time': '22:00',
      Venue: 'Grande Halle',
      Area: 'Centre',
      Category: 'Music',
      Price: '€12',
    }));
    const heavy =
      pageOf(publicationOfRows(rows)).length - pageOf(publicationOfRows(rows.slice(0, 28))).length;
    expect(heavy / 972).toBeLessThan(500);
  });
});
