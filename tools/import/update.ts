// A file beside the rows that stand: which events are new, and which rows it would change.

import type { Field } from '../../shared/columns.ts';
import { type Matching, matchEvents } from '../../shared/import/match.ts';
import type { WorkbookAdapter } from '../workbook/workbook-adapter.ts';
import { earlierImports } from './earlier.ts';
import type { PreparedImport } from './prepare.ts';
import type { Programme } from './programme.ts';
import { updatesOf } from './updated-rows.ts';
import type { ImportWrite } from './write-import.ts';

/** Compares what was prepared with the tab and with earlier imports. */
export async function compare(
  adapter: WorkbookAdapter,
  programme: Programme,
  prepared: PreparedImport,
): Promise<Matching> {
  const { plan, settings } = prepared;
  const fields: Field[] = [...plan.mapping.rules.keys()];
  return matchEvents({
    events: plan.events,
    fields,
    current: programme,
    earlier: await earlierImports(adapter, programme.tab.name, plan.source.header),
    dates: settings,
  });
}

/** Whether any event of the file stands in the tab already, or may. */
export function isRepeat({ changed, same, unclear }: Matching): boolean {
  return changed.length + same.length + unclear.length > 0;
}

/** What an update writes: rows of new events below, and cells of those that change. */
export function updateWrite(
  { header }: Programme,
  { plan, rows }: PreparedImport,
  { added, changed }: Matching,
): Required<Pick<ImportWrite, 'rows' | 'updates'>> {
  const rowOfLines = new Map(plan.events.map(({ lines }, index) => [lines[0]!, rows[index]!]));
  const linesOfRow = new Map(changed.map(({ row, lines }) => [row, lines[0]!]));
  return {
    rows: added.map((index) => rows[index]!),
    updates: updatesOf(changed, header).map((update) => ({
      ...update,
      fileTexts: rowOfLines.get(linesOfRow.get(update.row)!)!,
    })),
  };
}
