// A snapshot of the workbook, read as the worker may read it: proved against its line in the index, made into a
// programme by the very flow that publishes, put into a store aside, and compared with what comes out of it.

import { disagreements, type IndexLine, ownLines, readIndex } from '../../shared/snapshot/index-line.ts';
import { readSnapshot } from '../../shared/snapshot/read.ts';
import type { Snapshot } from '../../shared/snapshot/snapshot.ts';
import { SNAPSHOT_TAB_PREFIX, SNAPSHOTS_TAB } from '../../shared/tabs.ts';
import type { Sheet } from '../google/sheets.ts';
import { sha256 } from '../hashes.ts';
import type { Database } from '../postgres/database.ts';
import { storeIn } from '../revisions/store.ts';
import { GZIP } from '../vault/texts.ts';
import type { Drilled } from './drilled.ts';
import { differenceFrom, inScratch } from './scratch.ts';
import { programmeIn } from './snapshot-programme.ts';

/** Those that were proved when they were taken, the newest first. Throws a `Breakdown` when the Sheet cannot be read. */
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

export async function drillSnapshot(db: Database, sheet: Sheet, sequence: number): Promise<Drilled> {
  const id = `snapshot ${sequence}`;
  const line = (await listSnapshots(sheet)).find((each) => each.sequence === sequence);
  const read = line ? await proveSnapshot(sheet, line) : `${id}: there is no such snapshot any more.`;
  if (typeof read === 'string') return { id, rowCount: 0, featuredEntryCount: 0, difference: read };
  const programme = programmeIn(read);
  if (typeof programme === 'string') {
    return { id, rowCount: 0, featuredEntryCount: 0, difference: `${id}: ${programme}` };
  }
  const difference = await db.transaction((queries) =>
    inScratch(queries, async () => {
      await storeIn(queries, programme);
      return differenceFrom(queries, id, programme);
    }),
  );
  const { events, placements } = programme;
  return { id, rowCount: events.length, featuredEntryCount: placements.length, difference };
}

/** The snapshot, or what is wrong with it. */
export async function proveSnapshot(sheet: Sheet, line: IndexLine): Promise<Snapshot | string> {
  const said = (what: string) => `snapshot ${line.sequence}: ${what}`;
  const cells = line.tab.startsWith(SNAPSHOT_TAB_PREFIX) ? await sheet.readTab(line.tab) : null;
  if (!cells) return said(`its tab ${line.tab} is gone.`);
  const read = readSnapshot(cells, sha256, GZIP);
  if (read.kind === 'damaged') {
    const { damage } = read;
    return said(`its tab ${line.tab} is not as it was written, from row ${damage.row}.`);
  }
  const held = cells.length * Math.max(...cells.map((row) => row.length));
  const columns = disagreements(line, read.snapshot.head, held, sha256);
  return columns.length === 0
    ? read.snapshot
    : said(`its line in ${SNAPSHOTS_TAB} says otherwise: ${columns.join(', ')}.`);
}
