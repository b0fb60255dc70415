// Reads the days of one `Date` cell with the words of one language: what is certain, what is asked, what it may mean.

import { type Finding, finding } from '../../issues/issue.ts';
import { type Day, type ResolvedDay, textOfDays, weekdayOf } from './calendar.ts';
import type { Part } from './groups.ts';
import type { Lexicon } from './lexicon.ts';
import { type DateContext, type DateOrder, orderOf } from './order.ts';
import { partsOf } from './parts.ts';
import { phraseOf } from './phrase.ts';
import { type Choice, isError, resolveDays } from './resolve.ts';
import { MOST_DAYS } from './runs.ts';
import { namedFrom, unreadFinding, vagueDates } from './vague.ts';

const MOST_SUGGESTIONS = 5;

export interface ReadDays {
  readonly days: Day[];
  readonly findings: readonly Finding[];
  /** What the whole cell may mean, the likeliest first. */
  readonly alternatives: readonly Day[][];
}

/** Reads a cleaned cell with the words of one table. */
export function readCell(text: string, order: DateOrder, context: DateContext, lexicon: Lexicon): ReadDays {
  const clean = text.replace(EVERY_DAY, (all) => ' '.repeat(all.length));
  const { days: written, unread } = phraseOf(clean, lexicon);
  const findings: Finding[] = [];
  const blurred: Day[][][] = [];
  for (const each of unread) {
    const found = unreadFinding(each, lexicon);
    if (!found) continue;
    findings.push(found);
    blurred.push(found.code === 'date-vague' ? vagueDays(each, clean, order, context, lexicon) : []);
  }
  if (written.length === 0 && findings.length === 0) {
    return { days: [], findings: [finding('date-missing')], alternatives: [] };
  }
  // Whoever pastes thousands of dates is told so, before they are worked out.
  if (written.length > 2 * MOST_DAYS) {
    const tooMany = finding('dates-too-many', { count: written.length, limit: MOST_DAYS });
    return { days: [], findings: [tooMany], alternatives: [] };
  }
  const found = orderOf(written, order, context);
  const choices: Choice[] =
    found.order === ''
      ? [
          { order: 'day first', by: 'nobody' },
          { order: 'month first', by: 'nobody' },
        ]
      : [{ order: found.order, by: order === '' ? 'cell' : 'settings' }];
  const readings = choices.map((choice) => {
    const resolved = resolveDays(written, choice, context);
    return { resolved, parts: partsOf(resolved, context) };
  });
  const { resolved: resolution, parts } = readings[0]!;
  findings.push(...parts.flatMap((part) => part.findings));
  if (clean === text) findings.push(...longRuns(parts));
  // While there are questions, what was inferred beside them is of no interest.
  if (!findings.some(isError)) findings.push(...inferences(resolution, found.isInferred));
  return {
    days: parts.flatMap((part) => part.days),
    findings,
    alternatives: readings.flatMap((each) => combined(each.parts, blurred)),
  };
}

const EVERY_DAY =
  /(?<!\p{L})(?:every day|each day|daily|tous les jours|chaque jour|quotidiennement|täglich|jeden tag|todos los d[ií]as|cada d[ií]a|a diario|diariamente|tutti i giorni|ogni giorno|dagelijks|elke dag|iedere dag|todos os dias|todo dia)(?!\p{L})/giu;

function vagueDays(
  unread: Parameters<typeof vagueDates>[0],
  text: string,
  order: DateOrder,
  context: DateContext,
  lexicon: Lexicon,
): Day[][] {
  const from = namedFrom(unread);
  const end = unread.tokens[unread.tokens.length - 1]!.to;
  const read = from === null ? null : readCell(text.slice(from, end), order, context, lexicon);
  const dates = (read?.alternatives[0] ?? []).map(({ date }) => date);
  return vagueDates(unread, dates, context).map((each) => each.map((date) => ({ date, times: null })));
}

/** What the season, a neighbour or the rest of the cell added: a note for each kind. */
function inferences(resolved: readonly ResolvedDay[], isOrderInferred: boolean): Finding[] {
  const noteOn = (code: 'date-year-inferred' | 'date-order-inferred', days: readonly ResolvedDay[]) => {
    const certain = days.filter(({ date }) => date !== null);
    if (certain.length === 0) return [];
    const value = certain.map(({ written }) => written.text).join(', ');
    return [finding(code, { value, date: certain.map(({ date }) => date).join(', ') })];
  };
  return [
    ...noteOn(
      'date-year-inferred',
      resolved.filter(({ isYearInferred }) => isYearInferred),
    ),
    ...(isOrderInferred
      ? noteOn(
          'date-order-inferred',
          resolved.filter(({ written }) => written.pair),
        )
      : []),
  ];
}

/** The alternatives of the parts, side by side: the likeliest of each, then the next. */
function combined(parts: readonly Part[], blurred: readonly Day[][][]): Day[][] {
  const choices = [...parts.map(({ options }) => options), ...blurred];
  if (choices.some((options) => options.length === 0)) return [];
  const most = Math.min(MOST_SUGGESTIONS, Math.max(...choices.map(({ length }) => length)));
  return Array.from({ length: most }, (_, at) => choices.flatMap((options) => options[at] ?? options[0]!));
}

/** From this many days on, a run is hardly what somebody meant who wrote its ends only, unless it is an exhibition. */
const LONG_RUN = 22;

/** A run of weeks from a Thursday to a Thursday: every day, or every Thursday? */
function longRuns(parts: readonly Part[]): Finding[] {
  return parts.flatMap((part) => {
    const { days } = part;
    const [first, last] = [days[0], days[days.length - 1]];
    if (!first || !last || part.isPlainRun || part.options.length === 0) return [];
    if (part.findings.some(isError) || !isLongRun(days.length, first.date, last.date)) return [];
    part.options.push(days.filter(({ date }) => weekdayOf(date) === weekdayOf(first.date)));
    return [finding('date-run-long', { value: part.text, count: days.length, run: textOfDays(days) })];
  });
}

export function isLongRun(count: number, first: string, last: string): boolean {
  return count >= LONG_RUN && weekdayOf(first) === weekdayOf(last);
}
