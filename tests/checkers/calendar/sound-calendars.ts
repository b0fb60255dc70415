/** Valid calendars written by hand: the first is the one that every broken calendar is made from. */

/** A season in Paris: a concert, an all-day market, a cancelled walk; folded lines and accents. */
export const paris = lines(`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Bandstand//Programme//EN
CALSCALE:GREGORIAN
NAME;LANGUAGE=fr:Fête de la Musique\\, quartier Oberkampf
NAME;LANGUAGE=en:Music Day\\, Oberkampf
X-WR-CALNAME:Fête de la Musique\\, quartier Oberkampf
REFRESH-INTERVAL;VALUE=DURATION:PT1H
SOURCE;VALUE=URI:https://programme.example/feed/events.ics
LAST-MODIFIED:20260601T081500Z
COLOR:tomato
BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:STANDARD
DTSTART:20251026T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20261025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:concert-7f3a@programme.example
DTSTAMP:20260601T081500Z
CREATED:20260401T120000Z
LAST-MODIFIED:20260601T081500Z
SEQUENCE:2
STATUS:CONFIRMED
PRIORITY:5
DTSTART;TZID=Europe/Paris:20260621T203000
DTEND;TZID=Europe/Paris:20260621T230000
SUMMARY:Quatuor à cordes au bord de l’eau
DESCRIPTION;ALTREP="https://programme.example/e/7f3a":Schubert\\, Ravel et D
 vořák\\; chaises longues bienvenues. Rendez-vous près de l’écluse d
 ès huit heures.\\nEntrée libre : « premier arrivé\\, premier servi ».
LOCATION:Quai de Jemmapes\\, Paris
GEO:48.871700;2.365100
URL:https://programme.example/event/7f3a/quatuor%20a%20cordes
CATEGORIES:Concert,Musique de chambre
IMAGE;VALUE=URI;DISPLAY=BADGE,THUMBNAIL;FMTTYPE=image/png:https://program
 me.example/7f3a.png
END:VEVENT
BEGIN:VEVENT
UID:market-19bc@programme.example
DTSTAMP:20260601T081500Z
SEQUENCE:0
DTSTART;VALUE=DATE:20260621
DTEND;VALUE=DATE:20260622
TRANSP:TRANSPARENT
SUMMARY:Marché aux disques
END:VEVENT
BEGIN:VEVENT
UID:walk-44d0@programme.example
DTSTAMP:20260601T081500Z
SEQUENCE:3
STATUS:CANCELLED
DTSTART:20260621T150000Z
DURATION:PT1H30M
SUMMARY:Promenade sonore
END:VEVENT
END:VCALENDAR
`);

/** An override of one occurrence, onsets listed by RDATE, an overnight event across the end of summer time. */
const dublin = lines(`BEGIN:VCALENDAR
PRODID:-//Bandstand//Programme//EN
VERSION:2.0
METHOD:PUBLISH
BEGIN:VEVENT
UID:series@programme.example
DTSTAMP:20260601T081500Z
DTSTART;TZID=Europe/Dublin:20261024T233000
DTEND;TZID=Europe/Dublin:20261025T013000
ORGANIZER;CN="Quays, Dublin":mailto:quays@programme.example
SUMMARY:Night session
END:VEVENT
BEGIN:VEVENT
UID:series@programme.example
RECURRENCE-ID;TZID=Europe/Dublin:20261031T233000
DTSTAMP:20260601T081500Z
DTSTART;TZID=Europe/Dublin:20261101T000000
DURATION:P1DT2H
ORGANIZER:mailto:quays@programme.example
SUMMARY:
RESOURCES:Piano,Microphone
END:VEVENT
BEGIN:VTIMEZONE
TZID:Europe/Dublin
BEGIN:DAYLIGHT
DTSTART:20250330T010000
RDATE:20260329T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T020000
RDATE:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE
END:VCALENDAR
`);

/** A programme without events still needs one component. */
const empty = lines(`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Bandstand//Programme//EN
BEGIN:VTIMEZONE
TZID:Etc/UTC
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0000
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE
END:VCALENDAR
`);

/** Lower-case names, a tab as fold, leap day, floating time, inline picture, two calendars in one stream. */
const unusual = lines(`begin:vcalendar
version:2.0
prodid:-//Bandstand//Programme//EN
begin:vevent
uid:leap@programme.example
dtstamp:20240101T000000Z
dtstart;value=date:20240229
duration:P1W
x-note;x-by="a;b:c,d":escaped \\\\ \\; \\, \\N and "quotes"
image;value=binary;encoding=base64;fmttype=image/png:iVBORw0KGgo=
end:vevent
end:vcalendar
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Bandstand//Programme//EN
BEGIN:VEVENT
UID:floating@programme.example
DTSTAMP:20161231T235960Z
DTSTART:20260621T000000
DTEND:20260621T000001
COMMENT:one
\t line
END:VEVENT
END:VCALENDAR
`);

export const soundCalendars = { paris, dublin, empty, unusual };

function lines(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
