// A mark for each row of a snapshot's tab, so that damage can be named by its row. It proves nothing: whoever edits
// a row and its mark is found out by SHA-256, which only knows that something is wrong in all of a part.

/** Of the row at this index and all its cells. 53 bits; no service call, however many rows there are. */
export function rowCheck(index: number, cells: readonly string[]): string {
  let high = 0xdeadbeef ^ index;
  let low = 0x41c6ce57 ^ index;
  const mix = (code: number) => {
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  };
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at++) mix(cell.charCodeAt(at));
    mix(0x10000 + cell.length);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const text = 4294967296 * (2097151 & low) + (high >>> 0);
  return `#${text.toString(16).padStart(14, '0')}`;
}
