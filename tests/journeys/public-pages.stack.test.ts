// The public pages as a reader's browser has them: with and without script, by keyboard, on a phone, at night.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium, resolved } from '../chromium.ts';
import { Bandstand } from './bandstand.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describeInChromium('the public pages in a browser', () => {
  let stand: Bandstand;
  let browser: Browser;
  let eventPaths: string[];
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    [stand, browser] = await Promise.all([Bandstand.open(), openChromium()]);
    const { events } = await stand.feed();
    const pathOf = ({ key, slug }: (typeof events)[number]) => `/event/${key}/${encodeURIComponent(slug)}`;
    const long = events.find(({ occurrences }) => occurrences.length > 5)!;
    const off = events.find(({ status }) => status === 'cancelled')!;
    eventPaths = [pathOf(long), pathOf(off)];
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await stand?.close();
  });

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ timezoneId: 'Europe/Paris', ...options });
    contexts.push(context);
    // Pictures of the fictional season live nowhere: nobody is asked for them.
    await context.route(/images\.example\.org/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(stand.started.url + address, { waitUntil: 'load' });
    return page;
  }

  const shown = (page: Page) => page.locator('.show:visible').count();

  it('can be read whole without script, and offers no control that would do nothing', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('#find').isVisible()).toBe(false);
    expect(await page.locator('.day').count()).toBe(24);
    expect(await shown(page)).toBeGreaterThan(300);
    await page.locator('.days a').nth(9).click();
    expect(new URL(page.url()).hash).toBe('#day-2027-06-13');
    await page.locator('.show h3 a').first().click();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('a[href$=".ics"]').first().isVisible()).toBe(true);
  });

  it('narrows by search and choices, says how much is left, and keeps them in the address', async () => {
    const page = await open('/?utm_source=poster');
    const all = await shown(page);
    await page.getByLabel('Category').selectOption('Music');
    await page.getByRole('status').filter({ hasText: /\d/ }).waitFor();
    const music = await shown(page);
    expect(music).toBeGreaterThan(0);
    expect(music).toBeLessThan(all);
    await page.getByLabel('Free only').check();
    await expect.poll(() => shown(page)).toBeLessThan(music);
    await expect.poll(() => page.url()).toContain('category=Music&free=1');
    const free = await shown(page);
    expect(await page.getByRole('status').textContent()).toBe(`${free} of ${all} dates shown`);

    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await shown(shared)).toBe(free);
    expect(await shared.getByLabel('Category').inputValue()).toBe('Music');

    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => shown(page)).toBe(all);
    expect(await page.evaluate('document.activeElement.name')).toBe('q');
    await expect.poll(() => new URL(page.url()).search).toBe('?utm_source=poster');
  });

  it('finds words without their accents, by keyboard alone, and says when nothing is found', async () => {
    const page = await open('/');
    await page.locator('body').press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    const reached = async () => String(await page.evaluate('document.activeElement.name'));
    for (let press = 0; press < 40 && (await reached()) !== 'q'; press++) await page.keyboard.press('Tab');
    expect(await reached()).toBe('q');
    await page.keyboard.type('GREVISTES fil');
    await expect
      .poll(() => page.locator('.show:visible h3').first().textContent())
      .toContain('Le Fil des grévistes');
    // A genre that no row spells out.
    await page.getByLabel('Search').fill('music orchestral');
    await expect
      .poll(() => page.locator('.show:visible h3').allTextContents())
      .toContainEqual(expect.stringContaining('Allumage général'));
    await page.keyboard.press('Enter');
    await page.keyboard.type(' zzz');
    await expect.poll(() => shown(page)).toBe(0);
    expect(await page.getByRole('status').textContent()).toContain('Nothing matches');
  });

  it('names its zone, and adds the reader’s own time where that differs', async () => {
    const near = await open(eventPaths[0]!, { timezoneId: 'Europe/Brussels' });
    expect(await near.locator('.dates li').first().textContent()).toContain('Europe/Paris');
    expect(await near.locator('.mine').count()).toBe(0);
    const far = await open(eventPaths[0]!, { timezoneId: 'Asia/Tokyo' });
    expect(await far.locator('.mine').first().textContent()).toMatch(/17:00 your time \(Asia\/Tokyo\)/);
    const programme = await open('/', { timezoneId: 'Asia/Tokyo' });
    expect(await programme.locator('#zone').textContent()).toContain('Asia/Tokyo');
  });

  it('asks nobody else for anything, and little of us', async () => {
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    const asked: string[] = [];
    const text: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => text.push(message.text()));
    await page.goto(`${stand.started.url}/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => !url.startsWith(`${stand.started.url}/`))).toEqual([]);
    // The page, the script, a typeface, the icon, and the typeface's rarer letters where a title has them.
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(text).toEqual([]);
    expect(await page.evaluate('document.fonts.check("800 40px Bricolage")')).toBe(true);
  });

  it('weighs little on the line', async () => {
    const bytesOf = async (path: string, coding: string) => {
      const answer = await fetch(stand.started.url + path, {
        method: 'HEAD',
        headers: { 'accept-encoding': coding },
      });
      return Number(answer.headers.get('content-length'));
    };
    const page = await stand.text('/');
    const pathOf = (pattern: RegExp) => pattern.exec(page)![0];
    // 238 events on 330 dates and more.
    expect(await bytesOf('/', 'identity')).toBeLessThan(210_000);
    expect(await bytesOf('/', 'br')).toBeLessThan(25_000);
    expect(await bytesOf(eventPaths[0]!, 'br')).toBeLessThan(7_000);
    expect(await bytesOf(pathOf(/\/assets\/programme-\w+\.js/), 'br')).toBeLessThan(3_500);
    expect(await bytesOf(pathOf(/\/assets\/words-\w+\.json/), 'br')).toBeLessThan(15_000);
  });

  it('shows a picture where there is one, and no hole where it cannot be had', async () => {
    const without = await open(eventPaths[0]!);
    await expect.poll(() => without.locator('figure').count()).toBe(0);
    const quiet = await open(eventPaths[0]!, { javaScriptEnabled: false });
    const picture = quiet.locator('figure');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await picture.boundingBox())?.height).toBeLessThan(2);
    const context = await browser.newContext({ viewport: { width: 360, height: 500 } });
    contexts.push(context);
    const body = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>';
    let referrer: string | undefined;
    await context.route(/images\.example\.org/, (route) => {
      referrer = route.request().headers().referer;
      return route.fulfill({ contentType: 'image/svg+xml', body });
    });
    const page = await context.newPage();
    await page.goto(stand.started.url + eventPaths[0]!);
    await page.locator('figure img').scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate('document.querySelector("figure img").naturalWidth')).toBe(300);
    expect(referrer).toBeUndefined();
  });

  it.each([360, 768, 1440])('fits a window %d wide', async (width) => {
    for (const address of ['/', ...eventPaths]) {
      const page = await open(address, { viewport: { width, height: 800 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });

  it('moves nothing by itself, so that who wants stillness has the same page as everyone', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const page = await open('/', { reducedMotion });
      const moving = await page.evaluate(`[...document.querySelectorAll('*')].filter((element) => {
        const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
        return scrollBehavior !== 'auto' || transitionDuration !== '0s' || animationName !== 'none';
      }).length`);
      expect(moving).toBe(0);
    }
  });

  it.each([360, 1440])(
    'leads to the day that was asked for, across days not yet laid out, %d wide',
    async (width) => {
      const top = (page: Page) =>
        page.evaluate('document.getElementById("day-2027-06-18").getBoundingClientRect().top').then(Number);
      const page = await open('/', { viewport: { width, height: 740 } });
      await page.locator('.days a[href="#day-2027-06-18"]').click();
      const linked = await open('/#day-2027-06-18', { viewport: { width, height: 740 } });
      for (const each of [page, linked]) {
        await expect.poll(() => top(each)).toBeLessThan(180);
        await resolved(each, 'scrollY');
        expect(await top(each)).toBeLessThan(180);
        expect(await top(each)).toBeGreaterThan(70);
      }
    },
  );

  it('prints every day, and none of the controls', async () => {
    const page = await open('/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav, #find, .skip').filter({ visible: true }).count()).toBe(0);
    const style = await page.evaluate('getComputedStyle(document.querySelector(".day")).contentVisibility');
    expect(style).toBe('visible');
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find in the %s', async (colorScheme) => {
    for (const address of ['/', ...eventPaths, '/nowhere']) {
      const page = await open(address, { colorScheme, bypassCSP: true });
      await page.addStyleTag({ content: '.day{content-visibility:visible!important}' });
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as { violations: Violation[] };
      const result = violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
      expect(result, address).toEqual([]);
    }
  });
});
