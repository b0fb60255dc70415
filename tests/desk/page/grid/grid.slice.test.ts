// The grid as people meet it: moving, selecting, the mouse, menus, and who else is there.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { describeInChromium, openChromium, resolved } from '../../../chromium.ts';
import { type Given, LoneGrid } from './lone-grid.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const header = ['Key', 'Status', 'Title', 'Venue', 'Price'];
/** A header and `count` rows under it. */
const season = (count: number) => [
  header,
  ...Array.from({ length: count }, (_, index) => [
    `ev-${index + 1}`,
    index % 3 === 0 ? 'draft' : 'scheduled',
    `Event ${index + 1}`,
    index % 2 === 0 ? 'Barn' : null,
    { text: String(index), type: 'number' as const },
  ]),
];

describeInChromium('the grid', () => {
  let browser: Browser;
  let grid: LoneGrid;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterEach(() => grid.close());
  const open = async (count = 12, given: Given = {}) => {
    grid = await LoneGrid.open(browser, season(count), given);
  };
  const inDocument = (selector: string) => grid.page.locator(selector).count();
  const click = async (
    row: number,
    column: number,
    options: Parameters<typeof grid.page.mouse.click>[2] = {},
  ) => {
    const { x, y } = await grid.middle(row, column);
    await grid.page.mouse.click(x, y, options);
    await grid.resolveDoubt();
  };
  const drag = async (from: [number, number], to: [number, number]) => {
    const [start, end] = [await grid.middle(...from), await grid.middle(...to)];
    await grid.page.mouse.move(start.x, start.y);
    await grid.page.mouse.down();
    await grid.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
    await grid.page.mouse.move(end.x, end.y);
    await grid.page.mouse.up();
    await grid.resolveDoubt();
  };
  const menu = (name: string | RegExp) => grid.page.getByRole('menuitem', { name });

  describe('by keyboard', () => {
    it('moves, extends and jumps', async () => {
      await open();
      await grid.press('ArrowDown', 'ArrowRight');
      expect(await grid.selected()).toBe('B2');
      await grid.press('Shift+ArrowDown', 'Shift+ArrowRight');
      expect(await grid.selected()).toBe('B2:C3');
      await grid.press('Control+Shift+ArrowDown');
      expect(await grid.selected()).toBe('B2:C13');
      await grid.press('Control+Home');
      expect(await grid.selected()).toBe('A1');
      await grid.press('Control+End');
      expect(await grid.selected()).toBe('E13');
      await grid.press('Home');
      expect(await grid.selected()).toBe('A13');
      await grid.press('Control+a');
      expect(await grid.selected()).toBe('A1:E13');
      await grid.press('Control+a');
      expect(await grid.selected()).toBe('A1:E20');
      await grid.select('B3');
      await grid.press('Shift+Space');
      expect(await grid.selected()).toBe('A3:E3');
      await grid.select('B3');
      await grid.press('Control+Space');
      expect(await grid.selected()).toBe('B1:B20');
    });

    it('goes round a selection with Tab and Enter', async () => {
      await open();
      await grid.select('A2:B3');
      await grid.press('Tab', 'Tab');
      expect(await grid.selected()).toBe('A2:B3 at A3');
      await grid.type('x');
      await grid.press('Enter');
      expect(await grid.selected()).toBe('A2:B3 at B2');
    });

    it('clears, fills down, undoes and redoes', async () => {
      await open();
      await grid.select('B2:C3');
      await grid.press('Delete', 'Control+d', 'Control+z', 'Control+y', 'Control+Shift+Z');
      expect(await grid.acts()).toEqual([
        { kind: 'clear', area: { row: 2, column: 2, rows: 2, columns: 2 } },
        {
          kind: 'copy',
          from: { tab: 1, area: { row: 2, column: 2, rows: 1, columns: 2 } },
          to: { row: 3, column: 2, rows: 1, columns: 2 },
        },
        { kind: 'undo' },
        { kind: 'redo' },
        { kind: 'redo' },
      ]);
    });

    it('can be left: Escape, then Tab', async () => {
      await open();
      const focused = () => grid.page.evaluate<string>('document.activeElement.textContent');
      await grid.press('Escape', 'Tab');
      expect(await focused()).toBe('After');
      await grid.press('Shift+Tab');
      expect(await grid.page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
      await grid.press('Tab');
      expect(await grid.selected()).toBe('B1');
      await grid.press('Escape', 'Shift+Tab');
      expect(await focused()).toBe('Before');
    });

    it('follows the selection with the view, under frozen rows', async () => {
      await open(300);
      await grid.select('A2');
      await grid.press('PageDown', 'PageDown');
      const cell = (await grid.page.locator('.grid-body > .grid-pane .grid-active').boundingBox())!;
      expect(cell.y).toBeGreaterThan(40);
      expect(cell.y).toBeLessThan(790);
      await grid.press('Control+ArrowDown');
      expect(await grid.selected()).toBe('A301');
      await grid.press('Control+ArrowUp', 'ArrowDown');
      const second = (await grid.cell(2, 1).boundingBox())!;
      expect(second.y).toBeGreaterThanOrEqual((await grid.cell(1, 1).boundingBox())!.y + 20);
    });
  });

  describe('by mouse', () => {
    it('selects by click, drag, Shift and the headers', async () => {
      await open();
      await click(3, 2);
      expect(await grid.selected()).toBe('B3');
      await grid.page.keyboard.down('Shift');
      await click(5, 4);
      await grid.page.keyboard.up('Shift');
      expect(await grid.selected()).toBe('B3:D5');
      await drag([6, 3], [4, 1]);
      expect(await grid.selected()).toBe('A4:C6 at C6');
      await click(4, 0);
      expect(await grid.selected()).toBe('A4:E4');
      await drag([4, 0], [6, 0]);
      expect(await grid.selected()).toBe('A4:E6');
      await drag([0, 2], [0, 3]);
      expect(await grid.selected()).toBe('B1:C20');
      await click(0, 0);
      expect(await grid.selected()).toBe('A1:E20');
    });

    it('edits by double click, and a click elsewhere commits', async () => {
      await open();
      const { x, y } = await grid.middle(2, 3);
      await grid.page.mouse.dblclick(x, y);
      await grid.resolveDoubt();
      expect(await grid.editing()).toBe('Event 1');
      await grid.type('!');
      await click(8, 1);
      expect(await grid.editing()).toBeNull();
      expect(await grid.acts()).toEqual([{ kind: 'type', row: 2, column: 3, text: 'Event 1!' }]);
    });

    it('fills by dragging the corner', async () => {
      await open();
      await grid.select('B2:C2');
      const corner = (await grid.page.locator('.grid-pane').first().locator('.grid-handle').boundingBox())!;
      await grid.page.mouse.move(corner.x + corner.width, corner.y + corner.height);
      await grid.page.mouse.down();
      const end = await grid.middle(5, 3);
      await grid.page.mouse.move(end.x, end.y - 10);
      await grid.page.mouse.move(end.x, end.y);
      await grid.resolveDoubt();
      await grid.page.mouse.up();
      await grid.resolveDoubt();
      expect(await grid.acts()).toEqual([
        {
          kind: 'copy',
          from: { tab: 1, area: { row: 2, column: 2, rows: 1, columns: 2 } },
          to: { row: 3, column: 2, rows: 3, columns: 2 },
        },
      ]);
      expect(await grid.selected()).toBe('B2:C5');
    });

    it('makes columns wider by their edge, and fits them by double click', async () => {
      await open();
      const edge = (await grid.cell(0, 3).boundingBox())!;
      const at = { x: edge.x + edge.width - 2, y: edge.y + 10 };
      await grid.page.mouse.move(at.x, at.y);
      await grid.page.mouse.down();
      await grid.page.mouse.move(at.x + 60, at.y, { steps: 3 });
      await grid.page.mouse.up();
      await grid.resolveDoubt();
      expect(await grid.acts()).toEqual([{ kind: 'width', columns: [3], pixels: 160 }]);
      expect((await grid.cell(2, 3).boundingBox())!.width).toBeCloseTo(160, 0);
      await grid.page.mouse.dblclick(at.x + 60, at.y);
      await grid.resolveDoubt();
      const [fitted] = await grid.acts();
      if (fitted?.kind !== 'width') throw new Error('The column was not fitted.');
      expect(fitted.pixels).toBeGreaterThan(50);
      expect(fitted.pixels).toBeLessThan(100);
    });

    it('scrolls with a drag beyond the edge', async () => {
      await open(200);
      const start = await grid.middle(5, 2);
      await grid.page.mouse.move(start.x, start.y);
      await grid.page.mouse.down();
      await grid.page.mouse.move(start.x, 799);
      await expect
        .poll(() => grid.page.evaluate<number>("document.querySelector('.grid-scroller').scrollTop"))
        .toBeGreaterThan(50);
      await grid.page.mouse.up();
      expect(
        (await grid.page.evaluate<{ area: { rows: number } }>('grid.selection()')).area.rows,
      ).toBeGreaterThan(32);
    });
  });

  describe('menus', () => {
    it('open by the right button, and keep a selection that was clicked in', async () => {
      await open();
      await grid.select('B3:C4');
      await click(4, 3, { button: 'right' });
      expect(await grid.selected()).toBe('B3:C4');
      await menu('Delete rows 3–4').click();
      await click(6, 2, { button: 'right' });
      expect(await grid.selected()).toBe('B6');
      await menu('Insert 1 row above').click();
      expect(await grid.acts()).toEqual([
        { kind: 'deleteRows', at: 3, count: 2 },
        { kind: 'insertRows', at: 6, count: 1 },
      ]);
    });

    it('open by Shift and F10, are walked by arrows and letters, and give the keyboard back', async () => {
      await open();
      await grid.select('B3');
      await grid.press('Shift+F10');
      expect(await grid.page.evaluate('document.activeElement.textContent')).toMatch(/^Cut/);
      await grid.press('ArrowDown', 's', 'ArrowDown', 'Enter');
      expect(await grid.acts()).toMatchObject([{ kind: 'sort', column: 2, ascending: false }]);
      await grid.press('ArrowDown');
      expect(await grid.selected()).toBe('B4');
      await grid.press('Shift+F10', 'Escape', 'ArrowDown');
      expect(await grid.selected()).toBe('B5');
      expect(await inDocument('[role=menu]')).toBe(0);
    });

    it('set a column’s width by keyboard', async () => {
      await open();
      await grid.select('C1');
      await grid.press('Control+Space', 'Shift+F10');
      await menu('Column width…').press('Enter');
      await grid.type('333');
      await grid.press('Enter');
      expect(await grid.acts()).toEqual([{ kind: 'width', columns: [3], pixels: 333 }]);
    });

    it('sort all rows below the header, or the selected ones', async () => {
      await open();
      await grid.select('C5');
      await grid.page.evaluate('grid.run("sortAscending")');
      await grid.select('C5:C8');
      await grid.page.evaluate('grid.run("sortDescending")');
      expect(await grid.acts()).toEqual([
        { kind: 'sort', column: 3, ascending: true, area: { row: 2, column: 1, rows: 12, columns: 5 } },
        { kind: 'sort', column: 3, ascending: false, area: { row: 5, column: 1, rows: 4, columns: 5 } },
      ]);
    });
  });

  describe('drawing', () => {
    it('has only what is near the view in the document, wherever it is', async () => {
      await open(10_000);
      expect(await inDocument('.grid-row')).toBeLessThan(70);
      await grid.select('C9000');
      expect(await grid.text(9000, 3)).toBe('Event 8999');
      expect(await inDocument('.grid-row')).toBeLessThan(70);
      expect(await grid.page.locator('[role=grid]').getAttribute('aria-rowcount')).toBe('10002');
    });

    it('draws merged areas as one cell, and selects them as one', async () => {
      await open(60, { tab: { merges: [{ row: 4, column: 2, rows: 3, columns: 2 }] } });
      const box = (await grid.cell(4, 2).boundingBox())!;
      expect([box.width, box.height]).toEqual([200, 63]);
      await grid.page.mouse.click(box.x + 150, box.y + 50);
      await grid.resolveDoubt();
      expect(await grid.selected()).toBe('B4:C6');
      await grid.press('ArrowDown');
      expect(await grid.selected()).toBe('B7');
    });

    it('hides hidden columns, keeps frozen ones, and lets text run over blank cells', async () => {
      const text = 'A title that is much longer than its own column is wide';
      grid = await LoneGrid.open(
        browser,
        [
          ['Key', 'Hidden', 'Title'],
          ['k', 'h', text, null, 'stop'],
        ],
        {
          width: 500,
          tab: { columnCount: 20, hiddenColumns: [2], frozenColumns: 1 },
        },
      );
      expect(await inDocument('[aria-colindex="3"].grid-cell')).toBe(0);
      expect((await grid.cell(2, 3).boundingBox())!.width).toBeCloseTo(200, 0);
      // One that has room stays in its cell, and the line after it is drawn.
      expect((await grid.cell(1, 3).boundingBox())!.width).toBe(100);
      await grid.select('R2');
      expect((await grid.cell(2, 1).boundingBox())!.x).toBe(50);
      expect((await grid.middle(0, 1)).x).toBe(100);
    });

    it('paints rules and styles, numbers to the right', async () => {
      const rule = { criteria: 'CUSTOM_FORMULA', args: ['=LEFT($A2,4)="ev-2"'], background: '#fbdcd6' };
      await open(5, { tab: { rules: [{ ...rule, areas: [{ row: 2, column: 1, rows: 9, columns: 5 }] }] } });
      const css = (row: number, column: number, name: string) =>
        grid
          .cell(row, column)
          .evaluate(
            (cell, property) =>
              (
                globalThis as never as { getComputedStyle(of: unknown): Record<string, string> }
              ).getComputedStyle(cell)[property],
            name,
          );
      expect(await css(3, 4, 'backgroundColor')).toBe('rgb(251, 220, 214)');
      expect(await css(2, 4, 'backgroundColor')).toBe('rgba(0, 0, 0, 0)');
      expect(await css(2, 5, 'textAlign')).toBe('right');
    });

    it('shows other people where they are, and takes them away', async () => {
      await open();
      const other = { email: 'b@example.org', name: 'Bea', color: '#8a3ffc' };
      await grid.showOthers([{ ...other, area: { row: 4, column: 2, rows: 2, columns: 1 } }]);
      const flag = grid.page.locator('.grid-pane').first().locator('.grid-other');
      expect(await flag.getAttribute('data-name')).toBe('Bea');
      const cell = (await grid.cell(4, 2).boundingBox())!;
      await expect.poll(async () => (await flag.boundingBox())!.x).toBeCloseTo(cell.x, 0);
      await grid.showOthers([]);
      expect(await inDocument('.grid-other')).toBe(0);
    });

    it('shows notes on hover and on focus', async () => {
      grid = await LoneGrid.open(browser, [
        ['Title'],
        [{ text: 'Alba', note: 'Ask about parking.' }],
        ['Brio'],
      ]);
      const note = grid.page.locator('.grid-note');
      await grid.select('A2');
      expect(await note.textContent()).toBe('Ask about parking.');
      await grid.select('A3');
      expect(await note.isVisible()).toBe(false);
      const { x, y } = await grid.middle(2, 1);
      await grid.page.mouse.move(x, y);
      await expect.poll(() => note.isVisible()).toBe(true);
    });

    it('says of a formula without a value why, before its note', async () => {
      const cell = { text: '#CALC!', input: '=SUM(B2)', note: 'Of the year.', isUncalculated: true } as const;
      grid = await LoneGrid.open(browser, [['Title'], [cell]]);
      await grid.select('A2');
      const why = 'Not calculated: the desk keeps this formula, and only Google Sheets works it out.';
      expect(await grid.page.locator('.grid-note').textContent()).toBe(`${why}\n\nOf the year.`);
      expect(await grid.cell(2, 1).getAttribute('aria-label')).toContain(`#CALC!, ${why}`);
    });

    it('scrolls by touch', async () => {
      await open(300, { hasTouch: true });
      const session = await grid.page.context().newCDPSession(grid.page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: y === undefined ? [] : [{ x: 300, y }],
        });
      await touch('touchStart', 600);
      for (let y = 590; y > 150; y -= 20) await touch('touchMove', y);
      await touch('touchEnd');
      await grid.resolveDoubt();
      expect(
        await grid.page.evaluate<number>("document.querySelector('.grid-scroller').scrollTop"),
      ).toBeGreaterThan(300);
      // A tap while the cells still glide only stops them.
      await resolved(grid.page, "document.querySelector('.grid-scroller').scrollTop");
      await grid.page.touchscreen.tap(300, 300);
      await expect.poll(() => grid.selected()).toMatch(/^C\d\d$/);
    });
  });

  describe('to a screen reader', () => {
    it('names the active cell by its header, place and content', async () => {
      await open(5, {
        tab: {
          protections: [
            {
              area: { row: 2, column: 1, rows: 9, columns: 1 },
              description: 'Ours',
              warningOnly: false,
              mayEdit: false,
            },
          ],
        },
      });
      await grid.select('C3');
      const active = () =>
        grid.page.evaluate<string>(
          "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.getAttribute('aria-label')",
        );
      expect(await active()).toBe('Title C3, Event 2');
      await grid.press('ArrowRight');
      expect(await active()).toBe('Venue D3, blank');
      await grid.select('A3');
      expect(await active()).toBe('Key A3, ev-2, protected');
      expect(await grid.cell(3, 1).getAttribute('aria-readonly')).toBe('true');
      expect(await grid.cell(3, 1).getAttribute('aria-selected')).toBe('true');
      expect(await grid.cell(3, 2).getAttribute('aria-selected')).toBe('false');
      expect(await inDocument('[id^="grid-r"]')).toBe(1);
    });

    it('says how much is selected once that rests', async () => {
      await open();
      await grid.select('B2');
      await grid.press('Shift+ArrowDown', 'Shift+ArrowRight');
      const status = grid.page.locator('.grid-view > [role=status]');
      await expect.poll(() => status.textContent()).toBe('B2:C3 selected, 2 rows by 2 columns');
    });

    it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
      const choices = [{ kind: 'list' as const, values: ['draft', 'scheduled'], strict: true }];
      await open(40, {
        theme,
        tab: {
          choices,
          rules: [
            {
              areas: [{ row: 2, column: 1, rows: 5, columns: 5 }],
              criteria: 'CELL_NOT_EMPTY',
              args: [],
              background: '#fdf0c8',
            },
          ],
        },
      });
      await grid.page.evaluate(AXE);
      const faults = () =>
        grid.page.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations.filter(({ id }) => id !== 'region' && id !== 'page-has-heading-one' && id !== 'landmark-one-main').flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html.slice(0, 120) + ' ' + failureSummary)))`,
        );
      expect(await faults()).toEqual([]);
      await grid.press('Shift+F10');
      expect(await faults()).toEqual([]);
      await grid.press('Escape', 'F2');
      expect(await faults()).toEqual([]);
    });
  });
});
