// Which side of the map an O is: Ost in German, Ouest, Oeste or Ovest elsewhere. The country decides, or nobody does.

import type { Angle } from './angle.ts';

export type Side = 'east' | 'west';

/** German is written there, and all of it lies in the east. */
const EAST: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
/** French, Spanish or Portuguese is written there, and at least some of it lies in the west. */
const WEST: ReadonlySet<string> = new Set(
  'FR ES PT CA MA SN CI ML BF GN MR MX AR CL PE CO UY PY BO EC VE BR CU DO GT HN SV NI CR PA PR CV HT GP MQ GF PM'.split(
    ' ',
  ),
);

/** The side for a country in two letters; `null` where an O must be asked about. */
export function sideOfO(country: string | null): Side | null {
  if (country === null) return null;
  return EAST.has(country) ? 'east' : WEST.has(country) ? 'west' : null;
}

/** The angle on its side; `null` where it has an O that nobody can tell. */
export function withSide(angle: Angle, o: Side | null): Angle | null {
  if (!angle.isOuest) return angle;
  if (o === null) return null;
  return o === 'west' ? angle : { ...angle, degrees: Math.abs(angle.degrees) };
}

const COUNTRIES: Readonly<Record<string, string>> = {
  'Europe/Berlin': 'DE',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH',
  'Europe/Paris': 'FR',
  'Europe/Madrid': 'ES',
  'Europe/Lisbon': 'PT',
};

/** The country of a programme's time zone, where a row names none. */
export function countryOfZone(timeZone: string): string | null {
  return COUNTRIES[timeZone] ?? null;
}

export function noteOf({ degrees }: Angle): 'coordinate-east' | 'coordinate-west' {
  return degrees > 0 ? 'coordinate-east' : 'coordinate-west';
}
