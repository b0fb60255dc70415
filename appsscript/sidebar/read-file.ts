// Reads a file that the editor chose: bytes to text, text to cells. All of it happens in the browser; the script
// gets cells.

import Papa from 'papaparse';
import { splitCsv } from '../../shared/import/split-csv.ts';
import type { ImportFile } from '../import/results.ts';

export type FileRead =
  | { readonly kind: 'read'; readonly file: ImportFile; readonly isGuessed: boolean }
  | { readonly kind: 'too-large' | 'not-text' | 'empty' };

/** What goes to the script in one piece; `npm run import` takes more. */
const MOST_BYTES = 8 * 1024 * 1024;

export async function readFile(chosen: File): Promise<FileRead> {
  if (chosen.size > MOST_BYTES) return { kind: 'too-large' };
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  if (bytes.length === 0) return { kind: 'empty' };
  const decoded = decode(bytes);
  if (decoded === null) return { kind: 'not-text' };
  const { records, firstLine, quoteFaults } = splitCsv(decoded.text, (text, options) =>
    Papa.parse(text, options),
  );
  return {
    kind: 'read',
    file: { name: chosen.name, records, firstLine, quoteFaults },
    isGuessed: decoded.isGuessed,
  };
}

/**
 * By its mark, as UTF-16 where every other byte is nought, as strict UTF-8, else as Windows-1252, in which every
 * byte is a letter. `null` for what is no text at all, such as a workbook of Excel.
 */
function decode(bytes: Uint8Array): { text: string; isGuessed: boolean } | null {
  const begins = (...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  const as = (encoding: string, isGuessed: boolean) => ({
    text: new TextDecoder(encoding).decode(bytes),
    isGuessed,
  });
  if (begins(0xff, 0xfe)) return as('utf-16le', false);
  if (begins(0xfe, 0xff)) return as('utf-16be', false);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0) || begins(0x25, 0x50, 0x44, 0x46)) {
    return null;
  }
  const sample = bytes.subarray(0, 4_096);
  const noughts = [0, 1].map((odd) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const half = sample.length / 2;
  if (noughts[1]! > half * 0.4 && noughts[0]! < half * 0.1) return as('utf-16le', true);
  if (noughts[0]! > half * 0.4 && noughts[1]! < half * 0.1) return as('utf-16be', true);
  if (noughts[0]! + noughts[1]! > 0) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return as('windows-1252', true);
  }
}
