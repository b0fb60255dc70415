// Reads the calendar days of an event: days, lists and runs of days, in English and French, each with times
// of its own if need be. Nothing found means certainty; a note says what was inferred; every doubt is a
// question with the texts that answer it.

import { ISSUES } from '../issues/codes.ts';
import { type Finding, finding } from '../issues/issue.ts';
import { cleanText, oneLine } from '../text.ts';
import { type Day, isDay, isLikelyYear, type ResolvedDay, readIsoDate, textOfDays } from './date/calendar.ts';
import type { Part } from './date/groups.ts';
import { type DateContext, type DateOrder, isInSeason, orderOf } from './date/order.ts';
import { partsOf } from './date/parts.ts';
import { phraseOf } from './date/phrase.ts';
import { type Choice, isError, resolveDays } from './date/resolve.ts';
import { MOST_DAYS } from './date/runs.ts';
import { namedFrom, unreadFinding, vagueDates } from './date/vague.ts';
import { type Parsed, parsed } from './parsed.ts';
import { parseTimeRange } from './time.ts';

export { addDays, type Day, daysBetween, readIsoDate, textOfDays } from './date/calendar.ts';
export type { DateContext, DateOrder } from './date/order.ts';
export { MOST_DAYS } from './date/runs.ts';
export { yearsIn } from './date/years.ts';

const MOST_SUGGESTIONS = 5;
const MOST_FINDINGS = 20;
const PLAIN_DAY = /^20\d\d-\d\d-\d\d$/;
const PLAIN_ITEM = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}(?:-\d{2}:\d{2})?))?$/;

/**
 * Reads a `Date` cell. Days stand as listed, a run as every day from first to last. Nothing readable gives
 * `[]` and findings; a part in doubt gives no days, and the finding offers texts for the whole cell.
 */
export function parseDays(text: string, order: DateOrder, context: DateContext = {}): Parsed<Day[]> {
  const plain = PLAIN_DAY.test(text) ? plainDay(text) : plainDays(text);
  if (plain) return parsed(plain);
  const { days, findings, alternatives } = readCell(text, order, context);
  if (findings.every(isNote)) return parsed(days, ...findings);
  const suggestions = clearTexts(alternatives, order, context);
  const offered = findings.map((found) =>
    isNote(found) ? found : finding(found.code, found.parameters, suggestions),
  );
  return parsed(days, ...offered.slice(0, MOST_FINDINGS));
}

/** Reads one day. `null` comes with a finding that says why. */
export function parseDate(text: string, order: DateOrder, context: DateContext = {}): Parsed<string | null> {
  const iso = readIsoDate(text);
  if (iso !== null && isLikelyYear(+iso.slice(0, 4))) return parsed(iso);
  const { value: days, findings: all } = parseDays(text, order, context);
  const findings = all.map(({ code, parameters, suggestions = [] }) =>
    finding(code, parameters, singleDays(suggestions)),
  );
  const [first, ...more] = days;
  if (!first) return parsed(null, ...findings);
  if (more.length > 0) {
    const last = days.reduce((latest, { date }) => (date > latest ? date : latest), first.date);
    return parsed(
      null,
      ...findings.filter(isNote),
      finding('date-single', { value: oneLine(text), last }, [last]),
    );
  }
  if (first.times === null) return parsed(first.date, ...findings);
  return parsed(first.date, ...findings, finding('date-with-time', { value: oneLine(text) }, [first.date]));
}

/** Of texts for several days and their times, those that say one day, without its time. */
function singleDays(texts: readonly string[]): string[] {
  const days = texts.flatMap((text) => PLAIN_ITEM.exec(text)?.[1] ?? []);
  return [...new Set(days)];
}

function plainDay(text: string): Day[] | null {
  return isDay(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8)) ? [{ date: text, times: null }] : null;
}

/** What nearly every cell holds, without the reader: ISO dates, each with times or none. */
function plainDays(text: string): Day[] | null {
  const days: Day[] = [];
  for (const item of text.split(/;\s?/)) {
    const [, date, time] = PLAIN_ITEM.exec(item) ?? [];
    if (
      !date ||
      !isDay(+date.slice(0, 4), +date.slice(5, 7), +date.slice(8)) ||
      !isLikelyYear(+date.slice(0, 4))
    )
      return null;
    const times = time === undefined ? null : parseTimeRange(time);
    if (times && (times.value === null || times.findings.length > 0)) return null;
    days.push({ date, times: times?.value ?? null });
  }
  return days;
}

interface ReadDays {
  readonly days: Day[];
  readonly findings: readonly Finding[];
  /** What the whole cell may mean, the likeliest first. */
  readonly alternatives: readonly Day[][];
}

function readCell(text: string, order: DateOrder, context: DateContext): ReadDays {
  const clean = cleanText(text)
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(EVERY_DAY, (all) => ' '.repeat(all.length));
  const { days: written, unread } = phraseOf(clean);
  const findings: Finding[] = [];
  const blurred: Day[][][] = [];
  for (const each of unread) {
    const found = unreadFinding(each);
    if (!found) continue;
    findings.push(found);
    blurred.push(found.code === 'date-vague' ? vagueDays(each, clean, order, context) : []);
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
  // While there are questions, what was inferred beside them is of no interest.
  if (!findings.some(isError)) findings.push(...inferences(resolution, found.isInferred));
  return {
    days: parts.flatMap((part) => part.days),
    findings,
    alternatives: readings.flatMap((each) => combined(each.parts, blurred)),
  };
}

const EVERY_DAY = /\b(?:every day|each day|tous les jours|chaque jour)\b/gi;

function vagueDays(
  unread: Parameters<typeof vagueDates>[0],
  text: string,
  order: DateOrder,
  context: DateContext,
): Day[][] {
  const from = namedFrom(unread);
  const end = unread.tokens[unread.tokens.length - 1]!.to;
  const read = from === null ? null : readCell(text.slice(from, end), order, context);
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

/** The texts that say an alternative without doubt; one that would raise a question again is left out. */
function clearTexts(alternatives: readonly Day[][], order: DateOrder, context: DateContext): string[] {
  const texts = new Set<string>();
  for (const days of alternatives) {
    if (texts.size === MOST_SUGGESTIONS) break;
    if (days.length === 0 || days.length > MOST_DAYS || !days.every(({ date }) => isInSeason(date, context)))
      continue;
    const text = textOfDays(days);
    const { findings } = readCell(text, order, context);
    if (findings.every(isNote)) texts.add(text);
  }
  return [...texts];
}

const isNote = ({ code }: Finding) => ISSUES[code].severity === 'note';
