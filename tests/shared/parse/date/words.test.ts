import { describe, expect, it } from 'vitest';
import { CELL_LANGUAGES, foldedWord, tableOf } from '../../../../shared/cell-language.ts';
import { LEXICONS } from '../../../../shared/parse/date/lexicon.ts';
import { slipOf } from '../../../../shared/parse/date/words.ts';
import { languageOfDates } from '../../../../shared/parse/date.ts';

describe('the words of dates', () => {
  it('are every month and weekday as seven languages name them', () => {
    for (const language of CELL_LANGUAGES) {
      const { months, weekdays } = LEXICONS[tableOf(language)];
      for (const style of ['long', 'short'] as const) {
        for (let month = 0; month < 12; month += 1) {
          const name = new Date(2027, month, 15).toLocaleDateString(language, { month: style });
          expect(months.get(foldedWord(name)), `${language} ${name}`).toBe(month + 1);
        }
        for (let day = 0; day < 7; day += 1) {
          // 20 June 2027 is a Sunday.
          const name = new Date(2027, 5, 20 + day, 12).toLocaleDateString(language, { weekday: style });
          expect(weekdays.get(foldedWord(name)), `${language} ${name}`).toBe(day + 1);
        }
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
    // July in Italian, not August misspelt.
    ['lug', null, null],
  ])('%s misses by one letter', (word, months, weekdays) => {
    const slip = slipOf(word);
    expect([slip?.months ?? null, slip?.weekdays ?? null]).toEqual([months, weekdays]);
  });
});

describe('the language of a column', () => {
  it.each([
    [['12. Juli 2026', 'So, 12.07.2026', 'Fr. 12.6.'], 'de'],
    [['24 de abril', 'Del 9 al 19 de julio', '2027-06-19'], 'es'],
    [['sab 13 giugno', '11 lug 2026', '12/06'], 'it'],
    [['2 t/m 19 juli', '12 en 13 april', 'za 3 mei'], 'nl'],
    [['de 4 a 21 de junho', '12 de maio'], 'pt'],
    [['19 June', 'le 20 juin', 'Sat 3 Jul'], null],
    [['2027-06-19', '19/06/2027', ''], null],
  ])('of %j is %s', (cells, language) => {
    expect(languageOfDates(cells)).toBe(language);
  });
});
