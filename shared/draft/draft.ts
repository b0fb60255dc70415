// The flow from cells to what could be published. A later stage never reads an earlier one:
//
//   cells → (patch) → (map) → parse → assemble → (enrich) → check
//
// Patches and mappings, when there are any, act on the table before `parseRows`; enrichment on events
// before `check`. Nothing here knows a clock, a machine or Google.

import type { PublishedEvent } from '../event.ts';
import { type HeaderMatch, matchHeaders, withRenamed } from '../headers.ts';
import type { Mint } from '../keys.ts';
import { memoize } from '../memoize.ts';
import { languageOfDates, yearsIn } from '../parse/date.ts';
import { fieldColumns } from '../parse/field-columns.ts';
import { type ParsedRow, parseRow } from '../parse/row.ts';
import type { Settings } from '../settings.ts';
import { FIRST_DATA_ROW, type Table } from '../table.ts';
import { instantsIn } from '../zone.ts';
import { assembleRow, type Draft } from './assemble.ts';
import { findCopies, withoutCopies } from './copied-keys.ts';
import { checkMovedKeys, restoreKeys } from './identity.ts';
import type { Clock, RowsClock } from './occurrences.ts';
import { renamedHeaders } from './renamed-headers.ts';

export type { DraftRow } from './assemble.ts';

export interface DraftContext {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly mint: Mint;
  /** What was published last, tombstones included. */
  readonly published: readonly PublishedEvent[];
}

/** Reads the `Events` tab into a draft. */
export function draftOf(table: Table, context: DraftContext): Draft {
  const match = matchHeaders(table);
  const read = (of: Table, matched: HeaderMatch) => readDraft(of, matched, context);
  const renamed = renamedHeaders(table, match, context.published, read);
  return readDraft(table, withRenamed(table, match, renamed), context);
}

function readDraft(table: Table, match: HeaderMatch, context: DraftContext): Draft {
  if (match.issues.some(({ severity }) => severity === 'error')) {
    return { rows: [], indexOf: match.indexOf, issues: match.issues, isUnreadable: true };
  }
  const asTyped = parseRows(table, match, context);
  const copies = findCopies(asTyped, match.indexOf, context.published);
  const parsedRows = withoutCopies(asTyped, copies);
  const restored = restoreKeys(parsedRows, match.indexOf, context.published);
  checkMovedKeys(parsedRows, match.indexOf, context.published);
  const published = new Map(context.published.map((event) => [event.key, event]));
  const clockIn = clocksOf(context.clock);
  const rows = parsedRows.map((row) =>
    assembleRow(row, {
      clock: clockIn(row.content.timeZone),
      mint: context.mint,
      indexOf: match.indexOf,
      restored: restored.get(row.row),
      isCopy: copies.has(row.row),
      published,
    }),
  );
  return {
    rows,
    indexOf: match.indexOf,
    issues: [...match.issues, ...rows.flatMap((row) => row.issues)],
    isUnreadable: false,
  };
}

/** The clock of the programme, and of each zone that an event has of its own: made once, for all rows. */
function clocksOf(clock: Clock): (timeZone: string | null) => RowsClock {
  const own: RowsClock = { ...clock, instantAt: instantsIn(clock.offsetAt) };
  const other = memoize((timeZone): RowsClock => {
    const offsetAt = clock.offsetsOf?.(timeZone);
    return offsetAt ? { ...clock, timeZone, offsetAt, instantAt: instantsIn(offsetAt) } : own;
  });
  return (timeZone) => (timeZone === null ? own : other(timeZone));
}

function parseRows(table: Table, match: HeaderMatch, { settings, clock }: DraftContext): ParsedRow[] {
  const odd = new Map<number, Map<number, 'date' | 'error'>>();
  for (const { row, column, kind } of table.odd) {
    if (!odd.has(row)) odd.set(row, new Map());
    odd.get(row)!.set(column, kind);
  }
  const dateColumn = match.indexOf.get('date');
  const isSeasonStated = settings.seasonStart !== '' || settings.seasonEnd !== '' || dateColumn === undefined;
  const years = isSeasonStated ? [] : yearsIn(table.rows.map((cells) => cells[dateColumn] ?? ''));
  const language = dateColumn === undefined ? null : languageOfDates(datesIn(table.rows, dateColumn));
  const around = {
    offsetAt: clock.offsetAt,
    years,
    ...(language && { language }),
    ...(clock.offsetsOf && { offsetsOf: clock.offsetsOf }),
  };
  const columns = fieldColumns(match.indexOf);
  const rows: ParsedRow[] = [];
  table.rows.forEach((cells, index) => {
    const row = parseRow(
      { tab: table.tab, row: index + FIRST_DATA_ROW, cells, columns, odd: odd.get(index) },
      settings,
      around,
    );
    if (row) rows.push(row);
  });
  return rows;
}

function* datesIn(rows: Table['rows'], column: number): Generator<string> {
  for (const cells of rows) yield cells[column] ?? '';
}
