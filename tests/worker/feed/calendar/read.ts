// Reads a calendar with a parser that is not ours, beside the strict checker: two judges.

import ICAL from 'ical.js';
import type { Publication } from '../../../../shared/publication/publication.ts';
import { buildEdition, type Edition } from '../../../../worker/edition/edition.ts';
import { checkCalendar } from '../../../checkers/calendar.ts';

export interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly sequence: number;
  /** An instant in milliseconds, or an ISO date. */
  readonly start: number | string;
  readonly end: number | string | null;
  readonly startZone: string;
  readonly component: ICAL.Component;
}

export async function editionOf(publication: Publication): Promise<Edition> {
  return buildEdition(publication, { siteUrl: 'https://quais.example.org' });
}

/** The calendar of a publication as text, after the strict checker found no fault in it. */
export async function calendarOf(publication: Publication): Promise<string> {
  const { calendar } = await editionOf(publication);
  const { body } = calendar.in('identity');
  const faults = checkCalendar(body);
  if (faults.length > 0) {
    throw new Error(faults.map(({ line, rule, message }) => `${line} ${rule}: ${message}`).join('\n'));
  }
  return body.toString();
}

/** The entries of a calendar, its own VTIMEZONE deciding what each wall time means. */
export function entriesOf(text: string): Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((component) => [String(component.getFirstPropertyValue('tzid')), new ICAL.Timezone(component)]),
  );
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const value = (name: string) => component.getFirstPropertyValue(name);
    const zoneOf = (name: string) => String(component.getFirstProperty(name)?.getParameter('tzid') ?? '');
    const read = (name: string) => {
      const time = value(name);
      if (!(time instanceof ICAL.Time)) return null;
      if (time.isDate) return time.toString();
      const zone = zones.get(zoneOf(name));
      const wallMs = Date.parse(`${time.toString().replace('Z', '')}Z`);
      return zone ? wallMs - zone.utcOffset(time) * 1000 : wallMs;
    };
    return {
      uid: String(value('uid')),
      summary: String(value('summary')),
      description: String(value('description') ?? ''),
      status: String(value('status')),
      sequence: Number(value('sequence')),
      start: read('dtstart')!,
      end: read('dtend'),
      startZone: zoneOf('dtstart'),
      component,
    };
  });
}
