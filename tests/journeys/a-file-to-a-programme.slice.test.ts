// A foreign file becomes a published programme from the sidebar alone: chosen, understood, looked at, brought in,
// published. Then it is taken back.

import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium } from '../chromium.ts';
import { frameIn, visit } from '../desk/page/open-page.ts';
import { Bandstand } from './bandstand.ts';

const FILE = join(import.meta.dirname, '../fixtures/open-doors.csv');

describeInChromium('a file to a programme', () => {
  let browser: Browser;
  let stand: Bandstand;
  let page: Page;
  let sidebar: Frame;
  beforeAll(async () => {
    [browser, stand] = await Promise.all([openChromium(), Bandstand.withRows([])]);
  });
  afterAll(async () => {
    await stand.close();
  });
  const received = (sentence: RegExp) => sidebar.locator('#said').filter({ hasText: sentence }).waitFor();
  const press = (name: string | RegExp) =>
    sidebar.getByRole('button', { name, exact: typeof name === 'string' }).click();

  it('is chosen, understood, compared, brought in, published, and taken back', async () => {
    ({ page } = await visit(browser, stand.started.url, { tab: 'Events' }));
    sidebar = await frameIn(page, '.sidebar');
    await sidebar.locator('dl').waitFor();
    await sidebar.locator('summary', { hasText: 'Bring in a file' }).click();
    await sidebar.getByLabel('Choose a file').setInputFiles(FILE);
    await received(/The file has 162 rows and 11 columns/);
    await sidebar.getByText('2 columns to decide').waitFor();
    await sidebar.getByLabel(/^ticketed_events/).selectOption({ label: 'Tags' });
    await press('Show what it would do');
    await received(/105 new events, 0 rows to change/);
    await sidebar.getByText('162 rows of the file are 105 events on 162 dates.').waitFor();
    expect((await stand.rows()).filter(({ title }) => title !== '')).toEqual([]);

    await press('Bring it in');
    await received(/105 events were added/);
    const rows = (await stand.rows()).filter(({ title }) => title !== '');
    expect(rows).toHaveLength(105);
    expect(rows.every(({ key, check = '' }) => key !== '' && !/^Error/.test(check))).toBe(true);
    await press('Publish');
    await received(/Published: 105 events/);
    const { events } = await stand.feed();
    expect(events.flatMap(({ occurrences }) => occurrences)).toHaveLength(162);
    expect(await stand.text('/')).toContain('Folly on Otter Island');

    await sidebar.locator('summary', { hasText: 'Activity' }).click();
    await press(/^Undo: Imported open-doors\.csv/);
    await received(/The import is taken back: 105 rows removed/);
    expect((await stand.rows()).filter(({ title }) => title !== '')).toEqual([]);
    // Visitors keep what was published; the brake would ask before it vanished.
    expect((await stand.feed()).events).toHaveLength(105);
    await press('Publish');
    await received(/much would change at once/);
  });
});
