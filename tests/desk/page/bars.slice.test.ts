// The bars of the page, used as an editor uses them: by pointer and by keyboard.

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { describeInChromium, openChromium } from '../../chromium.ts';
import { type Desk, openDesk } from '../open-desk.ts';
import { openPage, visit } from './open-page.ts';

const MENU = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Bandstand').addItem('Say hello', 'hello').addSeparator().addItem('Where am I', 'where')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Break', 'broken')).addToUi();
}
function hello() { SpreadsheetApp.getActive().toast('Hello from the script', 'Greeting', 3); }
function where() { SpreadsheetApp.getActive().toast(SpreadsheetApp.getActiveRange().getA1Notation()); }
function broken() { throw new Error('the tape tore'); }
function away() { SpreadsheetApp.getActive().getSheetByName('Second').getRange('B2').activate(); }
`;

function fill({ workbook }: Desk): void {
  workbook.write('Sheet1!A1', [
    ['Title', 'Date'],
    ['Alba', 'in June'],
    ['Brio', ''],
    ['', ''],
  ]);
  workbook.ensureTab('Second', {});
  workbook.ensureTab('Published', { hidden: true });
}

/** A desk that is served on a line which can be cut. */
async function breakable(desk: Desk) {
  let server: Server;
  const listen = async (port: number) => {
    server = serve({ fetch: desk.app.fetch, port, hostname: '127.0.0.1' }) as Server;
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const port = await listen(0);
  onTestFinished(cut);
  return { url: `http://127.0.0.1:${port}`, cut, repair: () => listen(port) };
}

describeInChromium('the bars', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });

  const open = (options = {}) => openPage(browser, { script: MENU, fill, ...options });

  it('runs what the script put into its menu, by pointer', async () => {
    const { page } = await open();
    await page.getByRole('menuitem', { name: 'Bandstand' }).click();
    await page.getByRole('menuitem', { name: 'Say hello' }).click();
    await page.locator('.toast', { hasText: 'Hello from the script' }).waitFor();
    await page.getByRole('button', { name: 'Messages' }).click();
    expect(await page.locator('.history').innerText()).toContain('Greeting: Hello from the script');
  });

  it('is a menu bar to the keyboard: arrows, letters, Home, End, Escape', async () => {
    const { page } = await open();
    const focused = () =>
      page.evaluate<string>(
        'document.activeElement.querySelector("span")?.textContent ?? document.activeElement.textContent',
      );
    await page.getByRole('menuitem', { name: 'Bandstand' }).waitFor();
    await page.getByRole('menuitem', { name: 'Edit' }).focus();
    await page.keyboard.press('b');
    expect(await focused()).toBe('Bandstand');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('Edit');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Help');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Say hello');
    await page.keyboard.press('w');
    expect(await focused()).toBe('Where am I');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Break');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('More');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('[role=menu]').getAttribute('aria-label')).toBe('Data');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Data');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('Boolean(document.activeElement.closest(".grid-place"))')).toBe(true);
  });

  it('closes a menu by a press on its own name, and by a press anywhere else', async () => {
    const { page } = await open();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await page.locator('[role=menu]').waitFor();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await page.locator('[role=menu]').waitFor({ state: 'detached' });
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await page.locator('[role=menu]').waitFor();
    await page.locator('h1').click();
    await page.locator('[role=menu]').waitFor({ state: 'detached' });
  });

  it('tells in one calm sentence when a script stops, with its own words in the details', async () => {
    const { page } = await open();
    await page.getByRole('menuitem', { name: 'Bandstand' }).click();
    await page.getByRole('menuitem', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Break' }).click();
    const dialog = page.getByRole('dialog', { name: '“Break” stopped' });
    await dialog.waitFor();
    expect(await dialog.locator('.words').innerText()).toMatch(
      /^the tape tore\. What was in the workbook is still there/,
    );
    expect(await dialog.locator('pre').textContent()).toContain('at broken');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  });

  it('says that a script runs, and lets the person go on', async () => {
    const { page } = await open();
    let go = () => {};
    await page.route('**/desk/api/run', async (route) => {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      await route.continue();
    });
    await page.getByRole('menuitem', { name: 'Bandstand' }).click();
    await page.getByRole('menuitem', { name: 'Say hello' }).click();
    const line = page.locator('.running', { hasText: 'Running script “Say hello” …' });
    await line.waitFor();
    await page.getByLabel('Name box').fill('B2');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Formula bar').inputValue()).toBe('in June');
    go();
    await page.locator('.running', { hasText: 'Finished script' }).waitFor();
  });

  it('edits by the formula bar, and says that all is saved', async () => {
    const { page, desk } = await open();
    await page.getByLabel('Name box').fill('A3');
    await page.keyboard.press('Enter');
    const bar = page.getByLabel('Formula bar');
    await expect.poll(() => bar.inputValue()).toBe('Brio');
    await bar.fill('Brio, in two parts');
    await page.keyboard.press('Enter');
    await expect.poll(() => desk.workbook.values('Sheet1!A3')).toEqual([['Brio, in two parts']]);
    await page.getByText('Saved', { exact: true }).waitFor();
    await bar.fill('never mind');
    await page.keyboard.press('Escape');
    expect(desk.workbook.values('Sheet1!A3')).toEqual([['Brio, in two parts']]);
  });

  it('says so when the name box names no place', async () => {
    const { page } = await open();
    for (const name of ['nowhere', 'A0', 'ZZZ9', 'Gone!A1']) {
      await page.getByLabel('Name box').fill(name);
      await page.keyboard.press('Enter');
      await page.locator('.toast', { hasText: `There is no place “${name}” here.` }).waitFor();
    }
  });

  it('shows sheets in order, hides and shows them, and counts rows', async () => {
    const { page, desk } = await open();
    const shown = () => page.locator('.tabs button').allInnerTexts();
    expect(await shown()).toEqual(['Sheet1', 'Second']);
    await expect.poll(() => page.locator('.count').innerText()).toBe('3 rows');
    await page.getByRole('button', { name: 'All sheets' }).click();
    await page.getByRole('menuitemcheckbox', { name: /^Published/ }).click();
    await expect.poll(shown).toEqual(['Sheet1', 'Second', 'Published']);
    expect(desk.workbook.tab('Published')!.hidden).toBe(false);
    await page.locator('.tabs button', { hasText: 'Published' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Hide sheet' }).click();
    await expect.poll(shown).toEqual(['Sheet1', 'Second']);
    await page.keyboard.press('Control+Shift+PageDown');
    await expect.poll(() => page.locator('.tabs [aria-current]').innerText()).toBe('Second');
    expect(page.url()).toContain('tab=Second');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => page.locator('.tabs [aria-current]').innerText()).toBe('Sheet1');
  });

  it('goes where a script went', async () => {
    const { page, desk } = await open({ script: MENU.replace("'hello')", "'away')") });
    desk.workbook.write('Second!B2', [['here']]);
    await page.getByRole('menuitem', { name: 'Bandstand' }).click();
    await page.getByRole('menuitem', { name: 'Say hello' }).click();
    await expect.poll(() => page.getByLabel('Formula bar').inputValue()).toBe('here');
    expect(await page.getByLabel('Name box').inputValue()).toBe('B2');
    await page.getByRole('menuitem', { name: 'Bandstand' }).click();
    await page.getByRole('menuitem', { name: 'Where am I' }).click();
    await page.locator('.toast', { hasText: 'B2' }).waitFor();
  });

  it('keeps what is typed while there is no connection, and sends it when it is back', async () => {
    const desk = await openDesk({ files: { 'then.js': MENU } });
    fill(desk);
    const line = await breakable(desk);
    const { page } = await visit(browser, line.url);
    await line.cut();
    await page.getByText(/^No connection/).waitFor();
    await page.getByLabel('Name box').fill('A2');
    await page.keyboard.press('Enter');
    await page.getByLabel('Formula bar').fill('written on the train');
    await page.keyboard.press('Enter');
    await page.getByText('No connection: what you typed is kept here').waitFor();
    expect(desk.workbook.values('Sheet1!A2')).toEqual([['Alba']]);
    await line.repair();
    await expect.poll(() => desk.workbook.values('Sheet1!A2')).toEqual([['written on the train']]);
    await page.getByText('Saved', { exact: true }).waitFor();
  });

  it('shows who else is here', async () => {
    const { page, url } = await open();
    await visit(browser, url, { as: 'second@example.org' });
    await page.locator('.others', { hasText: 'Second editor' }).waitFor({ state: 'attached' });
  });
});
