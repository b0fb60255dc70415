import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellColours, contrast, readColour } from '../../../../desk/page/browser/grid/colours.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const PAPER = { light: '#ffffff', dark: '#1b1e1d' };

it.each(['light', 'dark'] as const)('keeps every text readable on a %s page', (theme) => {
  fc.assert(
    fc.property(
      fc.option(colour, { nil: undefined }),
      fc.option(colour, { nil: undefined }),
      (background, color) => {
        const given = { ...(background && { background }), ...(color && { color }) };
        const found = cellColours(given, theme);
        if (!found.color) return;
        const ground = readColour(found.background ?? PAPER[theme])!;
        expect(contrast(readColour(found.color)!, ground)).toBeGreaterThanOrEqual(4.5);
      },
    ),
  );
});

it('shows on a light page what the sheet says, where that can be read', () => {
  expect(cellColours({ background: '#fbdcd6', color: '#aa0000' }, 'light')).toEqual({
    background: '#fbdcd6',
    color: '#aa0000',
  });
  expect(cellColours({}, 'light')).toEqual({});
});

it('makes a pale fill deep on a dark page, and keeps its hue', () => {
  const [red, green, blue] = readColour(cellColours({ background: '#fbdcd6' }, 'dark').background!)!;
  expect(red).toBeGreaterThan(green);
  expect(red).toBeGreaterThan(blue);
  expect(red + green + blue).toBeLessThan(250);
});

it('leaves a colour that it cannot read to the browser’s own', () => {
  expect(cellColours({ background: 'transparent' }, 'dark')).toEqual({});
});
