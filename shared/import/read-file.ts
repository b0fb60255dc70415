// From the bytes of a file to records: says what the file is, and reads tables of text, Excel workbooks and calendars.
// The libraries come in: a terminal and a browser bring the same ones, and each decodes text its own way.

import { type CalendarOptions, readCalendar } from './calendar/read-calendar.ts';
import { kindOfArchive, kindOfBytes, kindOfText } from './file/kind.ts';
import { type Archive, ArchiveFault, type Inflate, openArchive } from './file/unzip.ts';
import { type Remark, remark } from './remark.ts';
import type { Records } from './source-table.ts';
import { type ParseCsv, splitCsv } from './split-csv.ts';
import { readXlsx, type WorkbookResult } from './xlsx/read-xlsx.ts';

export type BytesResult = { readonly kind: 'text' } | WorkbookResult;

export type TextResult =
  | { readonly kind: 'read'; readonly records: Records; readonly delimiter: string }
  | { readonly kind: 'refused'; readonly problems: readonly Remark[] };

/** A workbook of that many bytes, unpacked, is no programme. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

export interface BytesReaders {
  readonly Inflate: Inflate;
  /** Decodes UTF-8. */
  readonly textOf: (bytes: Uint8Array) => string;
  /** The sheet that is wanted; the one that looks like a table when absent. */
  readonly sheet?: string | undefined;
  readonly mostUnpackedBytes?: number;
}

/** Reads a file that its bytes give away, and refuses what no table can be read from; the rest is `text`. */
export function readBytes(bytes: Uint8Array, readers: BytesReaders): BytesResult {
  const kind = kindOfBytes(bytes);
  if (kind === 'text') return { kind };
  if (kind !== 'zip') return { kind: 'refused', problems: [remark(kind)] };
  let archive: Archive;
  try {
    archive = openArchive(bytes, readers.Inflate, readers.mostUnpackedBytes ?? MOST_UNPACKED_BYTES);
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    return { kind: 'refused', problems: [remark(`workbook-${error.why}`)] };
  }
  const inside = kindOfArchive(archive.names);
  return inside === 'xlsx'
    ? readXlsx(archive, readers.textOf, readers.sheet)
    : { kind: 'refused', problems: [remark(inside)] };
}

export interface TextReaders {
  readonly parseCsv: ParseCsv;
  readonly delimiter?: string | undefined;
  readonly calendar: CalendarOptions;
}

/** Reads a decoded text: a table or a calendar; anything else is named. */
export function readText(text: string, { parseCsv, delimiter, calendar }: TextReaders): TextResult {
  const kind = kindOfText(text);
  if (kind === 'calendar') {
    const read = readCalendar(text, calendar);
    return read.kind === 'read' ? { ...read, delimiter: '' } : read;
  }
  if (kind !== 'table') return { kind: 'refused', problems: [remark(kind)] };
  const { delimiter: by, ...records } = splitCsv(text, parseCsv, delimiter);
  return { kind: 'read', records, delimiter: by };
}
