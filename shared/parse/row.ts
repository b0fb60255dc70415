// Reads one row of `Events`: each cell by its own parser, each finding with its place.

import { columnOf, EVENT_COLUMNS, type Field } from '../columns.ts';
import type { EventContent, Link } from '../event.ts';
import { type Finding, finding, type Issue, issueAt } from '../issues/issue.ts';
import { isEventKey } from '../keys.ts';
import type { Settings } from '../settings.ts';
import { cleanText, oneLine } from '../text.ts';
import { parseAccess } from './access.ts';
import { parseAge } from './age.ts';
import { parseSetting, parseStatus, parseYes, type Status } from './choice.ts';
import { countryOfZone } from './coordinate/side.ts';
import { parsePoint } from './coordinate.ts';
import { countryIn, parseCountries, parseCountry } from './country.ts';
import { type Day, type DaysContext, daysOf } from './days.ts';
import { parseImage, parseLinks } from './link.ts';
import { parseList } from './list.ts';
import { nameIn, parseName, parseText } from './name.ts';
import { isBrokenFormula } from './nothing.ts';
import { noteOddCells, type RowCells } from './odd-cells.ts';
import type { Parsed } from './parsed.ts';
import { parsePrice } from './price.ts';
import { parseSoldOut } from './sold-out.ts';
import { plainText } from './text/plain.ts';
import { publicText } from './text/private.ts';
import { parseTimes, type TimeOfDay } from './time.ts';
import { type OffsetsOf, parseTimeZone } from './time-zone.ts';

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

/** Reads a row; `null` when all that people write is blank and no key stands there. */
export function parseRow(
  row: RowCells,
  settings: Settings,
  around: DaysContext & { readonly offsetsOf?: OffsetsOf } = {},
): ParsedRow | null {
  const { at, indexOf } = row.columns;
  const raw = (index: number | undefined) => {
    const text = index === undefined ? '' : (row.cells[index] ?? '');
    // What a failed formula shows is no text: `#DIV/0!` holds no nought. `noteOddCells` says so.
    return isBrokenFormula(text) ? '' : text;
  };
  const key = oneLine(raw(at.key));
  // A checkbox that is not ticked is no content.
  const isBlank = (text: string, field: Field) =>
    text === '' || ((field === 'pick' || field === 'soldOut') && /^(false|faux)$/i.test(text));
  const isEmpty = CONTENT_FIELDS.every((field) => isBlank(raw(at[field]).trim(), field));
  if (isEmpty && key === '') return null;

  const issues: Issue[] = [];
  const note = (field: Field, ...found: readonly Finding[]) => {
    for (const each of found)
      issues.push(issueAt(placeOf({ tab: row.tab, row: row.row, indexOf }, field, key), each));
  };
  noteOddCells(row, note);
  const take = <Value>(field: Field, result: Parsed<Value>): Value => {
    if (result.findings.length > 0) note(field, ...result.findings);
    return result.value;
  };
  /** Text that goes public: what the parsers read. */
  const open = (field: Field) => {
    const { header } = columnOf(field);
    return take(field, publicText(take(field, plainText(raw(at[field]), header)), header));
  };
  const line = (field: Field) => take(field, parseText(nameIn(open(field)), columnOf(field).header));
  const list = (field: Field) => take(field, parseList(open(field), columnOf(field).header));

  const validKey = key === '' || isEventKey(key);
  if (!validKey) note('key', finding('key-invalid', { value: key }));
  const title = oneLine(open('title'));
  if (isEmpty) note('key', finding('row-emptied', { key }));
  else if (title === '') note('title', finding('title-missing'));

  const country = take('country', parseCountry(open('country')));
  const { value: point, findings: ofPoint } = parsePoint(
    raw(at.latitude),
    raw(at.longitude),
    country === null ? countryOfZone(settings.timeZone) : (countryIn(country)?.code ?? null),
  );
  for (const [field, found] of ofPoint) note(field, found);
  const links: Link[] = [
    ...take('ticketUrl', parseLinks(raw(at.ticketUrl), 'Ticket URL')).map((url) => link(url, 'tickets')),
    ...take('moreLinks', parseLinks(raw(at.moreLinks), 'More Links')).map((url) => link(url, 'more')),
  ];

  const { offsetsOf = NO_OTHER_ZONE } = around;
  const timeZone = take('timeZone', parseTimeZone(raw(at.timeZone), settings.timeZone, offsetsOf));
  const offsetAt = timeZone === null ? around.offsetAt : offsetsOf(timeZone)!;
  const days = isEmpty
    ? []
    : daysOf(raw(at.date), raw(at.endDate), settings, note, { ...around, ...(offsetAt && { offsetAt }) });
  const times = parseTimes(raw(at.startTime), raw(at.endTime), {
    dates: days.map(({ date }) => date),
    offsetAt,
  });
  const start = take('startTime', times.start);
  const end = take('endTime', times.end);

  return {
    row: row.row,
    key: validKey && key !== '' ? key : null,
    status: take('status', parseStatus(raw(at.status), settings.statusWhenBlank)),
    days,
    hasEndDate: raw(at.endDate).trim() !== '',
    start,
    end,
    content: {
      title,
      description: take(
        'description',
        parseText(cleanText(open('description')) || null, columnOf('description').header),
      ),
      venue: line('venue'),
      address: line('address'),
      area: take('area', parseName(open('area'), 'Area')),
      city: take('city', parseName(open('city'), 'City')),
      country,
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      category: line('category'),
      genres: list('genres'),
      tags: list('tags'),
      price: take('price', parsePrice(open('price'), settings.currency)),
      age: take('age', parseAge(open('age'))),
      setting: take('setting', parseSetting(raw(at.setting))),
      host: line('host'),
      hostCountries: take('hostCountries', parseCountries(open('hostCountries'))),
      links: links.filter((each, index) => links.findIndex(({ url }) => url === each.url) === index),
      image: take('image', parseImage(raw(at.image))),
      access: take('access', parseAccess(open('access'))),
      pick: take('pick', parseYes(raw(at.pick))),
      soldOut: take('soldOut', parseSoldOut(raw(at.soldOut))),
      timeZone,
      series: line('series'),
    },
    storedOccurrences: raw(at.occurrences),
    characters: charactersIn(row.cells),
    issues,
  };
}

/** For whoever has no rules of zones: the programme's alone is known. */
const NO_OTHER_ZONE: OffsetsOf = () => null;

/** Where a field of a row stands, for its Issues. */
export function placeOf(
  row: { readonly tab: string; readonly row: number; readonly indexOf: ReadonlyMap<Field, number> },
  field: Field,
  key: string | null,
) {
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

function link(url: string, kind: Link['kind']): Link {
  return { url, kind };
}
