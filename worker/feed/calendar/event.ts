// VEVENT: one occurrence of an event as a calendar entry. It says nothing of “now”: two builds of one
// edition are the same bytes, and an entry changes only when its event does, what is promoted of it, or the
// programme's language.

import type { Occurrence, PublishedEvent } from '../../../shared/event.ts';
import type { Words } from '../../words/words.ts';
import { eventPath } from '../addresses.ts';
import { timeLines, utcBasic } from './date-time.ts';
import { descriptionOf, uriOf } from './description.ts';
import { contentLine, escapeText } from './line.ts';
import type { Promotion } from './promotions.ts';
import type { ZoneRules } from './zone-rules.ts';

/** What all entries of a calendar have in common. */
export interface CalendarParts {
  /** Of the event's zone. */
  readonly rulesOf: (event: PublishedEvent) => ZoneRules | null;
  readonly siteUrl: string | null;
  readonly words: Words['calendar'];
}

/** The entries of an event, one an occurrence, as content lines. */
export function eventLines(
  event: PublishedEvent,
  { rulesOf, siteUrl, words }: CalendarParts,
  promotion?: Promotion,
): string {
  const shared = sharedLines(event, siteUrl, promotion);
  const isPromoted = promotion?.isLive ?? false;
  const rules = rulesOf(event);
  return event.occurrences
    .map((occurrence) => entry(event, occurrence, { rules, words, shared, isPromoted }))
    .join('');
}

interface EntryParts extends Pick<CalendarParts, 'words'> {
  readonly rules: ZoneRules | null;
  readonly shared: string;
  readonly isPromoted: boolean;
}

function entry(
  event: PublishedEvent,
  occurrence: Occurrence,
  { rules, words, shared, isPromoted }: EntryParts,
) {
  const description = descriptionOf(event, occurrence, isPromoted, words);
  const lines = [
    'BEGIN:VEVENT\r\n',
    contentLine(`UID:${event.key}-${occurrence.id}@bandstand`),
    ...timeLines(occurrence, rules).map(contentLine),
    shared,
  ];
  if (description !== '') lines.push(contentLine(`DESCRIPTION:${escapeText(description)}`));
  // A day without a time must not make its reader look busy all day.
  if (occurrence.startsAt === null) lines.push('TRANSP:TRANSPARENT\r\n');
  lines.push('END:VEVENT\r\n');
  return lines.join('');
}

/** What all occurrences of an event have in common. */
function sharedLines(event: PublishedEvent, siteUrl: string | null, promotion?: Promotion): string {
  const changed = changeOf(event, promotion);
  const lines = [
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${STATUS[event.status]}`,
    `SUMMARY:${escapeText(event.title)}`,
  ];
  const place = placeOf(event);
  if (place !== '') lines.push(`LOCATION:${escapeText(place)}`);
  if (event.latitude !== null && event.longitude !== null) {
    lines.push(`GEO:${event.latitude.toFixed(6)};${event.longitude.toFixed(6)}`);
  }
  const categories = categoriesOf(event);
  if (categories.length > 0) lines.push(`CATEGORIES:${categories.map(escapeText).join(',')}`);
  const page = siteUrl === null || event.status === 'removed' ? null : `${siteUrl}${eventPath(event)}`;
  const url = page === null ? null : uriOf(page);
  if (url !== null) lines.push(`URL:${url}`);
  const image = event.image === null ? null : uriOf(event.image);
  if (image !== null) lines.push(`IMAGE;VALUE=URI;DISPLAY=BADGE:${image}`);
  return lines.map(contentLine).join('');
}

/** When the words of its entries last changed: with the event, or with what is promoted of it. */
function changeOf({ changedAt }: PublishedEvent, promotion?: Promotion): string {
  if (promotion && promotion.changedMs > Date.parse(changedAt)) return utcBasic(promotion.changedMs);
  return `${changedAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/**
 * A postponed event still stands, on a day nobody knows yet: TENTATIVE. Were it CANCELLED, calendars would
 * drop it, and those who hold tickets would take it for dead. A tombstone is a cancellation.
 */
const STATUS: Readonly<Record<PublishedEvent['status'], string>> = {
  scheduled: 'CONFIRMED',
  moved: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
  removed: 'CANCELLED',
};

function placeOf({ venue, address, area, city, country }: PublishedEvent): string {
  const parts = [venue, address, area, city, country].filter((part) => part !== null);
  return [...new Set(parts)].join(', ');
}

function categoriesOf({ category, genres, tags }: PublishedEvent): string[] {
  return [...new Set([...(category === null ? [] : [category]), ...genres, ...tags])];
}
