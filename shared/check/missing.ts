// What visitors miss on an event while most others have it. Where most have none, the programme does without,
// and nobody is told so row by row.

import type { Field } from '../columns.ts';
import { finding } from '../issues/issue.ts';
import type { EventSet, RuleFinding, SetEvent } from './event-set.ts';
import type { RuleCode, Severities } from './rules.ts';

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
