// Strokes, ampersands, plus signs, `and`, `et`, dashes: they separate, or they belong to a name.

import { isGenre } from './names.ts';

const WEAK = /\s*[/&]\s*|\s+(?:\+|and|et|[-–—])\s+/gi;
/** Sides as short as these belong together: `R&B`, `w/o`, `24/7`. */
const SHORT = 2;
const NAMES_SOMETHING = /[\p{L}\p{N}\p{S}]/u;

export interface Weak {
  readonly parts: readonly string[];
  /** The separator, when all are the same: `/`, `&`, `+`, `and`, `et`, `-`; '' when they differ. */
  readonly by: string;
}

/** What a piece falls into at its weak separators; `null` when it has none that could separate. */
export function weakParts(piece: string): Weak | null {
  const marks = piece.match(WEAK);
  if (!marks) return null;
  const sides = piece.split(WEAK).map((part) => part.trim());
  if (sides.some((part) => part === '')) return null;
  const parts = sides.filter((part) => NAMES_SOMETHING.test(part));
  if (parts.length < 2) return null;
  const kinds = new Set(marks.map((mark) => mark.trim().toLowerCase().replace(/[–—]/, '-')));
  const isTight = marks.every((mark) => mark === mark.trim());
  if (isTight && parts.some((part) => part.length <= SHORT || /^\d|\d$/.test(part))) return null;
  return { parts, by: kinds.size === 1 ? [...kinds][0]! : '' };
}

/** `FR/EN`, `rap/hip-hop`: a stroke without spaces between what may be two; `null` where it is one name. */
export function tightSides(name: string): readonly string[] | null {
  const sides = name.split('/').map((side) => side.trim());
  if (sides.length !== 2) return null;
  const areCodes = sides.every((side) => /^\p{Lu}{2,3}$/u.test(side));
  return areCodes || sides.every(isGenre) ? sides : null;
}
