// The service calls of each command: at Google every one is a remote call, so they must not grow with rows.

import { openWorkspace } from '../../desk/workspace.ts';
import { EVENT_COLUMNS } from '../../shared/columns.ts';
import { BUNDLE_FOLDER, buildBundle } from '../build.ts';
import type { Measured } from './benchmark.ts';
import { benchRows } from './rows.ts';

const COMMANDS = ['validateEvents', 'previewPublish', 'publish'] as const;
const FEW = 100;
const MANY = 10_000;

export async function serviceCalls(): Promise<Measured[]> {
  await buildBundle();
  const few = await callsAt(FEW);
  const many = await callsAt(MANY);
  return COMMANDS.map((name) => ({
    name: `service calls of ${name}`,
    of: `at ${MANY} rows / at ${FEW} rows`,
    figure: many[name]! / few[name]!,
    limit: 1,
    beside: { [`at ${FEW}`]: few[name]!, [`at ${MANY}`]: many[name]! },
  }));
}

/** Counts on a fresh workbook: keys are minted, `Check` is written, everything is published. */
async function callsAt(rows: number): Promise<Record<string, number>> {
  const workspace = await openWorkspace({ stateFile: null, bundleFolder: BUNDLE_FOLDER });
  try {
    const { workbook } = workspace;
    workbook.settings({ timeZone: 'Europe/Paris' });
    workbook.ensureTab('Events', { rows: rows + 1, columns: EVENT_COLUMNS.length });
    const calls: Record<string, number> = {};
    await run('setUpWorkbook');
    workbook.write('Events!A2', benchRows(rows));
    for (const name of COMMANDS) calls[name] = await run(name);
    return calls;
  } finally {
    await workspace.close();
  }

  async function run(name: string): Promise<number> {
    const { ok, calls, error } = await workspace.run({ function: name });
    if (!ok) throw new Error(`${name} failed at ${rows} rows: ${error}`);
    return calls;
  }
}
