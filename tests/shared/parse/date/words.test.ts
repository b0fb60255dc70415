import { describe, expect, it } from 'vitest';
import { foldedWord, MONTH_WORDS, slipOf, WEEKDAY_WORDS } from '../../../../shared/parse/date/words.ts';

describe('the words of dates', () => {
  it('are every month and weekday as English and French name them', () => {
    for (const [language, style] of [
      ['en', 'long'],
      ['fr', 'long'],
      ['en', 'short'],
      ['fr', 'short'],
    ] as const) {
      for (let month = 0; month < 12; month += 1) {
        const name = new Date(2027, month, 15).toLocaleDateString(language, { month: style });
        expect(MONTH_WORDS.get(foldedWord(name)), name).toBe(month + 1);
      }
      for (let day = 0; day < 7; day += 1) {
        // 20 June 2027 is a Sunday.
        const name = new Date(2027, 5, 20 + day, 12).toLocaleDateString(language, { weekday: style });
        expect(WEEKDAY_WORDS.get(foldedWord(name)), name).toBe(day + 1);
      }
    }
  });

  it.each([
    ['jnue', [6], []],
    ['juinn', [6], []],
    ['juim', [6, 7], []],
    ['saturdya', [], [7]],
    ['lundy', [], [2]],
    ['xyz', null, null],
    ['day', null, null],
  ])('%s misses by one letter', (word, months, weekdays) => {
    const slip = slipOf(word);
    expect([slip?.months ?? null, slip?.weekdays ?? null]).toEqual([months, weekdays]);
  });
});
