// The service calls of each command: at Google every one is a remote call, so they must not grow with rows.

import { openWorkspace } from '../../desk/workspace.ts';
import { EVENT_COLUMNS } from '../../shared/columns.ts';
import { PLACEMENT_COLUMNS } from '../../shared/placements/columns.ts';
import { BUNDLE_FOLDER, buildBundle } from '../build.ts';
import type { Measurement } from './benchmark.ts';
import { benchKey, benchPlacements, benchRows } from './rows.ts';

const COMMANDS = [
  'validateEvents',
  'previewPublish',
  'publish',
  'listActivity',
  'undoActivity',
  'snapshotNow',
  'listSnapshots',
  'compareSnapshot',
  'restoreSnapshot',
  'verifySnapshots',
  'scheduledBackup',
  'currentState',
  'answerQuestion',
  'selectedEvent',
  'placeEvent',
  'reschedulePlacement',
  'cancelPlacement',
] as const;
const FEW = 100;
const SIZES = [1_000, 10_000, 30_000];
/** Rows that lie apart are written in a few blocks more, and so is what is too large for one call. */
const MOST = 1.2;
/** One placement for so many events. */
const EVENTS_A_PLACEMENT = 5;
/** Blank rows below: growing a grid is a call, now and then, at any size. */
const ROOM = 100;
/**
 * A tab beside, so large that snapshots are compressed at either size: unpacking is some calls more than reading, at
 * any size.
 */
const LARGE_TAB = { name: 'Patches', rows: 3_500, columns: 26 };

type Argument = string | number | boolean | Record<string, string | number | boolean | null>;

interface Costs {
  readonly calls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

export async function serviceCalls(sizes: readonly number[] = SIZES): Promise<Measurement[]> {
  await buildBundle();
  const few = await callsAt(FEW);
  const costs: { rows: number; of: Record<string, Costs> }[] = [];
  for (const rows of sizes) costs.push({ rows, of: await callsAt(rows) });
  const largest = costs[costs.length - 1]!;
  return COMMANDS.map((name) => ({
    name: `service calls of ${name}`,
    of: `at ${largest.rows} rows / at ${FEW} rows`,
    figure: largest.of[name]!.calls / few[name]!.calls,
    limit: MOST,
    beside: {
      [`calls at ${FEW}`]: few[name]!.calls,
      ...Object.assign({}, ...costs.map((each) => shown(each, name))),
    },
  }));
}

function shown(
  { rows, of }: { rows: number; of: Record<string, Costs> },
  name: string,
): Record<string, number> {
  const { calls, cellsRead, cellsWritten } = of[name]!;
  return { [`at ${rows}`]: calls, [`read at ${rows}`]: cellsRead, [`written at ${rows}`]: cellsWritten };
}

/** Counts on a fresh workbook: keys are minted, `Check` is written, everything is published. */
async function callsAt(rows: number): Promise<Record<string, Costs>> {
  const workspace = await openWorkspace({ stateFile: null, bundleFolder: BUNDLE_FOLDER });
  try {
    const { workbook } = workspace;
    workbook.settings({ timeZone: 'Europe/Paris' });
    workbook.ensureTab('Events', { rows: rows + 1, columns: EVENT_COLUMNS.length });
    const placements = benchPlacements(rows / EVENTS_A_PLACEMENT);
    workbook.ensureTab('Placements', { rows: placements.length + ROOM, columns: PLACEMENT_COLUMNS.length });
    const calls: Record<string, Costs> = {};
    await run('setUpWorkbook');
    workbook.write('Events!A2', benchRows(rows));
    workbook.write(
      'Events!A2',
      placements.map((_, index) => [benchKey(index)]),
    );
    workbook.write('Placements!A2', placements);
    const { name: large, ...size } = LARGE_TAB;
    workbook.ensureTab(large, size);
    workbook.write(`${large}!A1`, [['Patch']]);
    workbook.write(`${large}!Z${size.rows}`, [['the last cell']]);
    for (const name of COMMANDS) calls[name] = await run(name, await parametersOf(name));
    return calls;
  } finally {
    await workspace.close();
  }

  async function run(name: string, args: Argument[] = []): Promise<Costs> {
    const { ok, calls, cellsRead, cellsWritten, error } = await workspace.run({ function: name, args });
    if (!ok) throw new Error(`${name} failed at ${rows} rows: ${error}`);
    return { calls, cellsRead, cellsWritten };
  }

  async function parametersOf(name: (typeof COMMANDS)[number]): Promise<Argument[]> {
    const start = '2027-05-02 10:00';
    switch (name) {
      case 'answerQuestion':
        return anAnswer();
      case 'undoActivity':
        return aPublishToUndo();
      case 'placeEvent':
        return [{ eventKey: benchKey(0), tier: 'spotlight', start, hours: '', partner: '', note: '' }];
      case 'reschedulePlacement':
        return [{ id: aPlacement(), start, hours: '24' }];
      case 'cancelPlacement':
        return [aPlacement()];
      case 'compareSnapshot':
      case 'restoreSnapshot':
        return aSnapshot(name === 'restoreSnapshot');
      case 'scheduledBackup':
        workspace.workbook.write('Settings!B2', [['Another name again']]);
        return [];
      default:
        return [];
    }
  }

  /** The newest, and a hundred rows changed since. */
  async function aSnapshot(isRequest: boolean): Promise<Argument[]> {
    workspace.workbook.write('Settings!B2', [['Another name']]);
    workspace.workbook.write(
      'Events!C2',
      Array.from({ length: FEW }, (_, index) => [`A title to restore ${index}`]),
    );
    const { result } = await workspace.run({ function: 'listSnapshots', args: [true] });
    const { sequence } = (result as { snapshots: readonly { readonly sequence: number }[] }).snapshots[0]!;
    return [isRequest ? { sequence, tabs: null, events: null, publish: false } : sequence];
  }

  function aPlacement(): string {
    return String(workspace.workbook.values('Placements')[1]![0]);
  }

  /** A hundred dates that can be read in two ways. */
  async function anAnswer(): Promise<string[]> {
    workspace.workbook.write(
      'Events!D2',
      Array.from({ length: FEW }, () => ['05/10/2027']),
    );
    const { result } = await workspace.run({ function: 'currentState' });
    const { questions } = result as { questions: readonly { readonly id: string; readonly cells: number }[] };
    const asked = questions.find(({ cells }) => cells === FEW);
    if (!asked) throw new Error('Nobody asks about the dates.');
    return [asked.id, 'day first'];
  }

  /** A publish over a publish, a hundred of its rows changed, is what can be taken back. */
  async function aPublishToUndo(): Promise<string[]> {
    const titles = Array.from({ length: FEW }, (_, index) => [`Another title ${index}`]);
    workspace.workbook.write('Events!C2', titles);
    await run('publish');
    const { result } = await workspace.run({ function: 'listActivity' });
    const { entries } = result as { entries: readonly { readonly id: string }[] };
    return [entries[0]!.id];
  }
}
