// Takes an import back: exactly the rows it brought, wherever they stand now, and only while they are still
// as it brought them. Raw tabs stay.

import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { SETTINGS_TAB } from '../../shared/tabs.ts';
import { readRows, tabNow } from '../workbook/rows.ts';
import { writeAndProve, writeCellsAndProve } from '../workbook/tab-cells.ts';
import type { WorkbookAdapter } from '../workbook/workbook-adapter.ts';
import { currentImports, type ImportInverse, recordActivity } from './activity.ts';
import { findImported } from './imported-rows.ts';
import { writeSettings } from './settings-tab.ts';
import { takeBackUpdate } from './updated-rows.ts';
import type { Act } from './write-import.ts';
import { makeRoom } from './write-import.ts';

export interface UndoneImport {
  readonly id: string;
  readonly removedRows: number;
  readonly restoredRows: number;
  /** Cells of rows that it had changed. */
  readonly restoredCells: number;
  readonly settings: readonly string[];
  readonly rawTab: string;
  readonly errands: readonly string[];
}

/** Takes back the latest import, or the one named. Refused, with nothing done, when its rows changed since. */
export async function undoImport(
  adapter: WorkbookAdapter,
  id: string | undefined,
  act: Act,
): Promise<Outcome<UndoneImport>> {
  const imports = await currentImports(adapter, await adapter.facts());
  const inverse = id === undefined ? imports[0] : imports.find((each) => each.id === id);
  if (!inverse) {
    const known = imports.length > 0 ? ` There are ${imports.map((each) => each.id).join(', ')}.` : '';
    return refused(
      `${id === undefined ? 'There is no import' : `There is no import ${id}`} to take back.${known}`,
    );
  }
  const found = await findImported(adapter, inverse);
  if (found.kind === 'refused') return found;
  const { updatedTab } = inverse;
  const restored =
    updatedTab === undefined ? done([]) : await takeBackUpdate(adapter, inverse.tab, updatedTab);
  if (restored.kind === 'refused') return refused(...restored.problems, 'Nothing was undone.');
  const settings = await settingsToRestore(adapter, inverse);
  if (settings.kind === 'refused') return settings;

  // Before rows are removed, or the others would stand elsewhere.
  await writeCellsAndProve(adapter, inverse.tab, restored.value);
  if (inverse.replaced) await restoreFormer(adapter, inverse, inverse.replaced.eventsTab);
  else if (found.value.length > 0) await removeRows(adapter, inverse.tab, found.value);
  await writeSettings(adapter, settings.value);
  const errand = inverse.timeZoneBefore === null ? null : await adapter.setTimeZone(inverse.timeZoneBefore);
  const summary = `The import ${inverse.id} of ${inverse.rowCount} rows was taken back`;
  const undone = { kind: 'import undone', id: inverse.id } as const;
  await recordActivity(adapter, { time: act.now.toISOString(), who: act.who, summary, inverse: undone });
  const former = inverse.replaced ? (await readRows(adapter, inverse.tab)).length - 1 : 0;
  return done({
    id: inverse.id,
    removedRows: found.value.length,
    restoredRows: former,
    restoredCells: restored.value.length,
    settings: settings.value.map(({ name }) => name),
    rawTab: inverse.rawTab,
    errands: errand === null ? [] : [errand],
  });
}

async function settingsToRestore(adapter: WorkbookAdapter, { settings }: ImportInverse) {
  const rows = await readRows(adapter, SETTINGS_TAB);
  const changed = settings.filter(({ name, before, after }) => {
    const now = rows.find((cells) => cells[0] === name)?.[1] ?? '';
    return now !== after && now !== String(before ?? '');
  });
  if (changed.length > 0) {
    const names = changed.map(({ name }) => name).join(', ');
    return refused(`Changed since the import, in ${SETTINGS_TAB}: ${names}.`, 'Nothing was undone.');
  }
  return done(settings.map(({ name, before }) => ({ name, value: before ?? '' })));
}

async function removeRows(adapter: WorkbookAdapter, tab: string, rows: readonly number[]): Promise<void> {
  const spans: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && last.row + last.count === row) last.count += 1;
    else spans.push({ row, count: 1 });
  }
  // A grid keeps at least one row below its header.
  const now = await tabNow(adapter, tab);
  if (now.rowCount - rows.length < FIRST_DATA_ROW) await adapter.addRows(now, 1);
  await adapter.removeRows(now, spans);
}

/** Puts the former rows over the imported ones, then blanks what is left of these. */
async function restoreFormer(
  adapter: WorkbookAdapter,
  inverse: ImportInverse,
  formerTab: string,
): Promise<void> {
  const former = await adapter.read(formerTab, 'stored');
  const width = Math.max(...former.map((row) => row.length), 1);
  const length = Math.max(former.length, inverse.firstRow + inverse.rowCount - 1);
  const rows = Array.from({ length }, (_, row) =>
    Array.from({ length: width }, (_, column) => former[row]?.[column] ?? ''),
  );
  await makeRoom(adapter, inverse.tab, length);
  await writeAndProve(adapter, inverse.tab, 1, rows, 'stored');
}
