// Times as people read them.

import type { SidebarContext } from './context.ts';

/** An instant (RFC 3339) in the editor's own zone. */
export function moment(instant: string, { words }: SidebarContext): string {
  return new Date(instant).toLocaleString(words.locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** The wall time of an event's start, in the programme's zone: `2027-06-19T19:30:00+02:00`, or its date alone. */
export function start(when: string | null, { words }: SidebarContext): string {
  if (when === null) return words.preview.dateUnknown;
  const wall = when.slice(0, 16);
  const date = new Date(`${wall.length > 10 ? wall : `${wall}T00:00`}:00Z`);
  return date.toLocaleString(words.locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(wall.length > 10 && { hour: '2-digit', minute: '2-digit' }),
  });
}
