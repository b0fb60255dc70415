// From the cells of the `Placements` tab to the placements of the next publication, and the Issues on the way:
//
//   cells → read → identify → request → schedule → place
//
// Nothing here knows a clock, a machine or Google.

import type { Clock } from '../draft/occurrences.ts';
import { type HeaderMatch, matchColumns } from '../headers.ts';
import { finding, type Issue, issueAt } from '../issues/issue.ts';
import type { Mint } from '../keys.ts';
import type { Settings } from '../settings.ts';
import { FIRST_DATA_ROW, type Table } from '../table.ts';
import { PLACEMENTS_TAB } from '../tabs.ts';
import { OF_PLACEMENTS, type PlacementField } from './columns.ts';
import type { PlacedEvents } from './events.ts';
import { identify } from './ids.ts';
import { noteOverlaps } from './overlaps.ts';
import { type Note, type PlaceContext, place, type ScheduledRequest } from './place.ts';
import { type PublishedPlacement, type Tier, type Window, windowOf } from './placement.ts';
import { placeOf, readRow } from './read-row.ts';
import { requestOf } from './request.ts';
import { bookedWindow, schedule } from './schedule.ts';
import { type WallClock, wallClock } from './wall-clock.ts';

/** A row as the draft has it. */
export interface PlacementRow {
  /** Row number in the tab. */
  readonly row: number;
  /** Given, restored or minted; `null` while the row has errors and no id. */
  readonly id: string | null;
  /** Of the event, or what stands in its place. */
  readonly title: string;
  /** `broken`: it keeps what was published of it, or stays out. */
  readonly state: 'ready' | 'broken';
  /** Whether the row says so. */
  readonly isCancelled: boolean;
  /** Whether something of it is published. */
  readonly isPublished: boolean;
  /** What the next publication says of it; `null` while it has no window. */
  readonly entry: PublishedPlacement | null;
  /** What script writes into the row; `null`: leave the cell as it is. */
  readonly cells: Readonly<Record<PlacementScriptField, string | null>>;
  readonly issues: readonly Issue[];
}

/** What script writes, besides the reason, which is said in the editor's language. */
export type PlacementScriptField = 'key' | 'createdBy' | 'createdAt' | 'effectiveStart' | 'effectiveEnd';

export interface PlacementDraft {
  readonly rows: readonly PlacementRow[];
  readonly indexOf: HeaderMatch<PlacementField>['indexOf'];
  /** All Issues, those of the tab first, then row by row. */
  readonly issues: readonly Issue[];
  /** Errors of the whole tab: nothing can be planned, and what is published stays as it is. */
  readonly isUnreadable: boolean;
  /** What was published last. */
  readonly published: readonly PublishedPlacement[];
  /** What the next publication holds. */
  readonly next: readonly PublishedPlacement[];
}

export interface PlacementContext {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly mint: Mint;
  readonly events: PlacedEvents;
  /** What was published last. */
  readonly published: readonly PublishedPlacement[];
  /** RFC 3339 in UTC, whole seconds. */
  readonly now: string;
  /** Who gives what is new; for the tab alone. */
  readonly who: string;
}

/** Reads the tab. A workbook without one has no placements, unless some are published and not over. */
export function placementDraftOf(table: Table | null, context: PlacementContext): PlacementDraft {
  const { published } = context;
  const nothing = {
    rows: [],
    indexOf: new Map(),
    issues: [],
    isUnreadable: false,
    published,
    next: published,
  };
  if (!table) {
    if (published.every((each) => windowOf(each).endMs <= Date.parse(context.now))) return nothing;
    const missing = issueAt({ tab: PLACEMENTS_TAB }, finding('tab-missing', { tab: PLACEMENTS_TAB }));
    return { ...nothing, issues: [missing], isUnreadable: true };
  }
  const match = matchColumns(table, OF_PLACEMENTS);
  if (match.issues.some(({ severity }) => severity === 'error')) {
    return { ...nothing, indexOf: match.indexOf, issues: match.issues, isUnreadable: true };
  }
  return planned(table, match, context);
}

function planned(
  table: Table,
  { indexOf, issues: ofHeader }: HeaderMatch<PlacementField>,
  context: PlacementContext,
): PlacementDraft {
  const { settings, events, mint, now, who, published } = context;
  const clock = wallClock(context.clock);
  const partner = indexOf.get('partner');
  const failed = new Set(
    table.odd.filter(({ kind, column }) => kind === 'error' && column === partner).map(({ row }) => row),
  );
  const reading = { indexOf, settings, clock, events };
  const around: PlaceContext = { clock, events, slots: slotsOf(settings), now, nowMs: Date.parse(now) };
  const parsed = table.rows
    .map((cells, index) => readRow(cells, index + FIRST_DATA_ROW, reading, failed.has(index)))
    .filter((row) => row !== null);

  const before = new Map(published.map((each) => [each.id, each]));
  const requests = identify(parsed, published, mint, indexOf).map((row) =>
    requestOf(row, before.get(row.id ?? '') ?? null, events, clock, now),
  );
  const outcomes = schedule(
    requests.flatMap(({ request }) => request ?? []),
    {
      nowMs: around.nowMs,
      slots: around.slots,
      published: new Map(published.map((each) => [each.id, bookedWindow(each)])),
    },
  );
  const noteOn =
    ({ parsed: { row, issues }, id }: ScheduledRequest['request']): Note =>
    (field, found) =>
      issues.push(issueAt(placeOf(row, field, indexOf, id), found));
  const placed = requests.map((wanted) =>
    place(wanted, outcomes.get(wanted.id ?? '') ?? null, around, noteOn(wanted)),
  );
  noteOverlaps(placed, around, ({ request: requested }) => noteOn(requested));

  const current = new Set(requests.map(({ id }) => id));
  const gone = published.filter(({ id }) => !current.has(id));
  const rows = placed.map((each) => rowOf(each, clock, who));
  return {
    rows,
    indexOf,
    issues: [
      ...ofHeader,
      ...gone.flatMap((each) => goneIssues(each, around)),
      ...rows.flatMap(({ issues }) => issues),
    ],
    isUnreadable: false,
    published,
    next: [
      ...placed.flatMap(({ entry }) => entry ?? []),
      // Begun, it is a fact, whether or not anyone still writes it down.
      ...gone.filter((each) => windowOf(each).startMs <= around.nowMs),
    ],
  };
}

/** How many of each tier run at a time; `null`: any number. */
export function slotsOf({ spotlightSlots, promotedSlots }: Settings): Record<Tier, number | null> {
  return { spotlight: spotlightSlots, promoted: promotedSlots };
}

function rowOf({ request, window, entry }: ScheduledRequest, clock: WallClock, who: string): PlacementRow {
  const { parsed, id, isBroken, isCopy, before, createdAt } = request;
  const wall = (bound: keyof Window) => (window ? clock.wallIn(window[bound]) : '');
  const isKnown = id !== null;
  return {
    row: parsed.row,
    id,
    title: request.asked?.event?.title ?? parsed.event?.title ?? parsed.eventText,
    state: isBroken ? 'broken' : 'ready',
    isCancelled: parsed.isCancelled === true,
    isPublished: before !== null,
    entry,
    cells: {
      key: id,
      createdBy: isKnown ? (isCopy ? who : parsed.createdBy || who) : null,
      createdAt: isKnown ? createdAt : null,
      effectiveStart: wall('startMs'),
      effectiveEnd: wall('endMs'),
    },
    issues: parsed.issues,
  };
}

/** A published placement whose row is no longer there. */
function goneIssues(placement: PublishedPlacement, { clock, events, nowMs }: PlaceContext): Issue[] {
  const { startMs, endMs } = windowOf(placement);
  if (endMs <= nowMs || placement.status === 'cancelled') return [];
  const title = events.find(placement.eventKey)?.title ?? placement.eventKey;
  const message = { title, start: clock.wallIn(startMs), end: clock.wallIn(endMs) };
  const code = startMs <= nowMs ? 'placement-gone-live' : 'placement-gone';
  return [issueAt({ tab: PLACEMENTS_TAB }, finding(code, message))];
}
