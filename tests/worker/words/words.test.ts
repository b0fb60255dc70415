// The words of each programme language: the same texts in all, none empty, each in its own language.

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/settings.ts';
import { type Words, wordsIn } from '../../../worker/words/words.ts';
import { englishIn, looseSignsIn } from '../../checkers/french.ts';

/** What texts are filled with that take something other than a name. */
const FILLINGS: Readonly<Record<string, unknown>> = {
  'dates.dayNumber': 1,
  'dates.clock': '19:30',
  'pages.events': 2,
};

/** Texts that another language may share with English. */
const MAY_BE_ENGLISH = ['pages.dates', 'pages.programme', 'pages.filters.date', 'pages.filters.genre'];

/** Every text by its name. */
function textsOf(words: Words): Map<string, string> {
  const texts = new Map<string, string>();
  const visit = (name: string, value: unknown) => {
    if (typeof value === 'string') texts.set(name, value);
    else if (typeof value === 'function') texts.set(name, value(FILLINGS[name] ?? '…'));
    else
      for (const [key, each] of Object.entries(value as object)) visit(name ? `${name}.${key}` : key, each);
  };
  visit('', words);
  return texts;
}

const english = textsOf(wordsIn('en'));

describe('what the worker says to the public', () => {
  it('is English where the programme names no language', () => {
    expect(wordsIn()).toBe(wordsIn('en'));
    expect(english.get('calendar.status.cancelled')).toBe('Cancelled.');
  });

  it.each(LANGUAGES)('is every text in “%s”, and none is empty', (language) => {
    const texts = textsOf(wordsIn(language));
    expect(texts.size).toBeGreaterThan(80);
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [name, text] of texts) {
      expect(text.trim(), name).not.toBe('');
      expect(text, name).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it.each(LANGUAGES)('knows the country, the days and the months of “%s”', (language) => {
    const { locale, dates } = wordsIn(language);
    expect(locale).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
    expect(new Intl.Locale(locale).language).toBe(language);
    expect(new Set(dates.days).size).toBe(7);
    expect(new Set(dates.months).size).toBe(12);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('differs from English in “%s”', (language) => {
    const texts = [...textsOf(wordsIn(language))];
    const same = texts.filter(([name, text]) => text === english.get(name)).map(([name]) => name);
    expect(same.filter((name) => !MAY_BE_ENGLISH.includes(name))).toEqual([]);
  });

  it('is French in French, with signs that stay on their line', () => {
    for (const [name, text] of textsOf(wordsIn('fr'))) {
      expect(englishIn(text), `${name}: ${text}`).toEqual([]);
      expect(looseSignsIn(text), `${name}: ${text}`).toEqual([]);
    }
  });
});
