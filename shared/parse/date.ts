// Reads the calendar days of an event: days, lists and runs of days, in seven languages, each with times of
// its own if need be. Nothing found means certainty; a note says what was inferred; every doubt is a
// question with the texts that answer it.

import { type CellLanguage, languageOfColumn } from '../cell-language.ts';
import { ISSUES } from '../issues/codes.ts';
import { type Finding, finding } from '../issues/issue.ts';
import { oneLine } from '../text.ts';
import { type Day, isDay, isLikelyYear, readIsoDate, textOfDays } from './date/calendar.ts';
import { readDaysIn } from './date/languages.ts';
import { KNOWN_IN_DATES } from './date/lexicon.ts';
import { type DateContext, type DateOrder, isInSeason } from './date/order.ts';
import { MOST_DAYS } from './date/runs.ts';
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
  const { days, findings, alternatives } = readDaysIn(text, order, context);
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

/** The texts that say an alternative without doubt; one that would raise a question again is left out. */
function clearTexts(alternatives: readonly Day[][], order: DateOrder, context: DateContext): string[] {
  const texts = new Set<string>();
  for (const days of alternatives) {
    if (texts.size === MOST_SUGGESTIONS) break;
    if (days.length === 0 || days.length > MOST_DAYS || !days.every(({ date }) => isInSeason(date, context)))
      continue;
    const text = textOfDays(days);
    const { findings } = readDaysIn(text, order, context);
    if (findings.every(isNote)) texts.add(text);
  }
  return [...texts];
}

/** The language that a column of dates is written in; `null` where English and French are enough. */
export function languageOfDates(cells: Iterable<string>): CellLanguage | null {
  return languageOfColumn(cells, KNOWN_IN_DATES);
}

const isNote = ({ code }: Finding) => ISSUES[code].severity === 'note';
