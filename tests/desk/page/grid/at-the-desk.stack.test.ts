// The grid within the whole page, over a real desk: what people do reaches the workbook, and comes back.

import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium } from '../../../chromium.ts';
import type { Desk } from '../../open-desk.ts';
import { type OpenPage, openPage, visit } from '../open-page.ts';

const fill = async (desk: Desk) => {
  await desk.result(`const sheet = ss.getSheets()[0];
    sheet.getRange(1, 1, 1, 4).setValues([['Title', 'Status', 'Places', 'Key']]).setFontWeight('bold');
    sheet.getRange(2, 1, 4, 4).setValues([['Alba', 'draft', 1, 'k1'], ['Brio', 'draft', 2, 'k2'],
      ['Coda', 'scheduled', 3, 'k3'], ['Duet', 'draft', 4, 'k4']]);
    sheet.setFrozenRows(1);
    sheet.getRange('B2:B9').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['draft', 'scheduled'], true).setAllowInvalid(false).build());
    sheet.getRange('D2:D9').protect().setDescription('Keys are written by script.').setWarningOnly(true);`);
};

describeInChromium('at the desk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });

  const cell = (page: Page, row: number, column: number) =>
    page.locator(`[aria-rowindex="${row + 1}"] [aria-colindex="${column + 1}"]`);
  const shows = (page: Page, row: number, column: number, text: string) =>
    expect.poll(() => cell(page, row, column).textContent()).toBe(text);
  const values = ({ desk }: OpenPage, range: string) =>
    desk.result(`return ss.getSheets()[0].getRange('${range}').getDisplayValues()`);
  const formulas = ({ desk }: OpenPage, range: string) =>
    desk.result(`return ss.getSheets()[0].getRange('${range}').getFormulas()`);
  const open = async () => {
    const opened = await openPage(browser, { fill });
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await shows(opened.page, 5, 1, 'Duet');
    return opened;
  };

  it('keeps what is typed, takes it back, and does it again', async () => {
    const opened = await open();
    const { page } = opened;
    await cell(page, 2, 1).click();
    await page.keyboard.type("'007");
    await page.keyboard.press('Enter');
    await shows(page, 2, 1, '007');
    await expect.poll(() => page.locator('.is-waiting').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.getByLabel(/^Formula bar/).inputValue()).toBe("'007");
    await page.keyboard.press('Control+z');
    await shows(page, 2, 1, 'Alba');
    await page.keyboard.press('Control+Shift+Z');
    await shows(page, 2, 1, '007');
    expect(opened.errors).toEqual([]);
  });

  it('shows one person what another does, and where they are', async () => {
    const { page, url } = await open();
    const other = await visit(browser, url, { as: 'second@example.org' });
    await shows(other.page, 5, 1, 'Duet');
    await cell(page, 4, 1).click();
    await cell(other.page, 3, 1).click();
    await expect.poll(() => page.locator('.grid-other').count()).toBeGreaterThan(0);
    await other.page.keyboard.type('Brio!');
    await other.page.keyboard.press('Enter');
    await shows(page, 3, 1, 'Brio!');
    await page.keyboard.type('my Coda');
    await cell(other.page, 2, 1).click({ button: 'right' });
    await other.page.getByRole('menuitem', { name: 'Insert 1 row above' }).click();
    await shows(page, 3, 1, 'Alba');
    await page.keyboard.press('Enter');
    await shows(page, 5, 1, 'my Coda');
    await shows(other.page, 5, 1, 'my Coda');
  });

  it('pastes 1,000 rows of 20 at once, and takes them back at once', async () => {
    const opened = await open();
    const { page } = opened;
    await page.evaluate(
      "navigator.clipboard.writeText(Array.from({ length: 1000 }, (_, row) => Array.from({ length: 20 }, (_, column) => 'r' + row + 'c' + column).join('\\t')).join('\\n'))",
    );
    await cell(page, 7, 5).click();
    await page.keyboard.press('Control+v');
    await shows(page, 7, 5, 'r0c0');
    await expect.poll(() => values(opened, 'X1006')).toEqual([['r999c19']]);
    await page.keyboard.press('Control+z');
    await shows(page, 7, 5, '');
    expect(await values(opened, 'E7:F7')).toEqual([['', '']]);
    await shows(page, 5, 1, 'Duet');
  });

  // The desk computes no formulas; what they are is seen in the workbook.
  it('copies formulas, fills them down, and moves what was cut', async () => {
    const opened = await open();
    const { page } = opened;
    await cell(page, 2, 5).click();
    await page.keyboard.type('=$C$2*10');
    await page.keyboard.press('Enter');
    await expect.poll(() => formulas(opened, 'E2')).toEqual([['=$C$2*10']]);
    await page.keyboard.press('ArrowUp');
    for (let row = 3; row <= 5; row += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect.poll(() => formulas(opened, 'E4:E5')).toEqual([['=$C$2*10'], ['=$C$2*10']]);
    await page.keyboard.press('Control+x');
    await cell(page, 2, 6).click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => formulas(opened, 'E5:F5')).toEqual([['', '=$C$2*10']]);
    await shows(page, 5, 5, '');
  });

  it('gives a refused text back, with the sheet’s own sentence', async () => {
    const { page } = await open();
    await cell(page, 2, 2).click();
    await page.keyboard.type('nonsense');
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await expect.poll(() => dialog.textContent()).toMatch(/validation/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.is-open textarea').inputValue()).toBe('nonsense');
    await page.keyboard.press('Escape');
    await shows(page, 2, 2, 'draft');
  });

  it('asks before a protected cell is changed', async () => {
    const opened = await open();
    const { page } = opened;
    await cell(page, 2, 4).click();
    await page.keyboard.type('mine');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => values(opened, 'D2')).toEqual([['mine']]);
    await shows(page, 2, 4, 'mine');
  });
});
