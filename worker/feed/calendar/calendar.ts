// iCalendar (RFC 5545, RFC 7986): the programme, or one event of it, as a calendar to subscribe to. Written
// directly: a library takes twelve times as long.

import type { PublishedEvent } from '../../../shared/event.ts';
import { groupBy } from '../../../shared/groups.ts';
import { memoize } from '../../../shared/memoize.ts';
import type { Programme } from '../../../shared/publication/manifest.ts';
import { wordsIn } from '../../words/words.ts';
import { usesWallTime } from './date-time.ts';
import { uriOf } from './description.ts';
import { eventLines } from './event.ts';
import { contentLine, escapeText } from './line.ts';
import type { Promotions } from './promotions.ts';
import { timeZoneLines } from './time-zone.ts';
import { type ZoneRules, zoneRulesOf } from './zone-rules.ts';

export interface CalendarWriter {
  /**
   * A calendar of these events, which must be among those that the writer was made for; `path` is its own. What
   * is promoted is all that two editions of one revision differ in.
   */
  write(events: readonly PublishedEvent[], name: string, path: string, promotions: Promotions): string;
}

/** A writer for the events of one revision, tombstones included. */
export function calendarWriter(
  programme: Programme,
  events: readonly PublishedEvent[],
  siteUrl: string | null,
): CalendarWriter {
  const span = spanOf(events.flatMap(withDropped), () => true);
  const rulesIn = memoize((timeZone) => span && zoneRulesOf(timeZone, span.firstMs, span.lastMs));
  const rulesOf = ({ timeZone }: PublishedEvent) => rulesIn(timeZone ?? programme.timeZone);
  const parts = { rulesOf, siteUrl, words: wordsIn(programme.language).calendar };
  return {
    write(wanted, name, path, promotions) {
      const chosen = wanted.flatMap(withDropped);
      const entries = chosen.map((event) =>
        eventLines(event, parts, event.status === 'removed' ? undefined : promotions.get(event.key)),
      );
      return [
        headLines(name, path, siteUrl),
        zoneLines(chosen, rulesOf),
        ...entries,
        'END:VCALENDAR\r\n',
      ].join('');
    },
  };
}

/** An event, and the tombstone of the dates it has lost. */
function withDropped(event: PublishedEvent): PublishedEvent[] {
  if (event.dropped.length === 0) return [event];
  return [event, { ...event, status: 'removed', occurrences: event.dropped, dropped: [] }];
}

/** No METHOD: a calendar with one is a message between people, and would need an ORGANIZER (RFC 5546, 3.2.1). */
function headLines(name: string, path: string, siteUrl: string | null): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bandstand//Programme feed 1//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
  ];
  const source = siteUrl === null ? null : uriOf(`${siteUrl}${path}`);
  if (source !== null) lines.push(`SOURCE;VALUE=URI:${source}`);
  return lines.map(contentLine).join('');
}

/** Each zone for exactly those occurrences that name it; nothing when none does. */
function zoneLines(
  events: readonly PublishedEvent[],
  rulesOf: (event: PublishedEvent) => ZoneRules | null,
): string {
  // A calendar must hold one component (RFC 5545, 3.4); UTC stands in while there are no entries.
  if (events.every(({ occurrences }) => occurrences.length === 0)) return timeZoneLines(UTC, 0, 0);
  return [...groupBy(events, rulesOf)]
    .map(([rules, ofZone]) => {
      const span = rules && spanOf(ofZone, (occurrence) => usesWallTime(occurrence, rules));
      return span ? timeZoneLines(rules, span.firstMs, span.lastMs) : '';
    })
    .join('');
}

const UTC: ZoneRules = { timeZone: 'UTC', transitions: [{ atMs: 0, fromSeconds: 0, toSeconds: 0 }] };

/** The earliest and the latest instant of the occurrences that count. */
function spanOf(
  events: readonly PublishedEvent[],
  counts: (occurrence: PublishedEvent['occurrences'][number]) => boolean,
): { firstMs: number; lastMs: number } | null {
  let [firstMs, lastMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { occurrences } of events) {
    for (const occurrence of occurrences) {
      if (occurrence.startsAt === null || !counts(occurrence)) continue;
      firstMs = Math.min(firstMs, Date.parse(occurrence.startsAt));
      lastMs = Math.max(lastMs, Date.parse(occurrence.endsAt ?? occurrence.startsAt));
    }
  }
  return firstMs === Number.POSITIVE_INFINITY ? null : { firstMs, lastMs };
}
