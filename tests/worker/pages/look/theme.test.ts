import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, inkOn, mix } from '../../../../worker/pages/look/colour.ts';
import { themesOf } from '../../../../worker/pages/look/theme.ts';
import { draws } from '../../../draws.ts';

describe('contrast', () => {
  it('is what WCAG says it is', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
    expect(mix('#000000', '#ff8040', 0.5)).toBe('#804020');
    expect(inkOn('#ffcc00')).toBe('#000000');
    expect(inkOn('#1a237e')).toBe('#ffffff');
  });
});

describe('the themes of an accent', () => {
  it('can be read, whatever the accent', () => {
    const accents = fc
      .integer({ min: 0, max: 0xffffff })
      .map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(accents, (accent) => {
        const { shade, onAccent, light, dark } = themesOf(accent);
        for (const ground of [accent, shade]) {
          expect(contrast(onAccent, ground)).toBeGreaterThanOrEqual(4.5);
        }
        for (const { paper, tint, ink, quiet, link, bold, band, 'on-band': onBand } of [light, dark]) {
          for (const ground of [paper, tint]) {
            for (const text of [ink, quiet, link]) {
              expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
            }
          }
          expect(contrast(bold, paper)).toBeGreaterThanOrEqual(3);
          expect(contrast(onBand, band)).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: draws(500), verbose: 1 },
    );
  });

  it.each(['#ffffff', '#fdfdfd', '#000000', '#050505', '#ffd400', '#ff5533'])(
    'have a shade beside %s that can be told from it',
    (accent) => {
      const { shade } = themesOf(accent);
      expect(contrast(accent, shade)).toBeGreaterThanOrEqual(1.03);
    },
  );

  it('keeps an accent that can be read as it is', () => {
    expect(themesOf('#a01030').light.link).toBe('#a01030');
    expect(themesOf('#ffb59a').dark.link).toBe('#ffb59a');
  });
});
