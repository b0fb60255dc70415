// What the workbook holds before an import: the tab it goes to, and the settings that hold.

import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import { readSettings, type Settings } from '../../shared/settings.ts';
import { SETTINGS_TAB } from '../../shared/tabs.ts';
import { readRows } from '../workbook/rows.ts';
import type { Cell, TabFacts, WorkbookAdapter, WorkbookFacts } from '../workbook/workbook-adapter.ts';

export interface Programme {
  readonly facts: WorkbookFacts;
  readonly tab: TabFacts;
  readonly settingsTab: TabFacts;
  readonly header: readonly string[];
  /** Rows below the header, down to the last that has anything in it; each as wide as the header. */
  readonly rows: readonly (readonly string[])[];
  readonly settings: Settings;
  /** The `Settings` tab whole, header included. */
  readonly settingsRows: readonly (readonly Cell[])[];
}

/** Reads the tab an import goes to; refused when it, its header or the settings are not there. */
export async function readProgramme(adapter: WorkbookAdapter, tabName: string): Promise<Outcome<Programme>> {
  const facts = await adapter.facts();
  const tab = facts.tabs.find(({ name }) => name === tabName);
  const settingsTab = facts.tabs.find(({ name }) => name === SETTINGS_TAB);
  const missing = [tab ? [] : [tabName], settingsTab ? [] : [SETTINGS_TAB]].flat();
  if (!tab || !settingsTab) {
    return refused(
      `The workbook “${facts.title}” has no tab ${missing.join(', ')}. Run “Set up workbook” in it first.`,
    );
  }
  const cells = await readRows(adapter, tabName);
  const header = cells[0] ?? [];
  if (header.every((cell) => cell.trim() === '')) {
    return refused(`Row 1 of ${tabName} has no headers. Run “Set up workbook” first.`);
  }
  const width = header.length;
  const rows = cells.slice(1).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const settingsRows = await adapter.read(SETTINGS_TAB, 'shown');
  const settingsCells = settingsRows.map((row) => row.map(String));
  const { settings } = readSettings({
    tab: SETTINGS_TAB,
    header: settingsCells[0] ?? [],
    rows: settingsCells.slice(1),
    odd: [],
    merged: [],
  });
  return done({ facts, tab, settingsTab, header, rows, settings, settingsRows });
}
