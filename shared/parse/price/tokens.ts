// Cuts a marked price cell into tokens, and gives each number its currency.

import { hasNoCents, meaningsOf } from './currencies.ts';
import { type Readings, readNumeral } from './numeral.ts';

export interface Amount {
  /** As the digits stand in the cell. */
  readonly digits: string;
  readonly readings: Readings;
  /** The mark of its own currency; `null` where none stands beside it. */
  readonly sign: string | null;
  /** The sign comes after the digits. */
  readonly signFollows: boolean;
  /** Taken off (`-5 €`), glued to letters (`5k`), or between two currencies: never the price. */
  readonly isOdd: boolean;
}

export type Token =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | {
      readonly kind: 'word' | 'mark' | 'dash' | 'plus' | 'break';
      readonly text: string;
      readonly isTight: boolean;
    };

type Raw = {
  readonly kind: 'sign' | 'number' | 'odd' | 'word' | 'mark' | 'dash' | 'plus' | 'break';
  readonly text: string;
  /** No space before it. */
  readonly isTight: boolean;
};

const NUMBER =
  "\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d{1,2})?(?!\\d|[.,']\\d)|\\d+(?:[.,']\\d+)*(?:[.,]-+(?!\\d))?";
const RAW = new RegExp(
  [
    '\\{(?<sign>[^}]+)\\}',
    '\\[(?<mark>[a-z]+)\\]',
    `(?<number>${NUMBER})`,
    "(?<word>\\p{L}[\\p{L}\\p{M}'-]*|\\p{Sc})",
    '(?<odd>\\p{N}+)',
    '(?<dash>-+)',
    '(?<plus>\\+)',
    '(?<break>[,;/|()&=•·*\\\\]|\\.(?= |$))',
  ].join('|'),
  'gu',
);
const KINDS = ['sign', 'mark', 'number', 'word', 'odd', 'dash', 'plus', 'break'] as const;

/** Reads `read`, marked by `markSigns` and `markAsides`. Linear in its length. */
export function tokensOf(read: string, programmes: string): Token[] {
  const raw = rawTokens(read);
  const tokens: Token[] = [];
  const elsewhere = raw.find(({ kind }) => kind === 'sign')?.text;
  const { shared, others } = strayIn(raw, programmes);
  /** Signs before this index belong to an amount. */
  let claimed = 0;
  raw.forEach((each, index) => {
    const { kind, text, isTight } = each;
    if (kind === 'sign') {
      if (isStray(raw, index)) {
        tokens.push(
          others.has(text) ? { kind: 'word', text, isTight } : { kind: 'mark', text: 'sign', isTight },
        );
      }
      return;
    }
    if (kind !== 'number' && kind !== 'odd') {
      tokens.push({ kind, text, isTight });
      return;
    }
    const minusInside = raw[index - 1]?.kind === 'dash' && isTight && raw[index - 2]?.kind === 'sign';
    const at = minusInside ? index - 2 : index - 1;
    const before = raw[at]?.kind === 'sign' && at >= claimed ? raw[at]!.text : null;
    const after = signAfter(raw, index, before);
    claimed = after === null ? index + 1 : index + 2;
    const sign = after ?? before ?? shared;
    const nearest = sign ?? elsewhere;
    const currency = nearest === undefined ? programmes : meaningsOf(nearest, programmes)[0]!;
    // `£5 €`: nobody can tell which; `$5 CAD` says which dollar.
    const isTwice = before !== null && isOtherBehind(raw, index, before, programmes);
    const isMinus = (minusInside && before !== null) || isTakenOff(raw, before === null ? index : at);
    tokens.push({
      kind: 'amount',
      amount: {
        digits: text.replace(/[.,]-+$/, ''),
        readings:
          kind === 'odd' ? [] : readNumeral(text.replace(/[.,]-+$/, ''), sign !== null, hasNoCents(currency)),
        sign,
        signFollows: after !== null,
        isOdd: kind === 'odd' || isMinus || isTwice,
      },
    });
  });
  return tokens;
}

function rawTokens(read: string): Raw[] {
  const tokens: Raw[] = [];
  RAW.lastIndex = 0;
  for (let match = RAW.exec(read); match !== null; match = RAW.exec(read)) {
    const at = match.index;
    const kind = KINDS.find((name) => match!.groups![name] !== undefined)!;
    const isGlued = kind === 'number' && isGluedAt(read, at, at + match[0].length);
    const isTight = at > 0 && read[at - 1] !== ' ';
    tokens.push({ kind: isGlued ? 'odd' : kind, text: match.groups![kind]!, isTight });
  }
  return tokens;
}

/** Digits among letters, or after a point without a nought: `5k`, `€.50`. */
function isGluedAt(read: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}%°]$|\.$|(?:^|[ }]),$/u.test(read.slice(Math.max(0, start - 2), start)) ||
    /^(?:[\p{L}\p{N}%°]|[.,'][\d])/u.test(read.slice(end, end + 2))
  );
}

/** The sign after a number, unless it is tight to the next number and not to this one: `8 €10`. */
function signAfter(raw: readonly Raw[], index: number, before: string | null): string | null {
  const [sign, next] = [raw[index + 1], raw[index + 2]];
  if (sign?.kind !== 'sign') return null;
  const isBeforeNumber = next?.kind === 'number';
  if (before !== null) {
    // `$10 CAD`: the code says which dollar. `€10 €12`: the second sign is the second number's.
    return isBeforeNumber || before.length > sign.text.length ? null : sign.text;
  }
  return isBeforeNumber && next!.isTight && !sign.isTight ? null : sign.text;
}

/**
 * Signs beside no number: one alone is that of all numbers (`Prices in £: 15, 12`); `others` say another
 * currency than the numbers do, and are words that nobody can place.
 */
function strayIn(raw: readonly Raw[], programmes: string): { shared: string | null; others: Set<string> } {
  const signs = raw.map((each, index) => ({ ...each, index })).filter(({ kind }) => kind === 'sign');
  const strays = new Set(signs.filter(({ index }) => isStray(raw, index)).map(({ text }) => text));
  if (strays.size === 0) return { shared: null, others: strays };
  const beside = signs.filter(({ index }) => !isStray(raw, index));
  if (beside.length === 0 && strays.size === 1) return { shared: [...strays][0]!, others: new Set() };
  const message = new Set(beside.map(({ text }) => meaningsOf(text, programmes)[0]));
  const others = [...strays].filter((text) => !message.has(meaningsOf(text, programmes)[0]));
  return { shared: null, others: new Set(others) };
}

/** Whether the sign behind a number contradicts the one before it. */
function isOtherBehind(raw: readonly Raw[], index: number, before: string, programmes: string): boolean {
  const [sign, next] = [raw[index + 1], raw[index + 2]];
  if (sign?.kind !== 'sign' || next?.kind === 'number') return false;
  const means = (one: string, other: string) => {
    const code = meaningsOf(other, programmes)[0]!;
    return meaningsOf(one, code)[0] === code;
  };
  return !means(before, sign.text) && !means(sign.text, before);
}

/** A sign that stands beside no number. */
function isStray(raw: readonly Raw[], index: number): boolean {
  const beside = [
    raw[index - 1],
    raw[index + 1],
    raw[index + 1]?.kind === 'dash' && raw[index + 2]?.isTight ? raw[index + 2] : undefined,
  ];
  return !beside.some((each) => each?.kind === 'number' || each?.kind === 'odd');
}

/** A minus before the token: at the very beginning of something, or with space before it and none after. */
function isTakenOff(raw: readonly Raw[], index: number): boolean {
  const [before, dash] = [raw[index - 2], raw[index - 1]];
  if (dash?.kind !== 'dash') return false;
  if (before === undefined || before.kind === 'break' || before.kind === 'plus') return true;
  return before.kind !== 'number' && before.kind !== 'sign' && raw[index]!.isTight && !dash.isTight;
}
