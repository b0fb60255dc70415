// The programme as the season goes by: which day is today, which have gone, where the reader is; and the way
// back through what was chosen. By keyboard, and with the words of descriptions.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { publicationOfRows, type Row } from '../worker/feed/sample.ts';
import { faultsOf, Reader } from './public-pages-reader.ts';

const DAYS = 12;
const ROWS: readonly Row[] = Array.from({ length: DAYS * 6 }, (_, index) => ({
  'Event Key': `e${index}`,
  Title: index === 40 ? 'Le Chœur de l’été' : `Evening ${index}`,
  Date: `2027-06-${String(1 + (index % DAYS)).padStart(2, '0')}`,
  'Start Time': '20:00',
  'End Time': '22:00',
  Category: index % 2 === 0 ? 'Music' : 'Dance',
  Price: index % 3 === 0 ? 'Free' : '€5',
  Description: index === 41 ? 'Nine tubas cross l’Estuaire by night.' : '',
}));

describeInChromium('the days of the programme', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open();
    await reader.publish(publicationOfRows(ROWS));
  });
  afterAll(() => reader?.close());

  const shownDays = (page: Page) =>
    page.locator('.day:visible').evaluateAll((days) => days.map((day) => day.getAttribute('data-day')));
  const shown = (page: Page) => page.locator('.show:visible').count();
  const phone = { viewport: { width: 360, height: 740 } };

  it('begin today, name it, and bring back the days gone by when asked', async () => {
    const page = await reader.page('/', { now: '2027-06-05T19:00:00Z' });
    expect((await shownDays(page))[0]).toBe('2027-06-05');
    expect(await page.locator('.days a:visible').first().textContent()).toBe('Today 5 June');
    expect(await shown(page)).toBe(48);
    // Of the second of the month.
    await page.getByLabel('Search').fill('evening 13');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Nothing to come matches/);
    await page.getByLabel('Search').fill('');
    await page.getByLabel('Past days too').check();
    await expect.poll(() => shown(page)).toBe(72);
    expect(await page.getByRole('status').textContent()).toBe('72 of 72 dates shown');
    expect(page.url()).toContain('?past=1');
  });

  it('let a night end before the next day begins, in the programme’s zone and not the reader’s', async () => {
    // Half past one in the night to 6 June in Paris; in Tokyo it is morning.
    const late = { now: '2027-06-05T23:30:00Z', timezoneId: 'Asia/Tokyo' };
    expect((await shownDays(await reader.page('/', late)))[0]).toBe('2027-06-05');
    const morning = { now: '2027-06-06T03:30:00Z', timezoneId: 'America/New_York' };
    expect((await shownDays(await reader.page('/', morning)))[0]).toBe('2027-06-06');
  });

  it('are all there before the season and after it, and say when it is over', async () => {
    const before = await reader.page('/', { now: '2027-01-01T12:00:00Z' });
    expect(await shownDays(before)).toHaveLength(DAYS);
    expect(await before.getByLabel('Past days too').isVisible()).toBe(false);
    const after = await reader.page('/', { now: '2028-01-01T12:00:00Z' });
    expect(await shownDays(after)).toHaveLength(DAYS);
    expect(await after.locator('#over').isVisible()).toBe(true);
  });

  it('show a day gone by to who follows a link to it, and say on an event’s page that it is past', async () => {
    const now = '2027-06-05T12:00:00Z';
    const page = await reader.page('/#day-2027-06-02', { now });
    expect(await shownDays(page)).toContain('2027-06-02');
    const event = await reader.page('/event/e1/evening-1', { now });
    expect(await event.locator('.dates .past').textContent()).toMatch(/20:00–22:00 · past/);
    await event.locator('.dates a').click();
    expect(event.url()).toContain('#day-2027-06-02');
    expect(await event.locator('#day-2027-06-02').isVisible()).toBe(true);
  });

  it('lead to a day to come though the days before it fold away', async () => {
    const page = await reader.page('/#day-2027-06-08', { ...phone, now: '2027-06-05T12:00:00Z' });
    expect((await shownDays(page))[0]).toBe('2027-06-05');
    const top = () => page.evaluate('document.getElementById("day-2027-06-08").getBoundingClientRect().top');
    await expect.poll(async () => Number(await top())).toBeLessThan(180);
    expect(Number(await top())).toBeGreaterThan(70);
  });

  it('tell in the bar where the reader is, and keep that in sight', async () => {
    const page = await reader.page('/', { ...phone, now: '2027-01-01T12:00:00Z', reducedMotion: 'reduce' });
    const here = page.locator('.days [aria-current=location]');
    for (const date of ['2027-06-10', '2027-06-03', '2027-06-12']) {
      await page.evaluate(`document.getElementById('day-${date}').scrollIntoView()`);
      await expect.poll(() => here.getAttribute('href')).toBe(`#day-${date}`);
      const box = (await here.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(360);
    }
    expect(await here.count()).toBe(1);
  });

  it('are searched by the words of descriptions, which nobody fetches who does not search', async () => {
    const page = await reader.page('/', { now: '2027-01-01T12:00:00Z' });
    const asked: string[] = [];
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (path.includes('words')) asked.push(path);
    });
    await page.getByLabel('Category').selectOption('Dance');
    await expect.poll(() => shown(page)).toBe(36);
    expect(asked).toEqual([]);
    const search = page.getByLabel('Search');
    await search.focus();
    await page.keyboard.type('TUBAS estuaire');
    await expect.poll(() => page.locator('.show:visible h3').allTextContents()).toEqual(['Evening 41']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 72 dates shown');
    expect(asked).toEqual([expect.stringMatching(/^\/assets\/words-[0-9a-f]{16}\.json$/)]);
    const shared = await reader.page('/?q=tubas', { now: '2027-01-01T12:00:00Z' });
    await expect.poll(() => shown(shared)).toBe(1);
    // Letters and apostrophes as any keyboard has them.
    await shared.getByLabel('Search').fill("choeur de l'ete");
    await expect.poll(() => shown(shared)).toBe(1);
  });

  it('are searched by their rows when the words cannot be had', async () => {
    const page = await reader.page('/', { now: '2027-01-01T12:00:00Z' });
    await page.route(/words-/, (route) => route.abort());
    await page.getByLabel('Search').fill('Evening 41');
    await expect.poll(() => shown(page)).toBe(1);
  });

  it('go back step by step through what was chosen, and from an event’s page to the same choice', async () => {
    const page = await reader.page('/', { now: '2027-01-01T12:00:00Z' });
    await page.getByLabel('Category').selectOption('Music');
    await expect.poll(() => page.url()).toContain('category=Music');
    await page.getByLabel('Search').pressSequentially('evening 4', { delay: 30 });
    await expect.poll(() => page.url()).toContain('q=evening+4');
    const both = await shown(page);
    await page.locator('.show:visible a').first().click();
    await page.waitForURL(/\/event\//);
    await page.goBack();
    await expect.poll(() => shown(page)).toBe(both);
    expect(await page.getByLabel('Search').inputValue()).toBe('evening 4');
    await page.goBack();
    await expect.poll(() => shown(page)).toBe(36);
    await page.goBack();
    await expect.poll(() => shown(page)).toBe(72);
    expect(await page.getByLabel('Category').inputValue()).toBe('');
  });

  it('are narrowed on a phone by keyboard alone, with every stop in sight and none hidden', async () => {
    const page = await reader.page('/', { ...phone, now: '2027-01-01T12:00:00Z' });
    expect(await page.getByLabel('Category').isVisible()).toBe(false);
    const stop = async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(`(() => {
        const { activeElement: at } = document;
        const { width, height } = at.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const isSeen = width > 0 && height > 0 && (outlineStyle === 'none' ? 0 : parseFloat(outlineWidth)) >= 2;
        return [at.name || at.className || at.hash, isSeen];
      })()`);
    };
    expect(await stop()).toEqual(['skip', true]);
    expect(await stop()).toEqual(['q', true]);
    expect(await stop()).toEqual(['toggle', true]);
    await page.keyboard.press('Enter');
    expect(await page.locator('.toggle').getAttribute('aria-expanded')).toBe('true');
    expect(await stop()).toEqual(['day', true]);
    expect(await stop()).toEqual(['category', true]);
    await page.keyboard.press('m');
    await expect.poll(() => shown(page)).toBe(36);
    expect(await page.locator('.toggle').textContent()).toBe('Filters (1)');
    expect(await stop()).toEqual(['free', true]);
    await page.keyboard.press('Space');
    await expect.poll(() => shown(page)).toBe(12);
    expect(await page.getByRole('status').textContent()).toBe('12 of 72 dates shown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toBe(72);
    expect(await page.evaluate('document.activeElement.name')).toBe('q');
  });

  it.each(['light', 'dark'] as const)(
    'leave axe nothing to find in mid-season, filters open, %s',
    async (colorScheme) => {
      const options = {
        ...phone,
        colorScheme,
        bypassCSP: true,
        now: '2027-06-05T12:00:00Z',
        timezoneId: 'Asia/Tokyo',
      };
      const page = await reader.page('/?q=evening&free=1', options);
      await page.locator('.toggle').click();
      expect(await page.getByLabel('Category').isVisible()).toBe(true);
      expect(await faultsOf(page)).toEqual([]);
      expect(await faultsOf(await reader.page('/event/e1/evening-1', options))).toEqual([]);
      expect(await faultsOf(await reader.page('/?q=nothing-like-it', options))).toEqual([]);
    },
  );

  it('keep the form’s place while the script is on its way, and only then', async () => {
    const quiet = await reader.page('/', { javaScriptEnabled: false });
    expect(await quiet.locator('#find').boundingBox()).toBeNull();
    const page = await reader.page('/', { now: '2027-01-01T12:00:00Z' });
    const height = (await page.locator('#find').boundingBox())!.height;
    await page.evaluate('document.querySelector("#find").hidden = true');
    expect((await page.locator('#find').boundingBox())!.height).toBe(height);
    expect(await page.locator('#find').isVisible()).toBe(false);
  });

  it('answer a search of 3,000 events at once', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      ...ROWS[index % ROWS.length],
      'Event Key': `m${index}`,
      Title: `Evening ${index}`,
    }));
    await reader.publish(publicationOfRows(rows));
    const page = await reader.page('/', { now: '2027-01-01T12:00:00Z' });
    const search = page.getByLabel('Search');
    await search.fill('evening 2999');
    await expect.poll(() => shown(page)).toBe(1);
    const spentMs = Number(
      await page.evaluate(`(() => {
        history.replaceState(null, '', '?q=evening+29');
        const start = performance.now();
        dispatchEvent(new PopStateEvent('popstate'));
        return performance.now() - start;
      })()`),
    );
    expect(spentMs).toBeLessThan(500);
    await reader.publish(publicationOfRows(ROWS));
  });
});
