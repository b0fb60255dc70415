// Placements in the sidebar: from a selected row to the top of the public programme, by keyboard too.

import { beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium } from '../../chromium.ts';
import { Bandstand, type Row } from '../../journeys/bandstand.ts';
import { type OpenSidebar, sidebarSuite } from './open-sidebar.ts';

const rows: Row[] = ['Alba', 'Brio', 'Coda', 'Duet', 'Echo'].map((title, index) => ({
  title,
  date: `2099-06-1${index}`,
  startTime: '19:30',
  endTime: '21:00',
  venue: `Hall ${index}`,
}));

describeInChromium('placements in the sidebar', () => {
  const openSidebar = sidebarSuite('after all tests');
  let stand: Bandstand;
  let sidebar: OpenSidebar;
  beforeAll(async () => {
    stand = await Bandstand.withRows(rows);
    await stand.publish();
    sidebar = await openSidebar(stand);
    await sidebar.page.locator('summary', { hasText: 'Placements' }).click();
  });
  const button = (name: string | RegExp) => sidebar.page.getByRole('button', { name }).first();
  const select = async (title: string) => {
    const { key } = (await stand.rows()).find((row) => row.title === title)!;
    await sidebar.page.evaluate(`new Promise((resolve) => {
      google.script.run.withSuccessHandler(resolve).goTo({ eventKey: '${key}', row: null, column: null });
    })`);
  };
  const place = async (title: string, fields: Record<string, string> = {}, tier = 'spotlight') => {
    await select(title);
    await button('Place the selected event').click();
    const form = sidebar.page.locator('form.placement-form');
    await form.getByRole('heading', { name: `Place “${title}”` }).waitFor();
    await form.locator(`input[value="${tier}"]`).check();
    for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
    await form.getByRole('button', { name: 'Place it' }).click();
  };

  it('say what to select, and refuse what cannot be, with the reason in the form', async () => {
    await button('Place the selected event').click();
    await sidebar.receives(/Select the row of an event/);
    await place('Alba', { 'Hours (1 to 336)': '400' });
    await sidebar.receives(/Nothing was written\. “400” is no duration/);
    expect(await sidebar.page.locator('form .error').innerText()).toMatch(/“400” is no duration/);
    await sidebar.expectAccessible();
    await button('Close').click();
    expect(await sidebar.page.locator('form.placement-form').count()).toBe(0);
  });

  it('show each placement as a bar in its slot, and why one has to wait', async () => {
    await place('Alba', {
      'Start (Europe/Paris)': '2020-01-01T10:00',
      'Partner who pays': 'Lantern Brewery',
    });
    await sidebar.receives(/“Alba” is placed \(spotlight\)/);
    const soon = new Date(Date.now() + 26 * 3_600_000).toISOString().slice(0, 13);
    for (const title of ['Brio', 'Coda']) {
      await place(title, { 'Start (Europe/Paris)': `${soon}:00` });
      await sidebar.receives(new RegExp(`“${title}” is placed`));
    }
    await place('Duet', { 'Start (Europe/Paris)': `${soon}:00` });
    await sidebar.receives(/“Duet” is placed/);
    // Those that were asked for within one second have no first: any of them waits.
    const entries = sidebar.page.locator('.placement', { hasText: 'Every spotlight slot (3) is taken' });
    expect(await entries.count()).toBe(1);
    const picture = sidebar.page.getByRole('img', { name: /^Slots by day/ });
    expect(await picture.locator('.lane').count()).toBe(3);
    expect(await picture.locator('.bar').allInnerTexts()).toEqual(
      expect.arrayContaining(['Alba', 'Brio', 'Coda', 'Duet']),
    );
    await sidebar.expectAccessible();
  });

  it('move and cancel one from its entry, by keyboard', async () => {
    await button('Reschedule “Duet”').focus();
    await sidebar.page.keyboard.press('Enter');
    const form = sidebar.page.locator('form.placement-form');
    await form.getByLabel('Hours (1 to 336)').fill('12');
    await sidebar.page.keyboard.press('Enter');
    await sidebar.receives(/“Duet” is placed/);
    await button('Cancel the placement of “Duet”').focus();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.receives(/The placement of “Duet” is cancelled/);
    await expect.poll(() => sidebar.page.locator('.timeline .bar').count()).toBe(3);
  });

  it('come to the top of the public programme at their minute, and say who is promoted', async () => {
    await sidebar.page.locator('section', { hasText: 'Publish' }).first().waitFor();
    await button(/^Publish/).click();
    await sidebar.receives(/published/i);
    const page = await (await openChromium()).newPage({ viewport: { width: 1280, height: 800 } });
    await expect
      .poll(
        async () => {
          await page.goto(stand.url);
          return page.getByRole('heading', { name: 'Spotlight' }).count();
        },
        { interval: 2_000 },
      )
      .toBe(1);
    const spotlight = page.locator('section', { has: page.getByRole('heading', { name: 'Spotlight' }) });
    expect(await spotlight.innerText()).toMatch(/Alba/);
    expect(await spotlight.innerText()).toMatch(/Promoted/i);
    expect((await stand.event('Alba'))!.placement).toMatchObject({ tier: 'spotlight', label: 'Promoted' });
    expect((await stand.event('Brio'))!.placement).toBeNull();
    const { placements } = JSON.parse(await stand.text('/feed/placements.json'));
    expect(placements.map(({ title, state }: Record<string, string>) => [title, state]).sort()).toEqual([
      ['Alba', 'live'],
      ['Brio', 'coming'],
      ['Coda', 'coming'],
    ]);
    expect(await stand.text('/feed/placements.json')).not.toContain('Lantern Brewery');
    await page.close();
  });
});
