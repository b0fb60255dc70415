// The spotlight before the days: its words, and how it behaves in a browser.

import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedPlacement } from '../../../shared/placements/placement.ts';
import type { Programme } from '../../../shared/publication/manifest.ts';
import { buildEdition, type Edition } from '../../../worker/edition/edition.ts';
import { pageRoutes } from '../../../worker/pages/routes.ts';
import { describeInChromium, openChromium } from '../../chromium.ts';
import { faultsOf } from '../../journeys/public-pages-reader.ts';
import { samplePublication } from '../feed/sample.ts';
import { placementOf } from '../placements.ts';

const PLACEMENTS = [
  placementOf('opening', '2027-06-18T10:00', { isPaid: true }),
  placementOf('night', '2027-06-18T09:00'),
  placementOf('tour', '2027-06-18T11:00', { isPaid: true, durationHours: 336 }),
  placementOf('walk', '2027-06-18T10:00', { tier: 'promoted' }),
];
const NOON = '2027-06-18T12:00:00+02:00';

function editionOf(
  placements: readonly PublishedPlacement[] = PLACEMENTS,
  settings: Partial<Programme> = {},
): Promise<Edition> {
  const publication = samplePublication({ placements });
  const { manifest } = publication;
  const programme = { ...manifest.programme, ...settings };
  const changed = { ...publication, manifest: { ...manifest, programme } };
  return buildEdition(changed, { siteUrl: null, atMs: Date.parse(NOON) });
}

const pageOf = ({ pages }: Edition) => pages.programme.in('identity').body.toString();
const cardsIn = (page: string) =>
  [...page.matchAll(/<li class="card">([\s\S]*?)<\/li>/g)].map(([, card]) =>
    card!
      .replace(/<p [^>]* hidden>.*?<\/p>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

describe('the spotlight', () => {
  it('has a card for each live spotlight, in order of start, with its next date and whether it is paid for', async () => {
    const page = pageOf(await editionOf());
    expect(page).toContain(
      '<section class="spotlight" aria-labelledby="spotlight">\n<h2 id="spotlight">Spotlight</h2>',
    );
    expect(cardsIn(page)).toEqual([
      expect.stringMatching(/^19 Saturday June 23:00 – 06:00 Nuit .* Collectif Été Halle 6 · €12–18$/),
      '19 Saturday June 19:30 – 23:00 Promoted Ouverture; fanfare, feu &amp; “flammes” \\ &lt;3 flambeaux&gt; La Compagnie Quai Nord · Centre · Free',
      '22 Tuesday June 20:30 – 22:00 Promoted Théâtre en tournée 10 EUR',
    ]);
    expect(page.indexOf('class="spotlight"')).toBeLessThan(page.indexOf('class="day"'));
    expect(page.indexOf('class="spotlight"')).toBeGreaterThan(page.indexOf('<main'));
  });

  it('has one card for an event that is placed twice, and says that somebody pays for either', async () => {
    for (const tier of ['promoted', 'spotlight'] as const) {
      const second = placementOf('night', '2027-06-18T11:30', { tier, isPaid: tier === 'spotlight' });
      const cards = cardsIn(pageOf(await editionOf([placementOf('night', '2027-06-18T09:00'), second])));
      expect(cards).toHaveLength(1);
      expect(cards[0]).toContain('Promoted');
    }
  });

  it('leaves the days in their order, and says in each row of a promoted event that it is', async () => {
    const rowsIn = (page: string) =>
      [...page.matchAll(/<li class="show[\s\S]*?<\/li>/g)].map(([row]) =>
        row.replace(/<span class="tag promoted">Promoted<\/span> /, ''),
      );
    const [page, plain] = [pageOf(await editionOf()), pageOf(await editionOf([]))];
    expect(rowsIn(page)).toEqual(rowsIn(plain));
    // Two with one date, one with four; the editors’ own spotlight is nobody’s promotion.
    expect(page.match(/<span class="tag promoted">/g)).toHaveLength(6);
    expect(plain).not.toContain('spotlight"');
  });

  it('loads no picture: the page asks nobody else', async () => {
    expect(pageOf(await editionOf())).not.toContain('<img');
  });

  it('speaks French', async () => {
    const page = pageOf(await editionOf(PLACEMENTS, { language: 'fr' }));
    expect(page).toContain('<h2 id="spotlight">À la une</h2>');
    expect(cardsIn(page)[2]).toBe('22 mardi juin 20 h 30 – 22 h Sponsorisé Théâtre en tournée 10 EUR');
  });
});

describeInChromium('the spotlight in a browser', () => {
  let browser: Browser;
  let server: ServerType;
  let edition: Edition;
  beforeAll(async () => {
    browser = await openChromium();
    server = serve({ fetch: pageRoutes(() => edition).fetch, port: 0, hostname: '127.0.0.1' });
    edition = await editionOf();
  });
  afterAll(async () => {
    server?.close();
  });

  async function open(query = '', now = NOON, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ timezoneId: 'Europe/Paris', bypassCSP: true, ...options });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(now));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${query}`);
    return page;
  }

  const section = (page: Page) => page.getByRole('region', { name: 'Spotlight' });

  it('steps aside while the reader looks for something, and stands beside the days gone by', async () => {
    const page = await open();
    expect(await section(page).isVisible()).toBe(true);
    const rows = await page.locator('.show:visible').count();
    await page.getByLabel('Search').fill('danse');
    await expect.poll(() => section(page).isVisible()).toBe(false);
    expect(await page.getByRole('status').textContent()).toBe(`1 of ${rows} dates shown`);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => section(page).isVisible()).toBe(true);
    expect(await section(await open('?past=1')).isVisible()).toBe(true);
    expect(await section(await open('?free=1')).isVisible()).toBe(false);
  });

  it('finds what is promoted by that word, row by row', async () => {
    const page = await open('?q=promoted');
    expect(await page.locator('.show:visible').count()).toBeGreaterThan(2);
    expect(await page.locator('.show:visible', { hasNot: page.locator('.promoted') }).count()).toBe(0);
  });

  it('moves a card on to its next date as days go by, and says the same without script until then', async () => {
    const datesOn = async (page: Page) =>
      page
        .locator('.card .when:visible')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-day')));
    expect(await datesOn(await open())).toEqual(['2027-06-19', '2027-06-19', '2027-06-22']);
    expect(await datesOn(await open('', NOON, { javaScriptEnabled: false }))).toEqual([
      '2027-06-19',
      '2027-06-19',
      '2027-06-22',
    ]);
    expect((await datesOn(await open('', '2027-06-23T12:00:00+02:00')))[2]).toBe('2027-10-31');
  });

  it('is reached by keyboard in its order, and leads to the event from anywhere on the card', async () => {
    const page = await open();
    await page.locator('.days a').last().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest(".card") !== null')).toBe(true);
    const box = (await page.locator('.card').nth(1).boundingBox())!;
    await page.mouse.click(box.x + box.width - 8, box.y + box.height - 8);
    await page.waitForURL(/\/event\/opening\//);
    expect(await page.locator('.kind').textContent()).toMatch(/^Promoted · /);
  });

  it.each([
    [1, 'poster', '#ffd400', 'light'],
    [2, 'serif', '#050505', 'dark'],
    [3, 'plain', '#808080', 'light'],
    [3, 'poster', '#1a237e', 'dark'],
  ] as const)(
    'leaves axe nothing to find: %i, %s, %s, %s',
    async (count, typeface, accent, colorScheme) => {
      edition = await editionOf(PLACEMENTS.slice(0, count), { typeface, accent });
      const page = await open('', NOON, { colorScheme });
      expect(await page.locator('.card').count()).toBe(count);
      expect(await faultsOf(page)).toEqual([]);
      edition = await editionOf();
    },
    60_000,
  );

  it.each([320, 360, 768, 1440])('is whole in a window of %i', async (width) => {
    const page = await open('', NOON, { viewport: { width, height: 700 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const spilt = await page.evaluate(`[...document.querySelectorAll('.card')].filter((card) =>
      [...card.querySelectorAll('h3, p')].some((part) => part.scrollWidth > part.clientWidth + 1)).length`);
    expect(spilt).toBe(0);
  });

  it('prints without grounds of colour', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await section(page).isVisible()).toBe(true);
    const inked =
      await page.evaluate(`[...document.querySelectorAll('.spotlight, .spotlight *')].filter((element) =>
      !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(getComputedStyle(element).backgroundColor)).length`);
    expect(inked).toBe(0);
  });
});
