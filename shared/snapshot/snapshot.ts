// A snapshot as one rectangle of text cells: a head that says what stands below, then its parts, readable as they
// are or packed, and at the end of each row its mark.

import { type Compression, packCells } from '../pack.ts';
import { canonicalText, escapeCell, type Sha256 } from '../publication/canonical.ts';
import { FIRST_FORMAT, SNAPSHOT_FORMAT, type SnapshotHead, writeHead } from './head.ts';
import { type SnapshotPart, widthOf } from './parts.ts';
import { rowCheck } from './row-check.ts';

export interface Snapshot {
  readonly head: SnapshotHead;
  readonly parts: readonly SnapshotPart[];
}

export type PartDigest = SnapshotHead['parts'][number];

/** Hashes parts, one digest each. */
export function describeParts(parts: readonly SnapshotPart[], sha256: Sha256): PartDigest[] {
  return parts.map((part) => ({
    name: part.name,
    rows: part.rows.length,
    columns: widthOf(part),
    digest: digestOf(part, sha256),
  }));
}

/** The same content has the same digest in every snapshot, whatever its form. */
export function digestOf({ name, rows }: SnapshotPart, sha256: Sha256): string {
  const [header = [], ...rest] = rows;
  return sha256(canonicalText({ format: FIRST_FORMAT, part: name }, header, rest));
}

/** How many cells the parts need, readable as they are. */
export function readableCells(described: readonly PartDigest[]): number {
  const rows = described.reduce((total, part) => total + part.rows, 1);
  return rows * (widestOf(described) + 1);
}

export interface SnapshotLayout {
  readonly head: SnapshotHead;
  /** Every row of one width. */
  readonly cells: string[][];
}

type SnapshotFacts = Pick<SnapshotHead, 'sequence' | 'takenAt' | 'takenBy' | 'reason' | 'previous'>;

/** The whole tab: the head in A1, then the parts one below the other. */
export function layOutReadable(
  about: SnapshotFacts,
  parts: readonly SnapshotPart[],
  described: readonly PartDigest[],
): SnapshotLayout {
  const head: SnapshotHead = { format: SNAPSHOT_FORMAT, ...about, parts: [...described] };
  const rows = parts.flatMap(({ rows }) => rows.map((row) => row.map(escapeCell)));
  return { head, cells: marked([[writeHead(head)], ...rows], widestOf(described)) };
}

/** The same with all rows packed, a JSON line each, into as few cells as hold them. */
export function layOutPacked(
  about: SnapshotFacts,
  parts: readonly SnapshotPart[],
  described: readonly PartDigest[],
  compression: Compression,
): SnapshotLayout {
  const lines = parts.flatMap(({ rows }) => rows.map((row) => JSON.stringify(row)));
  const packed = packCells(lines.join('\n'), compression);
  const head: SnapshotHead = {
    format: SNAPSHOT_FORMAT,
    ...about,
    packedCells: packed.length,
    parts: [...described],
  };
  return { head, cells: marked([[writeHead(head)], ...packed.map((cell) => [cell])], 1) };
}

/** Pads rows to one width and ends each with its mark. */
function marked(rows: readonly (readonly string[])[], width: number): string[][] {
  return rows.map((row, index) => {
    const cells = [...row];
    while (cells.length < width) cells.push('');
    cells.push(rowCheck(index, cells));
    return cells;
  });
}

export function widestOf(described: readonly Pick<PartDigest, 'columns'>[]): number {
  return Math.max(1, ...described.map(({ columns }) => columns));
}
