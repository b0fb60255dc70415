// Whether people have written into tabs since a restore wrote them.

import type { RestoreInverse } from '../../shared/activity/inverse.ts';
import { partsOf } from '../../shared/snapshot/parts.ts';
import { sha256 } from '../workbook/digest.ts';
import { heldIn, peoplesText } from './held-tabs.ts';
import { readTabs, typedDate } from './read-tabs.ts';

/** Their names. A tab that is gone counts too. */
export function tabsWrittenSince(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { tabs }: RestoreInverse,
): string[] {
  const names = tabs.map(({ tab }) => tab);
  const parts = partsOf(readTabs(spreadsheet, names).tabs, typedDate);
  return tabs
    .filter(({ tab, mark }) => {
      const held = heldIn(parts, tab);
      return !held || sha256(peoplesText(held, tab)) !== mark;
    })
    .map(({ tab }) => tab);
}
