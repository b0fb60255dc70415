import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, escapeText } from '../../../../worker/feed/calendar/line.ts';

const octetsOf = (text: string) => Buffer.byteLength(text);

describe('a content line', () => {
  it.each([74, 75, 76, 149, 150, 223, 224])('of %i octets is folded where it must be', (length) => {
    const text = 'x'.repeat(length);
    const lines = contentLine(text).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, -1).every((line) => octetsOf(line) <= 75)).toBe(true);
    expect(lines).toHaveLength(1 + (length <= 75 ? 1 : 1 + Math.ceil((length - 75) / 74)));
    expect(contentLine(text).replaceAll('\r\n ', '')).toBe(`${text}\r\n`);
  });

  it('never splits a character, is never over 75 octets, and unfolds to what it was', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 }).filter((each) => !/[\r\n]/.test(each));
    fc.assert(
      fc.property(text, (each) => {
        const folded = contentLine(each);
        for (const line of folded.slice(0, -2).split('\r\n')) {
          expect(octetsOf(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
        expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(each);
      }),
    );
  });
});

describe('text in a calendar', () => {
  it('is escaped, and rid of what a calendar may not hold', () => {
    expect(escapeText('a;b,c\\d\ne\r\nf\rg')).toBe('a\\;b\\,c\\\\d\\ne\\nf\\ng');
    expect(escapeText('\u0000a\u0007b\u007fc\td')).toBe('abc\td');
    expect(escapeText('plain: "quoted"')).toBe('plain: "quoted"');
  });
});
