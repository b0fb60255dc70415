// Placements as the sidebar shows them: what runs, what is to come, what stands in the way.

import { bothSentences } from '../../shared/issues/issue.ts';
import type { PlacementChange } from '../../shared/placements/changes.ts';
import type { PlacementRow } from '../../shared/placements/draft.ts';
import { slotsOf } from '../../shared/placements/draft.ts';
import { isPromoted, type PublishedPlacement, windowOf } from '../../shared/placements/placement.ts';
import { isSamePlacement } from '../../shared/publication/placements.ts';
import { FIRST_DATA_ROW } from '../../shared/table.ts';
import type { NextPublication } from '../publishing/prepare-next.ts';
import { wordsIn } from '../words/words.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';
import { clockOf } from './clock.ts';
import type { PlacementState, ShownPlacement, ShownPlacements } from './results.ts';

/** More than these nobody reads in a sidebar. */
const MOST_SHOWN = 300;

export function shownPlacements(programme: ProgrammeNow, next: NextPublication): ShownPlacements {
  const { placements, settings, now } = programme;
  const clock = clockOf(settings);
  const nowMs = Date.parse(now);
  const published = new Map(placements.published.map((each) => [each.id, each]));
  const shown = placements.rows.map((row) =>
    shownOf(row, published.get(row.id ?? ''), nowMs, cellsOf(programme, row)),
  );
  const present = new Set(placements.rows.map(({ id }) => id));
  const gone = placements.next.filter(({ id }) => !present.has(id));
  const titleOf = titlesOf(programme);
  for (const entry of gone) shown.push(withoutRow(entry, titleOf(entry.eventKey), nowMs));
  return {
    timeZone: settings.timeZone,
    now: clock.instantIn(nowMs),
    slots: slotsOf(settings),
    list: shown.sort(inOrder).slice(0, MOST_SHOWN),
    count: shown.length,
    waiting: waitingSentences(programme, next.placementChanges),
  };
}

/** What a publish would change of placements, a sentence each. */
export function waitingSentences(programme: ProgrammeNow, changes: readonly PlacementChange[]): string[] {
  const { changes: messages } = wordsIn(programme.language).placements;
  const clock = clockOf(programme.settings);
  const titleOf = titlesOf(programme);
  return changes.map(({ kind, placement }) => {
    const { startMs, endMs } = windowOf(placement);
    return messages[kind](
      titleOf(placement.eventKey),
      placement.tier,
      clock.wallIn(startMs),
      clock.wallIn(endMs),
    );
  });
}

function titlesOf({ draft, published }: ProgrammeNow): (eventKey: string) => string {
  const titles = new Map(
    published.kind === 'whole' ? published.events.map(({ key, title }) => [key, title]) : [],
  );
  for (const { key, title } of draft.rows) if (key !== null && title !== '') titles.set(key, title);
  return (eventKey) => titles.get(eventKey) ?? eventKey;
}

interface Cells {
  readonly requestedStart: string;
  readonly hours: string;
}

function cellsOf({ placementsTable, placements: { indexOf } }: ProgrammeNow, { row }: PlacementRow): Cells {
  const cells = placementsTable?.rows[row - FIRST_DATA_ROW] ?? [];
  const raw = (field: 'requestedStart' | 'hours') => (cells[indexOf.get(field)!] ?? '').trim();
  return { requestedStart: raw('requestedStart'), hours: raw('hours') };
}

function shownOf(
  { id, row, title, isCancelled, entry, issues }: PlacementRow,
  before: PublishedPlacement | undefined,
  nowMs: number,
  cells: Cells,
): ShownPlacement {
  return {
    id,
    row,
    title,
    tier: entry?.tier ?? null,
    isPromoted: entry !== null && isPromoted(entry),
    state: entry ? stateOf(entry, nowMs) : isCancelled ? 'cancelled' : 'without-window',
    start: entry?.effectiveStartAt ?? null,
    end: entry?.effectiveEndAt ?? null,
    ...cells,
    isPublished: entry !== null && before !== undefined && isSamePlacement(entry, before),
    reasons: issues.map(bothSentences),
  };
}

function withoutRow(entry: PublishedPlacement, title: string, nowMs: number): ShownPlacement {
  return {
    id: entry.id,
    row: null,
    title,
    tier: entry.tier,
    isPromoted: isPromoted(entry),
    state: stateOf(entry, nowMs),
    start: entry.effectiveStartAt,
    end: entry.effectiveEndAt,
    requestedStart: entry.requestedStartAt,
    hours: String(entry.durationHours),
    isPublished: true,
    reasons: [],
  };
}

function stateOf(entry: PublishedPlacement, nowMs: number): PlacementState {
  const { startMs, endMs } = windowOf(entry);
  if (endMs <= nowMs) return 'over';
  if (entry.status === 'cancelled') return 'stopped';
  return startMs <= nowMs ? 'live' : 'coming';
}

const RANK: Readonly<Record<PlacementState, number>> = {
  live: 0,
  coming: 0,
  stopped: 0,
  'without-window': 1,
  cancelled: 2,
  over: 3,
};

function inOrder(one: ShownPlacement, other: ShownPlacement): number {
  const order = RANK[one.state] - RANK[other.state];
  const [first, second] = [Date.parse(one.start ?? ''), Date.parse(other.start ?? '')];
  return (
    order || (one.state === 'over' ? second - first : first - second) || (one.row ?? 0) - (other.row ?? 0)
  );
}
