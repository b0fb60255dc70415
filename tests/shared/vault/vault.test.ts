// The Vault under corruption: whatever is changed in its cells, no text comes out that was not put in.

import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compression, packCells, unpackCells } from '../../../shared/pack.ts';
import { readHeadPage } from '../../../shared/vault/messages.ts';
import {
  isAsWritten,
  MOST_NAMES,
  namePages,
  nextVaultIndex,
  type PackedText,
  packedText,
  readVaultIndex,
  textsOf,
  type VaultIndex,
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
  const name = { part: 'backup', id: `backup_${number}`, sha256: sha256(text) };
  return packedText(name, packCells(text, GZIP), sha256);
});
const index = nextVaultIndex(null, TAKEN_AT, texts, sha256);
const tab = [[...index.cells], ...texts.map(vaultRow)];

function indexIn(cells: readonly string[]): VaultIndex | null {
  const read = readVaultIndex(cells, sha256);
  return read.kind === 'index' ? read.index : null;
}

/** What a reader takes out of the tab: texts by name, and how many were found damaged. */
function takenFrom(cells: readonly (readonly string[])[]) {
  const [first = [], ...rows] = cells;
  const read = indexIn(first);
  if (!read) return { texts: new Map<string, string>(), isNoticed: true };
  const found = textsOf(read, rows);
  const whole = found.flatMap(({ id, sha256: expected, packed }) => {
    const text = unpackCells(packed, GZIP);
    return text !== null && sha256(text) === expected ? [[id, text] as const] : [];
  });
  const isNoticed = whole.length < found.length || !found.every((text) => isAsWritten(text, sha256));
  return { texts: new Map<string, string>(whole), isNoticed };
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
    expect(indexIn(next.cells)).toEqual(next);
    const [head = '', names = ''] = next.cells;
    expect(indexIn([head.replace('"sequence":2', '"sequence":3'), names])).toBeNull();
    expect(indexIn([head, names.replace('backup_2', 'backup_9')])).toBeNull();
    expect(indexIn([head])).toBeNull();
    expect(readVaultIndex([head, '[]'], sha256)).toEqual({ kind: 'changed' });
  });

  it('knows what is no index, a later one, and one that says more than it knows', () => {
    expect(readVaultIndex(['Our vault', 'keys'], sha256)).toEqual({ kind: 'none' });
    expect(readVaultIndex([], sha256)).toEqual({ kind: 'none' });
    const [head = '', names = ''] = index.cells;
    const later = head.replace('bandstand.vault/2', 'bandstand.vault/3');
    expect(readVaultIndex([later, names], sha256)).toEqual({ kind: 'newer', format: 'bandstand.vault/3' });

    const { seal: _, ...rest } = JSON.parse(head) as Record<string, unknown>;
    const more = { ...rest, format: 'bandstand.vault/2.1', weather: 'fair' };
    const sealed = JSON.stringify({ ...more, seal: sha256(JSON.stringify(more)) });
    expect(indexIn([sealed, names])?.names).toEqual(index.names);
  });

  it('names as many texts as there may be, in cells and messages that hold them', () => {
    const many = Array.from({ length: MOST_NAMES }, (_, number) => ({
      part: 'submission-messages',
      id: `2027-${String(number).padStart(5, '0')}`,
      sha256: sha256(String(number)),
    }));
    const large = nextVaultIndex(index, TAKEN_AT, many, sha256);
    expect(indexIn(large.cells)?.names).toEqual(many);
    for (const cell of large.cells) expect(cell.length).toBeLessThan(50_000);
    const pages = namePages(many);
    expect(pages.flat()).toEqual(many);
    expect(pages.length).toBeGreaterThan(10);

    const [head = ''] = large.cells;
    const bodyOf = (first: number, names: readonly unknown[]) => JSON.stringify({ head, first, names });
    const [page = []] = pages;
    expect(bodyOf(0, page).length).toBeLessThan(64 * 1024);
    expect(readHeadPage(bodyOf(0, page), sha256)).toMatchObject({ kind: 'page', count: many.length });
    expect(readHeadPage(bodyOf(0, many), sha256)).toMatchObject({ kind: 'index', index: { names: many } });
    expect(readHeadPage(bodyOf(0, page).replace('"first":0', '"first":-1'), sha256)).toBeNull();
    expect(readHeadPage(JSON.stringify({ head: 'x', first: 0, names: [] }), sha256)).toBeNull();
  });

  it('reads what the first format left: names in the head, no digests in the rows', () => {
    const entries = texts.map(({ part, id, sha256: ofText }) => ({ part, id, sha256: ofText }));
    const head = { format: 'bandstand.vault/1', sequence: 4, takenAt: TAKEN_AT, previous: '', entries };
    const unsealed = { ...head, rows: sha256('rows') };
    const cell = JSON.stringify({ ...unsealed, seal: sha256(JSON.stringify(unsealed)) });
    const former = indexIn([cell]);
    expect(former).toMatchObject({ sequence: 4, names: entries });
    const rows = texts.map(({ part, id, packed }) => [part, id, ...packed]);
    for (const [at, { packed, ...name }] of textsOf(former!, rows).entries()) {
      expect({ ...name, check: '' }).toEqual({ ...entries[at], check: '' });
      expect(sha256(unpackCells(packed, GZIP)!)).toBe(name.sha256);
    }
    expect(nextVaultIndex(former, TAKEN_AT, entries, sha256)).toMatchObject({
      sequence: 5,
      previous: former!.seal,
    });
    expect(readHeadPage(cell, sha256)).toMatchObject({ kind: 'index', index: { sequence: 4 } });
    expect(readVaultIndex([cell.replace('backup_2', 'backup_9')], sha256)).toEqual({ kind: 'changed' });
  });

  it('finds the text of a name among those of its former digests', () => {
    const [text] = texts;
    const newer = packedText({ ...text!, sha256: sha256('newer') }, packCells('newer', GZIP), sha256);
    const rows = [vaultRow(newer), vaultRow(text!)];
    expect(textsOf(nextVaultIndex(null, TAKEN_AT, [newer], sha256), rows)).toEqual([newer]);
    expect(textsOf(nextVaultIndex(null, TAKEN_AT, [text!], sha256), rows)).toEqual([text]);
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
