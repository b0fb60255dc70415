// The public pages in every typeface, language and theme, under accents that are hard to wear, and with the
// events that are hard to set.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES, TYPEFACE_NAMES } from '../../shared/settings.ts';
import { describeInChromium } from '../chromium.ts';
import { publicationOfRows, type Row, samplePublication } from '../worker/feed/sample.ts';
import { faultsOf, Reader } from './public-pages-reader.ts';

const ACCENTS = ['#ffd400', '#fdfdfd', '#050505', '#808080', '#00c853', '#1a237e'];
const SCHEMES = ['light', 'dark'] as const;

const looks = TYPEFACE_NAMES.flatMap((typeface) =>
  LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ typeface, language, scheme }))),
).map((look, index) => ({ ...look, accent: ACCENTS[(index * 5) % ACCENTS.length]! }));

const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftskonzert';
const HARD: readonly Row[] = [
  { 'Event Key': 'word', Title: WORD, Date: '2027-06-01', 'Start Time': 'tbc', Venue: WORD, Host: WORD },
  {
    'Event Key': 'long',
    Title: 'An evening that goes on, as the letter that paid for it demands, '.repeat(3),
    Date: Array.from({ length: 30 }, (_, index) => `2027-06-${String(index + 1).padStart(2, '0')}`).join(
      '; ',
    ),
    'Start Time': '23:00',
    'End Time': '06:00',
    Price: 'pay what you can, but at least think about it before you come in',
    Description: `${WORD} `.repeat(3),
    'Ticket URL': `https://tickets.example.org/${'long-'.repeat(40)}`,
    Address: WORD,
    City: WORD,
  },
];

describeInChromium('the looks of the public pages', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open();
  });
  afterAll(() => reader?.close());

  it.each(looks)(
    'leave axe nothing to find: $typeface, $language, $scheme, $accent',
    async ({ typeface, language, scheme, accent }) => {
      await reader.publish(samplePublication(), { typeface, language, accent });
      for (const address of ['/', '/event/opening/x', '/event/off/x', '/event/nobody/x']) {
        const page = await reader.page(address, { colorScheme: scheme, bypassCSP: true });
        expect(await faultsOf(page), address).toEqual([]);
        await page.context().close();
      }
    },
    90_000,
  );

  it.each([
    ['nothing', []],
    ['one event', HARD.slice(0, 1)],
    ['long words and many dates', HARD],
  ])(
    'are whole with %s, in every window down to 320',
    async (_, rows) => {
      await reader.publish(publicationOfRows(rows), { name: `${WORD.slice(0, 40)} / Fête` });
      const addresses = ['/', ...rows.map((row) => `/event/${row['Event Key']}`)];
      for (const width of [320, 720, 1440]) {
        for (const address of addresses) {
          // 720 wide and 450 high is a window of 1440 by 900 at 200 %.
          const page = await reader.page(address, { viewport: { width, height: 450 }, bypassCSP: true });
          expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBe(width);
          if (width === 320) expect(await faultsOf(page), address).toEqual([]);
          await page.context().close();
        }
      }
    },
    90_000,
  );

  it('keep apart a time that is not known and a price that is a sentence', async () => {
    await reader.publish(publicationOfRows(HARD), { language: 'fr' });
    const page = await reader.page('/', { viewport: { width: 320, height: 740 } });
    const overlaps = await page.evaluate(`[...document.querySelectorAll('.show')].filter((show) => {
      const [at, cost] = ['.at time:last-child', '.cost'].map((one) => show.querySelector(one)?.getBoundingClientRect());
      return cost && at.right > cost.left && at.bottom > cost.top;
    }).length`);
    expect(overlaps).toBe(0);
  });

  it('print without grounds of colour, with their addresses, and on few sheets', async () => {
    await reader.publish(samplePublication());
    const page = await reader.page('/event/opening');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed').textContent()).toMatch(
      /^https:\/\/quais\.example\.org\/event\/opening\//,
    );
    expect(await page.locator('.printed').isVisible()).toBe(true);
    const message = `getComputedStyle(document.querySelector('.act[href^="http"]'), '::after').content`;
    expect(await page.evaluate(message)).toContain('https://');
    const inked = await page.evaluate(`[...document.querySelectorAll('body *')].filter((element) =>
      element.checkVisibility() && element.tagName !== 'FIGURE' &&
      !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(getComputedStyle(element).backgroundColor)).length`);
    expect(inked).toBe(0);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
