// The last arrow before the Issues: rules on each event and across the set. They change nothing but Issues, and
// whether a row can be published.

import type { Draft, DraftRow } from '../draft/assemble.ts';
import type { PublishedEvent } from '../event.ts';
import { addTo } from '../groups.ts';
import { type Finding, type Issue, issueAt } from '../issues/issue.ts';
import { placeOf } from '../parse/row.ts';
import type { OffsetsOf } from '../parse/time-zone.ts';
import { EVENTS_TAB } from '../tabs.ts';
import { contactQuestions } from './contacts.ts';
import { aboutOf, answeredIn, type IsAnswered, type RuleDecision } from './decisions.ts';
import { duplicateQuestions } from './duplicates.ts';
import { missingQuestions, nightQuestions, pastQuestions, titleQuestions } from './event-rules.ts';
import { type EventSet, eventSetOf, type RuleFinding, type SetEvent } from './event-set.ts';
import { lookAlikeQuestions } from './look-alikes.ts';
import { nearQuestions } from './near-names.ts';
import { noticeQuestions } from './notices.ts';
import { type RuleCode, ruleOf, type Severities } from './rules.ts';
import { seriesQuestions } from './series-gaps.ts';
import { clashQuestions } from './venue-clashes.ts';
import { zoneQuestions } from './zones.ts';

export interface CheckContext {
  readonly severities: Severities;
  /** What was published last, tombstones included. */
  readonly published: readonly PublishedEvent[];
  /** ISO date in the programme's zone. Rules that need it never stop an event. */
  readonly today: string;
  /** An answered question is left out: the list is for what still waits, and the answer is kept in its tab. */
  readonly answers: readonly RuleDecision[];
  /** The rules of all zones; without them nobody is asked about a zone. */
  readonly offsetsOf?: OffsetsOf;
}

/** The draft with the Issues of rules on its rows, behind those of their cells. */
export function checkDraft(draft: Draft, context: CheckContext): Draft {
  const { severities } = context;
  const set = eventSetOf(draft.rows, context.published, context.today);
  const isAnswered = answeredIn(context.answers);
  const issuesOf = new Map<DraftRow, Issue[]>();
  for (const [event, asked] of groupOf(questionsOf(set, context), severities)) {
    for (const ofRule of asked.values()) {
      for (const { question, found } of listed(ofRule, isAnswered)) {
        addTo(issuesOf, event.row, issueOf(question, found, severities, draft.indexOf));
      }
    }
  }
  if (issuesOf.size === 0) return draft;
  const rows = draft.rows.map((row) => withIssues(row, issuesOf.get(row)));
  const ofRows = new Set(draft.rows.flatMap(({ issues }) => issues));
  const ofTab = draft.issues.filter((issue) => !ofRows.has(issue));
  return { ...draft, rows, issues: [...ofTab, ...rows.flatMap(({ issues }) => issues)] };
}

function* questionsOf(set: EventSet, { severities, offsetsOf }: CheckContext): Iterable<RuleFinding> {
  yield* titleQuestions(set);
  yield* noticeQuestions(set);
  yield* contactQuestions(set);
  yield* pastQuestions(set);
  yield* nightQuestions(set);
  if (offsetsOf) yield* zoneQuestions(set, offsetsOf);
  yield* duplicateQuestions(set);
  yield* lookAlikeQuestions(set);
  yield* clashQuestions(set);
  yield* seriesQuestions(set);
  yield* nearQuestions(set);
  yield* missingQuestions(set, severities);
}

/** By event and rule; what is off is not among them. */
function groupOf(
  questions: Iterable<RuleFinding>,
  severities: Severities,
): Map<SetEvent, Map<RuleCode, RuleFinding[]>> {
  const groups = new Map<SetEvent, Map<RuleCode, RuleFinding[]>>();
  for (const question of questions) {
    const { code } = ruleOf(question.found.code)!;
    if (severities[code] === 'off') continue;
    const ofEvent = groups.get(question.event) ?? new Map<RuleCode, RuleFinding[]>();
    groups.set(question.event, ofEvent);
    addTo(ofEvent, code, question);
  }
  return groups;
}

/** Nobody weighs more of a kind at once; the next ones come when these are resolved. */
const MOST_OF_A_RULE = 3;

/** Of one rule on one event: what nobody has answered yet, the last one with the number of those behind it. */
function listed(
  questions: readonly RuleFinding[],
  isAnswered: IsAnswered,
): { readonly question: RuleFinding; readonly found: Finding }[] {
  const open = questions.filter((question) => !isResolved(question, isAnswered));
  const answered = questions.length - open.length;
  return open.slice(0, MOST_OF_A_RULE).map((question, index) => {
    const more = (question.many?.count ?? 0) - answered - MOST_OF_A_RULE;
    const isLast = index === MOST_OF_A_RULE - 1 && more > 0;
    return { question, found: isLast && question.many ? question.many.found(more) : question.found };
  });
}

/** An answer on the other event of a pair is one about this: they are the same two. */
function isResolved({ event, found, facts, other }: RuleFinding, isAnswered: IsAnswered): boolean {
  const { code } = ruleOf(found.code)!;
  const [key, otherKey] = [event.storedKey, other?.storedKey ?? null];
  if (key !== null && isAnswered(key, code, aboutOf(otherKey, facts))) return true;
  return key !== null && otherKey !== null && isAnswered(otherKey, code, aboutOf(key, facts));
}

/**
 * `about` is empty while it is not certain what an answer would be about: before a validation has written the
 * keys of both.
 */
function issueOf(
  { event, field, facts, other }: RuleFinding,
  found: Finding,
  severities: Severities,
  indexOf: Draft['indexOf'],
): Issue {
  const rule = ruleOf(found.code)!;
  const isCertain = event.storedKey !== null && (other === undefined || other.storedKey !== null);
  const about = isCertain ? aboutOf(other?.storedKey ?? null, facts) : '';
  const place = placeOf({ tab: EVENTS_TAB, row: event.row.row, indexOf }, field, event.storedKey);
  const issue = issueAt(place, { ...found, parameters: { ...found.parameters, about } });
  const severity = severities[rule.code];
  return severity === 'off' ? issue : { ...issue, severity };
}

/**
 * A row that a rule stops keeps its key, unlike one whose cells cannot be read: which event it is was certain
 * before the rule was asked, and an answer needs a key to be about.
 */
function withIssues(row: DraftRow, found: readonly Issue[] | undefined): DraftRow {
  if (!found) return row;
  const issues = [...row.issues, ...found];
  return found.some(({ severity }) => severity === 'error')
    ? { ...row, issues, state: 'broken', content: null }
    : { ...row, issues };
}

/** Whether “it is meant so” can be said to an Issue: it is a rule's, and certain what it is about. */
export function isAnswerable({ code, eventKey, parameters }: Issue): boolean {
  return ruleOf(code) !== null && eventKey !== null && String(parameters.about ?? '') !== '';
}
