// An editor's day at the desk, in a browser: a title, a mistake, a publish; then two people at once, Google
// failing, and the worker away. Each time the sidebar says what happened, and the next try works.

import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium } from '../chromium.ts';
import { frameIn, visit } from '../desk/page/open-page.ts';
import { Bandstand } from './bandstand.ts';

describeInChromium('an editor’s day', () => {
  let browser: Browser;
  let stand: Bandstand;
  let page: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    [browser, stand] = await Promise.all([openChromium(), Bandstand.open()]);
  });
  afterAll(async () => {
    await stand.close();
  });

  async function open(): Promise<void> {
    ({ page } = await visit(browser, stand.started.url));
    sidebar = await frameIn(page, '.sidebar');
    await sidebar.locator('dl').waitFor();
  }
  /** Waits until the line at the sidebar's foot says something like this. */
  const receives = (sentence: RegExp) => sidebar.locator('#said').filter({ hasText: sentence }).waitFor();
  const press = (name: string | RegExp) =>
    sidebar.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const box = () => sidebar.locator('.box').innerText();
  const headline = () => sidebar.locator('h1').innerText();

  /** Selects a cell by its name, and types into it. */
  async function type(cell: string, text: string): Promise<void> {
    const nameBox = page.getByLabel('Name box');
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await typeHere(text);
  }
  async function typeHere(text: string): Promise<void> {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
  }
  async function publishHoldingBack(): Promise<void> {
    await press('Publish');
    await receives(/cannot be published/);
    await press('Hold back and publish the rest');
  }
  const programme = () => stand.text('/');

  it('goes from a title to the programme page', async () => {
    await open();
    await type('C2', 'Foghorns I Have Loved');
    await press('Check all rows now');
    await receives(/5 errors/);

    await press(/Warehouse Breath/);
    await receives(/is selected/);
    expect(await page.getByLabel('Formula bar').inputValue()).toBe('31/02/2027');
    await typeHere('2027-06-11');
    await press('Check all rows now');
    await receives(/4 errors/);

    await sidebar.locator('summary', { hasText: 'What visitors will see' }).click();
    await press('Preview the changes');
    await receives(/events would change/);
    expect(await sidebar.locator('ins').allInnerTexts()).toContain('Loved');
    expect(await programme()).not.toContain('Foghorns I Have Loved');

    await publishHoldingBack();
    await receives(/Published: \d+ events/);
    expect(await box()).toMatch(/Delivered[\s\S]*Held back/);
    expect(await programme()).toContain('Foghorns I Have Loved');
  });

  it('lets two people publish at once, and both are told the truth', async () => {
    await open();
    await type('C3', 'Mine');
    await stand.type(4, 'title', 'Theirs');
    const [theirs] = await Promise.all([
      stand.run('publish', [{ holdBack: true }], 'second@example.org'),
      publishHoldingBack(),
    ]);
    expect(theirs.outcome).toMatch(/^(published|unchanged)$/);
    await receives(/Published: \d+ events|Nothing has changed since the last publish/);
    expect(await box()).toContain('Delivered');
    expect(await programme()).toMatch(/Mine[\s\S]*Theirs|Theirs[\s\S]*Mine/);
    await press('Look again');
    await expect.poll(headline).not.toMatch(/^10 events/);
  });

  it('says what a colleague changed in the middle, and the next publish has it', async () => {
    await open();
    await type('C3', 'Mine again');
    await stand.faults({
      editBetween: {
        function: 'publish',
        range: 'Events!C4',
        values: [['Theirs again']],
        moment: 'before-write',
      },
    });
    await publishHoldingBack();
    await receives(/Nothing was published: somebody changed|Published/);
    expect(await box()).toMatch(/Theirs again/);
    await publishHoldingBack();
    await receives(/Published: \d+ events/);
    expect(await programme()).toContain('Mine again');
    expect(await programme()).toContain('Theirs again');
  });

  it.each([
    ['Google answers 500', { status: 500, times: 30 }],
    ['Google refuses the worker', { status: 403, times: 30 }],
    ['the worker is down', { urlFetch: { status: 'unreachable', times: 1 } }],
    ['the worker fails', { urlFetch: { status: 500, times: 1 } }],
  ])('says that nothing is lost when %s, and the retry delivers', async (what, faults) => {
    await open();
    await type('C5', `While ${what}`);
    await stand.faults(faults);
    await publishHoldingBack();
    await receives(/Published: \d+ events/);
    expect(await box()).toMatch(/Published, not delivered yet\.[\s\S]*Nothing is lost/);
    expect(await programme()).not.toContain(`While ${what}`);
    await stand.faults({});
    await sidebar.locator('.box').getByRole('button', { name: 'Try to deliver again' }).click();
    await receives(/Delivered/);
    expect(await programme()).toContain(`While ${what}`);
  });

  it('says that Google stopped the script half-way, and publishing again is whole', async () => {
    await open();
    await type('C6', 'Half-way');
    await stand.faults({ crash: { function: 'publish', afterWriteTo: 'Published placements' } });
    await publishHoldingBack();
    await receives(/stopped/);
    expect(await programme()).not.toContain('Half-way');
    await publishHoldingBack();
    await receives(/Published: \d+ events/);
    expect(await programme()).toContain('Half-way');
  });

  it('keeps what is typed while the desk cannot be reached', async () => {
    await open();
    await page.context().setOffline(true);
    const nameBox = page.getByLabel('Name box');
    await nameBox.fill('C7');
    await nameBox.press('Enter');
    await page.keyboard.type('Typed on a train');
    await page.keyboard.press('Enter');
    await page
      .getByText(/No connection/)
      .first()
      .waitFor();
    await page.context().setOffline(false);
    await page.getByText('Saved', { exact: true }).waitFor();
    expect((await stand.readCells('Events!C7'))[0]![0]).toBe('Typed on a train');
  });

  it('takes a publish back from the sidebar, and visitors see what they saw', async () => {
    await open();
    await type('C8', 'Regretted');
    await publishHoldingBack();
    await receives(/Published: \d+ events/);
    expect(await programme()).toContain('Regretted');
    await sidebar.locator('summary', { hasText: 'Activity' }).click();
    await sidebar.getByRole('button', { name: /^Undo/ }).first().click();
    await receives(/Visitors see .* again/);
    expect(await programme()).not.toContain('Regretted');
    expect((await stand.readCells('Events!C8'))[0]![0]).toBe('Regretted');
  });
});
