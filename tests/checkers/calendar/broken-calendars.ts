/** Broken calendars, each one change away from the sound calendar of Paris, with the rules that it must break. */

import type { Rule } from './fault.ts';
import { paris } from './sound-calendars.ts';

export interface BrokenCalendar {
  readonly change: string;
  readonly bytes: Uint8Array;
  /** Exactly these, in the order of lines. */
  readonly rules: readonly Rule[];
  readonly maximumBytes?: number;
}

const MARKET_SPAN = 'DTSTART;VALUE=DATE:20260621\r\nDTEND;VALUE=DATE:20260622\r\n';
const CONCERT_START = 'DTSTART;TZID=Europe/Paris:20260621T203000';
const CONCERT_END = 'DTEND;TZID=Europe/Paris:20260621T230000';
const WALK_START = 'DTSTART:20260621T150000Z';
const ZONE = between('BEGIN:VTIMEZONE', 'END:VTIMEZONE\r\n');
const WALK = between('BEGIN:VEVENT\r\nUID:walk', 'END:VEVENT\r\n');
const FIRST_EVENT = 'BEGIN:VEVENT\r\nUID:concert';

const brokenBytes: BrokenCalendar[] = [
  edit('a line ends with LF only', 'SEQUENCE:2\r\n', 'SEQUENCE:2\n', 'line-break'),
  edit('a CR stands alone', 'Marché aux', 'Marché\raux', 'line-break'),
  edit('the last line break is missing', 'END:VCALENDAR\r\n', 'END:VCALENDAR', 'final-line-break'),
  edit('a line is not folded', '.\\nEntrée', `.${' folded too late'.repeat(4)}\\nEntrée`, 'line-length'),
  edit('76 octets, 75 characters', 'SUMMARY:Marché', `SUMMARY:${'m'.repeat(53)}Marché`, 'line-length'),
  edit('a bell rings', 'Marché aux', 'Marché\u0007aux', 'control-character'),
  edit('a DELETE', 'Marché aux', 'Marché\u007faux', 'control-character'),
  edit('the file begins with a fold', 'BEGIN:VCALENDAR', ' folded\r\nBEGIN:VCALENDAR', 'fold-without-line'),
  editBytes('Latin-1 in place of UTF-8', 'Marché', 'March\xe9', 'utf-8'),
  editBytes('a character folded in two', 'Marché', 'March\xc3\r\n \xa9', 'fold-splits-character'),
  editBytes('a surrogate in UTF-8', 'Marché', 'March\xed\xa0\x80', 'utf-8'),
  {
    ...edit('the file is too large', 'Marché', 'Marchés', 'file-size'),
    maximumBytes: Buffer.byteLength(paris),
  },
];

const brokenLines: BrokenCalendar[] = [
  edit('no colon', 'TRANSP:TRANSPARENT', 'TRANSP TRANSPARENT', 'content-line'),
  edit('an empty line', 'TRANSP:TRANSPARENT', 'TRANSP:TRANSPARENT\r\n', 'content-line'),
  edit('an open quote', '7f3a":Schubert', '7f3a:Schubert', 'parameter-syntax'),
  edit('a parameter without value', 'DTEND;VALUE=DATE', 'DTEND;DATE', 'parameter-syntax'),
  edit('an event outside', 'END:VCALENDAR', 'END:VCALENDAR\r\nX-END:1', 'outside-calendar'),
  scratch('nothing at all', '', 'calendar-missing'),
  edit(
    'a component of no kind',
    'END:VCALENDAR',
    'BEGIN:VSHOW\r\nEND:VSHOW\r\nEND:VCALENDAR',
    'component-unknown',
  ),
  edit(
    'an observance in an event',
    'TRANSP:TRANSPARENT',
    'BEGIN:STANDARD\r\nEND:STANDARD',
    'component-misplaced',
  ),
  edit('crossed ends', 'END:VEVENT\r\nEND:VCALENDAR', 'END:VCALENDAR\r\nEND:VEVENT', 'end-mismatch'),
  edit('an end too many', 'END:VCALENDAR', 'END:VCALENDAR\r\nEND:VCALENDAR', 'end-mismatch'),
  edit('no last end', 'END:VCALENDAR\r\n', '', 'end-missing'),
  edit('BEGIN with a parameter', FIRST_EVENT, FIRST_EVENT.replace(':', ';X=1:'), 'parameter-unknown'),
];

const brokenProperties: BrokenCalendar[] = [
  edit('no VERSION', 'VERSION:2.0\r\n', '', 'property-missing'),
  edit('no PRODID', 'PRODID:-//Bandstand//Programme//EN\r\n', '', 'property-missing'),
  edit('no UID', 'UID:walk-44d0@programme.example\r\n', '', 'property-missing'),
  edit('no DTSTAMP', 'DTSTAMP:20260601T081500Z\r\nSEQUENCE:3', 'SEQUENCE:3', 'property-missing'),
  edit('no DTSTART', `${WALK_START}\r\n`, '', 'property-missing'),
  edit(
    'no TZOFFSETTO',
    'TZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\nBEGIN',
    'TZNAME:CET\r\nEND:STANDARD\r\nBEGIN',
    'property-missing',
  ),
  edit('two PRODID', 'CALSCALE', 'PRODID:another\r\nCALSCALE', 'property-repeated'),
  edit('two SUMMARY', 'SUMMARY:Marché', 'SUMMARY:Brocante\r\nSUMMARY:Marché', 'property-repeated'),
  edit('two DTSTART', WALK_START, `${WALK_START}\r\n${WALK_START}`, 'property-repeated'),
  edit('a name nobody registered', 'TRANSP:TRANSPARENT', 'PRICE:10', 'property-unknown'),
  edit('an event property on the calendar', 'CALSCALE', 'SUMMARY:Season\r\nCALSCALE', 'property-unknown'),
  edit(
    'a calendar property at the end',
    'END:VCALENDAR',
    'URL:https://a.example/\r\nEND:VCALENDAR',
    'property-after-component',
  ),
  scratch(
    'no component',
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n',
    'calendar-empty',
  ),
  edit('two names in one language', 'LANGUAGE=en', 'LANGUAGE=FR', 'language-repeated'),
  edit('a recurrence rule', 'TRANSP:TRANSPARENT', 'RRULE:FREQ=DAILY', 'unjudged'),
  edit(
    'a METHOD without organizers',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'publish-incomplete',
    'publish-incomplete',
    'publish-incomplete',
  ),
  edit('a parameter nobody registered', 'TRANSP:', 'TRANSP;MOOD=calm:', 'parameter-unknown'),
  edit('a parameter of other properties', 'TRANSP:', 'TRANSP;LANGUAGE=en:', 'parameter-unknown'),
  edit('a parameter twice', 'NAME;LANGUAGE=en:', 'NAME;LANGUAGE=en;LANGUAGE=en:', 'parameter-repeated'),
  edit('a bare URI as ALTREP', 'ALTREP="https://programme.example/e/7f3a"', 'ALTREP=none', 'parameter-value'),
  edit('two languages at once', 'LANGUAGE=en', 'LANGUAGE=en,ga', 'parameter-value'),
  edit('no media type', 'FMTTYPE=image/png', 'FMTTYPE=png', 'parameter-value'),
  edit('REFRESH-INTERVAL without VALUE', 'REFRESH-INTERVAL;VALUE=DURATION', 'REFRESH-INTERVAL', 'value-type'),
  edit('SOURCE without VALUE', 'SOURCE;VALUE=URI', 'SOURCE', 'value-type'),
  edit('a stamp of type DATE', 'CREATED:20260401T120000Z', 'CREATED;VALUE=DATE:20260401', 'value-type'),
];

const brokenValues: BrokenCalendar[] = [
  edit('an empty UID', 'UID:walk-44d0@programme.example', 'UID:', 'value-empty'),
  edit('an escape that does not exist', 'Marché aux', 'Marché\\taux', 'text-escape'),
  edit('a backslash at the end', 'aux disques', 'aux disques\\', 'text-escape'),
  edit('a bare comma', 'Jemmapes\\, Paris', 'Jemmapes, Paris', 'text-separator'),
  edit('a bare semicolon', 'vořák\\;', 'vořák;', 'text-separator'),
  edit('a bare comma in an extension', 'X-WR-CALNAME:Fête', 'X-WR-CALNAME:Musique, Fête', 'text-separator'),
  edit('a bare semicolon in CATEGORIES', 'Concert,Musique', 'Concert;Musique', 'text-separator'),
  edit('30 February', 'DTSTART;VALUE=DATE:20260621', 'DTSTART;VALUE=DATE:20260230', 'date'),
  edit('29 February of a common year', 'DTSTART;VALUE=DATE:20260621', 'DTSTART;VALUE=DATE:20260229', 'date'),
  edit('hyphens in a date', 'DTSTART;VALUE=DATE:20260621', 'DTSTART;VALUE=DATE:2026-06-21', 'date'),
  edit('a date without VALUE', MARKET_SPAN, 'DTSTART:20260621\r\n', 'date-time'),
  edit('24 o’clock', CONCERT_END, CONCERT_END.replace('T23', 'T24'), 'date-time'),
  edit('minute 60', CONCERT_END, CONCERT_END.replace('T2300', 'T2260'), 'date-time'),
  edit('an offset in a time', WALK_START, WALK_START.replace('Z', '+0200'), 'date-time'),
  edit(
    'a local DTSTAMP',
    'DTSTAMP:20260601T081500Z\r\nSEQUENCE:3',
    'DTSTAMP:20260601T081500\r\nSEQUENCE:3',
    'utc-required',
  ),
  edit('a local CREATED', 'CREATED:20260401T120000Z', 'CREATED:20260401T120000', 'utc-required'),
  edit(
    'a local LAST-MODIFIED',
    'LAST-MODIFIED:20260601T081500Z\r\nCOLOR',
    'LAST-MODIFIED:20260601T081500\r\nCOLOR',
    'utc-required',
  ),
  edit('hours and then seconds', 'DURATION:PT1H30M', 'DURATION:PT1H30S', 'duration'),
  edit('a duration of nothing', 'DURATION:PT1H30M', 'DURATION:PT0S', 'duration-not-positive'),
  edit('a negative interval', 'DURATION:PT1H\r\n', 'DURATION:-PT1H\r\n', 'duration-not-positive'),
  edit('no integer', 'TRANSP:TRANSPARENT', 'X-SEATS;VALUE=INTEGER:12.5', 'integer'),
  edit('an offset of hours alone', 'TZOFFSETFROM:+0100', 'TZOFFSETFROM:+01', 'utc-offset'),
  edit('an offset of minus zero', 'TZOFFSETFROM:+0100', 'TZOFFSETFROM:-0000', 'utc-offset'),
  edit('a space in a URL', 'quatuor%20a', 'quatuor a', 'uri'),
  edit('a relative URL', 'URL:https://programme.example/event', 'URL:/event', 'uri'),
  edit(
    'a web address without host',
    'VALUE=URI:https://programme.example/feed',
    'VALUE=URI:https:/feed',
    'uri',
  ),
  edit('BINARY that is not', 'VALUE=URI;DISPLAY=BADGE,THUMBNAIL', 'ENCODING=BASE64;VALUE=BINARY', 'binary'),
  edit('BINARY without ENCODING', 'COLOR:tomato', 'IMAGE;VALUE=BINARY:iVBORw0KGgo=', 'binary'),
  edit('latitude 91', 'GEO:48', 'GEO:91', 'geo'),
  edit('longitude −181', ';2.365100', ';-181.0', 'geo'),
  edit('a comma in GEO', '48.871700;2.365100', '48.871700,2.365100', 'geo'),
  edit('a colour by number', 'COLOR:tomato', 'COLOR:#ff6347', 'colour'),
  edit('VERSION 1.0', 'VERSION:2.0', 'VERSION:1.0', 'version'),
  edit('another calendar scale', 'GREGORIAN', 'JULIAN', 'calscale'),
  edit(
    'METHOD:REPLY',
    'CALSCALE:GREGORIAN',
    'METHOD:REPLY',
    'method',
    'publish-incomplete',
    'publish-incomplete',
    'publish-incomplete',
  ),
  edit('STATUS:POSTPONED', 'STATUS:CANCELLED', 'STATUS:POSTPONED', 'status'),
  edit('TRANSP:YES', 'TRANSP:TRANSPARENT', 'TRANSP:YES', 'transp'),
  edit('CLASS:SECRET', 'TRANSP:TRANSPARENT', 'CLASS:SECRET', 'class'),
  edit('priority 10', 'PRIORITY:5', 'PRIORITY:10', 'priority'),
  edit('a negative SEQUENCE', 'SEQUENCE:3', 'SEQUENCE:-1', 'sequence'),
  edit('a broken SEQUENCE', 'SEQUENCE:3', 'SEQUENCE:3.5', 'sequence'),
];

const brokenZones: BrokenCalendar[] = [
  edit(
    'no observances',
    ZONE,
    'BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nEND:VTIMEZONE\r\n',
    'observance-missing',
  ),
  edit('an onset in UTC', 'DTSTART:20260329T020000', 'DTSTART:20260329T010000Z', 'onset-local'),
  edit(
    'two onsets in one DTSTART',
    'DTSTART:20260329T020000',
    'DTSTART:20260329T020000,20270328T020000',
    'date-time',
  ),
  edit('offsets that do not follow', 'TZOFFSETFROM:+0100', 'TZOFFSETFROM:+0000', 'offset-chain'),
  edit('no VTIMEZONE', ZONE, '', 'timezone-missing', 'timezone-missing'),
  edit('TZID in other letters', 'DTEND;TZID=Europe/Paris', 'DTEND;TZID=europe/paris', 'timezone-missing'),
  edit('a VTIMEZONE twice', ZONE, ZONE + ZONE, 'timezone-repeated'),
  edit('a VTIMEZONE for nobody', ZONE, ZONE + ZONE.replace('/Paris', '/Rome'), 'timezone-unused'),
  edit(
    'a time the clock skips',
    CONCERT_START,
    CONCERT_START.replace('0621T20', '0329T02'),
    'wall-time-in-gap',
  ),
  edit(
    'a time before the zone begins',
    CONCERT_START,
    CONCERT_START.replace('2026', '2024'),
    'wall-time-uncovered',
  ),
  edit('Z and TZID', CONCERT_END, `${CONCERT_END}Z`, 'utc-with-tzid'),
  edit('a DATE and TZID', 'DTEND;VALUE=DATE', 'DTEND;TZID=Europe/Paris;VALUE=DATE', 'date-with-tzid'),
];

const brokenEvents: BrokenCalendar[] = [
  edit(
    'DTEND and DURATION',
    'DURATION:PT1H30M',
    'DURATION:PT1H30M\r\nDTEND:20260621T160000Z',
    'end-and-duration',
  ),
  edit('all day until a time', 'DTEND;VALUE=DATE:20260622', 'DTEND:20260622T000000Z', 'end-form'),
  edit('a fixed start, a floating end', CONCERT_END, 'DTEND:20260621T230000', 'end-form'),
  edit('an end at the start', CONCERT_END, CONCERT_END.replace('T2300', 'T2030'), 'end-not-after-start'),
  edit('an end before the start', CONCERT_END, 'DTEND:20260621T182959Z', 'end-not-after-start'),
  edit(
    'all day, inclusive end',
    'DTEND;VALUE=DATE:20260622',
    'DTEND;VALUE=DATE:20260621',
    'end-not-after-start',
  ),
  edit('all day for two hours', 'DTEND;VALUE=DATE:20260622', 'DURATION:PT2H', 'duration-form'),
  edit('an event twice', WALK, WALK + WALK, 'uid-repeated'),
];

export const brokenCalendars: readonly BrokenCalendar[] = [
  ...brokenBytes,
  ...brokenLines,
  ...brokenProperties,
  ...brokenValues,
  ...brokenZones,
  ...brokenEvents,
];

/** Replaces the first occurrence; a change that would change nothing is a fault of this file. */
function edit(change: string, from: string, to: string, ...rules: Rule[]): BrokenCalendar {
  if (!paris.includes(from)) throw new Error(`${change}: the sound calendar has no "${from}".`);
  return { change, bytes: Buffer.from(paris.replace(from, () => to)), rules };
}

/** As `edit`, but `to` holds one character for each octet. */
function editBytes(change: string, from: string, to: string, rule: Rule): BrokenCalendar {
  const [before, ...after] = paris.split(from);
  const bytes = [Buffer.from(before!), Buffer.from(to, 'latin1'), Buffer.from(after.join(from))];
  return { change, bytes: Buffer.concat(bytes), rules: [rule] };
}

/** A file written anew. */
function scratch(change: string, text: string, rule: Rule): BrokenCalendar {
  return { change, bytes: Buffer.from(text), rules: [rule] };
}

function between(first: string, last: string): string {
  const start = paris.indexOf(first);
  return paris.slice(start, paris.indexOf(last, start) + last.length);
}
