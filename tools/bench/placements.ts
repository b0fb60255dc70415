// The schedule of many placements, against reading their rows: as a programme has them, and at the worst, when all
// ask for the same hour and there are three slots.

import { mintFrom } from '../../shared/keys.ts';
import { OF_PLACEMENTS, type PlacementField } from '../../shared/placements/columns.ts';
import { placementDraftOf } from '../../shared/placements/draft.ts';
import type { PlacedEvents } from '../../shared/placements/events.ts';
import { type ParsedPlacement, readRow } from '../../shared/placements/read-row.ts';
import { type ScheduleContext, type SlotRequest, schedule } from '../../shared/placements/schedule.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import type { Table } from '../../shared/table.ts';
import { instantsIn } from '../../shared/zone.ts';
import { bestMs, type Measurement } from './benchmark.ts';
import { benchPlacements } from './rows.ts';

const PLACEMENTS = 2_000;
const ROUNDS = 8;
const NOW = '2026-12-01T09:00:00Z';
const SUMMER_MINUTES = 120;
const WINTER_MINUTES = 60;
const [SUMMER_MS, WINTER_MS] = [Date.parse('2027-03-28T01:00:00Z'), Date.parse('2027-10-31T01:00:00Z')];

export async function placements(): Promise<Measurement[]> {
  const spread = tableOf(benchPlacements(PLACEMENTS));
  const start = OF_PLACEMENTS.columns.findIndex(({ field }) => field === 'requestedStart');
  const tier = OF_PLACEMENTS.columns.findIndex(({ field }) => field === 'tier');
  const crowded = tableOf(
    benchPlacements(PLACEMENTS).map((row) =>
      row.map((cell, index) => (index === start ? '2027-05-01 10:00' : index === tier ? 'spotlight' : cell)),
    ),
  );
  const requests = [spread, crowded].map(requestsIn);
  const [readMs, spreadMs, crowdedMs, wholeMs] = await bestMs(ROUNDS, [
    () => read(spread),
    () => schedule(requests[0]!, AROUND),
    () => schedule(requests[1]!, AROUND),
    () => plan(spread),
  ]);
  const measured = (name: string, scheduleMs: number): Measurement => ({
    name,
    of: `${PLACEMENTS} placements scheduled / their rows read`,
    figure: scheduleMs / readMs!,
    limit: 2,
    beside: { 'reading ms': readMs!, 'schedule ms': scheduleMs, 'rows to publication ms': wholeMs! },
  });
  return [measured('schedule', spreadMs!), measured('schedule of one crowded hour', crowdedMs!)];
}

const AROUND: ScheduleContext = {
  nowMs: Date.parse(NOW),
  slots: { spotlight: 3, promoted: 10 },
  published: new Map(),
};

function requestsIn(table: Table): SlotRequest[] {
  return read(table).flatMap((row, index) => {
    if (!row?.tier || row.startMs === null || row.hours === null) return [];
    const { tier, startMs, hours } = row;
    const id = String(index);
    return [{ id, tier, startMs, hours, isCancelled: false, createdAt: NOW, eventEndsMs: null }];
  });
}

function plan(table: Table): unknown {
  return placementDraftOf(table, {
    ...around(),
    mint: mintFrom('bench', []),
    published: [],
    now: NOW,
    who: 'editor@example.org',
  });
}

function read(table: Table): (ParsedPlacement | null)[] {
  const indexOf = new Map<PlacementField, number>(
    OF_PLACEMENTS.columns.map(({ field }, index) => [field, index]),
  );
  const context = { ...around(), indexOf };
  return table.rows.map((cells, index) => readRow(cells, index + 2, context));
}

/** Made anew for each round, as a run of the script does. */
function around() {
  const offsetAt = (epochMs: number) =>
    epochMs >= SUMMER_MS && epochMs < WINTER_MS ? SUMMER_MINUTES : WINTER_MINUTES;
  const events: PlacedEvents = {
    find: (key) => ({ key, title: `An event ${key}`, state: 'public', occurrences: [] }),
    called: () => [],
    all: () => [],
  };
  return {
    settings: DEFAULT_SETTINGS,
    clock: { timeZone: DEFAULT_SETTINGS.timeZone, offsetAt, instantAt: instantsIn(offsetAt) },
    events,
  };
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    tab: 'Placements',
    header: OF_PLACEMENTS.columns.map(({ header }) => header),
    rows,
    odd: [],
    merged: [],
  };
}
