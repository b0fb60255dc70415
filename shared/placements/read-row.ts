// Reads one row of `Placements`: each cell by its own reader, each finding with its place.

import type { RowsClock } from '../draft/occurrences.ts';
import { type Finding, finding, type Issue, issueAt } from '../issues/issue.ts';
import { isEventKey } from '../keys.ts';
import type { Settings } from '../settings.ts';
import { PLACEMENTS_TAB } from '../tabs.ts';
import { folded, oneLine } from '../text.ts';
import { PLACEMENT_COLUMNS, type PlacementField, placementHeader, STATUSES } from './columns.ts';
import { nameOf, type PlacedEvent, type PlacedEvents } from './events.ts';
import { LONGEST_HOURS, SHORTEST_HOURS, TIERS, type Tier, USUAL_HOURS } from './placement.ts';
import { parseStart } from './start.ts';

/** What a row says; `null` where it says nothing that can be used, which is then an error on it. */
export interface ParsedPlacement {
  /** Row number in the tab. */
  readonly row: number;
  /** As it stands there. */
  readonly id: string | null;
  readonly event: PlacedEvent | null;
  /** As typed, for those who look for the row. */
  readonly eventText: string;
  readonly tier: Tier | null;
  /** Milliseconds since 1970. */
  readonly startMs: number | null;
  readonly hours: number | null;
  /** `null`: nobody can tell. */
  readonly isCancelled: boolean | null;
  readonly isPaid: boolean;
  /** Written by script: empty, or as it was left. */
  readonly createdBy: string;
  readonly createdAt: string;
  readonly issues: Issue[];
}

export interface ReadContext {
  readonly indexOf: ReadonlyMap<PlacementField, number>;
  readonly settings: Settings;
  readonly clock: RowsClock;
  readonly events: PlacedEvents;
}

/** What people write: a row without any of it is none. */
const PEOPLES: readonly PlacementField[] = PLACEMENT_COLUMNS.filter((column) => !('script' in column)).map(
  ({ field }) => field,
);
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/**
 * Reads a row; `null` when it is blank. `isPartnerFailed`: a formula there gave no name, so nobody can tell whether
 * somebody pays; in the other columns, what a failed formula shows is no word that they know.
 */
export function readRow(
  cells: readonly string[],
  row: number,
  context: ReadContext,
  isPartnerFailed = false,
): ParsedPlacement | null {
  const { indexOf, settings, clock } = context;
  const raw = (field: PlacementField) => oneLine(cells[indexOf.get(field) ?? -1] ?? '');
  const id = raw('key');
  if (id === '' && PEOPLES.every((field) => raw(field) === '')) return null;

  const issues: Issue[] = [];
  const note = (field: PlacementField, found: Finding) =>
    issues.push(issueAt(placeOf(row, field, indexOf, id), found));
  const isSound = id === '' || isEventKey(id);
  if (!isSound) note('key', finding('key-invalid', { value: id }));
  const { value: startMs, findings } = parseStart(raw('requestedStart'), settings, clock);
  for (const found of findings) note('requestedStart', found);
  if (isPartnerFailed) {
    note('partner', finding('cell-broken', { header: placementHeader('partner'), value: raw('partner') }));
  }
  const createdAt = raw('createdAt');
  return {
    row,
    id: isSound && id !== '' ? id : null,
    event: readEvent(raw('event'), context.events, note),
    eventText: raw('event'),
    tier: readTier(raw('tier'), note),
    startMs,
    hours: readHours(raw('hours'), note),
    isCancelled: readIsCancelled(raw('status'), note),
    isPaid: raw('partner') !== '',
    createdBy: raw('createdBy'),
    createdAt: MOMENT.test(createdAt) && !Number.isNaN(Date.parse(createdAt)) ? createdAt : '',
    issues,
  };
}

/** Where a field of a row stands. The row is known by its own id. */
export function placeOf(
  row: number,
  field: PlacementField,
  indexOf: ReadonlyMap<PlacementField, number>,
  id: string | null,
) {
  return {
    tab: PLACEMENTS_TAB,
    row,
    column: placementHeader(field),
    columnIndex: indexOf.get(field),
    eventKey: id || null,
  };
}

type Note = (field: PlacementField, found: Finding) => void;
const MOST_SUGGESTIONS = 5;

/** The key alone identifies; what stands behind it is for people. */
function readEvent(text: string, events: PlacedEvents, note: Note): PlacedEvent | null {
  if (text === '') {
    note('event', finding('placement-event-missing'));
    return null;
  }
  const [key = ''] = text.split(/\s+·\s/, 1);
  const event = events.find(key);
  if (event) return event;
  const meant = events.called(text).slice(0, MOST_SUGGESTIONS).map(nameOf);
  note('event', finding('placement-event-unknown', { value: text }, meant));
  return null;
}

const TIER_WORDS: ReadonlyMap<string, Tier> = new Map([
  ...TIERS.map((tier) => [tier, tier] as const),
  ['alaune', 'spotlight'],
  ['promotion', 'promoted'],
  ['sponsorise', 'promoted'],
]);

function readTier(text: string, note: Note): Tier | null {
  const tier = TIER_WORDS.get(folded(text)) ?? null;
  if (!tier) note('tier', finding('placement-tier-unknown', { value: text }, TIERS));
  return tier;
}

/** Whole hours; blank is the usual. Days are what somebody may have meant. */
function readHours(text: string, note: Note): number | null {
  if (text === '') return USUAL_HOURS;
  const [, digits, unit = ''] = /^(\d{1,4})(?:[.,]0+)?\s*([a-z]*)$/i.exec(text) ?? [];
  const hours = digits !== undefined && /^(h|hrs?|hours?|heures?)?$/i.test(unit) ? Number(digits) : null;
  if (hours !== null && hours >= SHORTEST_HOURS && hours <= LONGEST_HOURS) return hours;
  const inDays = Number(digits) * 24;
  const meant =
    /^(d|days?|j|jours?)$/i.test(unit) && inDays > 0 && inDays <= LONGEST_HOURS ? [String(inDays)] : [];
  note(
    'hours',
    finding('placement-hours-unknown', { value: text, least: SHORTEST_HOURS, most: LONGEST_HOURS }, meant),
  );
  return null;
}

const CANCELLED = new Set(['cancelled', 'canceled', 'annule', 'annulee']);
const SCHEDULED = new Set(['', 'scheduled', 'prevu', 'prevue']);

/** What cannot be read stops nobody's placement by itself: it is an error, and the row stays as it was published. */
function readIsCancelled(text: string, note: Note): boolean | null {
  const word = folded(text);
  if (CANCELLED.has(word)) return true;
  if (SCHEDULED.has(word)) return false;
  note('status', finding('placement-status-unknown', { value: text }, STATUSES));
  return null;
}
