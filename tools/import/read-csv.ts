// Reads a CSV file as it came: bytes to characters, characters to cells, which `shared/import` shapes into a
// table.

import Papa from 'papaparse';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import { remark, sayRemark } from '../../shared/import/remark.ts';
import { type SourceTable, shapeTable } from '../../shared/import/source-table.ts';
import { splitCsv } from '../../shared/import/split-csv.ts';
import { decodeText } from './encoding.ts';

/** A table, and how its text was read. */
export interface CsvTable extends SourceTable {
  readonly encoding: string;
  readonly delimiter: string;
}

export interface ReadOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

const MOST_BYTES = 50 * 1024 * 1024;

/** Reads the bytes of a CSV file; refuses what is too big, has no header, or has quotes that do not close. */
export function readCsv(bytes: Uint8Array, options: ReadOptions = {}): Outcome<CsvTable> {
  if (bytes.length > MOST_BYTES) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    return refused(`The file has ${size} MB; 50 MB is the most an import takes. Split it.`);
  }
  const decoded = decodeText(bytes, options.encoding);
  if (decoded.kind === 'refused') return decoded;
  const { encoding, how } = decoded.value;
  const { delimiter, ...records } = splitCsv(
    decoded.value.text,
    (text, given) => Papa.parse<string[]>(text, given),
    options.delimiter,
  );
  const shaped = shapeTable(records);
  if (shaped.kind === 'refused') return refused(...shaped.problems.map((each) => sayRemark('en', each)));
  const guess = how === 'guessed' ? [remark('encoding-guessed', { encoding })] : [];
  return done({ encoding, delimiter, ...shaped.value, remarks: [...guess, ...shaped.value.remarks] });
}
