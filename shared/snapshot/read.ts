// Reads a snapshot's tab back: all of it or none. Only one whose rows bear their marks and whose parts hash to what
// the head says may be used; else the first row that is not as it was written is named.

import { type Compression, unpackCells } from '../pack.ts';
import { type Sha256, unescapeCell } from '../publication/canonical.ts';
import { FIRST_FORMAT, readHead, type SnapshotHead } from './head.ts';
import type { SnapshotPart } from './parts.ts';
import { rowCheck } from './row-check.ts';
import { digestOf, type Snapshot, widestOf } from './snapshot.ts';

export type Damage =
  /** A row of the snapshot's tab, from 1; `of` is the row of the copied tab that it holds. */
  | { readonly kind: 'row'; readonly row: number; readonly of: PartRow | null }
  | { readonly kind: 'row-missing'; readonly row: number; readonly of: PartRow | null }
  | { readonly kind: 'row-beyond'; readonly row: number }
  /** Its rows bear marks that fit, and yet it is another part than was hashed; `row` is where it begins. */
  | { readonly kind: 'part'; readonly name: string; readonly row: number };

export interface PartRow {
  readonly tab: string;
  readonly row: number;
}

export type ReadSnapshot =
  | { readonly kind: 'whole'; readonly snapshot: Snapshot }
  | { readonly kind: 'damaged'; readonly damage: Damage };

export function readSnapshot(
  cells: readonly (readonly unknown[])[],
  sha256: Sha256,
  compression: Compression,
): ReadSnapshot {
  const head = readHead(cells[0]?.[0]);
  if (!head) return damaged({ kind: 'row', row: 1, of: null });
  const found = head.format === FIRST_FORMAT ? oddRow(cells, head) : damagedRow(cells, head);
  if (found) return damaged(found);
  const parts =
    head.packedCells === undefined ? readableParts(cells, head) : packedParts(cells, head, compression);
  if (!parts) return damaged({ kind: 'row', row: 2, of: null });
  let row = 2;
  for (const [index, part] of parts.entries()) {
    if (digestOf(part, sha256) !== head.parts[index]!.digest) {
      return damaged({ kind: 'part', name: part.name, row: head.packedCells === undefined ? row : 2 });
    }
    row += part.rows.length;
  }
  return { kind: 'whole', snapshot: { head, parts } };
}

const damaged = (damage: Damage): ReadSnapshot => ({ kind: 'damaged', damage });

/** The first row that does not bear its mark, is missing, or is one too many. */
function damagedRow(cells: readonly (readonly unknown[])[], head: SnapshotHead): Damage | null {
  const isPacked = head.packedCells !== undefined;
  const rows = 1 + (head.packedCells ?? head.parts.reduce((total, part) => total + part.rows, 0));
  const width = isPacked ? 1 : widestOf(head.parts);
  for (let index = 0; index < rows; index++) {
    const row = cells[index];
    const of = isPacked ? null : partRowAt(head, index);
    if (!row || row.every((cell) => cell === '')) return { kind: 'row-missing', row: index + 1, of };
    const texts = row.slice(0, width);
    const isWhole =
      row.length > width &&
      texts.every((cell) => typeof cell === 'string') &&
      row[width] === rowCheck(index, texts as string[]) &&
      row.slice(width + 1).every((cell) => cell === '');
    if (!isWhole) return { kind: 'row', row: index + 1, of };
  }
  const beyond = cells.slice(rows).findIndex((row) => row.some((cell) => cell !== ''));
  return beyond < 0 ? null : { kind: 'row-beyond', row: rows + beyond + 1 };
}

/** The first format has no marks: its hashes find out the rest. */
function oddRow(cells: readonly (readonly unknown[])[], head: SnapshotHead): Damage | null {
  const rows = head.parts.reduce((total, part) => total + part.rows, 1);
  const index = cells.slice(0, rows).findIndex((row) => row.some((cell) => typeof cell !== 'string'));
  return index < 0 ? null : { kind: 'row', row: index + 1, of: partRowAt(head, index) };
}

function partRowAt(head: SnapshotHead, index: number): PartRow | null {
  let from = 1;
  for (const { name, rows } of head.parts) {
    if (index >= from && index < from + rows) return { tab: name, row: index - from + 1 };
    from += rows;
  }
  return null;
}

function readableParts(cells: readonly (readonly unknown[])[], head: SnapshotHead): SnapshotPart[] {
  let from = 1;
  return head.parts.map(({ name, rows, columns }) => {
    const part = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => unescapeCell(String(cells[from + row]?.[column] ?? ''))),
    );
    from += rows;
    return { name, rows: part };
  });
}

/** `null` when what is packed is no such rows. */
function packedParts(
  cells: readonly (readonly unknown[])[],
  head: SnapshotHead,
  compression: Compression,
): SnapshotPart[] | null {
  const text = unpackCells(
    cells.slice(1, 1 + head.packedCells!).map(([cell]) => String(cell ?? '')),
    compression,
  );
  if (text === null) return null;
  try {
    const rows = text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as string[]);
    let from = 0;
    return head.parts.map((part) => {
      const own = rows.slice(from, from + part.rows);
      from += part.rows;
      return { name: part.name, rows: own };
    });
  } catch {
    return null;
  }
}
