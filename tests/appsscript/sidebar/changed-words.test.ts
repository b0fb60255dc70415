import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedWords } from '../../../appsscript/sidebar/changed-words.ts';

const shown = (before: string, after: string) =>
  changedWords(before, after)
    .map(({ text, kind }) => (kind === 'same' ? text : kind === 'out' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

it.each([
  [
    'An evening of song and dance.',
    'An evening of song and fire dance.',
    'An evening of song and {+fire +}dance.',
  ],
  ['Town Hall', 'The Barn', '[-Town Hall-]{+The Barn+}'],
  ['', 'new', '{+new+}'],
  ['old', '', '[-old-]'],
  ['same', 'same', 'same'],
])('marks what changed from “%s” to “%s”', (before, after, marks) => {
  expect(shown(before, after)).toBe(marks);
});

it('loses no letter of either text', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n')).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = changedWords(before, after);
      const without = (kind: string) => parts.filter((part) => part.kind !== kind).map((part) => part.text);
      expect(without('in').join('')).toBe(before);
      expect(without('out').join('')).toBe(after);
    }),
  );
});

it('stays quick on long texts', () => {
  const long = 'word '.repeat(5_000);
  expect(changedWords(long, `${long}more`)).toHaveLength(2);
});
