// Cut, copy and paste through the browser's own clipboard, within the grid and with other programs.

import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium } from '../../../chromium.ts';
import { LoneGrid } from './lone-grid.ts';

const rows = [
  ['Title', 'Notes', 'Price'],
  ['Alba', 'two\nlines', { text: '3', input: '=1+2', type: 'number' as const }],
  ['Brio', 'a "quoted" word', { text: '4', type: 'number' as const }],
  ['Coda', '<b>bold?</b>', null],
];
/** What Google Sheets puts on the clipboard for two rows, the second cell with a line end. */
const SHEETS_HTML =
  '<google-sheets-html-origin><table xmlns="http://www.w3.org/1999/xhtml" data-sheets-root="1"><tbody><tr><td>Duet</td><td>one<br/>two</td></tr><tr><td>Echo</td><td>5</td></tr></tbody></table>';

describeInChromium('the clipboard', () => {
  let browser: Browser;
  let grid: LoneGrid;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterEach(() => grid.close());
  const open = async () => {
    grid = await LoneGrid.open(browser, rows);
  };
  const onClipboard = (type: string) =>
    grid.page.evaluate<string>(
      `navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`,
    );
  const put = (kinds: Record<string, string>) =>
    grid.page.evaluate(
      `navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(${JSON.stringify(kinds)})
        .map(([type, text]) => [type, new Blob([text], { type })])))])`,
    );
  const outline = () => grid.page.locator('.grid-pane > .grid-copied').count();

  it('gives other programs quoted text and a table', async () => {
    await open();
    await grid.select('A2:B4');
    await grid.press('Control+c');
    expect(await onClipboard('text/plain')).toBe(
      'Alba\t"two\nlines"\nBrio\t"a ""quoted"" word"\nCoda\t<b>bold?</b>',
    );
    const html = await onClipboard('text/html');
    expect(html).toContain('<td>two<br>lines</td>');
    expect(html).toContain('&lt;b&gt;bold?&lt;/b&gt;');
    expect(await outline()).toBeGreaterThan(0);
  });

  it('pastes its own copy with all that the cells are, once or again and again', async () => {
    await open();
    await grid.select('C2');
    await grid.press('Control+c');
    await grid.select('C3:C4');
    await grid.press('Control+v');
    const from = { tab: 1, area: { row: 2, column: 3, rows: 1, columns: 1 } };
    const to = { row: 3, column: 3, rows: 2, columns: 1 };
    expect(await grid.acts()).toEqual([{ kind: 'copy', from, to, what: 'all', move: false }]);
    expect(await grid.selected()).toBe('C3:C4');
    await grid.press('Control+Shift+V');
    expect(await grid.acts()).toEqual([{ kind: 'copy', from, to, what: 'values', move: false }]);
  });

  it('moves what was cut, once, and Escape gives it up', async () => {
    await open();
    await grid.select('A2:B2');
    await grid.press('Control+x');
    await grid.press('Escape');
    expect(await outline()).toBe(0);
    await grid.press('Control+x');
    await grid.select('A6');
    await grid.press('Control+v');
    expect(await grid.acts()).toEqual([
      {
        kind: 'copy',
        from: { tab: 1, area: { row: 2, column: 1, rows: 1, columns: 2 } },
        to: { row: 6, column: 1, rows: 1, columns: 2 },
        what: 'all',
        move: true,
      },
    ]);
    expect(await outline()).toBe(0);
  });

  it('takes its copy for text as soon as the clipboard holds something else', async () => {
    await open();
    await grid.select('A2');
    await grid.press('Control+c');
    await put({ 'text/plain': 'from elsewhere' });
    await grid.select('A3');
    await grid.press('Control+v');
    expect(await grid.acts()).toMatchObject([{ kind: 'paste', cells: [['from elsewhere']] }]);
  });

  it('pastes what a real spreadsheet copied, cells with line ends whole', async () => {
    await open();
    await put({ 'text/plain': 'Duet\t"one\ntwo"\r\nEcho\t5\r\n', 'text/html': SHEETS_HTML });
    await grid.select('A3');
    await grid.press('Control+v');
    expect(await grid.acts()).toEqual([
      {
        kind: 'paste',
        area: { row: 3, column: 1, rows: 2, columns: 2 },
        cells: [
          ['Duet', 'one\ntwo'],
          ['Echo', '5'],
        ],
      },
    ]);
    expect(await grid.selected()).toBe('A3:B4');
  });

  it('reads the table when the clipboard has no plain text', async () => {
    await open();
    await grid.select('A3');
    await grid.page.evaluate(
      `(() => { const data = new DataTransfer(); data.setData('text/html', ${JSON.stringify(SHEETS_HTML)});
        document.querySelector('textarea').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); })()`,
    );
    expect(await grid.acts()).toMatchObject([
      {
        cells: [
          ['Duet', 'one\ntwo'],
          ['Echo', '5'],
        ],
      },
    ]);
  });

  it('fills a selection that is a multiple of what was copied elsewhere', async () => {
    await open();
    await put({ 'text/plain': 'x\ty' });
    await grid.select('A3:D6');
    await grid.press('Control+v');
    expect(await grid.acts()).toMatchObject([{ area: { row: 3, column: 1, rows: 4, columns: 4 } }]);
    await grid.select('A3:C6');
    await grid.press('Control+v');
    expect(await grid.acts()).toMatchObject([{ area: { row: 3, column: 1, rows: 1, columns: 2 } }]);
  });

  it('takes 1,000 rows of 20 as one act', async () => {
    await open();
    await put({
      'text/plain': Array.from({ length: 1_000 }, () => Array(20).fill('cell').join('\t')).join('\n'),
    });
    await grid.select('A3');
    await grid.press('Control+v');
    const acts = await grid.acts();
    expect(acts).toHaveLength(1);
    expect(acts[0]).toMatchObject({ kind: 'paste', area: { row: 3, column: 1, rows: 1_000, columns: 20 } });
  });

  it('says so when there is nothing to paste', async () => {
    await open();
    await put({ 'text/plain': '' });
    await grid.press('Control+v');
    expect(await grid.acts()).toEqual([]);
    expect(await grid.announced()).toEqual([
      'There is no text on the clipboard to paste. Nothing was changed.',
    ]);
  });

  it('copies and pastes from menus too', async () => {
    await open();
    await grid.select('A2');
    await grid.page.evaluate('grid.run("copy")');
    expect(await onClipboard('text/plain')).toBe('Alba');
    await grid.select('A5');
    await grid.page.evaluate('grid.run("paste")');
    await expect.poll(() => grid.acts()).toMatchObject([{ kind: 'copy', to: { row: 5 }, move: false }]);
    await grid.page.evaluate('grid.run("cut")');
    await grid.select('A6');
    await grid.page.evaluate('grid.run("paste")');
    await expect.poll(() => grid.acts()).toMatchObject([{ kind: 'copy', to: { row: 6 }, move: true }]);
  });

  it('copies to another tab', async () => {
    await open();
    await grid.select('A2');
    await grid.press('Control+c');
    await grid.show({ ...grid.facts, id: 2, name: 'Settings' }, [['other']]);
    await grid.press('Control+v');
    expect(await grid.acts()).toMatchObject([{ kind: 'copy', from: { tab: 1 } }]);
  });

  it('leaves the text of an editor to the browser', async () => {
    await open();
    await put({ 'text/plain': 'pasted\ttext' });
    await grid.select('A2');
    await grid.press('F2', 'Control+v');
    expect(await grid.editing()).toBe('Albapasted\ttext');
    expect(await grid.acts()).toEqual([]);
  });
});
