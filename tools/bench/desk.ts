// The desk must feel like a sheet: what a run costs, against a JSON round trip of 10,000 rows.

import { openWorkspace } from '../../desk/workspace.ts';
import { BUNDLE_FOLDER, buildBundle } from '../build.ts';
import { type Measurement, medianMs } from './benchmark.ts';
import { benchRows } from './rows.ts';

const ROWS = 10_000;
const RUNS = 5;

export async function desk(): Promise<Measurement[]> {
  await buildBundle();
  const cells = benchRows(ROWS);
  const workspace = await openWorkspace({ stateFile: null, bundleFolder: BUNDLE_FOLDER });
  try {
    workspace.workbook.ensureTab('Events', { rows: ROWS + 1, columns: cells[0]!.length });
    await workspace.run({ function: 'setUpWorkbook' });
    const copyMs = await medianMs(RUNS, () => JSON.parse(JSON.stringify(cells)));
    const openMs = await medianMs(RUNS, () => workspace.run({ function: 'onOpen' }));
    workspace.workbook.write('Events!A2', cells);
    const previewMs = await medianMs(RUNS, () => workspace.run({ function: 'previewPublish' }));
    const of = `/ JSON round trip of ${ROWS} rows`;
    return [
      { name: 'desk, a run that does nothing', of: `onOpen ${of}`, figure: openMs / copyMs, limit: 2 },
      { name: 'desk, reading every row', of: `previewPublish ${of}`, figure: previewMs / copyMs, limit: 120 },
    ];
  } finally {
    await workspace.close();
  }
}
