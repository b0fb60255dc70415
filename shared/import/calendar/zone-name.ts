// Which time zone a calendar means: zones have names of their own in Outlook, and prefixes elsewhere.

import { type Component, propertyNamed, textOf } from './lines.ts';

/** Names that Windows gives zones, by the zone of their largest city. */
const WINDOWS: readonly string[] = `
Romance Standard Time=Europe/Paris; W. Europe Standard Time=Europe/Berlin; Central Europe Standard Time=Europe/Budapest
Central European Standard Time=Europe/Warsaw; GMT Standard Time=Europe/London; Greenwich Standard Time=Atlantic/Reykjavik
GTB Standard Time=Europe/Bucharest; FLE Standard Time=Europe/Kiev; E. Europe Standard Time=Europe/Chisinau
Turkey Standard Time=Europe/Istanbul; Russian Standard Time=Europe/Moscow; Morocco Standard Time=Africa/Casablanca
W. Central Africa Standard Time=Africa/Lagos; South Africa Standard Time=Africa/Johannesburg
Egypt Standard Time=Africa/Cairo; E. Africa Standard Time=Africa/Nairobi; Israel Standard Time=Asia/Jerusalem
Arab Standard Time=Asia/Riyadh; Arabian Standard Time=Asia/Dubai; India Standard Time=Asia/Calcutta
SE Asia Standard Time=Asia/Bangkok; China Standard Time=Asia/Shanghai; Singapore Standard Time=Asia/Singapore
Tokyo Standard Time=Asia/Tokyo; Korea Standard Time=Asia/Seoul; Taipei Standard Time=Asia/Taipei
AUS Eastern Standard Time=Australia/Sydney; E. Australia Standard Time=Australia/Brisbane
Cen. Australia Standard Time=Australia/Adelaide; W. Australia Standard Time=Australia/Perth
New Zealand Standard Time=Pacific/Auckland; Eastern Standard Time=America/New_York
Central Standard Time=America/Chicago; Mountain Standard Time=America/Denver; US Mountain Standard Time=America/Phoenix
Pacific Standard Time=America/Los_Angeles; Alaskan Standard Time=America/Anchorage
Hawaiian Standard Time=Pacific/Honolulu; Atlantic Standard Time=America/Halifax
Newfoundland Standard Time=America/St_Johns; Canada Central Standard Time=America/Regina
Central Standard Time (Mexico)=America/Mexico_City; SA Pacific Standard Time=America/Bogota
Argentina Standard Time=America/Buenos_Aires; E. South America Standard Time=America/Sao_Paulo
Pacific SA Standard Time=America/Santiago; UTC=UTC`
  .trim()
  .split(/\s*[;\n]\s*/);

const BY_WINDOWS_NAME = new Map(
  WINDOWS.map((each) => {
    const [name = '', zone = ''] = each.split('=');
    return [name.toLowerCase(), zone] as const;
  }),
);

/** A zone that `isZone` knows for each name in a calendar, else one whose rules it brings along; `null` for no other. */
export function zoneNames(
  calendar: Component,
  isZone: (name: string) => boolean,
  hasTable: (name: string) => boolean,
): (name: string) => string | null {
  const locations = new Map(
    calendar.parts
      .filter(({ name }) => name === 'VTIMEZONE')
      .map((zone) => [textOf(propertyNamed(zone, 'TZID')), textOf(propertyNamed(zone, 'X-LIC-LOCATION'))]),
  );
  return (name) => {
    const pieces = name.split('/').filter((piece) => piece !== '');
    const candidates = [
      name,
      locations.get(name) ?? '',
      BY_WINDOWS_NAME.get(name.toLowerCase()) ?? '',
      // `/citadel.org/20260101_1/Europe/Paris`: what stands in front says whose table it is.
      ...pieces.map((_, index) => pieces.slice(index).join('/')).filter((rest) => rest.includes('/')),
    ];
    return candidates.find((each) => each !== '' && isZone(each)) ?? (hasTable(name) ? name : null);
  };
}
