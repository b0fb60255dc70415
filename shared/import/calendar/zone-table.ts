// The rules of a zone that a calendar brings along (VTIMEZONE), for names that no machine knows.

import type { OffsetAt } from '../../zone.ts';
import { type Component, propertyNamed, textOf } from './lines.ts';
import { momentOf } from './moment.ts';
import { repeatedDays } from './repeat.ts';

/** No programme is beyond it. */
const LAST_DAY = '2100-12-31';
const MINUTE_MS = 60_000;

interface Turn {
  readonly fromMs: number;
  readonly offset: number;
}

/** Minutes east of UTC by the calendar's own rules, by the name of the zone; what is not read whole is absent. */
export function zoneTables({ parts }: Component): ReadonlyMap<string, OffsetAt> {
  const tables = new Map<string, OffsetAt>();
  for (const zone of parts.filter(({ name }) => name === 'VTIMEZONE')) {
    const offsetAt = tableOf(zone);
    if (offsetAt) tables.set(textOf(propertyNamed(zone, 'TZID')), offsetAt);
  }
  return tables;
}

function tableOf({ parts }: Component): OffsetAt | null {
  const halves = parts.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT').map(turnsOf);
  if (halves.length === 0 || !halves.every((turns): turns is Turn[] => turns !== null)) return null;
  const turns = halves.flat().sort((a, b) => a.fromMs - b.fromMs);
  return (epochMs) => {
    let offset = turns[0]!.offset;
    for (const turn of turns) {
      if (turn.fromMs > epochMs) break;
      offset = turn.offset;
    }
    return offset;
  };
}

/** Each instant from which the offset holds; `null` where one is not read. */
function turnsOf(half: Component): Turn[] | null {
  const text = (name: string) => textOf(propertyNamed(half, name));
  const start = momentOf(text('DTSTART'));
  const [before, offset] = [minutesIn(text('TZOFFSETFROM')), minutesIn(text('TZOFFSETTO'))];
  if (!start || before === null || offset === null) return null;
  const rule = text('RRULE');
  const until = /(?:^|;)UNTIL=(\d{8})/i.exec(rule)?.[1];
  const last = until ? (momentOf(until)?.day ?? LAST_DAY) : LAST_DAY;
  const found = rule === '' ? null : repeatedDays(rule, start.day, last);
  if (found && found.kind !== 'days') return null;
  const added = half.properties
    .filter(({ name }) => name === 'RDATE')
    .flatMap(({ value }) => value.split(',').map((each) => momentOf(each)?.day ?? null));
  if (!added.every((day): day is string => day !== null)) return null;
  const days = [...(found ? found.days : [start.day]), ...added];
  return days.map((day) => ({
    fromMs: Date.parse(`${day}T${start.time ?? '00:00'}:00Z`) - before * MINUTE_MS,
    offset,
  }));
}

/** `-0430` → −270. */
function minutesIn(text: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})(?:\d{2})?$/.exec(text) ?? [];
  if (!sign) return null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
