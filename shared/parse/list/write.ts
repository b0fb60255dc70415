// Writes a list so that it is read as the same list without doubt.

import { genresIn, isWholeName, namesNothing } from './names.ts';
import { piecesOf, tightSides, weakParts } from './pieces.ts';

/** The names with commas between; in quotation marks where one could be taken for several. */
export function writeList(names: readonly string[]): string {
  return names.map((name) => (isPlainlyOne(name) ? name : quoted(name))).join(', ');
}

function isPlainlyOne(name: string): boolean {
  const [piece, ...more] = piecesOf(name);
  if (!piece || more.length > 0 || piece.isQuoted || piece.text !== name) return false;
  if (
    /^(?:and|et|or|ou|&)\s|\.$|^\(?\d+[.)]|^[-–—*+]\s|^\[/i.test(name) ||
    !isClosed(name) ||
    namesNothing(name)
  )
    return false;
  if (isWholeName(name)) return true;
  return weakParts(name) === null && tightSides(name) === null && genresIn(name) === null;
}

/** Whether every bracket has its other half, so that none reaches the next name. */
function isClosed(name: string): boolean {
  return !/[()]/.test(name.replace(/\([^()]*\)/g, ''));
}

/** In the first marks that do not stand in the name itself. */
function quoted(name: string): string {
  if (!/[“”]/.test(name)) return `“${name}”`;
  if (!name.includes('"')) return `"${name}"`;
  return `«${name.replace(/[«»]/g, '’')}»`;
}
