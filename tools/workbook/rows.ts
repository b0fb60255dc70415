// What stands in a tab now.

import { OperationalError } from '../../shared/operational-error.ts';
import type { TabFacts, WorkbookAdapter } from './workbook-adapter.ts';

/** All rows of a tab as text, down to the last that has anything in it. */
export async function readRows(adapter: WorkbookAdapter, tab: string): Promise<string[][]> {
  const rows = (await adapter.read(tab, 'shown')).map((row) => row.map(String));
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}

/** The facts of a tab as they are now; it must be there. */
export async function tabNow(adapter: WorkbookAdapter, name: string): Promise<TabFacts> {
  const tab = (await adapter.facts()).tabs.find((each) => each.name === name);
  if (tab) return tab;
  throw new OperationalError({
    code: 'tab-vanished',
    operation: `find the tab ${name}`,
    message: `The tab ${name} is gone.`,
    hint: 'Bring it back from the version history, then run the command again.',
  });
}
