// Reads a CSV file as it came: bytes to characters, characters to cells, which `shared/import` shapes into a
// table.

import Papa from 'papaparse';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import { remark, sayRemark } from '../../shared/import/remark.ts';
import { type SourceTable, shapeTable } from '../../shared/import/source-table.ts';
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
const DELIMITERS: string[] = [',', ';', '\t', '|'];

/** Reads the bytes of a CSV file; refuses what is too big, has no header, or has quotes that do not close. */
export function readCsv(bytes: Uint8Array, options: ReadOptions = {}): Outcome<CsvTable> {
  if (bytes.length > MOST_BYTES) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    return refused(`The file has ${size} MB; 50 MB is the most an import takes. Split it.`);
  }
  const decoded = decodeText(bytes, options.encoding);
  if (decoded.kind === 'refused') return decoded;
  const { encoding, how } = decoded.value;
  const text = decoded.value.text.replace(/\r\n?/g, '\n');

  const directive = /^sep=(.)\n/.exec(text);
  const body = directive ? text.slice(directive[0].length) : text;
  const delimiter = options.delimiter ?? directive?.[1] ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  if (data.length > 1 && data.at(-1)!.length === 1 && data.at(-1)![0]!.trim() === '') data.pop();
  const quoteFaults = errors
    .filter(({ type }) => type === 'Quotes')
    .map(
      ({ row, code }) => ({ record: row ?? 0, kind: code === 'MissingQuotes' ? 'open' : 'text' }) as const,
    );
  const shaped = shapeTable({ records: data, firstLine: directive ? 2 : 1, quoteFaults });
  if (shaped.kind === 'refused') return refused(...shaped.problems.map((each) => sayRemark('en', each)));
  const guess = how === 'guessed' ? [remark('encoding-guessed', { encoding })] : [];
  return done({ encoding, delimiter, ...shaped.value, remarks: [...guess, ...shaped.value.remarks] });
}

/**
 * The likeliest of the usual delimiters; a comma where there is one column only. Blank lines say nothing, nor
 * do title lines, which are shorter than the rows below.
 */
function delimiterOf(text: string): string {
  const sample = {
    delimitersToGuess: DELIMITERS,
    newline: '\n',
    skipEmptyLines: 'greedy',
    preview: 50,
  } as const;
  return Papa.parse<string[]>(text, sample).meta.delimiter;
}
