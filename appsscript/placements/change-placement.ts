// Reschedules or cancels a placement: writes into its row what somebody would type there.

import type { PlacementField } from '../../shared/placements/columns.ts';
import type { PlacementRow } from '../../shared/placements/draft.ts';
import { USUAL_HOURS, windowOf } from '../../shared/placements/placement.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { snapshotBefore } from '../snapshot/before.ts';
import { wordsIn } from '../words/words.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { withLock } from '../workbook/lock.ts';
import { type ProgrammeNow, readProgramme } from '../workbook/read-programme.ts';
import { writeCells } from '../workbook/write-cells.ts';
import { clockOf, startText } from './clock.ts';
import { faultIn } from './fault-in.ts';
import { messageOf, messageOfCancelled } from './message.ts';
import { type FieldEdit, notePlacement } from './note-placement.ts';
import type { PlacementResult, RescheduleRequest } from './results.ts';

export function reschedulePlacement(request: RescheduleRequest): PlacementResult | CommandFailure {
  return command('Reschedule', () => rescheduleNow(request));
}

export function cancelPlacement(id: string): PlacementResult | CommandFailure {
  return command('Cancel placement', () => cancelNow(id));
}

/** Takes the lock. A placement that was cancelled is asked for again. */
export function rescheduleNow({ id, start, hours }: RescheduleRequest): PlacementResult {
  const requestedStart = startText(start);
  const texts = { requestedStart, hours: hours.trim() || String(USUAL_HOURS), status: 'scheduled' };
  return withLock('reschedule', () => change('reschedule', id, texts));
}

/** Takes the lock. */
export function cancelNow(id: string): PlacementResult {
  return withLock('cancel placement', () => change('cancel', id, { status: 'cancelled' }));
}

/** Writes the texts into the placement's row, if it can be read without an error then. */
function change(
  what: 'reschedule' | 'cancel',
  id: string,
  texts: Partial<Record<PlacementField, string>>,
): PlacementResult {
  const programme = readProgramme();
  const { placementsTable, placements, language, spreadsheet } = programme;
  const words = wordsIn(language).placements;
  if (placements.isUnreadable) return { outcome: 'refused', sentence: words.unreadable };
  const row = placements.rows.find((each) => each.id === id);
  if (!placementsTable || !row) return { outcome: 'refused', sentence: words.gone };
  const tooLate = tooLateTo(what, row, programme);
  if (tooLate) return { outcome: 'refused', sentence: tooLate };
  const cells = placementsTable.rows[row.row - FIRST_DATA_ROW]!;
  const edits = editsOf(texts, cells, programme);
  if (edits.length === 0) return { outcome: 'refused', sentence: words.alreadySo };
  const after = [...cells];
  for (const edit of edits) after[placements.indexOf.get(edit.field)!] = edit.after;
  const fault = what === 'cancel' ? null : faultIn(after, row.row, programme);
  if (fault) return { outcome: 'refused', sentence: words.refused(fault) };

  const notKept = snapshotBefore('placement');
  const { left } = writeCells(
    spreadsheet,
    placementsTable,
    edits.map(({ field, ...edit }) => ({
      ...edit,
      row: row.row,
      columnIndex: placements.indexOf.get(field)!,
    })),
  );
  if (left.length === edits.length) return { outcome: 'refused', sentence: words.changedMeanwhile };
  const now = checkAgain();
  const notNoted = notePlacement(now, what, id, edits);
  const message = what === 'cancel' ? messageOfCancelled(now, id) : messageOf(now, id);
  return {
    outcome: 'changed',
    sentence: [message, notNoted, notKept].filter((part) => part !== '').join(' '),
  };
}

/** What runs cannot be moved, and what is over can neither be moved nor cancelled; `null` while there is time. */
function tooLateTo(
  what: 'reschedule' | 'cancel',
  { entry, isPublished, title }: PlacementRow,
  { settings, language, now }: ProgrammeNow,
): string | null {
  if (!entry || !isPublished) return null;
  const [{ startMs, endMs }, nowMs, words] = [windowOf(entry), Date.parse(now), wordsIn(language).placements];
  if (startMs > nowMs) return null;
  const end = clockOf(settings).wallIn(endMs);
  if (endMs <= nowMs) return words.isOver(title, end);
  return what === 'reschedule' ? words.runs(title, end) : null;
}

/** A blank Status is scheduled already. */
function editsOf(
  texts: Partial<Record<PlacementField, string>>,
  cells: readonly string[],
  { placements }: ProgrammeNow,
): FieldEdit[] {
  return (Object.entries(texts) as [PlacementField, string][]).flatMap(([field, after]): FieldEdit[] => {
    const before = cells[placements.indexOf.get(field)!] ?? '';
    const isSame = before === after || (field === 'status' && before.trim() === '' && after === 'scheduled');
    return isSame ? [] : [{ field, before, after }];
  });
}
