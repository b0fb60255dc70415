// Tabs that have our names and somebody else's content are never written to.

import type { Field } from '../../shared/columns.ts';
import { columnOf } from '../../shared/columns.ts';
import { indexOfField } from '../../shared/headers.ts';
import type { OperationalError } from '../../shared/operational-error.ts';
import { readManifest, readPartHead } from '../../shared/publication/manifest.ts';
import { PUBLISHED_PLACEMENTS_HEADER } from '../../shared/publication/placements.ts';
import { PUBLISHED_HEADER } from '../../shared/publication/row.ts';
import { SETTINGS, SETTINGS_HEADER } from '../../shared/settings.ts';
import {
  EVENTS_TAB,
  PLACEMENTS_TAB,
  PUBLISHED_PLACEMENTS_TAB,
  PUBLISHED_TAB,
  SETTINGS_TAB,
} from '../../shared/tabs.ts';
import { folded } from '../../shared/text.ts';
import { broken } from '../words/broken.ts';
import { identityOf } from './identity.ts';
import { readCells, readTable } from './read-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Before set-up: refuses when a tab or a column that it would write to is somebody's own. */
export function refuseForeignTabs(spreadsheet: Spreadsheet): void {
  refuseForeignSettings(spreadsheet);
  refuseForeignPlacements(spreadsheet);
  refuseForeignColumns(spreadsheet);
  refuseForeignPublished(spreadsheet);
}

/** Before a publish: the published tabs must be ours, whole or damaged. */
export function refuseForeignPublished(spreadsheet: Spreadsheet): void {
  for (const [tab, header] of [
    [PUBLISHED_TAB, PUBLISHED_HEADER],
    [PUBLISHED_PLACEMENTS_TAB, PUBLISHED_PLACEMENTS_HEADER],
  ] as const) {
    const cells = readCells(spreadsheet, tab) ?? [];
    const head = String(cells[0]?.[0] ?? '');
    const isEmpty = cells.every((row) => row.every((cell) => cell === ''));
    const isOurs =
      readManifest(head) ||
      readPartHead(head) ||
      (cells[1] ?? []).slice(0, header.length).join() === header.join();
    if (!isEmpty && !isOurs) throw taken(tab);
  }
}

function refuseForeignSettings(spreadsheet: Spreadsheet): void {
  const cells = readCells(spreadsheet, SETTINGS_TAB) ?? [];
  const names = new Set(cells.map((row) => folded(String(row[0] ?? ''))));
  const isEmpty = cells.every((row) => row.every((cell) => cell === ''));
  const isOurs = [SETTINGS_HEADER[0], ...SETTINGS.map(({ name }) => name)].some((name) =>
    names.has(folded(name)),
  );
  if (!isEmpty && !isOurs) throw taken(SETTINGS_TAB);
}

/** A list of somebody's own that only happens to be called Placements. */
function refuseForeignPlacements(spreadsheet: Spreadsheet): void {
  const table = readTable(spreadsheet, PLACEMENTS_TAB);
  if (!table || [table.header, ...table.rows].every((row) => row.every((cell) => cell === ''))) return;
  const { key, script } = identityOf(table);
  if (key < 0 && script.length === 0) throw taken(PLACEMENTS_TAB);
}

/** A column of somebody's own that only happens to be called Check, in a tab that was never set up. */
function refuseForeignColumns(spreadsheet: Spreadsheet): void {
  const events = readTable(spreadsheet, EVENTS_TAB);
  if (!events) return;
  const script: readonly Field[] = ['check', 'occurrences'];
  const indexes = script.map((field) => indexOfField(events.header, field));
  if (indexes.every((index) => index >= 0)) return;
  indexes.forEach((index, position) => {
    if (index < 0 || events.rows.every((row) => (row[index] ?? '') === '')) return;
    const ours = columnOf(script[position]!).header;
    throw broken('column-taken', 'set up', EVENTS_TAB, events.header[index]!, ours);
  });
}

function taken(tab: string): OperationalError {
  return broken('tab-taken', 'write to a tab', tab);
}
