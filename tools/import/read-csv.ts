// Reads a file as it came, a CSV file, an Excel workbook or a calendar: bytes to cells, which `shared/import` shapes
// into a table.

import { Inflate } from 'fflate';
import Papa from 'papaparse';
import type { CalendarOptions } from '../../shared/import/calendar/read-calendar.ts';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import { readBytes, readText } from '../../shared/import/read-file.ts';
import { type Remark, remark, sayRemark } from '../../shared/import/remark.ts';
import { type Records, type SourceTable, shapeTable } from '../../shared/import/source-table.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts';
import { offsetsOf } from '../../shared/zone-rules.ts';
import { decodeText } from './encoding.ts';

/** A table, and how its text was read. */
export interface CsvTable extends SourceTable {
  readonly encoding: string;
  readonly delimiter: string;
  /** Whether its times were read on the clock of the settings. */
  readonly isCalendar: boolean;
}

export interface ReadOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
}

const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Reads the bytes of a file; refuses what is too big, no table, has no header, or has quotes that do not close. The
 * settings say on whose clock the times of a calendar are read.
 */
export function readCsv(
  bytes: Uint8Array,
  options: ReadOptions = {},
  settings: ClockSettings = DEFAULT_SETTINGS,
): Outcome<CsvTable> {
  if (bytes.length > MOST_BYTES) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    return refused(`The file has ${size} MB; 50 MB is the most an import takes. Split it.`);
  }
  const read = readBytes(bytes, { Inflate, textOf, sheet: options.sheet });
  if (read.kind === 'refused') return refusedFor(read.problems);
  if (read.kind === 'several') {
    return refusedFor([remark('sheets-several', { sheets: read.sheets.join(', ') })]);
  }
  if (read.kind === 'read')
    return tableFrom(read.records, { encoding: 'xlsx', delimiter: '', isCalendar: false });
  const decoded = decodeText(bytes, options.encoding);
  if (decoded.kind === 'refused') return decoded;
  const { text, encoding, how } = decoded.value;
  const calendar: CalendarOptions = { ...clockOf(settings), offsetsOf };
  const parsed = readText(text, { parseCsv: Papa.parse<string[]>, delimiter: options.delimiter, calendar });
  if (parsed.kind === 'refused') return refusedFor(parsed.problems);
  const guess = how === 'guessed' ? [remark('encoding-guessed', { encoding })] : [];
  return tableFrom(
    parsed.records,
    { encoding, delimiter: parsed.delimiter, isCalendar: parsed.delimiter === '' },
    guess,
  );
}

export type ClockSettings = Pick<Settings, 'timeZone' | 'seasonEnd'>;

function clockOf({ timeZone, seasonEnd }: ClockSettings): Pick<CalendarOptions, 'timeZone' | 'seasonEnd'> {
  return { timeZone, seasonEnd: seasonEnd ?? '' };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function tableFrom(
  records: Records,
  how: Pick<CsvTable, 'encoding' | 'delimiter' | 'isCalendar'>,
  remarks: readonly Remark[] = [],
): Outcome<CsvTable> {
  const shaped = shapeTable(records);
  if (shaped.kind === 'refused') return refusedFor(shaped.problems);
  return done({ ...how, ...shaped.value, remarks: [...remarks, ...shaped.value.remarks] });
}

function refusedFor(problems: readonly Remark[]): Outcome<never> {
  return refused(...problems.map((each) => sayRemark('en', each)));
}
