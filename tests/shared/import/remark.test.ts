import { expect, it } from 'vitest';
import { sayRemark } from '../../../shared/import/remark.ts';
import { COLUMN_REMARKS } from '../../../shared/import/words/columns.ts';
import { FILE_REMARKS } from '../../../shared/import/words/file.ts';
import { FILE_KIND_REMARKS } from '../../../shared/import/words/file-kind.ts';
import { KIND_WORDS } from '../../../shared/import/words/kinds.ts';
import { MATCH_REMARKS } from '../../../shared/import/words/match.ts';

const ALL = Object.entries({ ...FILE_REMARKS, ...FILE_KIND_REMARKS, ...COLUMN_REMARKS, ...MATCH_REMARKS });
const placesIn = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();

it.each(ALL)('%s says the same in English and in French', (_, { en, fr }) => {
  expect(placesIn(fr)).toEqual(placesIn(en));
  expect(en).toMatch(/\p{L}/u);
  expect(fr).not.toBe(en);
  expect(fr).not.toMatch(/[^ ][:;?!](\s|$)|“|”|'/);
});

it('fills a sentence, in the words of its language, and cuts what is long', () => {
  const remark = { code: 'why-contents', parameters: { percent: 98, kind: 'link' } } as const;
  expect(sayRemark('en', remark)).toBe('98 % of its cells read as web addresses.');
  expect(sayRemark('fr', remark)).toBe('98 % de ses cellules se lisent comme adresses web.');
  const parameters = { first: 'A1', second: 'B1', header: 'x'.repeat(900) };
  expect(sayRemark('en', { code: 'header-twice', parameters }).length).toBeLessThan(300);
});

it.each(Object.entries(KIND_WORDS))('%s has words in both languages', (_, { en, fr }) => {
  expect([en, fr].every((words) => words.trim() !== '')).toBe(true);
});
