// Reads a file that the editor chose: bytes to cells. All of it happens in the browser; the script gets cells.

import { Inflate } from 'fflate';
import Papa from 'papaparse';
import { readBytes, readText } from '../../shared/import/read-file.ts';
import type { Remark } from '../../shared/import/remark.ts';
import { offsetsOf } from '../../shared/zone-rules.ts';
import type { ImportFile } from '../import/results.ts';

export type FileRead =
  | { readonly kind: 'read'; readonly file: ImportFile; readonly isGuessed: boolean }
  | { readonly kind: 'refused'; readonly problems: readonly Remark[] }
  /** A workbook in which several sheets look like tables: the editor says which. */
  | { readonly kind: 'several'; readonly sheets: readonly string[] }
  | { readonly kind: 'too-large' };

/** What goes to the script in one piece; `npm run import` takes more. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Reads it; `timeZone` is the programme's, on whose clock the times of a calendar are read. */
export async function readChosen(chosen: File, timeZone: string, sheet?: string): Promise<FileRead> {
  if (chosen.size > MOST_BYTES) return { kind: 'too-large' };
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const read = readBytes(bytes, {
    Inflate,
    textOf: (part) => new TextDecoder().decode(part),
    sheet,
    mostUnpackedBytes: MOST_UNPACKED_BYTES,
  });
  if (read.kind === 'read') {
    return { kind: 'read', file: { name: chosen.name, ...read.records }, isGuessed: false };
  }
  if (read.kind !== 'text') return read;
  const { text, isGuessed } = decode(bytes);
  const parsed = readText(text, {
    parseCsv: (csv, options) => Papa.parse(csv, options),
    calendar: { timeZone, offsetsOf, seasonEnd: '' },
  });
  if (parsed.kind === 'refused') return parsed;
  return { kind: 'read', file: { name: chosen.name, ...parsed.records }, isGuessed };
}

/**
 * By its mark, as UTF-16 where every other byte is nought, as strict UTF-8, else as Windows-1252, in which every
 * byte is a letter.
 */
function decode(bytes: Uint8Array): { text: string; isGuessed: boolean } {
  const begins = (...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  const as = (encoding: string, isGuessed: boolean) => ({
    text: new TextDecoder(encoding).decode(bytes),
    isGuessed,
  });
  if (begins(0xff, 0xfe)) return as('utf-16le', false);
  if (begins(0xfe, 0xff)) return as('utf-16be', false);
  const sample = bytes.subarray(0, 4_096);
  const noughts = [0, 1].map((odd) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const half = sample.length / 2;
  if (noughts[1]! > half * 0.4 && noughts[0]! < half * 0.1) return as('utf-16le', true);
  if (noughts[0]! > half * 0.4 && noughts[1]! < half * 0.1) return as('utf-16be', true);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return as('windows-1252', true);
  }
}
