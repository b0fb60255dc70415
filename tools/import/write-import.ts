// Puts a prepared import into the workbook. Its way back is written down before the first cell of the tab
// is touched, nothing is cleared before its successor stands, and everything is read back.

import type { BoundMapping } from '../../shared/import/bind-mapping.ts';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import type { SourceTable } from '../../shared/import/source-table.ts';
import { importTabs } from '../../shared/import/tab-names.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import { RAW_TAB_PREFIX, SETTINGS_TAB } from '../../shared/tabs.ts';
import { tabNow } from '../workbook/rows.ts';
import { addFilledTab, differences, writeAndProve, writeCellsAndProve } from '../workbook/tab-cells.ts';
import type { WorkbookAdapter } from '../workbook/workbook-adapter.ts';
import { type ImportInverse, recordActivity } from './activity.ts';
import { layoutOf } from './earlier.ts';
import { type Programme, readProgramme } from './programme.ts';
import { settingChanges, writeSettings } from './settings-tab.ts';
import { formulasUnder, keepVersions, type Update } from './updated-rows.ts';

export interface ImportWrite {
  readonly file: string;
  readonly source: SourceTable;
  readonly mapping: BoundMapping;
  /** Rows as the tab's header has its columns. */
  readonly rows: readonly (readonly string[])[];
  /** The workbook as it was when the rows were prepared. */
  readonly programme: Programme;
  readonly replaces: boolean;
  /** Rows that stand already and are changed by it. */
  readonly updates?: readonly (Update & { readonly fileTexts: readonly string[] })[];
}

/** Who acts, and when: both are told, for neither a clock nor a name is this file's to ask. */
export interface Act {
  readonly who: string;
  readonly now: Date;
}

export interface WrittenImport {
  readonly id: string;
  /** Tabs that the import made, and what they hold. */
  readonly tabs: readonly { readonly name: string; readonly holds: string }[];
  readonly firstRow: number;
  readonly rowCount: number;
  /** Rows that stood already and were changed. */
  readonly changedRows: number;
  /** What is left for a person to do. */
  readonly errands: readonly string[];
}

/** Why an import may not be written into this programme; nothing when it may. */
export function objections({ mapping, programme, replaces }: Omit<ImportWrite, 'rows'>): string[] {
  if (replaces || programme.rows.length === 0) return [];
  return settingChanges(mapping.settings, programme.settingsRows)
    .filter(({ before }) => before !== null && before !== '')
    .map(
      ({ name, before, after }) =>
        `${programme.tab.name} holds rows already, and the mapping sets ${name} to “${after}” where ` +
        `“${before}” stands: say --replace, or take the setting out of the mapping.`,
    );
}

/** Writes an import; refused when the tab changed since it was prepared. Throws OperationalErrors. */
export async function writeImport(
  adapter: WorkbookAdapter,
  write: ImportWrite,
  act: Act,
): Promise<Outcome<WrittenImport>> {
  const { programme, mapping, source, rows, replaces } = write;
  const { name: tab } = programme.tab;
  const problems = [...objections(write), ...(await changesSince(adapter, programme))];
  if (replaces) problems.push(...(await formulaCells(adapter, tab)));
  const updates = write.updates ?? [];
  const formulas = await formulasUnder(adapter, tab, updates);
  if (formulas.length > 0) {
    problems.push(`${tab} has formulas where the file brings values (${formulas.slice(0, 10).join(', ')}).`);
  }
  if (problems.length > 0) return refused(...problems);

  const {
    stamp: id,
    file: name,
    raw: rawTab,
    written: writtenTab,
  } = importTabs(write.file, act.now.toISOString());
  const firstRow = replaces ? FIRST_DATA_ROW : programme.rows.length + FIRST_DATA_ROW;
  await addFilledTab(adapter, rawTab, source.raw);
  const replaced = replaces ? await keepFormer(adapter, tab, id) : null;
  await addFilledTab(adapter, writtenTab, [programme.header, ...rows]);
  const updatedTab = updates.length > 0 ? `updated ${name} ${id}` : undefined;
  if (updatedTab !== undefined) {
    const message = new Map(updates.map(({ row, fileTexts }) => [row, fileTexts]));
    const from = { tab, header: programme.header };
    await keepVersions(adapter, from, updatedTab, updates, (row) => message.get(row)!);
  }

  const settings = settingChanges(mapping.settings, programme.settingsRows);
  const zone = mapping.settings.get('timeZone');
  const timeZoneBefore = zone && zone !== programme.facts.timeZone ? programme.facts.timeZone : null;
  const rowCount = rows.length;
  const inverse: ImportInverse = {
    kind: 'import',
    id,
    tab,
    rawTab,
    writtenTab,
    firstRow,
    rowCount,
    settings,
    timeZoneBefore,
    replaced,
    layout: layoutOf(source.header),
    ...(updatedTab !== undefined && { updatedTab }),
  };
  const changed = updates.length > 0 ? `, and ${updates.length} rows changed` : '';
  const summary = `${rowCount} rows from ${name}${replaces ? ', in place of those that were there' : changed}`;
  await recordActivity(adapter, { time: act.now.toISOString(), who: act.who, summary, inverse });

  await writeSettings(
    adapter,
    settings.map((each) => ({ name: each.name, value: each.after })),
  );
  const errand = zone ? await adapter.setTimeZone(zone) : null;
  await makeRoom(adapter, tab, firstRow + rowCount - 1);
  const surplus = replaces ? Math.max(0, programme.rows.length - rowCount) : 0;
  const blanks = Array.from({ length: surplus }, () => programme.header.map(() => ''));
  await writeAndProve(adapter, tab, firstRow, [...rows, ...blanks]);
  await writeCellsAndProve(
    adapter,
    tab,
    updates.flatMap(({ cells }) => cells),
  );

  const tabs = [
    { name: rawTab, holds: 'the file as it came' },
    { name: writtenTab, holds: 'the rows as they were written, for undo' },
    ...(updatedTab !== undefined
      ? [{ name: updatedTab, holds: 'the rows that were changed, before and after, for undo' }]
      : []),
    ...(replaced ? [{ name: replaced.eventsTab, holds: `${tab} as it was before` }] : []),
    ...(replaced ? [{ name: replaced.settingsTab, holds: `${SETTINGS_TAB} as it was before` }] : []),
  ];
  return done({
    id,
    tabs,
    firstRow,
    rowCount,
    changedRows: updates.length,
    errands: errand === null ? [] : [errand],
  });
}

/** Grows the grid until it has a row of this number. */
export async function makeRoom(adapter: WorkbookAdapter, tab: string, lastRow: number): Promise<void> {
  const now = await tabNow(adapter, tab);
  if (lastRow > now.rowCount) await adapter.addRows(now, lastRow - now.rowCount);
}

async function changesSince(adapter: WorkbookAdapter, before: Programme): Promise<string[]> {
  const now = await readProgramme(adapter, before.tab.name);
  if (now.kind === 'refused') return [...now.problems];
  const was = [before.header, ...before.rows];
  const is = [now.value.header, ...now.value.rows];
  const cells = new Set([...differences(was, is, 1), ...differences(is, was, 1)]);
  if (cells.size === 0) return [];
  const named = [...cells].slice(0, 10).join(', ');
  return [
    `Somebody edited ${before.tab.name} in the meantime (${named}). Nothing was written; run it again.`,
  ];
}

async function formulaCells(adapter: WorkbookAdapter, tab: string): Promise<string[]> {
  const stored = await adapter.read(tab, 'stored');
  const cells = differences(await adapter.read(tab, 'formulas'), stored, 1);
  if (cells.length === 0) return [];
  const named = cells.slice(0, 10).join(', ');
  return [
    `${tab} has formulas (${named}), which a copy would turn into values: replace them first, or do not --replace.`,
  ];
}

async function keepFormer(adapter: WorkbookAdapter, tab: string, id: string) {
  const eventsTab = `${RAW_TAB_PREFIX}before import ${id} ${tab}`;
  const settingsTab = `${RAW_TAB_PREFIX}before import ${id} ${SETTINGS_TAB}`;
  await addFilledTab(adapter, eventsTab, await adapter.read(tab, 'stored'), 'stored');
  await addFilledTab(adapter, settingsTab, await adapter.read(SETTINGS_TAB, 'stored'), 'stored');
  return { eventsTab, settingsTab };
}
