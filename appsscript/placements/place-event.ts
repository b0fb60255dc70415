// Places an event: a new row in the tab `Placements`, and what the schedule makes of it at once.

import { mintFrom } from '../../shared/keys.ts';
import { PLACEMENT_COLUMNS, type PlacementField } from '../../shared/placements/columns.ts';
import { nameOf } from '../../shared/placements/events.ts';
import { USUAL_HOURS } from '../../shared/placements/placement.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { PLACEMENTS_TAB } from '../../shared/tabs.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { snapshotBefore } from '../snapshot/before.ts';
import { wordsIn } from '../words/words.ts';
import { actingUser } from '../workbook/acting-user.ts';
import { checkAgain } from '../workbook/check-again.ts';
import { withLock } from '../workbook/lock.ts';
import { type ProgrammeNow, readProgramme } from '../workbook/read-programme.ts';
import { startText } from './clock.ts';
import { faultIn } from './fault-in.ts';
import { messageOf } from './message.ts';
import { notePlacement } from './note-placement.ts';
import type { PlacementResult, PlaceRequest } from './results.ts';

/** Writes the row if it can be read without an error; the next publish carries it. */
export function placeEvent(request: PlaceRequest): PlacementResult | CommandFailure {
  return command('Place', () => withLock('place', () => placeNow(request)));
}

/** Call it under the lock. */
export function placeNow(request: PlaceRequest): PlacementResult {
  const programme = readProgramme();
  const { placementsTable, placements, language, spreadsheet } = programme;
  const words = wordsIn(language).placements;
  if (!placementsTable) return { outcome: 'refused', sentence: words.noTab };
  if (placements.isUnreadable) return { outcome: 'refused', sentence: words.unreadable };
  const taken = placements.rows.flatMap((row) => row.id ?? []);
  const id = mintFrom(Utilities.getUuid(), taken).eventKey();
  const cells = cellsOf(request, id, programme);
  const fault = faultIn(cells, FIRST_DATA_ROW, programme);
  if (fault) return { outcome: 'refused', sentence: words.refused(fault) };

  const notKept = snapshotBefore('placement');
  // Google finds the place and writes in one step, so it is nobody else's row; the apostrophe keeps texts texts.
  spreadsheet.getSheetByName(PLACEMENTS_TAB)!.appendRow(cells.map((cell) => (cell === '' ? '' : `'${cell}`)));
  SpreadsheetApp.flush();
  const now = checkAgain();
  const message = messageOf(now, id);
  const notNoted = notePlacement(now, 'place', id, [
    { field: 'status', before: 'cancelled', after: 'scheduled' },
  ]);
  return {
    outcome: 'placed',
    sentence: [message, notNoted, notKept].filter((part) => part !== '').join(' '),
  };
}

/** The row as somebody would type it, in the tab's own order of columns. */
function cellsOf(
  request: PlaceRequest,
  id: string,
  { placements, placedEvents, now, placementsTable }: ProgrammeNow,
): string[] {
  const event = placedEvents.find(request.eventKey);
  const texts: Partial<Record<PlacementField, string>> = {
    key: id,
    event: event ? nameOf(event) : request.eventKey,
    tier: request.tier.trim(),
    requestedStart: startText(request.start),
    hours: request.hours.trim() || String(USUAL_HOURS),
    status: 'scheduled',
    partner: request.partner.trim(),
    note: request.note.trim(),
    createdBy: actingUser(),
    createdAt: now,
  };
  const cells = placementsTable!.header.map(() => '');
  for (const { field } of PLACEMENT_COLUMNS) {
    const index = placements.indexOf.get(field);
    if (index !== undefined) cells[index] = texts[field] ?? '';
  }
  return cells;
}
