// What stands in a tab now.

import { Breakdown } from '../../shared/breakdown.ts';
import type { TabFacts, WorkbookDoor } from './workbook-door.ts';

/** All rows of a tab as text, down to the last that has anything in it. */
export async function readRows(door: WorkbookDoor, tab: string): Promise<string[][]> {
  const rows = (await door.read(tab, 'shown')).map((row) => row.map(String));
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}

/** The facts of a tab as they are now; it must be there. */
export async function tabNow(door: WorkbookDoor, name: string): Promise<TabFacts> {
  const tab = (await door.facts()).tabs.find((each) => each.name === name);
  if (tab) return tab;
  throw new Breakdown({
    code: 'tab-vanished',
    operation: `find the tab ${name}`,
    message: `The tab ${name} is gone.`,
    hint: 'Bring it back from the version history, then run the command again.',
  });
}
