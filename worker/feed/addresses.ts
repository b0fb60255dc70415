// The addresses of what an edition serves, as paths: percent-encoded, without the site in front.

import { slugOf } from '../../shared/feed/feed-event.ts';

/** The path of an event's page. The key alone identifies it; the words are for people and follow the title. */
export function eventPath({ key, title }: { readonly key: string; readonly title: string }): string {
  return `/event/${encodeURIComponent(key)}/${encodeURIComponent(slugOf(title))}`;
}

/** The path of an event's calendar. */
export function calendarPath(key: string): string {
  return `/feed/events/${encodeURIComponent(key)}.ics`;
}

/** The path of the whole programme's calendar. */
export const PROGRAMME_CALENDAR_PATH = '/feed/events.ics';
