// The whole page over the sample programme, with the real script and the real worker: the tour of the first
// minute, the second editor, what can be made to fail, and whether everybody can use it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium } from '../../chromium.ts';
import { Bandstand } from '../../journeys/bandstand.ts';
import { frameIn, visit } from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeInChromium('the desk with its sample', () => {
  let browser: Browser;
  let stand: Bandstand;
  beforeAll(async () => {
    [browser, stand] = await Promise.all([openChromium(), Bandstand.open()]);
  });
  afterAll(async () => {
    await stand.close();
  });

  const open = (options: Parameters<typeof visit>[2] = {}) => visit(browser, stand.started.url, options);
  const nameBox = (page: Page) => page.getByLabel('Name box').inputValue();

  async function type(page: Page, text: string): Promise<void> {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
  }

  it('leads a newcomer from a title to the programme page, and notices each step by itself', async () => {
    const { page, errors } = await open({ tour: true });
    const step = (title: string) => page.locator('.tour h2', { hasText: title }).waitFor();
    const sidebar = await frameIn(page, '.sidebar');
    await sidebar.getByText('events not published yet').waitFor();
    await step('1 of 5: Edit a title');
    await page.getByRole('button', { name: 'Show me' }).click();
    await expect.poll(() => nameBox(page)).toBe('C2');
    await type(page, 'Foghorns I Once Knew');
    await step('2 of 5: Validate');
    await sidebar.getByRole('button', { name: 'Check all rows now' }).click();
    await step('3 of 5: Mend a mistake');
    await page.getByRole('button', { name: 'Show me' }).click();
    await expect.poll(() => page.getByLabel('Formula bar').inputValue()).toBe('31/02/2027');
    await type(page, '2027-06-11');
    await step('4 of 5: Publish');
    await page.getByRole('menuitem', { name: 'Bandstand' }).click();
    await page.getByRole('menuitem', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
    await step('5 of 5: See it');
    const [programme] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Programme' }).click(),
    ]);
    await programme.getByText('Foghorns I Once Knew').first().waitFor();
    await page.locator('.tour h2', { hasText: 'That is all of it' }).waitFor();
    await page.getByRole('button', { name: 'Close the tour for good' }).click();
    await page.reload();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await page.locator('.tour').isVisible()).toBe(false);
    await page.getByRole('menuitem', { name: 'Help' }).click();
    await page.getByRole('menuitem', { name: 'Tour of the first minute' }).click();
    await page.locator('.tour h2', { hasText: '1 of 5' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('lets a second editor do what colleagues do, and be told what they are told', async () => {
    const { page } = await open();
    await page.getByLabel('Name box').fill('C5');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Second editor' }).click();
    await page.locator('.grid-other').first().waitFor();
    const log = page.getByRole('log', { name: 'What the second editor did' });
    const press = async (name: string, message: RegExp) => {
      await page.getByRole('button', { name, exact: true }).click();
      await log.locator('p').first().filter({ hasText: message }).waitFor();
    };
    const before = await page.getByLabel('Formula bar').inputValue();
    await press('Change the title in my row', /^Wrote “.* \(second editor, 1\)” into C5\.$/);
    await expect.poll(() => page.getByLabel('Formula bar').inputValue()).toBe(`${before} (second editor, 1)`);
    await press('Edit the title next to mine', /^Wrote “.* \(second editor, 2\)” into C6\.$/);
    await press('Take their last act back', /^Took the last thing back\.$/);
    await press('Sort the programme', /^Sorted the programme/);
    await press('Publish now', /^They were told: (Revision|Nothing)/);
    await press('We both publish at once', /^You were told: (Revision|Nothing)/);
    await page.getByLabel('The language the second editor speaks').selectOption('fr');
    await press('Publish now', /^They were told: (La révision|Rien)/);
  });

  it('says what is set to fail, and makes all well again', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Make something fail' }).click();
    const armed = page.locator('.armed');
    await armed.getByText(/^All is well/).waitFor();
    await page.getByText('Google is off until you say otherwise').click();
    await page.getByRole('button', { name: 'Make it fail: Google is off' }).click();
    await armed.getByText('Google is off (until all is well again)').waitFor();
    await stand.faults({ tornRead: 2 });
    await armed.getByText('The worker reads a half-written publication (2 times)').waitFor();
    await page.getByRole('button', { name: 'All well again' }).click();
    await armed.getByText(/^All is well/).waitFor();
  });

  it('offers only faults that the desk knows', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Make something fail' }).click();
    const buttons = page.getByRole('button', { name: /^Make it fail:/, includeHidden: true });
    const count = await buttons.count();
    expect(count).toBeGreaterThan(12);
    const answers: number[] = [];
    page.on('response', (response) => {
      if (response.request().method() === 'POST' && response.url().endsWith('/faults'))
        answers.push(response.status());
    });
    for (const button of await buttons.all()) await button.dispatchEvent('click');
    await expect.poll(() => answers.length).toBe(count);
    expect(new Set(answers)).toEqual(new Set([200]));
    await page.getByRole('button', { name: 'All well again' }).click();
    await page
      .locator('.armed')
      .getByText(/^All is well/)
      .waitFor();
  });

  it.each(['light', 'dark'] as const)('can be used by everybody, in %s', async (colorScheme) => {
    const { page } = await open({ colorScheme, tour: true });
    await frameIn(page, '.sidebar');
    // The cells and the sidebar have such tests of their own.
    const check = async (what: string) => {
      await page.evaluate(AXE);
      const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
        "axe.run({ exclude: ['.grid-place'] }, { iframes: false }).then(({ violations }) => violations)",
      );
      expect(
        found.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html).join('\n')}`),
      ).toEqual([]);
    };
    await check('the page');
    await page.getByRole('button', { name: 'Second editor' }).click();
    await check('the second editor');
    await page.getByRole('button', { name: 'Make something fail' }).click();
    await page.getByText('Google is off until you say otherwise').click();
    await check('faults');
    await page.getByRole('menuitem', { name: 'View' }).click();
    await check('a menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').waitFor();
    await check('a dialog');
  });
});
