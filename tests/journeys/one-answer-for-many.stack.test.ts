// Sixty dates that can be read in two ways: one answer in the sidebar resolves them all, Activity gives them back.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium } from '../chromium.ts';
import { frameIn, visit } from '../desk/page/open-page.ts';
import { Bandstand, type Row } from './bandstand.ts';

/** Five days of each month of the year, day first: all can be a day of another month. */
const rows: Row[] = Array.from({ length: 60 }, (_, index) => ({
  title: `Evening ${index + 1}`,
  date: dateOf((index % 5) + 1, Math.floor(index / 5) + 1),
  startTime: '19:30',
}));

/** 1/1 could be read in one way only. */
function dateOf(day: number, month: number): string {
  return `${day}/${day === month ? 12 : month}/2027`;
}

describeInChromium('sixty dates', () => {
  let browser: Browser;
  let stand: Bandstand;
  beforeAll(async () => {
    [browser, stand] = await Promise.all([openChromium(), Bandstand.withRows(rows)]);
  });
  afterAll(async () => {
    await stand.close();
  });
  const dates = async () => (await stand.rows()).map(({ date }) => date);

  it('are settled with one answer, and given back', async () => {
    const typed = await dates();
    const { page } = await visit(browser, stand.started.url, { tab: 'Events' });
    const sidebar = await frameIn(page, '.sidebar');
    await sidebar.locator('dl').waitFor();
    const received = (sentence: RegExp) => sidebar.locator('#said').filter({ hasText: sentence }).waitFor();

    await sidebar.getByText('60 cells of Date ask the same').waitFor();
    await sidebar.getByRole('button', { name: /^The day stands first/ }).click();
    await received(/Written into 60 cells of Date/);
    const resolved = await dates();
    expect(resolved).toEqual(
      typed.map((date = '') => {
        const [day, month] = date.split('/') as [string, string];
        return `2027-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      }),
    );
    expect(await sidebar.locator('.questions').count()).toBe(0);
    await page.getByText(resolved[0]!, { exact: true }).first().waitFor();

    await sidebar.locator('summary', { hasText: 'Activity' }).click();
    await sidebar.getByRole('button', { name: /^Undo: Answered for 60 cells/ }).click();
    await received(/60 cells hold what stood there before/);
    expect(await dates()).toEqual(typed);
    await sidebar.getByText('60 cells of Date ask the same').waitFor();
  });
});
