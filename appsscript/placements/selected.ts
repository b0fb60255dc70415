// What is selected in the Sheet: an event to place, or a placement to change.

import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { EVENTS_TAB, PLACEMENTS_TAB } from '../../shared/tabs.ts';
import { oneLine } from '../../shared/text.ts';
import { type CommandFailure, quietly } from '../commands/command.ts';
import { wordsIn } from '../words/words.ts';
import { identityOf } from '../workbook/identity.ts';
import { type ProgrammeNow, readProgramme } from '../workbook/read-programme.ts';
import { clockOf } from './clock.ts';
import type { SelectedEvent } from './results.ts';

/** For the form of the sidebar. */
export function selectedEvent(): SelectedEvent | CommandFailure {
  return quietly('Place', () => eventSelectedIn(readProgramme()));
}

const HOUR_MS = 3_600_000;

export function eventSelectedIn(programme: ProgrammeNow): SelectedEvent {
  const { events, placementsTable, placements, settings, now, language } = programme;
  const words = wordsIn(language).placements;
  const clock = clockOf(settings);
  const nowMs = Date.parse(now);
  // The next full hour on the clocks of the zone, which may be half an hour beside those of others.
  const aheadMs = clock.offsetAt(nowMs) * 60_000;
  const nextHourMs = Math.ceil((nowMs + aheadMs) / HOUR_MS) * HOUR_MS - aheadMs;
  const start = clock.instantIn(nextHourMs).slice(0, 16);
  const form = { timeZone: settings.timeZone, start };
  const none = (sentence: string): SelectedEvent => ({
    outcome: 'none',
    sentence,
    eventKey: '',
    title: '',
    ...form,
  });
  const ofEvents = selectedRow(programme, EVENTS_TAB, events);
  if (ofEvents) {
    const { key, title } = ofEvents;
    if (key === '') return title === '' ? none(words.noEvent) : none(words.noKey(title));
    return { outcome: 'selected', sentence: words.selected(title), eventKey: key, title, ...form };
  }
  const ofPlacements = selectedRow(programme, PLACEMENTS_TAB, placementsTable);
  const entry = placements.rows.find(({ id }) => id !== null && id === ofPlacements?.key)?.entry;
  if (!entry) return none(words.noEvent);
  const title = programme.placedEvents.find(entry.eventKey)?.title ?? entry.eventKey;
  return { outcome: 'selected', sentence: words.selected(title), eventKey: entry.eventKey, title, ...form };
}

/** The placement in the selected row; `null` when none is selected. */
export function placementSelectedIn(
  programme: ProgrammeNow,
): { readonly id: string; readonly title: string } | null {
  const { placements, placementsTable } = programme;
  const selected = selectedRow(programme, PLACEMENTS_TAB, placementsTable);
  const row = placements.rows.find(({ id }) => id !== null && id === selected?.key);
  return row ? { id: row.id!, title: row.title } : null;
}

/** Key and title of the selected row, if this tab is the one that is looked at. */
function selectedRow({ spreadsheet }: ProgrammeNow, tab: string, table: Table | null) {
  if (!table || spreadsheet.getActiveSheet().getName() !== tab) return null;
  const cells = table.rows[(spreadsheet.getActiveRange()?.getRow() ?? 0) - FIRST_DATA_ROW];
  if (!cells) return null;
  const { key, title } = identityOf(table);
  return { key: oneLine(cells[key] ?? ''), title: oneLine(cells[title] ?? '') };
}
