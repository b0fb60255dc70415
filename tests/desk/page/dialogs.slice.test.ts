// Questions at the page: those of scripts, those of protected cells, and pages that scripts show over the grid.

import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium } from '../../chromium.ts';
import { frameIn, openPage } from './open-page.ts';

const SCRIPT = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Bandstand').addItem('Ask', 'askAll').addItem('Modal', 'modal').addItem('Modeless', 'modeless').addToUi();
}
function askAll() {
  const ui = SpreadsheetApp.getUi();
  const said = [String(ui.alert('Sure?', 'First line\\nSecond line', ui.ButtonSet.YES_NO_CANCEL))];
  const name = ui.prompt('Your name?', ui.ButtonSet.OK_CANCEL);
  said.push(String(name.getSelectedButton()), name.getResponseText(), String(ui.alert('Done')));
  SpreadsheetApp.getActive().toast(said.join('|'));
}
function page() { return HtmlService.createHtmlOutput('<!doctype html><button onclick="google.script.host.setHeight(333)">Taller</button><button onclick="google.script.host.close()">Done</button>').setWidth(320).setHeight(200); }
function modal() { SpreadsheetApp.getUi().showModalDialog(page(), 'A page'); }
function modeless() { SpreadsheetApp.getUi().showModelessDialog(page(), 'A note'); }
`;

describeInChromium('a dialog', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });

  const open = () => openPage(browser, { script: SCRIPT });

  async function choose(page: Page, name: string): Promise<void> {
    await page.getByRole('menuitem', { name: 'Bandstand' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  }

  async function type(page: Page, cell: string, text: string): Promise<void> {
    await page.getByLabel('Name box').fill(cell);
    await page.keyboard.press('Enter');
    await page.getByLabel('Formula bar').fill(text);
    await page.keyboard.press('Enter');
  }

  it('of a script is answered by pointer or keyboard, one after the other', async () => {
    const { page } = await open();
    await choose(page, 'Ask');
    const sure = page.getByRole('dialog', { name: 'Sure?' });
    expect(await sure.locator('.words').innerText()).toBe('First line\nSecond line');
    expect(await sure.getByRole('button').allInnerTexts()).toEqual(['Cancel', 'No', 'Yes']);
    await sure.getByRole('button', { name: 'No' }).click();
    const prompt = page.getByRole('dialog', { name: 'Your name?' });
    await prompt.waitFor();
    await page.keyboard.type('Odile');
    await page.keyboard.press('Enter');
    const done = page.getByRole('dialog', { name: 'Done' });
    await done.waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.toast', { hasText: 'NO|OK|Odile|CLOSE' }).waitFor();
  });

  it('of a script that has been answered elsewhere goes away by itself', async () => {
    const { page, desk } = await open();
    await choose(page, 'Ask');
    await page.getByRole('dialog', { name: 'Sure?' }).waitFor();
    const body = JSON.stringify({ button: 'YES' });
    await desk.app.request('/desk/api/dialogs/dialog-1', { method: 'POST', body });
    await page.getByRole('dialog', { name: 'Sure?' }).waitFor({ state: 'detached' });
    await page.getByRole('dialog', { name: 'Your name?' }).waitFor();
  });

  it('warns before cells that are protected by a warning are edited, and can be silenced', async () => {
    const { page, desk } = await open();
    await desk.result(
      `ss.getSheets()[0].getRange('A1:A5').protect().setDescription('Keys: never edit').setWarningOnly(true)`,
    );
    await type(page, 'A1', 'one');
    const heads = page.getByRole('dialog', { name: 'Heads up!' });
    expect(await heads.innerText()).toContain('“Keys: never edit”');
    await heads.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(desk.workbook.values('Sheet1!A1')).toEqual([['']]);
    await type(page, 'A1', 'two');
    await heads.getByLabel('Don’t show this again for 5 minutes').check();
    await heads.getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => desk.workbook.values('Sheet1!A1')).toEqual([['two']]);
    await type(page, 'A2', 'three');
    await expect.poll(() => desk.workbook.values('Sheet1!A2')).toEqual([['three']]);
    expect(await heads.count()).toBe(0);
  });

  it('tells why a cell cannot be edited at all', async () => {
    const { page, desk } = await open();
    desk.setFaults({ revoke: { as: 'editor@example.org', what: 'edit' } });
    await type(page, 'A1', 'one');
    const message = page.getByRole('dialog', { name: 'You cannot edit this' });
    expect(await message.locator('.words').innerText()).toContain('permission');
    await page.keyboard.press('Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(desk.workbook.values('Sheet1!A1')).toEqual([['']]);
  });

  it('with a page of a script has the size it asks for, and is closed from inside', async () => {
    const { page } = await open();
    await choose(page, 'Modal');
    const dialog = page.getByRole('dialog', { name: 'A page' });
    await dialog.waitFor();
    const size = () =>
      page.evaluate<number[]>(
        "(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight])(document.querySelector('dialog iframe'))",
      );
    expect(await size()).toEqual([320, 200]);
    const frame = await frameIn(page, 'dialog');
    await frame.getByRole('button', { name: 'Taller' }).click();
    await expect.poll(size).toEqual([320, 333]);
    await frame.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('without a mode lets the person go on working', async () => {
    const { page } = await open();
    await choose(page, 'Modeless');
    await page.getByRole('dialog', { name: 'A note' }).waitFor();
    await page.getByLabel('Name box').fill('B2');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Name box').inputValue()).toBe('B2');
    await page.getByRole('button', { name: 'Close A note' }).click();
    await page.getByRole('dialog', { name: 'A note' }).waitFor({ state: 'detached' });
  });
});
