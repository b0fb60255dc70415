// What earlier imports of a file with the same columns wrote, the latest first.

import type { TabRows } from '../../shared/import/match.ts';
import { standingImports } from './activity.ts';
import { readRows } from './programme.ts';
import { saidByUpdate } from './updated-rows.ts';
import type { WorkbookDoor } from './workbook-door.ts';

/** More imports than this are not looked at again. */
const MOST_IMPORTS = 10;

/** The rows of imports into a tab whose files had this signature. Tabs that somebody removed are passed over. */
export async function earlierImports(door: WorkbookDoor, tab: string, signature: string): Promise<TabRows[]> {
  const facts = await door.facts();
  const isThere = (name: string) => facts.tabs.some((each) => each.name === name);
  const imports = (await standingImports(door, facts))
    .filter((each) => each.tab === tab && each.signature === signature)
    .slice(0, MOST_IMPORTS);
  const earlier: TabRows[] = [];
  for (const { updatedTab, writtenTab } of imports) {
    if (updatedTab !== undefined && isThere(updatedTab)) {
      const [header = [], ...rows] = await saidByUpdate(door, updatedTab);
      earlier.push({ header, rows });
    }
    if (!isThere(writtenTab)) continue;
    const [header = [], ...rows] = await readRows(door, writtenTab);
    earlier.push({ header, rows });
  }
  return earlier;
}
