// Rebuilds a publication from the store, and believes it only when its digests, computed anew, agree.

import { OperationalError } from '../../shared/operational-error.ts';
import { escapeCell, type PublishedTable } from '../../shared/publication/canonical.ts';
import { type PartHead, PUBLICATION_FORMAT } from '../../shared/publication/manifest.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { PUBLISHED_HEADER } from '../../shared/publication/row.ts';
import { type Verification, verify } from '../../shared/publication/verify.ts';
import { PUBLISHED_PLACEMENTS_TAB } from '../../shared/tabs.ts';
import { sha256 } from '../hashes.ts';
import type { Database, Queries } from '../postgres/database.ts';
import { readFeaturedEntries } from './featured-entries.ts';
import * as sql from './sql.ts';
import { type StoredRow, tableOfStored } from './stored-rows.ts';

type Rows = readonly (readonly string[])[];

/** What the store says of itself. */
export interface Meta extends Record<string, unknown> {
  /** The head; 0 before the first publication. */
  readonly revision: number;
  readonly digest: string | null;
  readonly rowCount: number;
  readonly eventCount: number;
  readonly updatedAt: Date | null;
}

/** Reads the single row of meta, without locking it. */
export async function readMeta(queries: Queries): Promise<Meta> {
  const [meta] = await queries.query<Meta>(sql.READ_META);
  return meta ?? { revision: 0, digest: null, rowCount: 0, eventCount: 0, updatedAt: null };
}

/** Counts the rows that are there, whatever meta says. */
export async function countRows(queries: Queries): Promise<number> {
  const [counted] = await queries.query<{ count: number }>(sql.COUNT_ROWS);
  return counted?.count ?? 0;
}

/**
 * The current revision, from the row table; `null` before the first one. Throws an `OperationalError` of code
 * `store-damaged` when the rows are not those that were published.
 */
export function loadCurrent(database: Database): Promise<Publication | null> {
  return database.transaction(async (queries) => {
    await queries.query(sql.SEE_ONE_MOMENT);
    return loadHead(queries);
  });
}

/** The same inside a transaction in which no other writer can move the head. */
export async function loadHead(queries: Queries): Promise<Publication | null> {
  const { revision } = await readMeta(queries);
  if (revision === 0) return null;
  const columns = await queries.query<{ name: string }>(sql.READ_COLUMNS);
  const rows = await queries.query<{ stored: string }>(sql.READ_ROWS);
  const events = tableOfStored(
    columns.map(({ name }) => name),
    rows.map(({ stored }) => JSON.parse(stored) as StoredRow),
  );
  return rebuild(revision, await readRevision(queries, revision), events);
}

/** A stored revision, from what it and those before it changed; `null` when there is none of that number. */
export async function loadRevision(queries: Queries, number: number): Promise<Publication | null> {
  const record = await readRevision(queries, number);
  if (!record) return null;
  const rows = await queries.query<{ cells: string[] }>(sql.READ_REVISION_ROWS, [number]);
  const header = record.header === null ? PUBLISHED_HEADER : (JSON.parse(record.header) as string[]);
  return rebuild(number, record, { header, rows: rows.map(({ cells }) => cells) });
}

/** What of the store is asked for, or that it is damaged. */
export async function unlessDamaged<Result>(load: () => Promise<Result>): Promise<Result | 'damaged'> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof OperationalError && error.code === 'store-damaged') return 'damaged';
    throw error;
  }
}

interface RevisionRecord extends Record<string, unknown> {
  readonly manifest: string;
  /** The columns that the digest of its events was taken over; `null` before migration 7. */
  readonly header: string | null;
  /** The columns that the digest of its placements was taken over. */
  readonly placementsHeader: string;
  /** Featured entries. */
  readonly placements: string;
}

async function readRevision(queries: Queries, number: number): Promise<RevisionRecord | undefined> {
  const [record] = await queries.query<RevisionRecord>(sql.READ_REVISION, [number]);
  return record;
}

/** Lays the stored cells out as the tabs had them, and puts them to the very check that the tabs were put to. */
function rebuild(number: number, record: RevisionRecord | undefined, events: PublishedTable): Publication {
  const placements = record && readFeaturedEntries(record.placementsHeader, record.placements);
  if (!record || !placements)
    throw isDamaged(number, record ? 'its placements are no featured entries' : null);
  const verified = verifyTables(number, record.manifest, events, placements);
  if (verified.kind === 'whole') return verified.publication;
  throw isDamaged(number, verified);
}

/** Lays tables of cells, not escaped, out as published tabs, and puts them to the check that the tabs were put to. */
export function verifyTables(
  revision: number,
  manifest: string,
  { header, rows }: PublishedTable,
  placements: PublishedTable,
): Verification {
  return verify(
    {
      events: [[manifest], header, ...escaped(rows)],
      placements: [[partHead(revision, placements)], placements.header, ...escaped(placements.rows)],
    },
    sha256,
  );
}

function isDamaged(number: number, cause: unknown): OperationalError {
  return new OperationalError({
    code: 'store-damaged',
    operation: `read revision ${number} from the store`,
    message: `The store does not hold revision ${number} as it was published.`,
    hint: 'Somebody changed the tables by hand. Publish again from the Sheet, or restore a backup.',
    cause,
  });
}

function partHead(revision: number, { header, rows }: PublishedTable): string {
  return JSON.stringify({
    format: PUBLICATION_FORMAT,
    part: PUBLISHED_PLACEMENTS_TAB,
    revision,
    rows: rows.length,
    columns: header.length,
  } satisfies PartHead);
}

function escaped(rows: Rows): string[][] {
  return rows.map((cells) => cells.map(escapeCell));
}
