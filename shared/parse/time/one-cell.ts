// One cell, read alone: the start and end it gives, and what has to be said about it.

import { type Finding, finding, type IssueCode, type IssueParameters } from '../../issues/issue.ts';
import { oneLine } from '../../text.ts';
import type { Clock } from './clock.ts';
import { momentsOf, type Source } from './moments.ts';
import { hereInstead, type TimeContext } from './other-zone.ts';
import { type TimeReading, type TimeStatement, textIn } from './stated.ts';
import { sheetNumber, type TimeOfDay, timeText } from './time-of-day.ts';
import { foldedTime } from './tokens.ts';
import { isSlip, repairsOf } from './vocabulary.ts';
import { zoneBehind } from './zones.ts';

/** Longer than anything that is about one start and one end. */
const MOST_CHARACTERS = 200;
const MOST_SUGGESTIONS = 5;

/** A cell of times before its neighbour is known. */
export interface Cell extends Source {
  readonly folded: string;
  readonly reading: TimeReading;
  readonly isEnd: boolean;
  readonly on: TimeContext;
}

/** What a cell gives. `null` where it says nothing; in doubt, nothing counts. */
export interface CellTimes {
  readonly start: TimeOfDay | null;
  readonly end: TimeOfDay | null;
  readonly findings: readonly Finding[];
  readonly isInDoubt: boolean;
}

export function cellOf(text: string, header: string, on: TimeContext = {}): Cell {
  const value = oneLine(text);
  const isEnd = header === 'End Time';
  const folded = value.length > MOST_CHARACTERS ? '' : foldedTime(value);
  const isForeign = value.length > MOST_CHARACTERS || isSlip(folded) || sheetNumber(folded) !== null;
  return { header, value, folded, reading: isForeign ? UNREADABLE : readingOf(folded, isEnd), isEnd, on };
}

const UNREADABLE: TimeReading = { kind: 'unreadable', isImpossible: false, hasUnknown: false, times: [] };
const TBC: TimeOfDay = { kind: 'tbc' };

/** Reads a cell without its neighbour. */
export function readCell(cell: Cell): CellTimes {
  const { reading, header, value } = cell;
  if (reading.kind === 'vague') {
    const vague = finding('time-vague', { value, header }, ['tbc']);
    return { ...placed(TBC, cell.isEnd), findings: [vague], isInDoubt: false };
  }
  if (reading.kind === 'several') return asked(cell, 'times-several', { example: exampleOf(reading.items) });
  if (reading.kind === 'unreadable') return readNumber(cell) ?? readSlip(cell, reading);
  if (reading.isZoned || reading.isProvisional) return readReserved(cell, reading);
  const { start, end, ofStart, ofEnd, isInDoubt } = momentsOf(reading, { header, value }, null);
  return { start, end, findings: [...ofStart, ...ofEnd], isInDoubt };
}

function readingOf(folded: string, isEnd: boolean): TimeReading {
  const reading = textIn(folded, isEnd);
  if (!isEnd || reading.kind !== 'said') return reading;
  // In a cell of ends, a lone time is one.
  if (reading.end !== null || reading.doors || reading.hasOnlyDoors || reading.isFrom) return reading;
  if (reading.start?.kind !== 'clock' && reading.start?.kind !== 'tbc') return reading;
  return { ...reading, start: null, end: reading.start };
}

function placed(time: TimeOfDay, isEnd: boolean): Pick<CellTimes, 'start' | 'end'> {
  return isEnd ? { start: null, end: time } : { start: time, end: null };
}

function asked(
  { header, value, isEnd }: Cell,
  code: IssueCode,
  parameters: IssueParameters = {},
  texts: readonly string[] = [],
): CellTimes {
  // A range resolves a start; an end beside another start needs one time.
  const fitting = [...new Set(texts)]
    .filter((text) => !isEnd || !text.includes('-'))
    .slice(0, MOST_SUGGESTIONS);
  const found = finding(code, { value, header, ...parameters }, fitting);
  return { start: null, end: null, findings: [found], isInDoubt: true };
}

/** A time with a zone is asked about; one that is to be confirmed is not shown as if it were. */
function readReserved(cell: Cell, message: TimeStatement): CellTimes {
  const texts = meaningsOf(message, cell);
  if (message.isZoned) {
    const zone = zoneBehind(cell.folded);
    if (zone === null) return asked(cell, 'time-with-zone');
    const plain = readCell(cellOf(zone.time, cell.header, cell.on));
    const here = hereInstead(plain.isInDoubt ? texts : textsOf(plain), zone, cell.on);
    return here === 'same' ? plain : asked(cell, 'time-with-zone', {}, here);
  }
  const { header, value } = cell;
  const found = finding('time-provisional', { value, header, time: texts[0] ?? '' }, [...texts, 'tbc']);
  return { ...placed(TBC, cell.isEnd), findings: [found], isInDoubt: false };
}

/** The time behind the row's own date: `2027-06-19T19:30`. */
function behindOwnDate({ folded, on: { dates = [] } }: Cell): string | null {
  const [date, other] = dates;
  if (date === undefined || other !== undefined || !folded.startsWith(date)) return null;
  return folded.slice(date.length).replace(/^[t ]/, '');
}

function textsOf({ start, end }: CellTimes): string[] {
  const times = [start, end].flatMap((time) => (time?.kind === 'at' ? [time.time] : []));
  return times.length > 0 ? [times.join('-')] : [];
}

function readNumber(cell: Cell): CellTimes | null {
  const { header, value, folded, isEnd } = cell;
  const number = sheetNumber(folded);
  if (!number) return null;
  const [time] = number.readings;
  if (number.minutes === null || time === undefined) {
    return time === undefined
      ? asked(cell, 'time-unreadable')
      : asked(cell, 'time-typo', { time }, number.readings);
  }
  const found = finding('time-fraction', { value, header, time }, [time]);
  return { ...placed({ kind: 'at', time }, isEnd), findings: [found], isInDoubt: false };
}

/** A text that no sentence fits: as a slip of the finger, else with what can be read in it. */
function readSlip(cell: Cell, reading: TimeReading & { kind: 'unreadable' }): CellTimes {
  const repairs = repairsOf(cell.folded).map((text) => readingOf(text, cell.isEnd));
  const meant = repairs.flatMap((repaired) => (repaired.kind === 'said' ? meaningsOf(repaired, cell) : []));
  if (meant.length > 0) return asked(cell, 'time-typo', { time: meant[0]! }, meant);
  const rest = behindOwnDate(cell);
  if (rest !== null) {
    const plain = readCell(cellOf(rest, cell.header, cell.on));
    const offered = plain.findings.flatMap(({ suggestions }) => suggestions ?? []);
    return asked(cell, 'time-unreadable', {}, plain.isInDoubt ? offered : textsOf(plain));
  }
  // What nobody understands would be lost with the rest.
  const isWhole = !reading.isImpossible && !reading.hasUnknown;
  const only = reading.times.length === 1 && isWhole ? textOf(reading.times[0]!) : null;
  const code = reading.isImpossible ? 'time-impossible' : 'time-unreadable';
  return asked(cell, code, {}, only ? meaningsOf(only, cell) : []);
}

/** The texts that resolve what is said, the likeliest first. */
function meaningsOf(message: TimeStatement, { header, value }: Cell): readonly string[] {
  const { start, end, ofStart, ofEnd } = momentsOf(message, { header, value }, null);
  const offered = [...ofStart, ...ofEnd].flatMap(({ suggestions }) => suggestions ?? []);
  if (offered.length > 0) return offered;
  const times = [start, end].flatMap((time) => (time?.kind === 'at' ? [time.time] : []));
  return times.length > 0 ? [times.join('-')] : [];
}

function textOf([start, end]: readonly Clock[]): TimeStatement {
  return {
    kind: 'said',
    start: start ? { kind: 'clock', clock: start } : null,
    end: end ? { kind: 'clock', clock: end } : null,
    doors: null,
    isAbout: false,
    isEndAbout: false,
    isProvisional: false,
    isNextDay: false,
    isZoned: false,
    isFrom: false,
    hasOnlyDoors: false,
  };
}

/** How several shows are written in `Date`; the day stands for the editor's own. */
function exampleOf(items: readonly (readonly Clock[])[]): string {
  return items
    .map((item) => `2027-06-19 ${item.map(({ minutes }) => timeText(minutes)).join('-')}`)
    .join('; ');
}
