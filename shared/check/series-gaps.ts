// A series that comes every day or every week, with one date left out.

import { addTo } from '../groups.ts';
import { finding } from '../issues/issue.ts';
import { addDays } from '../parse/date.ts';
import { folded } from '../text.ts';
import { type EventSet, type RuleFinding, type SetEvent, takesPlace } from './event-set.ts';

const DAY_MS = 86_400_000;
const RHYTHMS: readonly number[] = [1, 7];
const FEWEST_DATES = 4;

/** Asked once a series, on the event before the gap. Two gaps are no slip: that series has a rhythm of its own. */
export function* seriesQuestions({ events }: EventSet): Iterable<RuleFinding> {
  const bySeries = new Map<string, SetEvent[]>();
  for (const event of events) {
    if (event.content.series !== null) addTo(bySeries, folded(event.content.series), event);
  }
  for (const ofSeries of bySeries.values()) {
    const gap = gapIn(ofSeries);
    if (!gap) continue;
    const { event, days, date } = gap;
    const parameters = { series: event.content.series ?? '', days, date };
    yield { event, field: 'series', found: finding('series-gap', parameters), facts: date };
  }
}

interface Gap {
  readonly event: SetEvent;
  readonly days: number;
  readonly date: string;
}

function gapIn(ofSeries: readonly SetEvent[]): Gap | null {
  const eventOn = new Map<string, SetEvent>();
  for (const event of ofSeries) {
    // A cancelled date is no forgotten one.
    for (const { date } of event.content.occurrences) eventOn.set(date, event);
  }
  const dates = [...eventOn.keys()].sort();
  const steps = dates.slice(1).map((date, index) => daysBetween(dates[index]!, date));
  const days = RHYTHMS.find((rhythm) => steps.every((step) => step === rhythm || step === 2 * rhythm));
  const wide = steps.flatMap((step, index) => (step === 2 * (days ?? 0) ? [index] : []));
  if (days === undefined || dates.length < FEWEST_DATES || wide.length !== 1) return null;
  const before = dates[wide[0]!]!;
  const event = eventOn.get(before)!;
  return takesPlace(event) ? { event, days, date: addDays(before, days) } : null;
}

function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / DAY_MS);
}
