// Snapshots of a large workbook: compressed by themselves, in the same number of calls, and damaged in many ways.

import { describe, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from '../../../desk/workspace.ts';
import { EVENT_COLUMNS } from '../../../shared/columns.ts';
import { benchRows } from '../../../tools/bench/rows.ts';
import { BUNDLE_FOLDER } from '../../../tools/build.ts';

interface Ran {
  readonly calls: number;
  // biome-ignore lint/suspicious/noExplicitAny: each command has its own fields
  readonly result: any;
}

async function withRows<Result>(
  rows: number,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  const workspace = await openWorkspace({ stateFile: null, bundleFolder: BUNDLE_FOLDER });
  try {
    const { workbook } = workspace;
    workbook.settings({ timeZone: 'Europe/Paris' });
    workbook.ensureTab('Events', { rows: rows + 1, columns: EVENT_COLUMNS.length });
    await run(workspace, 'setUpWorkbook');
    workbook.write('Events!A2', benchRows(rows));
    return await work(workspace);
  } finally {
    await workspace.close();
  }
}

async function run(
  workspace: Workspace,
  name: string,
  args: (string | number | boolean | object)[] = [],
): Promise<Ran> {
  const { ok, error, calls, result } = await workspace.run({ function: name, args: args as never });
  expect(ok, String(error)).toBe(true);
  return { calls, result };
}

describe('snapshots of a large workbook', () => {
  it('are readable in the same calls at 10 and at 2,000 rows', async () => {
    const calls = [10, 2_000].map((rows) =>
      withRows(rows, async (workspace) => {
        const taken = await run(workspace, 'snapshotNow');
        expect(taken.result.sentence).not.toMatch(/compressed/);
        const again = await run(workspace, 'snapshotNow');
        expect(again.result.outcome).toBe('standing');
        return [taken.calls, again.calls];
      }),
    );
    const [few, many] = await Promise.all(calls);
    expect(many).toEqual(few);
  });

  it('are compressed by themselves at 20,000 rows, stay whole, and come back', async () => {
    await withRows(20_000, async (workspace) => {
      await run(workspace, 'validateEvents');
      const { result } = await run(workspace, 'snapshotNow');
      expect(result, result.sentence).toMatchObject({ outcome: 'taken', sequence: 1 });
      expect(result.sentence).toMatch(/20,000 rows of Events, .*, compressed\.$/);
      const tab = workspace.workbook.tab(result.tab)!;
      // Thirty of them have not a thousandth of what a workbook can hold.
      expect(tab.rowCount * tab.columnCount * 30).toBeLessThan(10_000);
      const longest = workspace.workbook
        .values(result.tab)
        .flat()
        .map((cell) => String(cell ?? '').length);
      expect(Math.max(...longest)).toBeLessThan(50_000);
      const titles = workspace.workbook.values('Events');
      workspace.workbook.write('Events!C500', [['Typed over']]);
      workspace.workbook.write('Events!C19999', [['']]);
      const compared = await run(workspace, 'compareSnapshot', [1]);
      expect(compared.result.tabs[0].counts).toEqual({ changed: 2, missing: 0, new: 0 });
      const request = { sequence: 1, tabs: ['Events'], events: null, publish: false };
      const restored = await run(workspace, 'restoreSnapshot', [request]);
      expect(restored.result, restored.result.sentence).toMatchObject({ outcome: 'restored', before: 2 });
      const titleOf = (rows: unknown[][]) => rows.map((row) => row[2]);
      expect(titleOf(workspace.workbook.values('Events'))).toEqual(titleOf(titles));
    });
  });
});
