// What earlier imports of a file with the same columns wrote, the latest first.

import { createHash } from 'node:crypto';
import type { TabRows } from '../../shared/import/match.ts';
import { signatureOf } from '../../shared/import/recognise.ts';
import { readRows } from '../workbook/rows.ts';
import type { WorkbookAdapter } from '../workbook/workbook-adapter.ts';
import { currentImports } from './activity.ts';
import { textsByUpdate } from './updated-rows.ts';

/** More imports than this are not looked at again. */
const MOST_IMPORTS = 10;

/** What a line of Activity keeps of a file's columns: short, however many there are. */
export function layoutOf(header: readonly string[]): string {
  return createHash('sha256').update(signatureOf(header)).digest('hex');
}

/**
 * The rows of imports into a tab whose files had the same columns as this header. Tabs that somebody removed are passed
 * over.
 */
export async function earlierImports(
  adapter: WorkbookAdapter,
  tab: string,
  header: readonly string[],
): Promise<TabRows[]> {
  const layout = layoutOf(header);
  const facts = await adapter.facts();
  const isThere = (name: string) => facts.tabs.some((each) => each.name === name);
  const current = (await currentImports(adapter, facts)).filter((each) => each.tab === tab);
  // What was there before everything was replaced says nothing of what stands now.
  const replacement = current.findIndex(({ replaced }) => replaced !== null);
  const imports = current
    .slice(0, replacement < 0 ? current.length : replacement + 1)
    .filter((each) => each.layout === layout)
    .slice(0, MOST_IMPORTS);
  const earlier: TabRows[] = [];
  for (const { updatedTab, writtenTab } of imports) {
    if (updatedTab !== undefined && isThere(updatedTab)) {
      const [columns = [], ...rows] = await textsByUpdate(adapter, updatedTab);
      earlier.push({ header: columns, rows });
    }
    if (!isThere(writtenTab)) continue;
    const [columns = [], ...rows] = await readRows(adapter, writtenTab);
    earlier.push({ header: columns, rows });
  }
  return earlier;
}
