// Makes a working workbook out of an empty one, from what is published: for when the workbook was lost. Cells that
// stand there already are never written over; cut off half-way, it goes on where it was.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { LOST_COLUMNS } from '../../shared/rebuild/cells.ts';
import { type RebuiltTab, rebuiltTabs } from '../../shared/rebuild/tabs.ts';
import { EVENTS_TAB } from '../../shared/tabs.ts';
import { offsetsOf } from '../../worker/time.ts';
import { readRows } from '../workbook/rows.ts';
import { differences, writeAndProve } from '../workbook/tab-cells.ts';
import type { WorkbookAdapter } from '../workbook/workbook-adapter.ts';

export type RebuildPlan =
  | {
      readonly kind: 'ready';
      readonly place: string;
      readonly timeZone: string;
      /** In the order in which they are written; `rows` without the header. */
      readonly tabs: readonly { readonly tab: string; readonly rows: number; readonly isThere: boolean }[];
      readonly lostColumns: readonly string[];
      readonly write: (message: (progress: string) => void) => Promise<RebuiltWorkbook>;
    }
  /** Somebody's cells stand in a tab that would be written. */
  | { readonly kind: 'occupied'; readonly tab: string };

export interface RebuiltWorkbook {
  readonly events: number;
  readonly placements: number;
  /** What is left for a person to do about the zone; `null`: nothing. */
  readonly zoneLeft: string | null;
}

/** Looks at the workbook, and says what would be written. Throws an `OperationalError` when it cannot be reached. */
export async function planRebuild(adapter: WorkbookAdapter, publication: Publication): Promise<RebuildPlan> {
  const { timeZone } = publication.manifest.programme;
  const offsetAt = offsetsOf(timeZone);
  if (!offsetAt) throw unknownZone(timeZone);
  const tabs = rebuiltTabs(publication, { timeZone, offsetAt });
  const { tabs: present } = await adapter.facts();
  const planned: { tab: RebuiltTab; isThere: boolean }[] = [];
  for (const tab of tabs) {
    const isThere = present.some(({ name }) => name === tab.tab);
    if (isThere && !(await isOursHalfMade(adapter, tab))) return { kind: 'occupied', tab: tab.tab };
    planned.push({ tab, isThere });
  }
  return {
    kind: 'ready',
    place: adapter.place,
    timeZone,
    tabs: planned.map(({ tab: { tab, cells }, isThere }) => ({ tab, rows: cells.length - 1, isThere })),
    lostColumns: LOST_COLUMNS,
    async write(message) {
      const zoneLeft = await adapter.setTimeZone(timeZone);
      for (const { tab, isThere } of planned) {
        await writeTab(adapter, tab, isThere);
        message(`${tab.tab}: ${tab.cells.length - 1} rows`);
      }
      const rowsOf = (name: string) => tabs.find(({ tab }) => tab === name)!.cells.length - 1;
      return { events: rowsOf(EVENTS_TAB), placements: publication.placements.length, zoneLeft };
    },
  };
}

/** Rows below the last, for those who go on. */
const ROOM_FOR = 100;

/** Whether a tab is blank, or holds nothing but what an earlier, interrupted run wrote. */
async function isOursHalfMade(adapter: WorkbookAdapter, { tab, cells }: RebuiltTab): Promise<boolean> {
  const current = await readRows(adapter, tab);
  return (
    current.length <= cells.length &&
    current.every((row, index) => row.every((cell, column) => cell === '' || cell === cells[index]?.[column]))
  );
}

async function writeTab(
  adapter: WorkbookAdapter,
  { tab, cells, isHidden }: RebuiltTab,
  isThere: boolean,
): Promise<void> {
  const width = cells[0]!.length;
  const rowCount = cells.length + (isHidden ? 0 : ROOM_FOR);
  if (!isThere) await adapter.addTab(tab, { rowCount, columnCount: width, isHidden });
  const facts = (await adapter.facts()).tabs.find(({ name }) => name === tab)!;
  if (facts.rowCount < cells.length) await adapter.addRows(facts, cells.length - facts.rowCount);
  if (differences(cells, await readRows(adapter, tab), 1).length > 0)
    await writeAndProve(adapter, tab, 1, cells);
}

function unknownZone(timeZone: string): OperationalError {
  return new OperationalError({
    code: 'unknown-zone',
    operation: 'rebuild the workbook',
    message: `Nobody here knows the time zone “${timeZone}” of the programme.`,
    hint: 'Nothing was written. Use a Node with its full set of zones.',
  });
}
