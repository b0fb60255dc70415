import { describe, expect, it } from 'vitest';
import { ENCODINGS } from '../../../worker/feed/document.ts';
import { chooseEncoding, hasAlready } from '../../../worker/feed/negotiate.ts';

describe('the choice of an encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0.9,gzip;q=0.9', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0,gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0.1, gzip;q=0.2', 'gzip'],
    ['identity, br;q=0.5', 'identity'],
    ['identity;q=0, gzip', 'gzip'],
    ['identity;q=0, *', 'br'],
    ['identity;q=0', 'identity'],
    ['*;q=0', 'identity'],
    ['deflate', 'identity'],
    ['br;q=0.001', 'br'],
    ['br ; q=1 , gzip', 'br'],
    ['br;q=2, gzip', 'gzip'],
    ['br;level=9, gzip', 'gzip'],
    ['brotli, ,;q=1', 'identity'],
  ] as const)('of %j is %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted, ENCODINGS)).toBe(encoding);
  });

  it('is identity where nothing else is offered', () => {
    expect(chooseEncoding('br', ['identity'])).toBe('identity');
  });
});

describe('what a reader has already', () => {
  it('is found in lists, weakly, and by the asterisk, and not in parts of tags', () => {
    expect(hasAlready('"a", W/"b" , "c"', '"b"')).toBe(true);
    expect(hasAlready('"ab"', '"b"')).toBe(false);
    expect(hasAlready('b', '"b"')).toBe(false);
    expect(hasAlready('*', '"b"')).toBe(true);
    expect(hasAlready('"*"', '"b"')).toBe(false);
  });
});
