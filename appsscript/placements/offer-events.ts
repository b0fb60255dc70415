// The dropdown of the column `Event` in `Placements`: the events that can be placed, as `key · title`.

import { endOf, nameOf } from '../../shared/placements/events.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';
import { clockOf } from './clock.ts';

/** Google takes no longer lists. What is not among them can be typed, or placed from the sidebar. */
const MOST_OFFERED = 500;

/** Offers those that are not over, in the order of their first dates. The service calls do not depend on how many. */
export function offerEvents({
  spreadsheet,
  placementsTable,
  placements,
  placedEvents,
  settings,
  now,
}: ProgrammeNow): void {
  const column = placements.indexOf.get('event');
  if (!placementsTable || placements.isUnreadable || column === undefined) return;
  const [clock, nowMs] = [clockOf(settings), Date.parse(now)];
  const firstDate = ({ occurrences }: { readonly occurrences: readonly { readonly date: string }[] }) =>
    occurrences[0]?.date ?? '';
  const offered = placedEvents
    .all()
    .filter((event) => event.state === 'public' && (endOf(event, clock) ?? Number.POSITIVE_INFINITY) > nowMs)
    .sort((one, other) => (firstDate(one) < firstDate(other) ? -1 : 1))
    .slice(0, MOST_OFFERED)
    .map(nameOf);
  const sheet = spreadsheet.getSheetByName(placementsTable.tab)!;
  const range = sheet.getRange(FIRST_DATA_ROW, column + 1, Math.max(sheet.getMaxRows() - 1, 1), 1);
  range.setDataValidation(
    offered.length === 0
      ? null
      : SpreadsheetApp.newDataValidation().requireValueInList(offered, true).setAllowInvalid(true).build(),
  );
}
