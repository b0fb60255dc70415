// Typing into cells, by the keys that people of Sheets know.

import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium } from '../../../chromium.ts';
import { type Given, LoneGrid } from './lone-grid.ts';

const rows = [
  ['Title', 'Status', 'Free', 'Notes'],
  ['Alba', { text: 'draft', choice: 0 }, { text: 'FALSE', type: 'boolean' as const, choice: 1 }, '=plain'],
  [
    'Brio',
    { text: '', choice: 0 },
    { text: '', choice: 1 },
    { text: '3', input: '=1+2', type: 'number' as const },
  ],
  ['Coda', { text: 'draft', choice: 0 }, { text: '', choice: 1 }],
];
const choices = [
  { kind: 'list' as const, values: ['draft', 'scheduled', 'cancelled', 'postponed'], strict: true },
  { kind: 'checkbox' as const },
];

describeInChromium('the editor', () => {
  let browser: Browser;
  let grid: LoneGrid;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterEach(() => grid.close());
  const open = async (given: Given = {}) => {
    grid = await LoneGrid.open(browser, rows, { tab: { choices }, ...given });
  };

  it('replaces what a cell holds by what is typed, shows it at once, and goes on with Enter', async () => {
    await open();
    await grid.answer({ isDone: true, delayMs: 300 });
    await grid.select('A2');
    await grid.type('Dune');
    expect(await grid.editing()).toBe('Dune');
    expect(await grid.page.evaluate('grid.activeInput()')).toBe('Dune');
    await grid.press('Enter');
    expect(await grid.text(2, 1)).toBe('Dune');
    expect(await grid.selected()).toBe('A3');
    expect(await grid.acts()).toEqual([{ kind: 'type', row: 2, column: 1, text: 'Dune' }]);
    await expect.poll(() => grid.page.locator('.is-waiting').count()).toBe(0);
    expect(await grid.text(2, 1)).toBe('Dune');
  });

  it('goes back after Tab, Tab, Enter to the column where Tab began', async () => {
    await open();
    await grid.select('A3');
    await grid.type('one');
    await grid.press('Tab');
    await grid.press('Tab', 'Tab');
    await grid.type('four');
    await grid.press('Enter');
    expect(await grid.selected()).toBe('A4');
    await grid.press('Shift+Enter');
    expect(await grid.selected()).toBe('A3');
  });

  it('edits with F2 and Enter what the cell was made of, and gives up with Escape', async () => {
    await open();
    await grid.select('D3');
    await grid.press('F2');
    expect(await grid.editing()).toBe('=1+2');
    await grid.type('+4');
    await grid.press('ArrowLeft', 'ArrowLeft');
    expect(await grid.selected()).toBe('D3');
    await grid.press('Escape');
    expect(await grid.editing()).toBeNull();
    expect(await grid.text(3, 4)).toBe('3');
    expect(await grid.acts()).toEqual([]);
    await grid.select('A2');
    await grid.press('Enter', 'Enter');
    expect(await grid.acts()).toEqual([]);
    expect(await grid.selected()).toBe('A3');
  });

  it('moves on by an arrow while typing, and within the text after F2', async () => {
    await open();
    await grid.select('A2');
    await grid.type('ab');
    await grid.press('ArrowRight');
    expect(await grid.selected()).toBe('B2');
    await grid.select('A3');
    await grid.type('ac');
    await grid.press('F2', 'ArrowLeft');
    await grid.type('b');
    expect(await grid.editing()).toBe('abc');
  });

  it('breaks lines with Alt or Control and Enter, and grows with the text', async () => {
    await open();
    await grid.select('A2');
    await grid.type('one');
    const before = (await grid.page.locator('textarea').boundingBox())!;
    await grid.press('Alt+Enter');
    await grid.type('two');
    await grid.press('Control+Enter');
    await grid.type('three, and a long line that no column holds');
    const after = (await grid.page.locator('textarea').boundingBox())!;
    expect(after.height).toBeGreaterThan(before.height + 25);
    expect(after.width).toBeGreaterThan(before.width + 80);
    await grid.press('Enter');
    expect(await grid.acts()).toMatchObject([
      { text: 'one\ntwo\nthree, and a long line that no column holds' },
    ]);
  });

  it('fills a selection with one text by Control and Enter', async () => {
    await open();
    await grid.select('A2:A4');
    await grid.type('same');
    await grid.press('Control+Enter');
    expect(await grid.acts()).toEqual([
      { kind: 'fill', area: { row: 2, column: 1, rows: 3, columns: 1 }, text: 'same' },
    ]);
  });

  it('puts the old text back when an act is refused, and opens again with what was typed', async () => {
    await open();
    await grid.answer({ isDone: false, delayMs: 400 });
    await grid.select('A2');
    await grid.type('refused text');
    await grid.press('Enter');
    expect(await grid.text(2, 1)).toBe('refused text');
    await expect.poll(() => grid.editing()).toBe('refused text');
    await grid.resolveDoubt();
    expect(await grid.selected()).toBe('A2');
    expect(await grid.text(2, 1)).toBe('Alba');
    await grid.press('Escape');
    expect(await grid.editing()).toBeNull();
    expect(await grid.page.locator('.is-refused').count()).toBe(0);
  });

  it('keeps a refused text for later when somebody types elsewhere already', async () => {
    await open();
    await grid.answer({ isDone: false, delayMs: 1_500 });
    await grid.select('A2');
    await grid.type('kept');
    await grid.press('Enter');
    await grid.type('next');
    await expect.poll(() => grid.page.locator('.is-refused').count()).toBe(1);
    expect(await grid.editing()).toBe('next');
    await grid.press('Enter');
    await grid.select('A2');
    await expect.poll(() => grid.page.locator('.grid-note').textContent()).toMatch(/Not saved: “kept”/);
    await grid.press('Enter');
    expect(await grid.editing()).toBe('kept');
    await grid.press('Enter');
    expect((await grid.acts()).at(-1)).toMatchObject({ text: 'kept', row: 2 });
  });

  it('sends what the formula bar commits, and tells it of what is typed', async () => {
    await open();
    await grid.select('A3');
    const before = await grid.page.evaluate<number>('moves');
    await grid.page.evaluate('grid.commit("from the bar")');
    await grid.resolveDoubt();
    expect(await grid.text(3, 1)).toBe('from the bar');
    expect(await grid.acts()).toMatchObject([{ kind: 'type', row: 3, text: 'from the bar' }]);
    expect(await grid.page.evaluate<number>('moves')).toBeGreaterThan(before);
    await grid.take({ kind: 'rows', at: 3, rows: [['by another']] });
    expect(await grid.page.evaluate('grid.activeInput()')).toBe('by another');
  });

  it('stays on its row when somebody else puts rows above', async () => {
    await open();
    await grid.select('A3');
    await grid.type('Brio 2');
    await grid.take({ kind: 'splice', at: 2, deleted: 0, rows: [['New'], ['Newer']] });
    expect(await grid.selected()).toBe('A5');
    await grid.press('Enter');
    expect(await grid.acts()).toMatchObject([{ row: 5, text: 'Brio 2' }]);
  });

  it('finds a refused text in its own tab, though another is open by then', async () => {
    await open();
    await grid.answer({ isDone: false, delayMs: 400 });
    await grid.select('A2');
    await grid.type('for this tab');
    await grid.press('Enter');
    await grid.show({ ...grid.facts, id: 2, name: 'Settings' }, [['Setting']]);
    await expect.poll(() => grid.page.evaluate('answered')).toBe(1);
    await grid.resolveDoubt();
    expect(await grid.editing()).toBeNull();
    await grid.show(grid.facts, rows);
    expect(await grid.page.locator('.is-refused').count()).toBe(1);
  });

  it('goes on typing when the line was cut and the tab is opened again', async () => {
    await open();
    await grid.answer({ isDone: true, delayMs: 1_500 });
    await grid.select('A2');
    await grid.type('on its way');
    await grid.press('Enter');
    await grid.type('half a');
    await grid.show(grid.facts, rows);
    expect(await grid.editing()).toBe('half a');
    expect(await grid.text(2, 1)).toBe('on its way');
  });

  it('commits when the keyboard goes elsewhere in the page', async () => {
    await open();
    await grid.select('A2');
    await grid.type('kept');
    await grid.page.getByRole('button', { name: 'After' }).focus();
    expect(await grid.acts()).toMatchObject([{ kind: 'type', text: 'kept' }]);
  });

  it('composes letters without losing the first', async () => {
    await open();
    await grid.select('A2');
    const session = await grid.page.context().newCDPSession(grid.page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '日本' });
    await grid.resolveDoubt();
    expect(await grid.editing()).toBe('日本');
    await grid.press('Enter');
    expect(await grid.acts()).toMatchObject([{ text: '日本' }]);
  });

  it('offers choices by Enter, by Alt and Down, by a click and while typing', async () => {
    await open();
    const options = grid.page.locator('[role=option]');
    await grid.select('B2');
    await grid.press('Enter');
    expect(await options.allTextContents()).toEqual(choices[0]!.values);
    await grid.press('ArrowDown', 'Enter');
    expect(await grid.acts()).toEqual([{ kind: 'type', row: 2, column: 2, text: 'scheduled' }]);
    expect(await grid.selected()).toBe('B3');
    await grid.press('Alt+ArrowDown');
    expect(await options.count()).toBe(4);
    await grid.press('Escape');
    expect(await options.count()).toBe(0);
    await grid.type('pos');
    expect(await options.allTextContents()).toEqual(['postponed']);
    await grid.press('Tab');
    expect(await grid.acts()).toEqual([{ kind: 'type', row: 3, column: 2, text: 'postponed' }]);
    expect(await grid.selected()).toBe('C3');
    const box = (await grid.cell(4, 2).boundingBox())!;
    await grid.page.mouse.click(box.x + box.width - 8, box.y + 10);
    await grid.page.locator('[role=option]', { hasText: 'cancelled' }).click();
    expect(await grid.acts()).toMatchObject([{ row: 4, text: 'cancelled' }]);
  });

  it('lets a text through that is no choice: the sheet decides', async () => {
    await open();
    await grid.select('B2');
    await grid.type('no such thing');
    await grid.press('Enter');
    expect(await grid.acts()).toMatchObject([{ text: 'no such thing' }]);
  });

  it('ticks checkboxes by Space and by a click', async () => {
    await open();
    await grid.select('C2');
    await grid.press('Space');
    expect(await grid.acts()).toEqual([{ kind: 'type', row: 2, column: 3, text: 'TRUE' }]);
    await grid.page.mouse.click(...(Object.values(await grid.middle(3, 3)) as [number, number]));
    await grid.resolveDoubt();
    expect(await grid.acts()).toEqual([{ kind: 'type', row: 3, column: 3, text: 'TRUE' }]);
    await grid.select('C3:C4');
    await grid.press('Space');
    expect(await grid.acts()).toMatchObject([{ kind: 'fill', area: { row: 3, rows: 2 } }]);
    expect(await grid.editing()).toBeNull();
  });
});
