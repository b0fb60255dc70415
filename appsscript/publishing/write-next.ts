// The next revision from reading to proof: read and prepared without the lock, read again and written under it.

import { type Inverse, inverseOfPublication, type NoWay } from '../../shared/activity/inverse.ts';
import { placementsWayBack } from '../../shared/placements/take-back.ts';
import { previewOf } from '../../shared/publication/preview.ts';
import { type Publication, publicationOf } from '../../shared/publication/publication.ts';
import { wayBackOf } from '../../shared/publication/take-back.ts';
import type { TabRead } from '../../shared/snapshot/parts.ts';
import type { Table } from '../../shared/table.ts';
import { EDITED_TABS, SETTINGS_TAB, TABS_OF_ROWS } from '../../shared/tabs.ts';
import { note } from '../activity/note.ts';
import { braked, brakeOn, isConfirmed } from '../brake/brake.ts';
import type { NotPublished, PublishResult } from '../commands/results.ts';
import { offerOf } from '../delivery/hand-over.ts';
import { snapshotBefore } from '../snapshot/before.ts';
import { asWritten, changesSinceRead, readAgain, readTabs, type TabsRead } from '../snapshot/read-tabs.ts';
import { actingUser } from '../workbook/acting-user.ts';
import { sha256 } from '../workbook/digest.ts';
import { refuseForeignPublished } from '../workbook/foreign-tabs.ts';
import { identityOf } from '../workbook/identity.ts';
import { ensureLastChange, lastChange } from '../workbook/last-change.ts';
import { withLock } from '../workbook/lock.ts';
import { type Memory, recall, remember } from '../workbook/memory.ts';
import { refuseIfProtected, writePublication } from '../workbook/published-tabs.ts';
import { type ProgrammeNow, readProgramme } from '../workbook/read-programme.ts';
import { tableOf } from '../workbook/read-table.ts';
import { reconcile } from '../workbook/reconcile.ts';
import { keepPlacements } from '../workbook/remembered-placements.ts';
import { changesSince, type ReconciledCells } from '../workbook/script-cells.ts';
import { blockedBy, changedSinceRead, restoredStands } from './not-published.ts';
import { type NextPublication, prepareNext } from './prepare-next.ts';
import { reach } from './progress.ts';
import { tooLargeFor } from './too-large.ts';
import { tooBusy } from './validate.ts';

export type WrittenPublication = Omit<PublishResult, 'delivery' | 'sentence'>;

const MOST_TRIES = 3;

/** Reads and prepares without the lock; what another command wrote meanwhile is read again. */
export function writeNext(
  holdBack: boolean,
  confirmed: string,
  startedMs: number,
): WrittenPublication | NotPublished {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    reach('reading');
    const readFromMs = Date.now();
    const programme = readProgramme();
    const readMs = Date.now() - readFromMs;
    reach('checking');
    refuseIfProtected(programme.spreadsheet);
    if (programme.publication.kind !== 'whole') refuseForeignPublished(programme.spreadsheet);
    const next = prepareNext(programme);
    const blocked = restoredStands() ?? blockedBy(programme, next, holdBack);
    if (blocked) return blocked;
    const brake = brakeOn(next, programme.issues);
    if (brake && !isConfirmed(brake, confirmed)) return braked(brake);
    const publication = publicationNext(next);
    const tooLarge = tooLargeFor(programme, publication, { spentMs: Date.now() - startedMs, readMs });
    if (tooLarge) return tooLarge;
    const written = withLock('publish', () => write(programme, next, publication));
    if (written) return written;
  }
  throw tooBusy('publish', []);
}

function publicationNext({ revision, now, programme, events, placements }: NextPublication): Publication {
  return publicationOf(
    {
      revision,
      origin: 'sheet',
      publishedAt: now,
      publishedBy: actingUser(),
      programme,
      events,
      placements,
    },
    sha256,
  );
}

/**
 * Writes the next revision, under the lock; `null` when another command wrote since the programme was read. Events is
 * read twice: before anything is written, and after it.
 */
function write(
  programme: ProgrammeNow,
  next: NextPublication,
  publication: Publication,
): WrittenPublication | NotPublished | null {
  const { spreadsheet, events, placementsTable, settingsTable } = programme;
  const read = readAgain(
    spreadsheet,
    [events, placementsTable, settingsTable].filter((table) => table !== null),
  );
  const tables = new Map(read.map(({ tab, values, displayed }) => [tab, tableOf(tab, values, displayed)]));
  if (isOvertaken(programme, tables)) return null;
  const resolved = reconcile(programme, tables);
  if (resolved.kind === 'unsettled') throw tooBusy('publish', resolved.rows);
  if (resolved.kind === 'changed-before') return changedSinceRead(resolved.changes);

  if (next.isUnchanged && programme.publication.kind === 'whole') {
    const { manifest } = programme.publication.publication;
    // It may have come here otherwise than by a publish: from a rebuilt workbook, say.
    remember({ committedRevision: manifest.revision });
    keepPlacements(next.placements);
    return {
      outcome: 'unchanged',
      ...offerOf(manifest),
      ...summaryOf(next),
      changedMeanwhile: resolved.changes,
      notNoted: '',
    };
  }
  const notKept = snapshotBefore('publish', tabsNow(spreadsheet, read, resolved));
  const { manifest } = publication;
  const { revision } = manifest;
  remember({ highestRevision: revision });
  reach('writing');
  const changeBefore = ensureLastChange(spreadsheet);
  writePublication(spreadsheet, publication, programme.publishedCells, () => reach('proving'));
  remember({
    committedRevision: revision,
    isChangeSeen: lastChange(spreadsheet) !== changeBefore,
    delivery: { revision, state: 'pending', at: next.now, cause: { code: 'not-asked' } },
  });
  keepPlacements(next.placements);
  const message = summaryOf(next);
  const notNoted = [notKept, noteIt(programme, next, message)].filter((part) => part !== '').join(' ');
  return {
    outcome: 'published',
    ...offerOf(manifest),
    ...message,
    changedMeanwhile: [...resolved.changes, ...changesDuring(spreadsheet, read, resolved)],
    notNoted,
  };
}

type Resolved = Extract<ReconciledCells, { readonly kind: 'settled' }>;

/** All edited tabs, for the snapshot; `null` where people changed those that were read. */
function tabsNow(
  spreadsheet: ProgrammeNow['spreadsheet'],
  read: readonly TabRead[],
  { changes, readBack }: Resolved,
): TabsRead | null {
  if (changes.length > 0) return null;
  const others = readTabs(
    spreadsheet,
    EDITED_TABS.filter((tab) => !read.some((each) => each.tab === tab)),
  );
  const tabs = [...asWritten(read, readBack), ...others.tabs];
  const order = new Map(EDITED_TABS.map((tab, index) => [tab, index]));
  return { ...others, tabs: tabs.sort((one, other) => order.get(one.tab)! - order.get(other.tab)!) };
}

/** What people typed while it was written, in the tabs of rows that were not read back before. */
function changesDuring(
  spreadsheet: ProgrammeNow['spreadsheet'],
  read: readonly TabRead[],
  { readBack }: Resolved,
): string[] {
  const ofRows = read.filter(({ tab }) => TABS_OF_ROWS.has(tab) && !readBack.has(tab));
  return changesSinceRead(spreadsheet, ofRows);
}

/** Whether another command published, gave keys or saved settings since the programme was read. */
function isOvertaken(programme: ProgrammeNow, tables: ReadonlyMap<string, Table>): boolean {
  const { memory, settingsTable, events, placementsTable } = programme;
  const revisions = ({ highestRevision, committedRevision, restored }: Memory) =>
    JSON.stringify([highestRevision, committedRevision, restored]);
  if (revisions(memory) !== revisions(recall())) return true;
  const rowsOf = (table: Table | null | undefined) => JSON.stringify([table?.header, table?.rows]);
  if (rowsOf(settingsTable) !== rowsOf(tables.get(SETTINGS_TAB))) return true;
  return [events, placementsTable].some((table) => {
    const now = table && tables.get(table.tab);
    return now && hasOtherKeys(table, now) && changesSince(table, now).length === 0;
  });
}

function hasOtherKeys(before: Table, now: Table): boolean {
  const { key } = identityOf(before);
  return now.rows.some((row, index) => row[key] !== before.rows[index]?.[key]);
}

/** Notes what was published, and the way back to what was live before. */
function noteIt({ published, placements }: ProgrammeNow, next: NextPublication, message: Summary): string {
  const { counts, heldBack, leftOut } = message;
  const { revision, before, events, isSameProgramme, isHistoryWhole } = next;
  const way = (): Inverse | NoWay => {
    if (published.kind === 'none' && isHistoryWhole) return 'first';
    if (published.kind !== 'whole' || !isHistoryWhole) return 'history';
    return inverseOfPublication(
      revision,
      wayBackOf(before, events),
      placementsWayBack(placements.published, next.placements),
      published.manifest.programme,
      next.programme,
    );
  };
  const rows = { heldBack: heldBack.length, leftOut: leftOut.length };
  const programme = published.kind === 'whole' && !isSameProgramme;
  return note(
    { act: 'publish', revision, ...counts, ...rows, placements: message.placements, programme },
    way(),
  );
}

type Summary = Pick<WrittenPublication, 'counts' | 'placements' | 'heldBack' | 'leftOut'>;

function summaryOf(next: NextPublication): Summary {
  const { added, changed, cancelled, removed } = previewOf(next.before, next.events);
  return {
    counts: {
      added: added.length,
      changed: changed.length,
      cancelled: cancelled.length,
      removed: removed.length,
    },
    placements: next.placementChanges.length,
    heldBack: next.heldBack,
    leftOut: next.leftOut,
  };
}
