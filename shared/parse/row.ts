// Reads one row of `Events`: each cell by its own parser, each finding with its place.

import { columnOf, EVENT_COLUMNS, type Field } from '../columns.ts';
import type { EventContent, Link } from '../event.ts';
import { type Finding, finding, type Issue, issueAt } from '../issues/issue.ts';
import { isEventKey } from '../keys.ts';
import type { Settings } from '../settings.ts';
import { cleanText, hasUnprintable, oneLine } from '../text.ts';
import { parseAccess } from './access.ts';
import { parseAge } from './age.ts';
import { parseSetting, parseStatus, parseYes, type Status } from './choice.ts';
import { parsePoint } from './coordinate.ts';
import { parseCountries, parseCountry } from './country.ts';
import { type Day, type DaysContext, daysOf } from './days.ts';
import { parseImage, parseLinks } from './link.ts';
import { parseList } from './list.ts';
import { nameIn, parseName } from './name.ts';
import type { Parsed } from './parsed.ts';
import { parsePrice } from './price.ts';
import { parseTimes, type TimeOfDay } from './time.ts';

/** One row of cells with the way to its fields; `odd` says which fields hold a date or a failed formula. */
export interface RowCells {
  readonly tab: string;
  /** Row number in the tab. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly indexOf: ReadonlyMap<Field, number>;
  readonly odd: ReadonlyMap<number, 'date' | 'error'> | undefined;
}

/** What a row says, before dates become occurrences. */
export interface ParsedRow {
  readonly row: number;
  /** As typed and valid; `null` when blank or invalid. */
  readonly key: string | null;
  readonly status: Status | null;
  readonly days: readonly Day[];
  readonly hasEndDate: boolean;
  readonly start: TimeOfDay | null;
  readonly end: TimeOfDay | null;
  readonly content: Omit<EventContent, 'status' | 'occurrences'>;
  /** The text of the `Occurrences` cell. */
  readonly storedOccurrences: string;
  /** Of the whole row, as typed. */
  readonly characters: number;
  readonly issues: Issue[];
}

/** A cell may hold this many characters at most, less one for the escape. */
const MOST_CHARACTERS = 49_999;
const PUBLIC_FIELDS: ReadonlySet<Field> = new Set(
  EVENT_COLUMNS.filter((column) => column.public).map(({ field }) => field),
);
const DATE_FIELDS: ReadonlySet<Field> = new Set(['date', 'endDate', 'startTime', 'endTime']);

/** Reads a row; `null` when all that people write is blank and no key stands there. */
export function parseRow(row: RowCells, settings: Settings, around: DaysContext = {}): ParsedRow | null {
  const raw = (field: Field) => {
    const index = row.indexOf.get(field);
    return index === undefined ? '' : (row.cells[index] ?? '');
  };
  const key = oneLine(raw('key'));
  // A checkbox that is not ticked is no content.
  const isEmpty = CONTENT_FIELDS.every(
    (field) => raw(field).trim() === '' || (field === 'pick' && /^(false|faux)$/i.test(raw(field).trim())),
  );
  if (isEmpty && key === '') return null;

  const issues: Issue[] = [];
  const note = (field: Field, ...found: readonly Finding[]) => {
    for (const each of found) issues.push(issueAt(placeOf(row, field, key), each));
  };
  noteOddCells(row, note);
  const take = <Value>(field: Field, result: Parsed<Value>): Value => {
    if (result.findings.length > 0) note(field, ...result.findings);
    return result.value;
  };
  const line = (field: Field) => nameIn(raw(field));
  const list = (field: Field) => take(field, parseList(raw(field), columnOf(field).header));

  const validKey = key === '' || isEventKey(key);
  if (!validKey) note('key', finding('key-invalid', { value: key }));
  const title = oneLine(raw('title'));
  if (isEmpty) note('key', finding('row-emptied', { key }));
  else if (title === '') note('title', finding('title-missing'));

  const { value: point, findings: ofPoint } = parsePoint(raw('latitude'), raw('longitude'));
  for (const [field, found] of ofPoint) note(field, found);
  const links: Link[] = [
    ...take('ticketUrl', parseLinks(raw('ticketUrl'), 'Ticket URL')).map((url) => link(url, 'tickets')),
    ...take('moreLinks', parseLinks(raw('moreLinks'), 'More Links')).map((url) => link(url, 'more')),
  ];

  const days = isEmpty ? [] : daysOf(raw('date'), raw('endDate'), settings, note, around);
  const times = parseTimes(raw('startTime'), raw('endTime'));
  const start = take('startTime', times.start);
  const end = take('endTime', times.end);

  return {
    row: row.row,
    key: validKey && key !== '' ? key : null,
    status: take('status', parseStatus(raw('status'), settings.statusWhenBlank)),
    days,
    hasEndDate: raw('endDate').trim() !== '',
    start,
    end,
    content: {
      title,
      description: cleanText(raw('description')) || null,
      venue: line('venue'),
      address: line('address'),
      area: take('area', parseName(raw('area'), 'Area')),
      city: take('city', parseName(raw('city'), 'City')),
      country: take('country', parseCountry(raw('country'))),
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      category: line('category'),
      genres: list('genres'),
      tags: list('tags'),
      price: take('price', parsePrice(raw('price'), settings.currency)),
      age: take('age', parseAge(raw('age'))),
      setting: take('setting', parseSetting(raw('setting'))),
      host: line('host'),
      hostCountries: take('hostCountries', parseCountries(raw('hostCountries'))),
      links: links.filter((each, index) => links.findIndex(({ url }) => url === each.url) === index),
      image: take('image', parseImage(raw('image'))),
      access: take('access', parseAccess(raw('access'))),
      pick: take('pick', parseYes(raw('pick'))),
      series: line('series'),
    },
    storedOccurrences: raw('occurrences'),
    characters: charactersIn(row.cells),
    issues,
  };
}

/** Where a field of a row stands, for its Issues. */
export function placeOf(row: Pick<RowCells, 'tab' | 'row' | 'indexOf'>, field: Field, key: string | null) {
  const columnIndex = row.indexOf.get(field);
  const { header } = columnOf(field);
  return { tab: row.tab, row: row.row, column: header, columnIndex, eventKey: key || null };
}

/** What people write: everything but the key and what script writes. */
const CONTENT_FIELDS: readonly Field[] = EVENT_COLUMNS.filter(
  (column) => !('script' in column) && column.field !== 'key',
).map((column) => column.field);

function charactersIn(cells: readonly string[]): number {
  let characters = 0;
  for (const cell of cells) characters += cell.length;
  return characters;
}

type Note = (field: Field, ...found: readonly Finding[]) => void;

/** Of what goes public: broken formulas, dates where text belongs, cells too long, characters nobody can see. */
function noteOddCells(row: RowCells, note: Note): void {
  for (const [field, index] of row.indexOf) {
    const text = row.cells[index] ?? '';
    if (text === '' || !PUBLIC_FIELDS.has(field)) continue;
    const isLong = text.length > MOST_CHARACTERS;
    const kind = row.odd?.get(index);
    const hasHidden = hasUnprintable(text);
    if (!isLong && !kind && !hasHidden) continue;
    const { header } = columnOf(field);
    if (kind === 'error') note(field, finding('cell-broken', { header, value: text }));
    if (kind === 'date' && DATE_FIELDS.has(field)) note(field, finding('date-was-typed', { value: text }));
    else if (kind === 'date') note(field, finding('date-in-text', { header, value: text }));
    if (isLong) {
      note(field, finding('cell-too-long', { header, characters: text.length, limit: MOST_CHARACTERS }));
    }
    if (hasHidden) note(field, finding('text-cleaned', { header }));
  }
}

function link(url: string, kind: Link['kind']): Link {
  return { url, kind };
}
