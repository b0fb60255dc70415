/** TEXT (RFC 5545, 3.3.11): what must be escaped, what may be. */

import type { Finding, Judge, Rule } from '../fault.ts';

const ESCAPES = /\\([\\;,nN])/g;

/** One TEXT: a bare comma or semicolon is refused, since readers cut the value there. */
export function judgeText(value: string): Finding {
  return refuseText(value, /[;,]/, 'a bare comma or semicolon');
}

/** Several TEXT values with bare commas between them, as in CATEGORIES. */
export function judgeTextList(value: string): Finding {
  return refuseText(value, /;/, 'a bare semicolon');
}

/** TEXT that must say something, such as an identifier. */
export function judgeFilledText(value: string): Finding {
  if (value.trim() === '') return { rule: 'value-empty', message: 'The value is empty.' };
  return judgeText(value);
}

/** TEXT that is one of the given words, whatever its case. */
export function judgeWord(rule: Rule, words: readonly string[]): Judge {
  return (value) =>
    words.includes(value.toUpperCase())
      ? null
      : { rule, message: `"${value}" is none of ${words.join(', ')}.` };
}

/** The text that a well-formed TEXT value stands for. */
export function unescapeText(value: string): string {
  return value.replace(ESCAPES, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
}

function refuseText(value: string, bare: RegExp, what: string): Finding {
  const plain = value.replace(ESCAPES, '');
  if (plain.includes('\\')) {
    return { rule: 'text-escape', message: 'A backslash escapes only \\ ; , and n in text.' };
  }
  if (bare.test(plain)) return { rule: 'text-separator', message: `The text holds ${what}.` };
  return null;
}
