// What tells one event from another in a row, whatever its cells are written like.

import type { Field } from '../columns.ts';
import { parseDays } from '../parse/date.ts';
import { parseLinks } from '../parse/link.ts';
import { isResolved } from '../parse/parsed.ts';
import { parseTimes, type TimeOfDay } from '../parse/time.ts';
import { cleanText, folded, oneLine } from '../text.ts';
import type { ReadingOfDates } from './date-item.ts';

export interface RowFacts {
  readonly key: string;
  readonly title: string;
  /** Venue, else address, folded. */
  readonly place: string;
  readonly links: readonly string[];
  /** Each date, and each with its start. */
  readonly dates: readonly string[];
  readonly starts: readonly string[];
  /** All dates and times, however written; `null` when they cannot be read for sure. */
  readonly when: string | null;
  /** Every cell that the file fills, as one name. */
  readonly whole: string;
}

type Cells = ReadonlyMap<Field, string>;

/** The facts of a row. `fields` are those that the file fills. */
export function factsOf(cells: Cells, fields: readonly Field[], dates: ReadingOfDates): RowFacts {
  const cell = (field: Field) => cleanText(cells.get(field) ?? '');
  const { value: days, findings } = parseDays(cell('date'), dates.dateOrder, dates);
  const times = parseTimes(cell('startTime'), cell('endTime'));
  const start = timeOf(times.start.value);
  const end = timeOf(times.end.value);
  const isCertain =
    days.length > 0 && [findings, times.start.findings, times.end.findings].every((each) => isResolved(each));
  const written = cell('date') === '' ? [] : [`as written ${folded(cell('date'))}`];
  const plain = days.map(({ date, times: own }) => ({
    date,
    start: own ? timeOf(own.start) : start,
    end: own ? timeOf(own.end) : end,
  }));
  return {
    key: oneLine(cells.get('key') ?? ''),
    title: oneLine(cells.get('title') ?? ''),
    place: folded(cell('venue') || cell('address')),
    links: (['ticketUrl', 'moreLinks'] as const).flatMap((field) => parseLinks(cell(field), '').value),
    dates: days.length > 0 ? days.map(({ date }) => date) : written,
    starts:
      days.length > 0
        ? plain.map((day) => `${day.date} ${day.start}`)
        : written.map((date) => `${date} ${cell('startTime')}`),
    when: isCertain ? JSON.stringify([plain, cell('endDate')]) : null,
    whole: JSON.stringify(fields.map(cell)),
  };
}

/** Links under which there is more than one title: they tell nobody apart. */
export function sharedLinks(...sides: readonly (readonly RowFacts[])[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const side of sides) {
    const titles = new Map<string, string>();
    for (const { links, title } of side) {
      for (const link of links) {
        const earlier = titles.get(link);
        if (earlier === undefined) titles.set(link, folded(title));
        else if (earlier !== folded(title)) shared.add(link);
      }
    }
  }
  return shared;
}

function timeOf(time: TimeOfDay | null): string {
  if (time === null) return '';
  return time.kind === 'at' ? time.time : time.kind;
}
