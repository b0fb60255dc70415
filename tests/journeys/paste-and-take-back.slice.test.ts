// A thousand rows from a real spreadsheet's clipboard, sorted, and all of it taken back.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium } from '../chromium.ts';
import { visit } from '../desk/page/open-page.ts';
import { Bandstand } from './bandstand.ts';

const ROWS = 1_000;
const COLUMNS = 20;

describeInChromium('a paste of 1,000 × 20 cells', () => {
  let browser: Browser;
  let stand: Bandstand;
  beforeAll(async () => {
    [browser, stand] = await Promise.all([openChromium(), Bandstand.open()]);
  });
  afterAll(async () => {
    await stand.close();
  });

  it('arrives as it was, is sorted, and is taken back to the last cell', async () => {
    const { page, errors } = await visit(browser, stand.started.url);
    const before = await stand.tabs();
    await choose(page, 'B248');
    await paste(page, asClipboard(programme()));
    await page.getByText('Saved', { exact: true }).waitFor();
    await expect.poll(async () => (await stand.readCells('Events!B248:U1247')).length).toBe(ROWS);
    const pasted = await stand.readCells('Events!B248:U1247');
    expect(pasted.map((row) => [...row, ...Array(COLUMNS).fill('')].slice(0, COLUMNS))).toEqual(programme());

    await choose(page, 'C2');
    await page
      .getByRole('button', { name: /Sort.*A.*Z/ })
      .first()
      .click();
    await expect.poll(async () => (await stand.readCells('Events!C2:C3'))[0]![0]).toMatch(/^A/);
    const titles = (await stand.readCells('Events!C2:C1247')).map(([title]) => title ?? '');
    const filled = titles.filter((title) => title !== '');
    expect(filled.length).toBeGreaterThan(ROWS);

    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => stand.tabs()).toEqual(before);
    expect(errors).toEqual([]);
  });
});

/** Titles out of order, with what makes a clipboard hard: quotes, tabs, line breaks, formulas as text. */
function programme(): string[][] {
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => {
      if (column === 0) return 'draft';
      if (column === 1) return `Pasted ${(row * 7919) % ROWS} “é” "q"`;
      if (column === 5) return row % 3 === 0 ? 'line one\nline two' : '';
      if (column === 6) return row % 5 === 0 ? 'a\tb' : "l'été";
      return `${column}-${row}`;
    }),
  );
}

/** As Sheets and Excel put cells on the clipboard. */
function asClipboard(rows: readonly string[][]): string {
  const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

async function choose(page: Page, cell: string): Promise<void> {
  const nameBox = page.getByLabel('Name box');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
}

/** What the browser tells the page when a person pastes. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }`);
}
