// One row becomes one event: it gets its key and its occurrences, or stays a row with Issues.

import type { Field } from '../columns.ts';
import type { EventContent, PublishedEvent } from '../event.ts';
import type { HeaderMatch } from '../headers.ts';
import { type Finding, finding, type Issue, issueAt } from '../issues/issue.ts';
import type { Mint } from '../keys.ts';
import type { Day } from '../parse/date.ts';
import { type ParsedRow, placeOf } from '../parse/row.ts';
import { lengthOf, minutesOf, type TimeOfDay } from '../parse/time/time-of-day.ts';
import { escapeCell } from '../publication/canonical.ts';
import { PUBLISHED_HEADER, writeRow } from '../publication/row.ts';
import { EVENTS_TAB } from '../tabs.ts';
import {
  identify,
  type KnownOccurrence,
  type RowsClock,
  readKnown,
  startTimeOf,
  timeDays,
  writeKnown,
} from './occurrences.ts';

/** A row as the draft has it. */
export interface DraftRow {
  /** Row number in the tab. */
  readonly row: number;
  /** Given, restored or minted; `null` while the row has errors and no key. */
  readonly key: string | null;
  /** What key and ids should be in the cells. `null`: leave the cell as it is; empty: clear it. */
  readonly keyCell: string | null;
  readonly occurrencesCell: string | null;
  readonly state: 'ready' | 'draft' | 'broken';
  readonly title: string;
  /** Only where `state` is `ready`. */
  readonly content: EventContent | null;
  readonly issues: readonly Issue[];
}

interface AssembleContext {
  readonly clock: RowsClock;
  readonly mint: Mint;
  readonly indexOf: ReadonlyMap<Field, number>;
  readonly restored: string | undefined;
  /** Whether key and ids in its cells are another row's. */
  readonly isCopy: boolean;
  readonly published: ReadonlyMap<string, PublishedEvent>;
}

/** Assembles one row. The errors of a row that is only a draft block nobody: they become warnings. */
export function assembleRow(parsed: ParsedRow, context: AssembleContext): DraftRow {
  const issues = [...parsed.issues];
  const note = (field: Field, found: Finding) => {
    const place = placeOf({ tab: EVENTS_TAB, row: parsed.row, indexOf: context.indexOf }, field, parsed.key);
    issues.push(issueAt(place, found));
  };
  const stretch = stretchOf(parsed);
  if (stretch) {
    const { date, until, times } = stretch;
    const [start, end] = [times.start.time, times.end.time];
    note('endDate', finding('stretch-read', { start: `${date} ${start}`, end: `${until} ${end}` }));
  }
  const timed = timeDays(stretch ? [stretch] : parsed.days, parsed.start, parsed.end, context.clock, note);
  const { row, status, content } = parsed;
  const { title } = content;
  const isBroken = issues.some(({ severity }) => severity === 'error');
  const key = context.restored ?? parsed.key ?? null;
  // What was copied is taken out of the cells at once: left there, it would count when the other row is gone.
  const cells =
    context.isCopy && key === null
      ? { keyCell: '', occurrencesCell: '' }
      : { keyCell: null, occurrencesCell: null };

  if (status === 'draft') {
    const harmless = issues.map((issue) =>
      issue.severity === 'error' ? ({ ...issue, severity: 'warning' } as const) : issue,
    );
    return {
      row,
      key,
      ...cells,
      state: 'draft',
      title,
      content: null,
      issues: harmless,
    };
  }
  if (isBroken || status === null) {
    return { row, key, ...cells, state: 'broken', title, content: null, issues };
  }
  const lasting = key ?? context.mint.eventKey();
  const stored = context.isCopy && key === null ? [] : readKnown(parsed.storedOccurrences);
  const occurrences = identify(timed, knownOf(stored, context.published.get(lasting)), context.mint);
  const ready: EventContent = { ...content, status, occurrences };
  noteBurstingCells(parsed, ready, note);
  if (issues.some(({ severity }) => severity === 'error')) {
    return { row, key, ...cells, state: 'broken', title, content: null, issues };
  }
  return {
    row,
    key: lasting,
    keyCell: parsed.key === lasting ? null : lasting,
    occurrencesCell: writeKnown(occurrences),
    state: 'ready',
    title,
    content: ready,
    issues,
  };
}

/** Nobody is open for longer than this day after day: what begins and ends like that is one stretch. */
const LONGEST_NIGHT_MINUTES = 16 * 60;

interface Stretch extends Day {
  readonly until: string;
  readonly times: { readonly start: KnownTime; readonly end: KnownTime };
}
type KnownTime = Extract<TimeOfDay, { readonly kind: 'at' }>;

/**
 * One stretch from the first day's start to the last day's end, as calendars export it: a night that ends on End Date, or
 * days on each of which it would last longer than anybody opens.
 */
function stretchOf({ days, hasEndDate, start, end }: ParsedRow): Stretch | null {
  const isTimed = days.every(({ times }) => times === null) && start?.kind === 'at' && end?.kind === 'at';
  if (!hasEndDate || days.length < 2 || !isTimed || end.time >= start.time) return null;
  const night = lengthOf(minutesOf(start.time), minutesOf(end.time));
  if (days.length > 2 && night <= LONGEST_NIGHT_MINUTES) return null;
  return { date: days[0]!.date, until: days[days.length - 1]!.date, times: { start, end } };
}

/**
 * The ids that may be this event's, the most trusted first: what the cell and the publication agree on, then
 * what is published, then the rest of the cell (which may have been pasted from another row).
 */
function knownOf(
  stored: readonly KnownOccurrence[],
  published: PublishedEvent | undefined,
): KnownOccurrence[] {
  if (!published) return [...stored];
  const known = published.occurrences.map((each) => ({
    id: each.id,
    date: each.date,
    start: startTimeOf(each),
  }));
  const ids = new Set(known.map(({ id }) => id));
  return [...stored.filter(({ id }) => ids.has(id)), ...known, ...stored.filter(({ id }) => !ids.has(id))];
}

/** A published cell can be larger than each of the cells it comes from. */
function noteBurstingCells(
  parsed: ParsedRow,
  content: EventContent,
  note: (field: Field, found: Finding) => void,
): void {
  if (parsed.characters < BURSTING_CHARACTERS) return;
  const stamps = { sequence: 0, changedIn: 0, changedAt: '', previousStart: null, dropped: [] };
  writeRow({ key: '', ...content, ...stamps }).forEach((cell, index) => {
    if (escapeCell(cell).length <= MOST_CHARACTERS) return;
    const header = PUBLISHED_HEADER[index]!;
    const field = header === 'links' ? 'moreLinks' : header === 'occurrences' ? 'date' : 'description';
    note(field, finding('cell-too-long', { header, characters: cell.length, limit: MOST_CHARACTERS }));
  });
}

const MOST_CHARACTERS = 50_000;
/** No published cell of a row with fewer characters than this can be too large. */
const BURSTING_CHARACTERS = 15_000;

/** What the `Events` tab says now. */
export interface Draft {
  readonly rows: readonly DraftRow[];
  readonly indexOf: HeaderMatch['indexOf'];
  /** All Issues, those of the tab first, then row by row. */
  readonly issues: readonly Issue[];
  /** Errors of the whole tab: no row can be trusted, so nothing can be held back either. */
  readonly isUnreadable: boolean;
}
