// One line of the index of snapshots as cells, and back. What the line says of a snapshot is said again by the head
// of its tab, so that whoever edits one of them is found out by the other.

import type { Sha256 } from '../publication/canonical.ts';
import { SNAPSHOT_REASONS, type SnapshotHead, type SnapshotReason, writeHead } from './head.ts';
import { TYPED_CELLS } from './parts.ts';

export const INDEX_HEADER = [
  'Sequence',
  'Time',
  'Reason',
  'Who',
  'Tab',
  'Cells',
  'Form',
  'Rows',
  'SHA-256 of its parts',
  'SHA-256',
  'SHA-256 of the one before',
  'Pinned',
  'Verified at',
] as const;
export const PINNED_COLUMN = INDEX_HEADER.indexOf('Pinned') + 1;
export const VERIFIED_COLUMN = INDEX_HEADER.indexOf('Verified at') + 1;

/** The index as it was while a snapshot held Events and Settings only. */
const FIRST_HEADER = [
  'Sequence',
  'Time',
  'Reason',
  'Who',
  'Tab',
  'Cells',
  'Rows of Events',
  'Rows of Settings',
  'Typed cells',
  'SHA-256 of Events',
  'SHA-256 of Settings',
  'SHA-256 of typed cells',
  'Verified at',
] as const;
const FIRST_PARTS = ['Events', 'Settings', TYPED_CELLS] as const;

export interface LinePart {
  readonly name: string;
  /** With the header. */
  readonly rows: number;
  readonly digest: string;
}

export interface IndexLine {
  readonly sequence: number;
  /** RFC 3339, UTC. */
  readonly takenAt: string;
  readonly reason: SnapshotReason;
  readonly takenBy: string;
  readonly tab: string;
  /** How many its tab holds. */
  readonly cells: number;
  readonly form: 'readable' | 'packed';
  readonly parts: readonly LinePart[];
  /** Of the head; empty in snapshots of the first format. */
  readonly hash: string;
  readonly previous: string;
  readonly isPinned: boolean;
  /** Empty while it is not proved. */
  readonly verifiedAt: string;
  /** Its cells as they stand, where it was read from an index of this form. */
  readonly message?: readonly string[];
}

/** The line of a snapshot that is not proved yet. */
export function lineOf(head: SnapshotHead, tab: string, cells: number, sha256: Sha256): IndexLine {
  const { sequence, takenAt, reason, takenBy, previous = '', packedCells } = head;
  return {
    sequence,
    takenAt,
    reason,
    takenBy,
    tab,
    cells,
    form: packedCells === undefined ? 'readable' : 'packed',
    parts: head.parts.map(({ name, rows, digest }) => ({ name, rows, digest })),
    hash: sha256(writeHead(head)),
    previous,
    isPinned: false,
    verifiedAt: '',
  };
}

export function writeLine(line: IndexLine): string[] {
  const { sequence, takenAt, reason, takenBy, tab, cells, form, parts, hash, previous } = line;
  return [
    String(sequence),
    takenAt,
    reason,
    takenBy,
    tab,
    String(cells),
    form,
    parts.map(({ name, rows }) => `${rows} ${name}`).join('\n'),
    parts.map(({ name, digest }) => `${digest} ${name}`).join('\n'),
    hash,
    previous,
    line.isPinned ? 'yes' : '',
    line.verifiedAt,
  ];
}

export interface ReadIndex {
  /** Whether it stands as it was before snapshots held every edited tab. */
  readonly isFirstForm: boolean;
  /** With their index among the rows, from 0 below the header. */
  readonly lines: readonly (IndexLine & { readonly index: number })[];
}

/** All lines in the order of the tab, those that are none passed over; `null` when it is no index. */
export function readIndex(cells: readonly (readonly string[])[]): ReadIndex | null {
  const [header = [], ...rows] = cells;
  const begins = (names: readonly string[]) => header.slice(0, names.length).join('\n') === names.join('\n');
  const isFirstForm = begins(FIRST_HEADER);
  if (!isFirstForm && !begins(INDEX_HEADER)) return null;
  const lines = rows.flatMap((row, index) => {
    const line = isFirstForm ? readFirst(row) : readLine(row);
    return line ? [{ ...line, index }] : [];
  });
  return { isFirstForm, lines };
}

function readLine(row: readonly string[]): IndexLine | null {
  const [, , , , , , form = '', rows = '', digests = '', hash = '', previous = '', pinned = ''] = row;
  const about = readAbout(row);
  const counts = named(rows);
  const parts = [...named(digests)].map(([name, digest]) => ({
    name,
    rows: Number(counts.get(name) ?? Number.NaN),
    digest,
  }));
  return (
    about && {
      ...about,
      form: form === 'packed' ? 'packed' : 'readable',
      parts,
      hash,
      previous,
      isPinned: /^(yes|oui|true|vrai|x)$/i.test(pinned.trim()),
      message: row,
    }
  );
}

function readFirst(row: readonly string[]): IndexLine | null {
  const about = readAbout(row);
  const parts = FIRST_PARTS.map((name, index) => ({
    name,
    rows: Number(row[6 + index]),
    digest: row[9 + index] ?? '',
  }));
  return about && { ...about, form: 'readable', parts, hash: '', previous: '', isPinned: false };
}

type IndexLineFacts = Omit<IndexLine, 'form' | 'parts' | 'hash' | 'previous' | 'isPinned'>;

/** What both forms say in the same columns. */
function readAbout(row: readonly string[]): IndexLineFacts | null {
  const [sequence = '', takenAt = '', reasonCell = '', takenBy = '', tab = '', cells = ''] = row;
  const reason = SNAPSHOT_REASONS.find((each) => each === reasonCell);
  if (!/^[1-9]\d{0,8}$/.test(sequence)) return null;
  return {
    sequence: Number(sequence),
    takenAt,
    reason: reason ?? 'manual',
    takenBy,
    tab,
    cells: Number(cells) || 0,
    verifiedAt: row[VERIFIED_COLUMN - 1] ?? '',
  };
}

/** Lines of a value and a name. */
function named(cell: string): Map<string, string> {
  return new Map(
    cell
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const blank = line.indexOf(' ');
        return [line.slice(blank + 1), line.slice(0, blank)] as const;
      }),
  );
}

/** Whether two snapshots hold the same, cell by cell. */
export function isSameContent(one: readonly LinePart[], other: readonly LinePart[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, digest }, index) => other[index]!.name === name && other[index]!.digest === digest)
  );
}

/** What the line says otherwise than the head of its tab, by the names of its columns; empty when they agree. */
export function disagreements(line: IndexLine, head: SnapshotHead, cells: number, sha256: Sha256): string[] {
  const isFirst = head.previous === undefined;
  const own = lineOf(head, line.tab, cells, sha256);
  // Rows without marks may end in blanks, which nobody reads back, and their head was never hashed.
  const meant = writeLine(isFirst ? { ...own, cells: line.cells, hash: '' } : own);
  const message = line.message ?? writeLine(line);
  return INDEX_HEADER.slice(0, PINNED_COLUMN - 1).filter((_, index) => message[index] !== meant[index]);
}

/** By what a snapshot is known outside the workbook's tabs. */
export function markOf({ hash, parts }: IndexLine): string {
  return hash === '' ? parts.map(({ digest }) => digest.slice(0, 8)).join('') : hash.slice(0, 24);
}

/** The marks of the snapshots that should stand, by sequence; `null` when nobody has kept any yet. */
export type KnownMarks = ReadonlyMap<number, string> | null;

/**
 * The lines of snapshots that script has taken, one a sequence, in the order in which they were taken. Lines that
 * somebody wrote or copied count as nothing: they push no other out.
 */
export function ownLines<Line extends IndexLine>(lines: readonly Line[], known: KnownMarks): Line[] {
  const seen = new Set<number>();
  return lines
    .filter((line) => {
      const isOwn = known === null || known.get(line.sequence) === markOf(line);
      if (!isOwn || seen.has(line.sequence)) return false;
      seen.add(line.sequence);
      return true;
    })
    .sort((one, other) => one.sequence - other.sequence);
}
