// Events of a file beside the rows that stand: which are the same, which are new, what would change. By key,
// then by link, date and start, then by title, date and venue; each row is matched once, and where two could
// be meant, nobody guesses.

import type { Field } from '../columns.ts';
import { fieldOfHeader } from '../headers.ts';
import { FIRST_DATA_ROW } from '../table.ts';
import { cleanText, folded } from '../text.ts';
import { type CellChange, changesOf } from './changes.ts';
import type { ReadingOfDates } from './date-item.ts';
import type { PlannedEvent } from './group.ts';
import { type Pairing, pairUp } from './pair-up.ts';
import { type Remark, remark } from './remark.ts';
import { factsOf, type RowFacts, sharedLinks } from './row-facts.ts';

/** A tab as it was read: its header, and its rows below that. */
export interface TabRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface MatchInput {
  readonly events: readonly PlannedEvent[];
  /** The fields that the file fills; no other cell is touched. */
  readonly fields: readonly Field[];
  readonly current: TabRows;
  /** What earlier imports of such a file wrote, the latest first; empty where nobody knows. */
  readonly earlier: readonly TabRows[];
  readonly dates: ReadingOfDates;
}

export interface ChangedRow {
  /** Row number in the tab. */
  readonly row: number;
  readonly key: string | null;
  readonly title: string;
  readonly lines: readonly number[];
  readonly cells: readonly CellChange[];
}

export interface Matching {
  /** Indexes into `events` of those that stand nowhere yet. */
  readonly added: readonly number[];
  readonly changed: readonly ChangedRow[];
  readonly same: readonly { readonly row: number; readonly lines: readonly number[] }[];
  /** What only a person can tell; such an event is left alone. `rows` are the rows it may be. */
  readonly unclear: readonly {
    readonly lines: readonly number[];
    readonly rows: readonly number[];
    readonly why: Remark;
  }[];
  /** Rows of earlier imports that the file has no longer; they stay. */
  readonly missing: readonly { readonly row: number; readonly title: string; readonly why: Remark }[];
}

/** Compares; writes nothing. */
export function matchEvents({ events, fields, current, earlier, dates }: MatchInput): Matching {
  const cellsOf = current.rows.map(cellsReader(current.header));
  const wanted = events.map(({ cells }) => factsOf(cells, fields, dates));
  const present = cellsOf.map((cells) => factsOf(cells, fields, dates));
  const pairing = pairUp(wanted, present, sharedLinks(wanted, present));
  const base = basesOf(earlier, present, fields, dates);
  const changed: ChangedRow[] = [];
  const same: { row: number; lines: readonly number[] }[] = [];
  for (const [event, index] of pairing.pairs) {
    const { cells, lines } = events[event]!;
    const row = index + FIRST_DATA_ROW;
    const changes = changesOf(fields, {
      before: cellsOf[index]!,
      after: cells,
      base: base.of[index] ?? null,
      isSameWhen: present[index]!.when !== null && present[index]!.when === wanted[event]!.when,
    });
    if (changes.length === 0) same.push({ row, lines });
    else {
      const { key, title } = present[index]!;
      changed.push({ row, key: key === '' ? null : key, title, lines, cells: changes });
    }
  }
  const { added, unclear } = leftOver(events, wanted, present, pairing, base.removed);
  const spokenFor = new Set([...pairing.pairs.values(), ...unclear.flatMap(({ rows }) => rows.map(indexOf))]);
  const missing = base.of.flatMap((cells, index) => {
    if (cells === null || spokenFor.has(index) || !isOfFile(cells, fields)) return [];
    const { title } = present[index]!;
    const row = index + FIRST_DATA_ROW;
    return [{ row, title, why: remark('match-missing', { rows: row, title }) }];
  });
  const byRow = (one: { row: number }, other: { row: number }) => one.row - other.row;
  return { added, changed: changed.sort(byRow), same: same.sort(byRow), unclear, missing };
}

const indexOf = (row: number) => row - FIRST_DATA_ROW;

/** Events that were not matched: new ones, and those that may be a row or were removed on purpose. */
function leftOver(
  events: readonly PlannedEvent[],
  wanted: readonly RowFacts[],
  present: readonly RowFacts[],
  { pairs, candidates }: Pairing,
  removed: ReadonlySet<string>,
): Pick<Matching, 'added' | 'unclear'> {
  const taken = new Set(pairs.values());
  const lookAlikes = new Map<string, number[]>();
  const shared = sharedLinks(wanted, present);
  present.forEach((facts, index) => {
    if (taken.has(index)) return;
    for (const name of likenesses(facts, shared)) {
      lookAlikes.set(name, [...(lookAlikes.get(name) ?? []), index]);
    }
  });
  const added: number[] = [];
  const unclear: { lines: readonly number[]; rows: readonly number[]; why: Remark }[] = [];
  events.forEach(({ lines }, event) => {
    if (pairs.has(event)) return;
    const facts = wanted[event]!;
    const ask = (code: 'match-several' | 'match-moved' | 'match-removed', indexes: readonly number[]) => {
      const rows = indexes.map((index) => index + FIRST_DATA_ROW);
      const parameters = { lines: lines.slice(0, 6).join(', '), title: facts.title, rows: rows.join(', ') };
      unclear.push({ lines, rows, why: remark(code, parameters) });
    };
    const possible = (candidates.get(event) ?? []).filter((index) => !taken.has(index));
    const alike = likenesses(facts, shared).flatMap((name) => lookAlikes.get(name) ?? []);
    if (possible.length > 0) ask('match-several', possible);
    else if (alike.length > 0) ask('match-moved', [...new Set(alike)]);
    else if (removed.has(facts.whole)) ask('match-removed', []);
    else added.push(event);
  });
  return { added, unclear };
}

/** What two rows of one event have in common when its date or its title was changed. */
function likenesses({ links, title, place }: RowFacts, shared: ReadonlySet<string>): string[] {
  const own = links.filter((link) => !shared.has(link)).map((link) => `link ${link}`);
  return title === '' ? own : [...own, `title ${folded(title)} ${place}`];
}

interface Bases {
  /** For each standing row, what an earlier import wrote there; `null` where none did. */
  readonly of: readonly (ReadonlyMap<Field, string> | null)[];
  /** Rows of earlier imports that stand no longer, as wholes. */
  readonly removed: ReadonlySet<string>;
}

function basesOf(
  earlier: MatchInput['earlier'],
  present: readonly RowFacts[],
  fields: readonly Field[],
  dates: ReadingOfDates,
): Bases {
  const of: (ReadonlyMap<Field, string> | null)[] = present.map(() => null);
  const removed = new Set<string>();
  for (const { header, rows } of earlier) {
    const cells = rows.map(cellsReader(header));
    const facts = cells.map((each) => factsOf(each, fields, dates));
    const pairing = pairUp(facts, present, sharedLinks(facts, present));
    cells.forEach((each, index) => {
      const row = pairing.pairs.get(index);
      if (row !== undefined) of[row] ??= each;
      else if (!pairing.candidates.has(index)) removed.add(facts[index]!.whole);
    });
  }
  return { of, removed };
}

/** Reads rows under a header, which is looked up once for all of them. */
function cellsReader(header: readonly string[]): (row: readonly string[]) => Map<Field, string> {
  const indexOf = new Map<Field, number>();
  header.forEach((name, index) => {
    const field = fieldOfHeader(name);
    if (field && !indexOf.has(field)) indexOf.set(field, index);
  });
  const columns = [...indexOf];
  return (row) => new Map(columns.map(([field, index]) => [field, row[index] ?? '']));
}

function isOfFile(cells: ReadonlyMap<Field, string>, fields: readonly Field[]): boolean {
  return fields.some((field) => cleanText(cells.get(field) ?? '') !== '');
}
