// Rules that look at one event: its title, its dates, what is missing.

import type { Field } from '../columns.ts';
import { lastDayOf, type Occurrence } from '../event.ts';
import { finding } from '../issues/issue.ts';
import { addDays } from '../parse/date.ts';
import { DAY, minutesOf, NOON, timeText } from '../parse/time/time-of-day.ts';
import type { EventSet, RuleFinding, SetEvent } from './event-set.ts';
import type { RuleCode, Severities } from './rules.ts';

const MOST_CHARACTERS = 150;
const GENERIC = new Set(
  (
    'event events concert concerts show workshop talk film screening exhibition performance party live title ' +
    'untitled notitle tbc tba tbd tobeconfirmed tobeannounced name eventname test new newevent example xxx ' +
    'evenement spectacle atelier conference projection exposition soiree titre sanstitre sansnom nom aconfirmer ' +
    'apreciser adefinir adeterminer essai exemple nouvel nouveau nouvelevenement'
  ).split(' '),
);
/** What Sheets, Forms and people put before the title of a copied row. */
const COPY = /^(?:copy of|copie de|copie d[’'])\s*\S/i;

/** At most one question an event. */
export function* titleQuestions({ events }: EventSet): Iterable<RuleFinding> {
  for (const event of events) {
    const { title: value } = event.content;
    const ask = (found: RuleFinding['found']): RuleFinding => ({
      event,
      field: 'title',
      found,
      facts: value,
    });
    if (GENERIC.has(event.title.replace(/\d+$/, '')) || COPY.test(value)) {
      yield ask(finding('title-generic', { value }));
    } else if (value.length > MOST_CHARACTERS) {
      yield ask(finding('title-long', { characters: value.length, limit: MOST_CHARACTERS }));
    } else if (isShouted(value)) {
      yield ask(finding('title-capitals', { value }));
    }
  }
}

const FEWEST_LETTERS = 8;

/** Several words without one small letter; a single one may be an acronym, or a name. */
function isShouted(title: string): boolean {
  if (/[a-z]/.test(title) || title !== title.toUpperCase() || !/\p{L}{2}.*\s.*\p{L}{2}/u.test(title))
    return false;
  return (title.match(/\p{Lu}/gu) ?? []).length >= FEWEST_LETTERS;
}

// Events that are over. What was published is a record; what is new and over was typed with another year in mind.

export function* pastQuestions({ events, today }: EventSet): Iterable<RuleFinding> {
  for (const event of events) {
    const { occurrences } = event.content;
    let last = '';
    for (const { date } of occurrences) if (date > last) last = date;
    if (last === '' || last >= today) continue;
    const code = event.isPublished ? 'date-past' : 'date-past-new';
    yield { event, field: 'date', found: finding(code, { date: last }), facts: last };
  }
}

// Times across midnight that are longer than half a day: most are an end that was typed twelve hours early. Whoever says
// midnight, or from noon until midnight, means it.

/** At most one question an event: the same times stand on each of its dates. */
export function* nightQuestions({ events }: EventSet): Iterable<RuleFinding> {
  for (const event of events) {
    const { occurrences } = event.content;
    const night = occurrences.find((each) => minutesOfNight(each) > NOON);
    if (!night) continue;
    const [start, end] = [night.startsAt!.slice(11, 16), night.endsAt!.slice(11, 16)];
    const parameters = { start, end, hours: Math.round(minutesOfNight(night) / 60) };
    // One click on a time would move it on every day of a run.
    const later = timeText(minutesOf(end) + NOON);
    const found = finding('night-long', parameters, occurrences.length === 1 ? [later] : []);
    yield { event, field: 'endTime', found, facts: `${start}-${end}` };
  }
}

/** By the clock; 0 where it ends on the same day, at midnight, or later than on the next day. */
function minutesOfNight({ date, startsAt, endsAt }: Occurrence): number {
  if (!startsAt || !endsAt || endsAt.slice(0, 10) !== addDays(date, 1)) return 0;
  if (lastDayOf({ date, startsAt, endsAt }) !== null) return 0;
  if (endsAt.slice(11, 16) === '00:00') return 0;
  return DAY - minutesOf(startsAt.slice(11, 16)) + minutesOf(endsAt.slice(11, 16));
}

// What visitors miss on an event while most others have it. Where most have none, the programme does without,
// and nobody is told so row by row.

interface Requirement {
  readonly code: RuleCode & `${string}-missing`;
  readonly field: Field;
  readonly isThere: (event: SetEvent) => boolean;
}

const NEEDS: readonly Requirement[] = [
  // What is only online takes place nowhere.
  {
    code: 'venue-missing',
    field: 'venue',
    isThere: ({ content }) => content.venue !== null || content.setting.join() === 'online',
  },
  {
    code: 'description-missing',
    field: 'description',
    isThere: ({ content }) => content.description !== null,
  },
  { code: 'image-missing', field: 'image', isThere: ({ content }) => content.image !== null },
  { code: 'access-missing', field: 'access', isThere: ({ content }) => content.access.length > 0 },
];

/** Of a handful nobody can say what most do. */
const FEWEST_EVENTS = 10;
const MOST = 0.8;

/** A rule that somebody made a warning or an error asks every event, whatever the others have. */
export function* missingQuestions({ events }: EventSet, severities: Severities): Iterable<RuleFinding> {
  for (const { code, field, isThere } of NEEDS) {
    const severity = severities[code];
    if (severity === 'off') continue;
    const lacking = events.filter((event) => !isThere(event));
    const isUsual = events.length >= FEWEST_EVENTS && lacking.length <= (1 - MOST) * events.length;
    if (severity === 'note' && !isUsual) continue;
    for (const event of lacking) yield { event, field, found: finding(code), facts: field };
  }
}
