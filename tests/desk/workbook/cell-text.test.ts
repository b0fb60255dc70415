// Which texts a cell can hold.

import { expect, it } from 'vitest';
import { unfitText } from '../../../desk/workbook/cell-text.ts';

it.each(['', 'plain', 'a\nb\tc\u0001', '😀 e\u0301', '\ufffd\uffff'])('takes %j', (text) => {
  expect(unfitText(text)).toBeNull();
});

it.each([
  ['a\0b', 'NUL'],
  ['\0\ud83d', 'NUL'],
  ['a\ud83d', 'Unicode'],
  ['\ude00b', 'Unicode'],
  ['\ude00\ud83d', 'Unicode'],
])('refuses %j: %s', (text, why) => {
  expect(unfitText(text)).toContain(why);
});
