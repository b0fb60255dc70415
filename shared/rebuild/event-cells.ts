// From what an event says in public back to the cells of its row, so that reading them again gives the same event:
// for a workbook that was lost, and for a programme that was restored in the database. Columns that never went public
// have nothing to come back from.

import { EVENT_COLUMNS, type Field } from '../columns.ts';
import { writeKnown } from '../draft/occurrences.ts';
import type { EventContent, Occurrence } from '../event.ts';
import { writeList } from '../parse/list/write.ts';

export type EventCells = Readonly<Partial<Record<Field, string>>>;

/** What a row is made from: a published event that is no tombstone. */
export type Rebuilt = EventContent & { readonly key: string };

/** The columns that a rebuilt row cannot have. */
export const LOST_COLUMNS: readonly string[] = EVENT_COLUMNS.filter(
  (column) => !column.public && !('script' in column),
).map(({ header }) => header);

/** Text cells, one a field that says something; all of them are written as text. */
export function eventCells(event: Rebuilt): EventCells {
  const { price, age, setting, links } = event;
  const linksOf = (wanted: 'tickets' | 'more') =>
    links
      .filter(({ kind }) => kind === wanted)
      .map(({ url }) => url)
      .join('\n');
  return {
    key: event.key,
    status: event.status,
    title: event.title,
    ...daysAndTimes(event.occurrences),
    venue: event.venue ?? '',
    address: event.address ?? '',
    area: event.area ?? '',
    city: event.city ?? '',
    country: event.country ?? '',
    latitude: numberText(event.latitude),
    longitude: numberText(event.longitude),
    category: event.category ?? '',
    genres: writeList(event.genres),
    tags: writeList(event.tags),
    price: price.text ?? '',
    ticketUrl: linksOf('tickets'),
    age: age.text ?? '',
    setting: setting.join(', '),
    host: event.host ?? '',
    hostCountries: event.hostCountries.join(', '),
    moreLinks: linksOf('more'),
    description: event.description ?? '',
    image: event.image ?? '',
    access: writeList(event.access),
    pick: event.pick ? 'yes' : '',
    series: event.series ?? '',
    occurrences: writeKnown(event.occurrences),
  };
}

/** One list of days where all have the same times, else each day with its own. */
function daysAndTimes(occurrences: readonly Occurrence[]): EventCells {
  const [first] = occurrences;
  if (!first) return {};
  const dates = occurrences.map(({ date }) => date);
  const [start, end] = timesOf(first);
  const isAlike = occurrences.every((each) => timesOf(each).join() === `${start},${end}`);
  if (isAlike) return { date: dates.join('; '), startTime: start, endTime: end };
  return { date: occurrences.map(ownTimes).join('; ') };
}

function ownTimes(occurrence: Occurrence): string {
  const [start, end] = timesOf(occurrence);
  return `${occurrence.date} ${start}${end === '' ? '' : `-${end}`}`;
}

function timesOf({ time, startsAt, endsAt }: Occurrence): readonly [start: string, end: string] {
  if (time === 'all-day') return ['all day', ''];
  if (startsAt === null) return ['tbc', ''];
  return [startsAt.slice(11, 16), endsAt?.slice(11, 16) ?? ''];
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}
