// Weighs the pieces of a price cell: which amounts are the price, which are for several people, and which
// are something else and must be asked about.

import type { Piece, StatedAmount } from './pieces.ts';
import {
  ASIDE_FROM_PRICE,
  EXTRA,
  FOR_GROUP,
  FREE,
  INCLUDED,
  KNOWN,
  MEAL,
  UNDERSTOOD,
  WITHOUT,
} from './vocabulary.ts';

export interface WeighedPieces {
  readonly prices: StatedAmount[];
  readonly forGroups: StatedAmount[];
  /** Fees, deposits, drinks: beside the price. */
  readonly beside: StatedAmount[];
  /** After a plus: to be paid as well. */
  readonly added: StatedAmount[];
  /** What cannot be an amount at all: leading noughts, letters among digits. */
  readonly unclear: StatedAmount[];
  readonly hasUnknownWords: boolean;
}

type Kind = 'prices' | 'forGroups' | 'beside' | 'added' | 'unclear';

/** Sorts every amount into one of the five. */
export function weigh(pieces: readonly Piece[]): WeighedPieces {
  const weighed: Record<Kind, StatedAmount[]> = {
    prices: [],
    forGroups: [],
    beside: [],
    added: [],
    unclear: [],
  };
  const isOnlyPrice = pieces.filter(({ amounts }) => amounts.length > 0).length === 1;
  const isFree = pieces.some(({ words }) => FREE.test(words.join(' ')));
  const someSigned = pieces.some(({ amounts }) => amounts.some(({ sign }) => sign !== null));
  /** An amount without a sign has the sign of its neighbours. */
  const inherited = inheritedSigns(pieces);
  for (const piece of pieces) {
    for (const amount of piece.amounts) {
      const withSign = { ...amount, sign: amount.sign ?? inherited.get(amount) ?? null };
      weighed[kindOf(piece, amount, someSigned, isOnlyPrice && !isFree)].push(withSign);
    }
  }
  return { ...weighed, hasUnknownWords: pieces.some(({ words }) => hasUnknown(words)) };
}

function kindOf(piece: Piece, amount: StatedAmount, someSigned: boolean, isOnlyPrice: boolean): Kind {
  const words = piece.words.join(' ');
  const isBare = piece.amounts.every(({ sign }) => sign === null);
  if (amount.isOdd || amount.readings.length === 0 || amount.isCounted) return 'unclear';
  if (FOR_GROUP.test(words) || piece.marks.includes('group')) return 'forGroups';
  if (piece.isAdded && !piece.marks.includes('count')) return 'added';
  if (ASIDE_FROM_PRICE.test(words) && !WITHOUT.test(words)) return 'beside';
  const isExtra = EXTRA.test(words) || (MEAL.test(words) && !isOnlyPrice);
  if (isExtra && !INCLUDED.test(words)) return 'beside';
  // A number without a sign is a price among words of prices only.
  if (isBare && (hasUnknown(piece.words) || piece.isLoose || /\bn°|\bno\b/.test(words))) return 'unclear';
  if (isBare && someSigned && amount.bound !== null) return 'unclear';
  // `Free from 65` is an age as much as an amount.
  if (isBare && amount.bound !== null && FREE.test(words)) return 'unclear';
  return 'prices';
}

function hasUnknown(words: readonly string[]): boolean {
  if (words.every((word) => KNOWN.has(word))) return false;
  const rest = words
    .join(' ')
    .replace(UNDERSTOOD, ' ')
    .split(/[ '-]+/);
  return rest.some((word) => word !== '' && !KNOWN.has(word));
}

function inheritedSigns(pieces: readonly Piece[]): ReadonlyMap<StatedAmount, string> {
  const all = pieces.flatMap(({ amounts }) => amounts);
  const signs = new Map<StatedAmount, string>();
  let last: string | null = all.find(({ sign }) => sign !== null)?.sign ?? null;
  // `10 / 8 € / £7`: a sign after the last of several is theirs.
  all.forEach((amount, index) => {
    if (amount.sign !== null) last = amount.sign;
    else {
      const before = index > 0 && all.slice(0, index).some(({ sign }) => sign !== null);
      const sign = before ? last : all.slice(index).find((later) => later.sign !== null)?.sign;
      if (sign) signs.set(amount, sign);
    }
  });
  return signs;
}
