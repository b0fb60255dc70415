// Publish: the whole programme becomes the next revision in the hidden published tabs, and the worker is
// told to look. Until the worker has recomputed the same digest, nobody says “delivered”.

import { type Inverse, inverseOfPublication, type NoWay } from '../../shared/activity/inverse.ts';
import { placementsWayBack } from '../../shared/placements/take-back.ts';
import { previewOf } from '../../shared/publication/preview.ts';
import { publicationOf } from '../../shared/publication/publication.ts';
import { wayBackOf } from '../../shared/publication/take-back.ts';
import { EVENTS_TAB } from '../../shared/tabs.ts';
import { note } from '../activity/note.ts';
import { askToConfirm, braked, brakeOn, isConfirmed, notConfirmed } from '../brake/brake.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import type { Delivery, NotPublished, PublishResult } from '../commands/results.ts';
import { handOver, offerOf } from '../delivery/hand-over.ts';
import { snapshotBefore } from '../snapshot/before.ts';
import { wordsOf } from '../words/words.ts';
import { actingUser } from '../workbook/acting-user.ts';
import { sha256 } from '../workbook/digest.ts';
import { refuseForeignPublished } from '../workbook/foreign-tabs.ts';
import { withLock } from '../workbook/lock.ts';
import { remember } from '../workbook/memory.ts';
import { refuseIfProtected, writePublication } from '../workbook/published-tabs.ts';
import { type ProgrammeNow, readProgramme } from '../workbook/read-programme.ts';
import { readTable } from '../workbook/read-table.ts';
import { reconcile } from '../workbook/reconcile.ts';
import { keepPlacements } from '../workbook/remembered-placements.ts';
import { changesSince } from '../workbook/script-cells.ts';
import { blockedBy, changedSinceRead, restoredStands } from './not-published.ts';
import { type NextPublication, prepareNext } from './prepare-next.ts';
import { reach } from './progress.ts';
import { tooBusy } from './validate.ts';

export interface PublishOptions {
  /** Publish although rows are broken: each keeps its last published form, or stays out if it has none. */
  readonly holdBack?: boolean;
  /** What was typed to let a mass change out, as the refusal said it. */
  readonly confirmed?: string;
}

/** The menu calls it without options, and is asked; the sidebar says what it wants. */
export function publish(options?: PublishOptions): PublishResult | NotPublished | CommandFailure {
  return command('Publish', () => {
    const isAsked = typeof options?.holdBack !== 'boolean';
    let holdBack = options?.holdBack === true;
    const publishAs = (confirmed: string) => {
      reach('reading');
      return withLock('publish', () => write(holdBack, confirmed));
    };
    try {
      const confirmed = typeof options?.confirmed === 'string' ? options.confirmed : '';
      let written = publishAs(confirmed);
      // Nobody is asked under the lock: what was found then is read again once they have answered.
      if (isAsked && isAboutBrokenRows(written) && askToHoldBack(written.brokenRows)) {
        holdBack = true;
        written = publishAs(confirmed);
      }
      if (isAsked && 'brake' in written && written.brake) {
        const typed = askToConfirm(written.brake);
        if (!isConfirmed(written.brake, typed)) return notConfirmed(written);
        written = publishAs(typed);
      }
      if ('reasons' in written) return written;
      reach('delivering');
      const { offer, delivery } = handOver(written);
      return { ...written, ...offer, delivery, sentence: sentenceOf({ ...written, ...offer }, delivery) };
    } finally {
      reach(null);
    }
  });
}

type WrittenPublication = Omit<PublishResult, 'delivery' | 'sentence'>;

function isAboutBrokenRows(written: WrittenPublication | NotPublished): written is NotPublished {
  return 'why' in written && written.why === 'broken-rows';
}

/** Asks whether the rest may go out without these rows. */
function askToHoldBack(broken: NotPublished['brokenRows']): boolean {
  const ui = SpreadsheetApp.getUi();
  const messages = wordsOf('publish');
  const rows = broken.slice(0, 10).map(({ tab = EVENTS_TAB, row, title }) => messages.row(row, title, tab));
  const text = `${rows.join('\n')}\n\n${messages.ask}`;
  const answer = ui.alert(messages.askTitle(broken.length), text, ui.ButtonSet.YES_NO);
  return answer === ui.Button.YES;
}

/** Writes the next revision, under the lock. */
function write(holdBack: boolean, confirmed: string): WrittenPublication | NotPublished {
  const programme = readProgramme();
  reach('checking');
  refuseIfProtected(programme.spreadsheet);
  if (programme.publication.kind !== 'whole') refuseForeignPublished(programme.spreadsheet);
  const next = prepareNext(programme);
  const blocked = restoredStands() ?? blockedBy(programme, next, holdBack);
  if (blocked) return blocked;
  const brake = brakeOn(next, programme.issues);
  if (brake && !isConfirmed(brake, confirmed)) return braked(brake);

  const { spreadsheet, events, placementsTable } = programme;
  const resolved = reconcile(programme);
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
  const notKept = snapshotBefore('publish');
  const publication = publicationOf(
    {
      revision: next.revision,
      origin: 'sheet',
      publishedAt: next.now,
      publishedBy: actingUser(),
      programme: next.programme,
      events: next.events,
      placements: next.placements,
    },
    sha256,
  );
  const { manifest } = publication;
  const { revision } = manifest;
  remember({ highestRevision: revision });
  reach('writing');
  writePublication(spreadsheet, publication, () => reach('proving'));
  remember({
    committedRevision: revision,
    delivery: { revision, state: 'pending', at: next.now, cause: { code: 'not-asked' } },
  });
  keepPlacements(next.placements);
  const message = summaryOf(next);
  const notNoted = [notKept, noteIt(programme, next, message)].filter((part) => part !== '').join(' ');
  const changedMeanwhile = [events, placementsTable].flatMap((table) =>
    table ? changesSince(table, readTable(spreadsheet, table.tab)) : [],
  );
  return { outcome: 'published', ...offerOf(manifest), ...message, changedMeanwhile, notNoted };
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

function sentenceOf(written: WrittenPublication, delivery: Delivery): string {
  const { outcome, revision, events, heldBack, leftOut, changedMeanwhile, notNoted } = written;
  const messages = wordsOf('publish');
  const done = outcome === 'published' ? messages.published(revision, events) : messages.unchanged(revision);
  const held = heldBack.length > 0 ? messages.heldBack(heldBack.length) : '';
  const left = leftOut.length > 0 ? messages.leftOut(leftOut.length) : '';
  const since = changedMeanwhile.map(messages.notInIt);
  const arrived = delivery.state === 'delivered' && outcome === 'unchanged' ? '' : delivery.sentence;
  return [done, held, left, ...since, arrived, notNoted].filter((part) => part !== '').join(' ');
}
