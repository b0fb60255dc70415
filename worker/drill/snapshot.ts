// A snapshot of the workbook, read as the worker may read it: proved against its line in the index, made into a
// programme by the very flow that publishes, put into a store aside, and compared with what comes out of it.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { disagreements, type IndexLine, ownLines, readIndex } from '../../shared/snapshot/index-line.ts';
import { readSnapshot } from '../../shared/snapshot/read.ts';
import type { Snapshot } from '../../shared/snapshot/snapshot.ts';
import { SNAPSHOT_TAB_PREFIX, SNAPSHOTS_TAB } from '../../shared/tabs.ts';
import type { Sheet } from '../google/sheets.ts';
import { gzip } from '../gzip.ts';
import { sha256 } from '../hashes.ts';
import type { Database } from '../postgres/database.ts';
import { storeIn } from '../revisions/store.ts';
import type { DrillResult } from './backup.ts';
import { differenceFrom, inScratch } from './scratch.ts';
import { programmeIn } from './snapshot-programme.ts';

/**
 * Those that were proved when they were taken, the newest first. Throws an `OperationalError` when the Sheet cannot be
 * read.
 */
export async function listSnapshots(sheet: Sheet): Promise<IndexLine[]> {
  const cells = await sheet.readTab(SNAPSHOTS_TAB);
  const width = cells?.[0]?.length ?? 0;
  const texts = cells?.map((row) => Array.from({ length: width }, (_, column) => String(row[column] ?? '')));
  const read = texts && readIndex(texts);
  // Which of them script has taken is kept where only script reads: here the lines are believed, and then proved.
  return ownLines(read?.lines ?? [], null)
    .filter(({ verifiedAt }) => verifiedAt !== '')
    .reverse();
}

/** Never throws for what Google did: that is a difference too. */
export async function drillSnapshot(
  db: Database,
  sheet: () => Sheet,
  sequence: number,
): Promise<DrillResult> {
  const id = `snapshot ${sequence}`;
  const ended = (difference: string | null, remark: string | null, programme?: Publication | null) => ({
    id,
    rowCount: programme?.events.length ?? 0,
    featuredEntryCount: programme?.placements.length ?? 0,
    difference,
    remark,
  });
  const read = await readFrom(sheet, sequence);
  if (typeof read === 'string') return ended(`${id}: ${read}`, null);
  const { publication, remark } = programmeIn(read);
  // What was kept is whole; that nothing could be published of it is the fault of what stood there.
  if (!publication) return ended(null, remark);
  const difference = await db.transaction((queries) =>
    inScratch(queries, async () => {
      await storeIn(queries, publication);
      return differenceFrom(queries, id, publication);
    }),
  );
  return ended(difference, remark, publication);
}

async function readFrom(sheet: () => Sheet, sequence: number): Promise<Snapshot | string> {
  try {
    const open = sheet();
    const line = (await listSnapshots(open)).find((each) => each.sequence === sequence);
    return line ? await proveSnapshot(open, line) : 'there is no such snapshot any more.';
  } catch (error) {
    if (error instanceof OperationalError) return `it could not be read. ${error.message}`;
    throw error;
  }
}

/** The snapshot, or what is wrong with it, as a sentence about it. */
export async function proveSnapshot(sheet: Sheet, line: IndexLine): Promise<Snapshot | string> {
  const cells = line.tab.startsWith(SNAPSHOT_TAB_PREFIX) ? await sheet.readTab(line.tab) : null;
  if (!cells) return `its tab ${line.tab} is gone.`;
  const read = readSnapshot(cells, sha256, gzip);
  if (read.kind === 'damaged') {
    const { damage } = read;
    return `its tab ${line.tab} is not as it was written, from row ${damage.row}.`;
  }
  const held = cells.length * Math.max(...cells.map((row) => row.length));
  const columns = disagreements(line, read.snapshot.head, held, sha256);
  return columns.length === 0
    ? read.snapshot
    : `its line in ${SNAPSHOTS_TAB} says otherwise: ${columns.join(', ')}.`;
}
