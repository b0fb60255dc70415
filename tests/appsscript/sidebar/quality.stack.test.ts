// What is meant so, and how complete it is: said and shown in the sidebar, by keyboard too.

import { beforeAll, expect, it } from 'vitest';
import { describeInChromium } from '../../chromium.ts';
import { Bandstand, type Row } from '../../journeys/bandstand.ts';
import { type OpenSidebar, sidebarSuite } from './open-sidebar.ts';

const at = { date: '2099-06-10', startTime: '19:30', endTime: '21:00' };
const rows: Row[] = [
  { title: 'Alba', venue: 'Town Hall', ...at },
  { title: 'Brio', venue: 'Town Hall', ...at },
  { title: 'Coda', date: '2099-06-12', startTime: '20:00' },
  { title: 'Duet', date: '05/06/2099', venue: 'Barn' },
];

describeInChromium('rules and quality', () => {
  const openSidebar = sidebarSuite('after all tests');
  let stand: Bandstand;
  let sidebar: OpenSidebar;
  beforeAll(async () => {
    stand = await Bandstand.withRows(rows);
    await stand.run('validateEvents');
    sidebar = await openSidebar(stand);
  });
  const button = (name: string | RegExp) => sidebar.page.getByRole('button', { name }).first();

  it('show what to mend first and how complete each column is, and lead there', async () => {
    await sidebar.page.locator('summary', { hasText: 'How complete it is' }).click();
    const bars = await sidebar.page.locator('.bars').innerText();
    expect(bars).toMatch(/Venue\s+2 of 3/);
    const first = await sidebar.page.locator('ol').innerText();
    expect(first).toMatch(/^This stops a row: “05\/06\/2099” can be[\s\S]*One event has nothing under Venue/);
    await sidebar.page.locator('ol button').first().click();
    await sidebar.receives(/D5 is selected/);
  });

  it('take “it is meant so”, and ask no more', async () => {
    await button(/^It is meant so: (Alba|Brio)/).focus();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.receives(/^Kept: .*Venue taken twice/);
    expect(await sidebar.page.getByRole('button', { name: /^It is meant so/ }).count()).toBe(0);
    const { issues } = await stand.run('currentState');
    expect(issues.map(({ code }: { code: string }) => code)).not.toContain('venue-clash');
    // Other facts, and the question is back.
    await stand.type(2, 'endTime', '22:00');
    await stand.type(2, 'venue', 'Barn');
    await stand.type(3, 'venue', 'Barn');
    await button('Look again').click();
    await button(/^It is meant so: (Alba|Brio)/).waitFor();
  });

  it('write a suggestion, and can be used by everybody', async () => {
    await button('Write “2099-06-05”').click();
    await sidebar.receives(/Written into one cell of Date/);
    expect((await stand.rows())[3]!.date).toBe('2099-06-05');
    await sidebar.expectAccessible();
  });
});
