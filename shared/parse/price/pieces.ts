// Groups the tokens of a price cell into pieces: each amount, or range, with the words that belong to it.

import type { Amount, Token } from './tokens.ts';
import { AND_MORE, AT_MOST, COUNTING, FROM, UP_TO } from './vocabulary.ts';

/** An amount, and what it bounds by the words around it. */
export interface StatedAmount extends Amount {
  readonly bound: 'least' | 'most' | null;
  /** Without a sign, after a word that counts: `€18 for 2`, `€10 at 8`. */
  readonly isCounted: boolean;
}

export interface Piece {
  readonly amounts: StatedAmount[];
  readonly words: string[];
  readonly marks: string[];
  /** After `+` or `plus`: an addition to the price. */
  readonly isAdded: boolean;
  /** Right after another amount, with nothing between the two. */
  readonly isLoose: boolean;
}

const CUTS: ReadonlySet<string> = new Set(
  'or ou and et then puis otherwise sinon else with avec including incl dont but mais'.split(' '),
);
const TURNS: ReadonlySet<string> = new Set(['instead', 'was', 'worth', 'save', 'normally', 'usually']);
const JOINS: ReadonlySet<string> = new Set(['to', 'a', 'and', 'et', "jusqu'a"]);

/** Groups tokens. Cuts stand at separators, at words such as `or`, and between amounts that no dash joins. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [newPiece()];
  let since: string[] = [];
  /** Since the last mark too: in `from [age] 5 €` the bound is of the age. */
  let near: string[] = [];
  const current = () => pieces[pieces.length - 1]!;
  const cut = (more: Partial<Piece> = {}) => {
    pieces.push(newPiece(more));
    since = [];
    near = [];
  };
  const opensRange = (index: number) =>
    tokens.slice(Math.max(0, index - 3), index).some((each) => /^(?:between|entre)$/.test(textOf(each)));

  tokens.forEach((token, index) => {
    if (token.kind === 'amount') {
      const isJoined = isJoinedAt(tokens, index);
      const before = since.join(' ');
      if (current().amounts.length > 0 && !isJoined) {
        // `adults 10 children 5`: the words before an amount are its own, if they were for the first.
        const { words } = current();
        const labelsFirst = words.length > since.length;
        const label = labelsFirst ? words.splice(words.length - since.length) : [];
        cut({ words: label, isLoose: before === '' });
      }
      state(
        current(),
        token.amount,
        isJoined ? null : boundOf(tokens, index, near.join(' ')),
        isJoined,
        before,
      );
      since = [];
      near = [];
    } else if (token.kind === 'mark') {
      current().marks.push(token.text);
      if (/^(?:age|time|date|count|group)$/.test(token.text)) near = [];
    } else if (token.kind === 'break') cut({ isAdded: current().isAdded && token.text === '(' });
    else if (token.kind === 'plus' && !closesAt(tokens, index)) cut({ isAdded: true });
    else if (token.kind === 'word') {
      if (token.text === 'plus' && current().amounts.length > 0) cut({ isAdded: true });
      else if (CUTS.has(token.text) && !opensRange(index)) cut();
      else {
        // `€15 instead of €20`: from here on, something else is spoken of.
        if (TURNS.has(token.text)) cut();
        current().words.push(token.text);
        since.push(token.text);
        near.push(token.text);
      }
    }
  });
  return pieces.filter(({ amounts, words, marks }) => amounts.length + words.length + marks.length > 0);
}

function newPiece(more: Partial<Piece> = {}): Piece {
  return { amounts: [], words: [], marks: [], isAdded: false, isLoose: false, ...more };
}

/** Adds an amount to its piece; the end of a range closes what its beginning left open. */
function state(
  piece: Piece,
  amount: Amount,
  bound: StatedAmount['bound'],
  isJoined: boolean,
  before: string,
): void {
  const last = piece.amounts[piece.amounts.length - 1];
  if (isJoined && last?.bound === 'least') piece.amounts[piece.amounts.length - 1] = { ...last, bound: null };
  // `12 € à 20`: twenty euros, or eight in the evening.
  const mayBeHour = isJoined && last?.signFollows === true && before === 'a';
  const isCounted = amount.sign === null && (mayBeHour || (!isJoined && COUNTING.test(before)));
  piece.amounts.push({ ...amount, bound, isCounted });
}

/** Whether an amount is the least or the most, by the words right before and right after it. */
function boundOf(tokens: readonly Token[], index: number, before: string): StatedAmount['bound'] {
  if (FROM.test(before)) return 'least';
  if (UP_TO.test(before)) return 'most';
  const next = tokens[index + 1];
  if (next?.kind === 'plus') return closesAt(tokens, index + 1) ? 'least' : null;
  const after = `${textOf(next)} ${textOf(tokens[index + 2])}`;
  return AND_MORE.test(after) ? 'least' : AT_MOST.test(after) ? 'most' : null;
}

/** `€8+`: a plus with nothing to add. */
function closesAt(tokens: readonly Token[], index: number): boolean {
  const [amount, plus, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isTight = plus?.kind === 'plus' && plus.isTight;
  return amount?.kind === 'amount' && isTight && (next === undefined || next.kind === 'break');
}

/** Whether only a dash, or `to`, stands between this amount and the one before. */
function isJoinedAt(tokens: readonly Token[], index: number): boolean {
  const join = tokens[index - 1];
  const isJoin = join?.kind === 'dash' || (join?.kind === 'word' && JOINS.has(join.text));
  return isJoin && tokens[index - 2]?.kind === 'amount';
}

function textOf(token: Token | undefined): string {
  return token === undefined || token.kind === 'amount' ? '' : token.text;
}
