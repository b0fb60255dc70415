import { expect, it } from 'vitest';
import { documentCacheOf } from '../../../worker/feed/document-cache.ts';

it('remembers documents up to its bound, and builds the forgotten ones again', () => {
  const written: string[] = [];
  const remember = documentCacheOf(30);
  const get = (name: string) =>
    remember(name, {}, () => {
      written.push(name);
      return name.repeat(10);
    }).in('identity').body;
  expect(get('a')).toBe(get('a'));
  get('b');
  get('c');
  expect(written).toEqual(['a', 'b', 'c']);
  get('d');
  expect(get('b').toString()).toBe('bbbbbbbbbb');
  expect(written).toEqual(['a', 'b', 'c', 'd']);
  expect(get('a').toString()).toBe('aaaaaaaaaa');
  expect(written).toEqual(['a', 'b', 'c', 'd', 'a']);
});
