// Prices and ages drawn in seven languages: read as meant, or flagged; and every suggestion keeps every number.

import { describe, expect, it } from 'vitest';
import { parseAge } from '../../../shared/parse/age.ts';
import { isResolved } from '../../../shared/parse/parsed.ts';
import { parsePrice } from '../../../shared/parse/price.ts';
import { drawFrom } from '../../draw.ts';
import { draws, isLong } from '../../draws.ts';
import { drawAge, drawPrice, LANGUAGES } from './seven-languages.ts';

const EACH = isLong ? draws(15_000) : 400;
const seedOf = (name: string) =>
  isLong ? Math.floor(Math.random() * 2 ** 32) : name.charCodeAt(0) * 256 + name.charCodeAt(1);
/** What other people write behind a cell, and nobody here can place. */
const ODDITIES = ['quorvel 7', '(zembla 3)', '+ 4 tralub', '₿', 'sauf glimf', '/ 99 nup', 'vlimp'];

describe.each(Object.entries(LANGUAGES))('cells in %s', (name, language) => {
  it('of prices are read as meant, or flagged, and seldom flagged', () => {
    const draw = drawFrom(seedOf(name));
    const wrong: unknown[] = [];
    const flagged: string[] = [];
    for (let count = 0; count < EACH; count += 1) {
      const { cell, means } = drawPrice(draw, language);
      const { value, findings } = parsePrice(cell, 'EUR');
      if (findings.length > 0) flagged.push(cell);
      else if (value.kind !== means.kind || value.min !== means.min || value.max !== means.max)
        wrong.push([cell, means, value]);
    }
    expect(wrong).toEqual([]);
    expect(flagged.length / EACH, flagged.slice(0, 20).join(' · ')).toBeLessThan(0.05);
  });

  it('of ages are read as meant, or flagged, and seldom flagged', () => {
    const draw = drawFrom(seedOf(name) + 1);
    const wrong: unknown[] = [];
    const flagged: string[] = [];
    for (let count = 0; count < EACH; count += 1) {
      const { cell, min } = drawAge(draw, language);
      const { value, findings } = parseAge(cell);
      if (findings.length > 0) flagged.push(cell);
      else if (value.min !== min) wrong.push([cell, min, value]);
    }
    expect(wrong).toEqual([]);
    expect(flagged.length / EACH, flagged.slice(0, 20).join(' · ')).toBeLessThan(0.05);
  });

  it('with something odd behind them are flagged, and what is offered leaves out no number', () => {
    const draw = drawFrom(seedOf(name) + 2);
    const wrong: unknown[] = [];
    for (let count = 0; count < EACH; count += 1) {
      const odd = ODDITIES[draw(ODDITIES.length)]!;
      const price = `${drawPrice(draw, language).cell} ${odd}`;
      const age = `${drawAge(draw, language).cell} ${odd}`;
      const ofPrice = parsePrice(price, 'EUR').findings;
      const ofAge = parseAge(age).findings;
      if (ofPrice.length === 0) wrong.push(price);
      if (ofAge.length === 0) wrong.push(age);
      for (const text of ofPrice.flatMap(({ suggestions = [] }) => suggestions)) {
        const { value, findings } = parsePrice(text, 'EUR');
        const within = numbersOf(price).every(
          (number) => number >= (value.min ?? 0) && number <= (value.max ?? Number.POSITIVE_INFINITY),
        );
        const isSum = value.min === value.max && sum(numbersOf(price)) === value.max;
        const keepsAll = numbersOf(price).every((number) => numbersOf(text).includes(number));
        if (!isResolved(findings) || !(within || isSum || keepsAll)) wrong.push([price, text]);
      }
      for (const text of ofAge.flatMap(({ suggestions = [] }) => suggestions)) {
        const keepsAll = numbersOf(age).every((number) => numbersOf(text).includes(number));
        if (!isResolved(parseAge(text).findings) || !keepsAll) wrong.push([age, text]);
      }
    }
    expect(wrong.slice(0, 30)).toEqual([]);
  });
});

function numbersOf(text: string): number[] {
  return (text.match(/\d+(?:,\d+)?/g) ?? []).map((digits) => Number(digits.replace(',', '.')));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
