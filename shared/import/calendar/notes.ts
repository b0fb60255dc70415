// What is said once for a whole calendar: zones, repetitions that are not read, and what is left out.

import { type Remark, remark } from '../remark.ts';
import type { Component } from './lines.ts';

/** What rows come from, or says nothing to visitors. Any other property is named as left out. */
const READ = new Set(
  'SUMMARY DTSTART DTEND DURATION LOCATION GEO DESCRIPTION URL CATEGORIES STATUS UID RRULE EXDATE RDATE RECURRENCE-ID CLASS DTSTAMP CREATED LAST-MODIFIED SEQUENCE TRANSP PRIORITY'.split(
    ' ',
  ),
);

/** What is said once for a whole calendar. */
export class Notes {
  others = 0;
  readonly zones = new Set<string>();
  readonly unknownZones = new Set<string>();
  readonly properties = new Set<string>();
  readonly unread: { readonly title: string; readonly rule: string }[] = [];

  leftOut({ properties }: Component): void {
    for (const { name } of properties)
      if (!READ.has(name) && !name.startsWith('X-')) this.properties.add(name);
  }

  remarks(timeZone: string): Remark[] {
    const zones = [...this.zones].filter((zone) => zone !== timeZone);
    return [
      ...(zones.length > 0
        ? [remark('calendar-times-converted', { zones: zones.join(', '), timeZone })]
        : []),
      ...[...this.unknownZones].map((zone) => remark('calendar-zone-unknown', { zone })),
      ...this.unread.map((each) => remark('calendar-repeat-unread', each)),
      ...(this.others > 0 ? [remark('calendar-tasks-left-out', { count: this.others })] : []),
      ...(this.properties.size > 0
        ? [remark('calendar-left-out', { names: [...this.properties].sort().join(', ') })]
        : []),
    ];
  }
}
