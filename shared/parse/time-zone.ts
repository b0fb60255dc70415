// Reads a `Time Zone` cell: the zone of an event's own times, where it is not the programme's.

import { finding } from '../issues/issue.ts';
import { folded, oneLine } from '../text.ts';
import type { OffsetAt } from '../zone.ts';
import { type Parsed, parsed } from './parsed.ts';

/** The offsets of a zone by its name; `null` for a name that nobody knows. */
export type OffsetsOf = (timeZone: string) => OffsetAt | null;

const NAME = /^[A-Za-z]+(?:\/[A-Za-z_+-]+){1,2}$/;
const AREAS = ['Europe', 'America', 'Africa', 'Asia', 'Australia', 'Pacific', 'Atlantic', 'Indian'] as const;

/** What people call zones by: each may be one of several, so that it is asked about. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  et: ['America/New_York'],
  est: ['America/New_York', 'America/Panama'],
  edt: ['America/New_York'],
  ct: ['America/Chicago'],
  cst: ['America/Chicago', 'Asia/Shanghai'],
  cdt: ['America/Chicago'],
  mt: ['America/Denver'],
  mst: ['America/Denver', 'America/Phoenix'],
  mdt: ['America/Denver'],
  pt: ['America/Los_Angeles'],
  pst: ['America/Los_Angeles'],
  pdt: ['America/Los_Angeles'],
  gmt: ['Europe/London', 'Africa/Abidjan'],
  bst: ['Europe/London'],
  wet: ['Europe/Lisbon'],
  west: ['Europe/Lisbon'],
  cet: ['Europe/Paris', 'Europe/Berlin', 'Europe/Rome', 'Europe/Madrid'],
  cest: ['Europe/Paris', 'Europe/Berlin', 'Europe/Rome', 'Europe/Madrid'],
  mez: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  mesz: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  eet: ['Europe/Athens', 'Europe/Helsinki'],
  eest: ['Europe/Athens', 'Europe/Helsinki'],
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  jst: ['Asia/Tokyo'],
  kst: ['Asia/Seoul'],
  aest: ['Australia/Sydney', 'Australia/Brisbane'],
  aedt: ['Australia/Sydney'],
  nzst: ['Pacific/Auckland'],
  nzdt: ['Pacific/Auckland'],
};

/** The name of the zone; `null` where the cell is blank or names the programme's. */
export function parseTimeZone(cell: string, programme: string, offsetsOf: OffsetsOf): Parsed<string | null> {
  const value = oneLine(cell);
  if (value === '' || folded(value) === folded(programme)) return parsed(null);
  if (/^(?:utc|z|etc\/utc)$/i.test(value)) return parsed(programme === 'UTC' ? null : 'UTC');
  if (NAME.test(value)) {
    const name = [inUsualCase(value), value].find((each) => offsetsOf(each) !== null);
    if (name) return parsed(name === programme ? null : name);
  }
  const unknown = (suggestions: readonly string[]) =>
    parsed(null, finding('zone-unknown', { value }, suggestions));
  const short = SHORT[value.toLowerCase()];
  if (short) return unknown(short);
  const city = zonesOfCity(value, offsetsOf);
  if (city.length === 1) {
    const [zone] = city as [string];
    if (zone === programme) return parsed(null);
    return parsed(zone, finding('zone-read', { value, zone }));
  }
  return unknown(city);
}

/** `europe/paris` and `AMERICA/NEW_YORK` as the zones are called. */
function inUsualCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[/_-])([a-z])/g, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`)
    .replace(/[_-](?:Of|And|Es|Au)(?=[_-])/g, (word) => word.toLowerCase());
}

/** `New York`: many zones are called by their largest city. None for most cities. */
export function zonesOfCity(value: string, offsetsOf: OffsetsOf): string[] {
  const city = value.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (!/^[A-Za-z]+(?:[ _-][A-Za-z]+){0,3}$/.test(city)) return [];
  const last = inUsualCase(city.replace(/ /g, '_'));
  return AREAS.map((area) => `${area}/${last}`).filter((name) => offsetsOf(name) !== null);
}
