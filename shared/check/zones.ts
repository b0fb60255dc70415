// Events that take place where the clocks differ from the programme's, and name no zone of their own.

import { finding } from '../issues/issue.ts';
import { countryIn } from '../parse/country/find.ts';
import { type OffsetsOf, zonesOfCity } from '../parse/time-zone.ts';
import { offsetText } from '../zone.ts';
import { ZONES_OF_COUNTRY } from './country-zones.ts';
import type { EventSet, RuleFinding, SetEvent } from './event-set.ts';

const MOST_SUGGESTIONS = 5;
const DEGREES_AN_HOUR = 15;
const HOUR_MINUTES = 60;
/** Clocks that people live by are further from the sun's nowhere. */
const FURTHEST_FROM_SUN_MINUTES = 4 * HOUR_MINUTES;

/** At most one question an event; what is only online takes place nowhere. */
export function* zoneQuestions({ events }: EventSet, offsetsOf: OffsetsOf): Iterable<RuleFinding> {
  for (const event of events) {
    const { content } = event;
    const startsAt = content.occurrences.find((each) => each.startsAt !== null)?.startsAt;
    if (!startsAt || content.timeZone !== null || content.setting.join() === 'online') continue;
    const zones = zonesAt(event, offsetsOf);
    const isFar = zones.length === 0 ? isFarFromSun(event, startsAt) : !isAnyOf(zones, startsAt, offsetsOf);
    if (!isFar) continue;
    const place = content.city ?? content.country ?? `${content.latitude}, ${content.longitude}`;
    const found = finding('zone-differs', { place }, zones.slice(0, MOST_SUGGESTIONS));
    yield { event, field: 'timeZone', found, facts: `${place} ${startsAt.slice(19)}` };
  }
}

/** Of the country, or of the city where that is all that is said; none where nobody can tell. */
function zonesAt({ content: { country, city } }: SetEvent, offsetsOf: OffsetsOf): readonly string[] {
  const named = country === null ? null : countryIn(country);
  if (named) return ZONES_OF_COUNTRY.get(named.code.slice(0, 2)) ?? [];
  return city === null || country !== null ? [] : zonesOfCity(city, offsetsOf);
}

function isAnyOf(zones: readonly string[], startsAt: string, offsetsOf: OffsetsOf): boolean {
  const ms = Date.parse(startsAt);
  return zones.some((zone) => {
    const offsetAt = offsetsOf(zone);
    return !offsetAt || offsetText(offsetAt(ms)) === startsAt.slice(19);
  });
}

function isFarFromSun({ content: { longitude } }: SetEvent, startsAt: string): boolean {
  if (longitude === null) return false;
  const [sign, hours, minutes] = [startsAt.slice(19, 20), startsAt.slice(20, 22), startsAt.slice(23, 25)];
  const offset = (sign === '-' ? -1 : 1) * (+hours * HOUR_MINUTES + +minutes);
  const sun = (longitude / DEGREES_AN_HOUR) * HOUR_MINUTES;
  const apart = Math.abs(sun - offset) % (24 * HOUR_MINUTES);
  return Math.min(apart, 24 * HOUR_MINUTES - apart) > FURTHEST_FROM_SUN_MINUTES;
}
