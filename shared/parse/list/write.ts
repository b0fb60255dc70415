// Writes a list so that it is read as the same list without doubt.

import { isWholeName } from './names.ts';
import { piecesOf } from './pieces.ts';
import { weakParts } from './weak.ts';

/** The names with commas between; in quotation marks where one could be taken for several. */
export function writeList(names: readonly string[]): string {
  return names.map((name) => (isPlainlyOne(name) ? name : quoted(name))).join(', ');
}

function isPlainlyOne(name: string): boolean {
  const [piece, ...more] = piecesOf(name);
  if (!piece || more.length > 0 || piece.isQuoted || piece.text !== name) return false;
  return (
    !/^(?:and|et|or|ou|&)\s|\.$|^\S* \S* \S/i.test(name) && (isWholeName(name) || weakParts(name) === null)
  );
}

/** In the first marks that do not stand in the name itself. */
function quoted(name: string): string {
  if (!/[“”]/.test(name)) return `“${name}”`;
  if (!name.includes('"')) return `"${name}"`;
  return `«${name.replace(/[«»]/g, '’')}»`;
}
