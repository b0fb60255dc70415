// Titles that say nothing, shout, or do not fit.

import { finding } from '../issues/issue.ts';
import type { EventSet, RuleFinding } from './event-set.ts';

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
