import { expect, it } from 'vitest';
import { uriOf } from '../../../../worker/feed/calendar/description.ts';

it.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/été?q=ü&a=1#ß', 'https://example.org/%C3%A9t%C3%A9?q=%C3%BC&a=1#%C3%9F'],
  ['https://müsik.example/a', 'https://xn--msik-0ra.example/a'],
  ['https://example.org/a|b{c}^d`e\\f', 'https://example.org/a%7Cb%7Bc%7D%5Ed%60e/f'],
  ['https://example.org/100%/%zz/%41', 'https://example.org/100%25/%25zz/%41'],
  ['https://example.org/🎺', 'https://example.org/%F0%9F%8E%BA'],
  ['no address', null],
  ['https://', null],
  ['javascript:alert(1)', null],
])('writes %s as %s', (address, uri) => {
  expect(uriOf(address)).toBe(uri);
});
