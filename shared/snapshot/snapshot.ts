// A snapshot as one rectangle of text cells, and back: a head that says what stands below, then its parts,
// readable as they are. Only one whose parts hash to what the head says may be used.

import * as z from 'zod/mini';
import { canonicalText, escapeCell, type Sha256, unescapeCell } from '../publication/canonical.ts';
import { type SnapshotPart, widthOf } from './parts.ts';

/** Changes when a reader of the old form would misread the new one. */
const SNAPSHOT_FORMAT = 'bandstand.snapshot/1';

const count = z.int().check(z.gte(0), z.lte(10_000_000));

const headSchema = z.strictObject({
  format: z.literal(SNAPSHOT_FORMAT),
  sequence: z.int().check(z.gte(1)),
  /** RFC 3339, UTC. */
  takenAt: z.string(),
  takenBy: z.string(),
  reason: z.enum(['manual']),
  /** In their order below the head. */
  parts: z.array(
    z.strictObject({
      name: z.string(),
      rows: count,
      columns: count,
      digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});

export type SnapshotHead = z.infer<typeof headSchema>;
export type SnapshotReason = SnapshotHead['reason'];

export interface Snapshot {
  readonly head: SnapshotHead;
  readonly parts: readonly SnapshotPart[];
}

/** Puts a snapshot together and hashes its parts, one digest each. */
export function snapshotOf(
  about: Pick<SnapshotHead, 'sequence' | 'takenAt' | 'takenBy' | 'reason'>,
  parts: readonly SnapshotPart[],
  sha256: Sha256,
): Snapshot {
  const { sequence, takenAt, takenBy, reason } = about;
  const described = parts.map((part) => ({
    name: part.name,
    rows: part.rows.length,
    columns: widthOf(part),
    digest: digestOf(part, sha256),
  }));
  return {
    head: { format: SNAPSHOT_FORMAT, sequence, takenAt, takenBy, reason, parts: described },
    parts,
  };
}

/** The whole tab, every row of one width: the head in A1, then the parts one below the other. */
export function layOutSnapshot({ head, parts }: Snapshot): string[][] {
  const width = Math.max(1, ...head.parts.map(({ columns }) => columns));
  const padded = (cells: readonly string[]) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ''),
  ];
  const rows = parts.flatMap(({ rows }) => rows.map((row) => padded(row.map(escapeCell))));
  return [padded([JSON.stringify(head)]), ...rows];
}

export type ReadSnapshot =
  | { readonly kind: 'whole'; readonly snapshot: Snapshot }
  /** `cause` is for the log: which part is not what was written. */
  | { readonly kind: 'damaged'; readonly cause: string };

/** Reads a snapshot's tab back and hashes it again, all of it or none. */
export function readSnapshot(cells: readonly (readonly unknown[])[], sha256: Sha256): ReadSnapshot {
  const head = readHead(cells[0]?.[0]);
  if (!head) return { kind: 'damaged', cause: 'the first cell is not a snapshot’s head' };
  const parts: SnapshotPart[] = [];
  let from = 1;
  for (const { name, rows, columns, digest } of head.parts) {
    const part = partAt(cells, from, { name, rows, columns });
    if (!part || digestOf(part, sha256) !== digest) {
      return { kind: 'damaged', cause: `${name} is not as it was written` };
    }
    parts.push(part);
    from += rows;
  }
  return { kind: 'whole', snapshot: { head, parts } };
}

function partAt(
  cells: readonly (readonly unknown[])[],
  from: number,
  { name, rows, columns }: { name: string; rows: number; columns: number },
): SnapshotPart | null {
  const found: string[][] = [];
  for (let row = from; row < from + rows; row++) {
    const texts: string[] = [];
    for (let column = 0; column < columns; column++) {
      const cell = cells[row]?.[column] ?? '';
      if (typeof cell !== 'string') return null;
      texts.push(unescapeCell(cell));
    }
    found.push(texts);
  }
  return { name, rows: found };
}

/** The same content has the same digest in every snapshot. */
function digestOf({ name, rows }: SnapshotPart, sha256: Sha256): string {
  const [header = [], ...rest] = rows;
  return sha256(canonicalText({ format: SNAPSHOT_FORMAT, part: name }, header, rest));
}

function readHead(cell: unknown): SnapshotHead | null {
  try {
    const result = headSchema.safeParse(typeof cell === 'string' ? JSON.parse(cell) : null);
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
