// Writes the settings a mapping says into the `Settings` tab, by name, and takes them back.

import { SETTINGS, type Settings } from '../../shared/settings.ts';
import { SETTINGS_TAB } from '../../shared/tabs.ts';
import { folded } from '../../shared/text.ts';
import { readRows, tabNow } from '../workbook/rows.ts';
import { writeAndProve } from '../workbook/tab-cells.ts';
import type { Cell, WorkbookAdapter } from '../workbook/workbook-adapter.ts';
import type { ImportInverse } from './activity.ts';

type SettingChange = ImportInverse['settings'][number];

/** What would change: only settings whose cell says something else now. */
export function settingChanges(
  wanted: ReadonlyMap<keyof Settings, string>,
  rows: readonly (readonly Cell[])[],
): SettingChange[] {
  return SETTINGS.flatMap(({ field, name }): SettingChange[] => {
    const after = wanted.get(field);
    const before = rows.slice(1).find((row) => folded(String(row[0] ?? '')) === folded(name));
    if (after === undefined || String(before?.[1] ?? '') === after) return [];
    return [{ name, before: before ? (before[1] ?? '') : null, after }];
  });
}

/** Writes each setting beside its name; a name that is not there gets a row below. */
export async function writeSettings(
  adapter: WorkbookAdapter,
  changes: readonly { readonly name: string; readonly value: Cell }[],
): Promise<void> {
  const rows = await readRows(adapter, SETTINGS_TAB);
  for (const { name, value } of changes) {
    const index = rows.findIndex((row, at) => at > 0 && folded(row[0] ?? '') === folded(name));
    if (index < 0) {
      const tab = await tabNow(adapter, SETTINGS_TAB);
      if (rows.length >= tab.rowCount) await adapter.addRows(tab, 10);
      rows.push([name, String(value)]);
    }
    const row = index < 0 ? rows.length : index + 1;
    await writeAndProve(adapter, SETTINGS_TAB, row, [[rows[row - 1]![0]!, value]], 'stored');
  }
}
