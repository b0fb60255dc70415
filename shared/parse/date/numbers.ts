// What a digit begins in a `Date` cell: a whole date, a time, a serial number, or a number by itself.

import { foldedWord } from '../../cell-language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token, TokenKind } from './words.ts';

const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const TRIPLE =
  /(\d{1,2})(?:\s?([/.])\s?(\d{1,2})\s?\2\s?|(-)(\d{1,2})-)(\d{4}|\d{2}(?![.:]\d|\s?(?:h|u|hs|uhr|uur|heures?|horas?)(?!\p{L}))|['’]\d{2})(?!\d)/iuy;
const PAIR = /(\d{1,2})([/.])(\d{1,2})(?!\d)\.?/y;
const TIME =
  /\d{1,2}(?::\d{2}){1,2}(?!\d)|\d{1,2}\s?h\s?\d{0,2}(?![\p{L}\d])|\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m(?!\p{L})|(?:heures?|hrs?|hs|horas?|uhr|uur)(?!\p{L})|o['’]clock)|\d{1,2}[.:]\d{2}\s?[hu](?![\p{L}\d])|\d{1,2}(?:u\d{2}|\s?u(?!\s*\d))(?![\p{L}\d])/iuy;
const SERIAL = /(\d{5})(?:[.,](\d{1,16}))?(?![.,]?\d)/y;
const NUMBER =
  /(\d+)(?:(st|nd|rd|th|ere|ère|ème|eme|er|e|º|°|ᵉʳ|ᵉ|\.(?=\s?[–—/&+,-]|\s+\p{L}))(?!\p{L}))?/iuy;
const AND_MONTH = /\.?\s*(?:of\s+|del?\s+|di\s+|d['’]\s*)?(\p{L}[\p{L}\p{M}]*)/uy;

/** Makes a token of so many characters from where the cell is being read. */
export type Make = (
  kind: TokenKind,
  length: number,
  numbers?: readonly number[],
  mark?: string,
  more?: boolean,
) => Token;

export function numberAt(
  text: string,
  match: (form: RegExp) => RegExpExecArray | null,
  token: Make,
  lexicon: Lexicon,
): Token {
  const iso = match(ISO);
  if (iso) return token('iso', iso[0].length, [+iso[1]!, +iso[3]!, +iso[4]!], iso[2]!);
  const time = match(TIME);
  if (time) return token('time', time[0].length);
  const triple = match(TRIPLE);
  if (triple) {
    const [all, first, mark, second, dash, afterDash, year] = triple;
    const digits = year!.replace(/['’]/, '');
    const isWhole = digits.length === 4 || !isBeforeMonth(text, triple.index + all.length, lexicon);
    if (isWhole)
      return token(
        'triple',
        all.length,
        [+first!, +(second ?? afterDash)!, +digits],
        (mark ?? dash)! + digits,
      );
  }
  const pair = match(PAIR);
  if (pair && !isBeforeMonth(text, pair.index + pair[0].length, lexicon)) {
    const [all, first, mark, second] = pair;
    // 19.30 is a time: there is no thirtieth month, and few write a month before its day with a full stop.
    if (mark === '.' && +second! > 12) return token('time', all.length);
    const isJoined =
      text[pair.index + all.length] === mark && /\d/.test(text[pair.index + all.length + 1] ?? '');
    if (!isJoined && !(mark === '/' && +second! === 0))
      return token('pair', all.length, [+first!, +second!], mark!);
  }
  const serial = match(SERIAL);
  if (serial && +serial[1]! >= 40_000 && +serial[1]! <= 60_000) {
    const minutes = Math.round(+`0.${serial[2] ?? 0}` * 1440);
    return token('serial', serial[0].length, [+serial[1]!, minutes]);
  }
  const [all, digits, ordinal] = match(NUMBER)!;
  if (/^\d{8}$/.test(digits!) && !ordinal && +digits!.slice(0, 2) === 20) {
    const parts = [+digits!.slice(0, 4), +digits!.slice(4, 6), +digits!.slice(6)];
    if (parts[1]! >= 1 && parts[1]! <= 12 && parts[2]! >= 1 && parts[2]! <= 31)
      return token('iso', 8, parts, 'compact');
  }
  return token('number', all.length, [+digits!], digits!, ordinal !== undefined);
}

/** Whether a month's name follows: `12-13-14 June` are three days, not one. */
function isBeforeMonth(text: string, at: number, lexicon: Lexicon): boolean {
  AND_MONTH.lastIndex = at;
  const [, word] = AND_MONTH.exec(text) ?? [];
  return word !== undefined && lexicon.months.has(foldedWord(word));
}
