// The Vault under corruption: whatever is changed in its cells, no text comes out that was not put in.

import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compression, packCells, unpackCells } from '../../../shared/pack.ts';
import {
  nextVaultIndex,
  type PackedText,
  packedTexts,
  readVault,
  readVaultIndex,
  vaultRow,
} from '../../../shared/vault/vault.ts';
import { draws } from '../../draws.ts';
import { sha256 } from '../programme.ts';

const GZIP: Compression = {
  compress: (text) => gzipSync(text).toString('base64'),
  decompress: (base64) => gunzipSync(Buffer.from(base64, 'base64')).toString('utf8'),
};
const TAKEN_AT = '2027-06-04T04:20:00Z';

const texts: PackedText[] = Array.from({ length: 6 }, (_, number) => {
  // Long and without pattern, so that some take several cells.
  let text = `text ${number} `;
  for (let round = 0; round < (number + 1) * 400; round++) text += sha256(`${number} ${round}`);
  return { part: 'backup', id: `backup_${number}`, sha256: sha256(text), packed: packCells(text, GZIP) };
});
const index = nextVaultIndex(null, TAKEN_AT, texts, sha256);
const tab = [[JSON.stringify(index)], ...texts.map(vaultRow)];
const unpack = (cells: readonly string[]) => unpackCells(cells, GZIP);

/** What a reader takes out of the tab: texts by name, and how many were found damaged. */
function takenFrom(cells: readonly (readonly string[])[]) {
  const [[head = ''] = [], ...rows] = cells;
  const read = readVaultIndex(head, sha256);
  if (!read) return { texts: new Map<string, string>(), isNoticed: true };
  const entries = readVault(read, rows, unpack, sha256);
  const whole = entries.flatMap((entry) => (entry.kind === 'whole' ? [[entry.id, entry.text] as const] : []));
  return {
    texts: new Map(whole),
    isNoticed: whole.length < entries.length || packedTexts(read, rows, sha256) === null,
  };
}

describe('the Vault', () => {
  it('gives every text back', () => {
    const taken = takenFrom(tab);
    expect(taken.isNoticed).toBe(false);
    for (const { id, sha256: digest } of texts) expect(sha256(taken.texts.get(id)!)).toBe(digest);
  });

  it('gives out nothing that was changed, and notices it, in 1,000 random corruptions', () => {
    const digests = new Map(texts.map(({ id, sha256: digest }) => [id, digest]));
    const row = fc.nat({ max: tab.length - 1 });
    const corruption = fc.oneof(
      fc.record({
        kind: fc.constant('letter'),
        row,
        column: fc.nat({ max: 8 }),
        at: fc.nat(),
        by: fc.integer({ min: 1, max: 61 }),
      }),
      fc.record({
        kind: fc.constant('cut'),
        row,
        column: fc.nat({ max: 8 }),
        at: fc.nat(),
        by: fc.constant(0),
      }),
      fc.record({
        kind: fc.constant('blank'),
        row,
        column: fc.nat({ max: 8 }),
        at: fc.nat(),
        by: fc.constant(0),
      }),
      fc.record({ kind: fc.constant('swap'), row, column: fc.constant(0), at: row, by: fc.constant(0) }),
      fc.record({ kind: fc.constant('gone'), row, column: fc.constant(0), at: fc.nat(), by: fc.constant(0) }),
    );
    fc.assert(
      fc.property(corruption, (how) => {
        const changed = corrupted(how);
        const { texts: taken, isNoticed } = takenFrom(changed);
        for (const [id, text] of taken) expect(sha256(text)).toBe(digests.get(id));
        // Rows in another order say the same.
        const isSame =
          JSON.stringify([...changed].sort()) === JSON.stringify([...tab].sort()) &&
          changed[0]![0] === tab[0]![0];
        expect(isNoticed || isSame, JSON.stringify(how)).toBe(true);
      }),
      { numRuns: draws(1_000) },
    );
  });

  it('follows the index before, and an index that was edited is none', () => {
    const next = nextVaultIndex(index, TAKEN_AT, texts.slice(1), sha256);
    expect(next).toMatchObject({ sequence: 2, previous: index.seal });
    expect(readVaultIndex(JSON.stringify(next), sha256)).toEqual(next);
    expect(readVaultIndex(JSON.stringify({ ...next, sequence: 3 }), sha256)).toBeNull();
    expect(readVaultIndex(JSON.stringify({ ...next, entries: [] }), sha256)).toBeNull();
  });
});

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function corrupted({
  kind,
  row,
  column,
  at,
  by,
}: {
  kind: string;
  row: number;
  column: number;
  at: number;
  by: number;
}) {
  const cells = tab.map((each) => [...each]);
  const target = cells[row]!;
  const index = column % target.length;
  const text = target[index]!;
  const place = at % Math.max(text.length, 1);
  if (kind === 'letter') {
    const letter = LETTERS.indexOf(text[place]!);
    const other = LETTERS[(Math.max(letter, 0) + by) % LETTERS.length]!;
    target[index] = text.slice(0, place) + other + text.slice(place + 1);
  } else if (kind === 'cut') target[index] = text.slice(0, place);
  else if (kind === 'blank') target[index] = '';
  else if (kind === 'gone') cells.splice(row, 1);
  else [cells[row], cells[at]] = [cells[at]!, cells[row]!];
  return cells;
}
