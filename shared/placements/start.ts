// Reads the start that is asked for: one day and one time as the clocks of the programme's zone show it. The zone
// may stand behind it; an offset too, which resolves an hour that happens twice.

import { clockChange, type RowsClock } from '../draft/occurrences.ts';
import { type Finding, finding } from '../issues/issue.ts';
import { parseDays, readIsoDate } from '../parse/date.ts';
import { type Parsed, parsed } from '../parse/parsed.ts';
import type { Settings } from '../settings.ts';
import { oneLine } from '../text.ts';
import { offsetText } from '../zone.ts';
import { placementHeader } from './columns.ts';

const PLAIN = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/;
const ZONE = /^(.*\d(?:\s*[ap]m|h)?)\s+\(?(UTC|GMT|Z|[A-Z][A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+)\)?$/i;
/** `CEST`, `BST`, `EDT`: such letters mean several zones, so they resolve nothing. */
const ZONE_LETTERS = /^.*\d{1,2}[:.h]\d{2}(?:\s*[AaPp][Mm])?\s+\(?[A-Z]{2,4}T\)?$/;
/** An hour or minute that no clock shows. */
const NO_TIME = /\b(?:2[4-9]|[3-9]\d)[:.h]\d{2}\b|\b\d{1,2}[:.h][6-9]\d\b/;
/** A dash without a space before it is a range of times. */
const OFFSET = /^(.*\d)(?:\s+(?=-)|\s*(?=\+))([+-]\d{2}:\d{2})$/;
const USUAL_TIMES = ['09:00', '12:00', '18:00', '00:00'] as const;

type Refusal = 'placement-start-missing' | 'placement-start-no-time' | 'placement-zone';

/** Milliseconds since 1970; `null` comes with an error. */
export function parseStart(cell: string, settings: Settings, clock: RowsClock): Parsed<number | null> {
  const text = oneLine(cell);
  const refused = (code: Refusal, value: string) =>
    parsed(null, finding(code, { value, zone: clock.timeZone }));
  if (text === '') return refused('placement-start-missing', '');
  const [, withoutZone = text, zone = ''] = ZONE.exec(text) ?? [];
  if (ZONE_LETTERS.test(text) || (zone !== '' && zone.toLowerCase() !== clock.timeZone.toLowerCase()))
    return refused('placement-zone', text);
  if (NO_TIME.test(withoutZone)) return refused('placement-start-no-time', text);
  const [, wall = withoutZone, offset = ''] = OFFSET.exec(withoutZone) ?? [];

  const { value: day, findings } = readWall(wall, settings, clock.timeZone);
  if (!day) return parsed(null, ...findings);
  const { epochMs, doubt } = clock.instantAt(day.date, day.time);
  if (offset === '')
    return parsed(doubt === 'skipped' ? null : epochMs, ...findings, ...doubtIn(day, doubt, clock));
  const statedMs = Date.parse(`${day.date}T${day.time}:00${offset}`);
  if (Number.isNaN(statedMs) || offsetText(clock.offsetAt(statedMs)) !== offset)
    return refused('placement-zone', text);
  return parsed(statedMs, ...findings);
}

interface Wall {
  readonly date: string;
  readonly time: string;
}

function readWall(text: string, settings: Settings, zone: string): Parsed<Wall | null> {
  const [, date, time] = PLAIN.exec(text) ?? [];
  // As plain as it looks only where day and time exist: else the readers say what is wrong.
  if (date && time! < '24:00' && time![3]! < '6' && readIsoDate(date)) return parsed({ date, time: time! });
  const { dateOrder, seasonStart, seasonEnd } = settings;
  const { value: days, findings: found } = parseDays(text.replace('T', ' '), dateOrder, {
    seasonStart,
    seasonEnd,
  });
  const findings = found.map(ofThisColumn);
  const [day, ...more] = days;
  if (!day)
    return parsed(null, ...(findings.length > 0 ? findings : [finding('date-unreadable', { value: text })]));
  const refuse = (code: 'placement-start-several' | 'placement-start-timeless', suggestions: string[]) =>
    parsed(null, finding(code, { value: text, zone }, suggestions));
  const start = day.times?.start;
  if (more.length > 0 || (day.times?.end ?? null) !== null) {
    return refuse('placement-start-several', start?.kind === 'at' ? [`${day.date} ${start.time}`] : []);
  }
  if (start?.kind !== 'at') {
    return refuse(
      'placement-start-timeless',
      USUAL_TIMES.map((usual) => `${day.date} ${usual}`),
    );
  }
  return parsed({ date: day.date, time: start.time }, ...findings);
}

/** The readers of `Date` name that column. */
function ofThisColumn({ code, parameters, suggestions }: Finding): Finding {
  const named =
    'header' in parameters ? { ...parameters, header: placementHeader('requestedStart') } : parameters;
  return finding(code, named, suggestions);
}

/** A time that is skipped, or happens twice: with the texts for the whole cell that resolve it. */
function doubtIn({ date, time }: Wall, doubt: 'none' | 'skipped' | 'twice', clock: RowsClock): Finding[] {
  const found = clockChange(doubt, date, time, clock);
  if (!found) return [];
  if (doubt === 'skipped') {
    const suggestions = (found.suggestions ?? []).map((each) => `${date} ${each}`);
    return [finding(found.code, found.parameters, suggestions)];
  }
  const first = clock.instantAt(date, time).epochMs;
  const offsets = [clock.offsetAt(first), clock.offsetAt(first + DAY_MS)];
  const suggestions = offsets.map((minutes) => `${date} ${time} ${offsetText(minutes)}`);
  return [finding(found.code, found.parameters, suggestions)];
}

const DAY_MS = 86_400_000;
