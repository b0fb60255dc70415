// The `Activity` tab: what was done to the workbook, one line an act, each with how to take it back.

import { z } from 'zod';
import { ACTIVITY_HEADER } from '../../shared/activity/line.ts';
import { readJson } from '../../shared/json.ts';
import { OperationalError } from '../../shared/operational-error.ts';
import { ACTIVITY_TAB } from '../../shared/tabs.ts';
import { writeAndProve } from '../workbook/tab-cells.ts';
import type { Cell, WorkbookAdapter, WorkbookFacts } from '../workbook/workbook-adapter.ts';

const settingBefore = z.object({
  name: z.string(),
  /** The cell of `Settings` before; `null` when the row was added. */
  before: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  after: z.string(),
});

/** How an import is taken back. Cells stand in tabs of their own, never here. */
const importInverse = z.object({
  kind: z.literal('import'),
  /** The time of the import, as in the names of its tabs. */
  id: z.string(),
  tab: z.string(),
  /** Where the file stands as it came. */
  rawTab: z.string(),
  /** Where the rows stand as they were written, under the header of that time. */
  writtenTab: z.string(),
  firstRow: z.number().int(),
  rowCount: z.number().int(),
  settings: z.array(settingBefore),
  /** The spreadsheet's zone before, when the import set it. */
  timeZoneBefore: z.string().nullable(),
  /** The columns of the file, by which the next such file is known; absent in older lines. */
  layout: z.string().optional(),
  /** Where the rows that it changed stand, before and after; absent when it only added rows. */
  updatedTab: z.string().optional(),
  /** Where the former rows and settings stand, when the import replaced them. */
  replaced: z.object({ eventsTab: z.string(), settingsTab: z.string() }).nullable(),
});

const undoInverse = z.object({ kind: z.literal('import undone'), id: z.string() });

const inverse = z.discriminatedUnion('kind', [importInverse, undoInverse]);

export type ImportInverse = z.infer<typeof importInverse>;
export type Inverse = z.infer<typeof inverse>;

export interface ActivityLine {
  readonly time: string;
  readonly who: string;
  readonly summary: string;
  readonly inverse: Inverse;
}

/** Appends a line; makes the tab when it is not there. */
export async function recordActivity(adapter: WorkbookAdapter, line: ActivityLine): Promise<void> {
  if (!tabOf(await adapter.facts())) {
    const shape = { rowCount: 100, columnCount: ACTIVITY_HEADER.length, isHidden: true };
    await adapter.addTab(ACTIVITY_TAB, shape);
  }
  let present = await readTab(adapter);
  if (present.length === 0) {
    await writeAndProve(adapter, ACTIVITY_TAB, 1, [ACTIVITY_HEADER]);
    present = await readTab(adapter);
  }
  const row = [line.time, line.who, line.inverse.kind, line.summary, JSON.stringify(line.inverse)];
  const tab = tabOf(await adapter.facts())!;
  if (present.length >= tab.rowCount) await adapter.addRows(tab, 100);
  await writeAndProve(adapter, ACTIVITY_TAB, present.length + 1, [row]);
}

/** The imports that have not been taken back, the latest first. Lines of other acts are passed over. */
export async function currentImports(
  adapter: WorkbookAdapter,
  facts: WorkbookFacts,
): Promise<ImportInverse[]> {
  if (!tabOf(facts)) return [];
  const inverses = (await readTab(adapter)).slice(1).flatMap((cells) => {
    const found = readJson(inverse, cells.slice(4).map(String).join(''));
    return found ? [found] : [];
  });
  const undone = new Set(inverses.flatMap((each) => (each.kind === 'import undone' ? [each.id] : [])));
  return inverses
    .filter((each) => each.kind === 'import')
    .filter(({ id }) => !undone.has(id))
    .reverse();
}

async function readTab(adapter: WorkbookAdapter): Promise<Cell[][]> {
  const rows = await adapter.read(ACTIVITY_TAB, 'shown');
  if (rows.length === 0) return [];
  const isOurs = ACTIVITY_HEADER.every((name, column) => rows[0]?.[column] === name);
  if (isOurs) return rows;
  throw new OperationalError({
    code: 'activity-header',
    operation: 'read the tab Activity',
    message: `Row 1 of ${ACTIVITY_TAB} is not ${ACTIVITY_HEADER.join(', ')}.`,
    hint: 'Put the header back: an import is not made where its way back cannot be written down.',
  });
}

function tabOf(facts: WorkbookFacts) {
  return facts.tabs.find(({ name }) => name === ACTIVITY_TAB);
}
