// Reads a CSV file as it came: bytes to characters, characters to cells, each row with its line in the file.
// Nothing is dropped in silence: what cannot be read for sure is set aside and named.

import Papa from 'papaparse';
import { cellName, columnLetters } from '../../shared/a1.ts';
import { MOST_ROWS } from '../../shared/table.ts';
import { decodeText } from './encoding.ts';
import { done, type Outcome, refused } from './outcome.ts';

export interface SourceRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** As many as the header has. */
  readonly cells: readonly string[];
}

/** A row that is kept in the raw tab only, because its cells cannot be told apart for sure. */
export interface SetAside {
  readonly line: number;
  readonly reason: string;
}

export interface SourceTable {
  readonly encoding: string;
  readonly delimiter: string;
  /** The names of the columns; one without a header is called after its letter, as in `column C`. */
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly setAside: readonly SetAside[];
  readonly blankLines: readonly number[];
  /** What was odd and harmless, as sentences. */
  readonly remarks: readonly string[];
  /** Every row of the file, the header first, for the raw tab. Line ends inside cells are LF. */
  readonly raw: readonly (readonly string[])[];
}

export interface ReadOptions {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
}

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_CELL_CHARACTERS = 50_000;
const DELIMITERS: string[] = [',', ';', '\t', '|'];

/** Reads the bytes of a CSV file; refuses what is too big, has no header, or has quotes that do not close. */
export function readCsv(bytes: Uint8Array, options: ReadOptions = {}): Outcome<SourceTable> {
  if (bytes.length > MOST_BYTES) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    return refused(`The file has ${size} MB; 50 MB is the most an import takes. Split it.`);
  }
  const decoded = decodeText(bytes, options.encoding);
  if (decoded.kind === 'refused') return decoded;
  const { encoding, how } = decoded.value;
  const text = decoded.value.text.replace(/\r\n?/g, '\n');
  const remarks: string[] = [];
  if (how === 'guessed') remarks.push(`The encoding ${encoding} is a guess; --encoding NAME says another.`);

  const directive = /^sep=(.)\n/.exec(text);
  const body = directive ? text.slice(directive[0].length) : text;
  const delimiter = options.delimiter ?? directive?.[1] ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  if (data.length > 1 && isBlank(data.at(-1)!) && data.at(-1)!.length === 1) data.pop();
  const lines = linesOf(data, directive ? 2 : 1);

  const problems = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row, code }) => quoteProblem(code, lines[row ?? 0] ?? 1))
    .concat(boundProblems(data, lines));
  const header = headerOf(data, remarks, problems);
  if (problems.length > 0) return refused(...problems);

  const shaped = shape(data, lines, header.length, remarks);
  noteUnreadable(data, lines, remarks);
  return done({ encoding, delimiter, header, raw: data, remarks, ...shaped });
}

/** The likeliest of the usual delimiters; a comma where there is one column only. Blank lines say nothing. */
function delimiterOf(text: string): string {
  const sample = {
    delimitersToGuess: DELIMITERS,
    newline: '\n',
    skipEmptyLines: 'greedy',
    preview: 50,
  } as const;
  return Papa.parse<string[]>(text, sample).meta.delimiter;
}

/** The line on which each row begins: a quoted cell may span several. */
function linesOf(data: readonly (readonly string[])[], first: number): number[] {
  let line = first;
  return data.map((cells) => {
    const begins = line;
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return begins;
  });
}

function quoteProblem(code: string, line: number): string {
  return code === 'MissingQuotes'
    ? `A quote that opens in line ${line} is never closed. Close it, or double the quotes inside the cell.`
    : `In line ${line} text follows a closing quote. Double the quotes inside a quoted cell.`;
}

function boundProblems(data: readonly (readonly string[])[], lines: readonly number[]): string[] {
  if (data.length === 0 || data.every(isBlank)) return ['The file is empty.'];
  if (data.length - 1 > MOST_ROWS) {
    return [`The file has ${data.length - 1} rows; ${MOST_ROWS} is the most an import takes. Split it.`];
  }
  return data.flatMap((cells, index) =>
    cells.flatMap((cell, column) =>
      cell.length > MOST_CELL_CHARACTERS
        ? [
            `Line ${lines[index]}, cell ${cellName(index + 1, column)}: ${cell.length} characters; ` +
              `${MOST_CELL_CHARACTERS} is the most a sheet's cell holds.`,
          ]
        : [],
    ),
  );
}

function headerOf(data: readonly (readonly string[])[], remarks: string[], problems: string[]): string[] {
  const typed = data[0] ?? [];
  if (data.length > 0 && isBlank(typed)) problems.push('The first row must hold the headers, and is blank.');
  const seen = new Map<string, number>();
  return typed.map((cell, column) => {
    const name = cell.trim();
    if (name === '') {
      if (data.some((cells, index) => index > 0 && (cells[column] ?? '').trim() !== '')) {
        remarks.push(`${cellName(1, column)} has no header; the column is called “${unnamed(column)}”.`);
      }
      return unnamed(column);
    }
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      const cells = `${cellName(1, earlier)} and ${cellName(1, column)}`;
      problems.push(`${cells} both have the header “${name}”. Rename one.`);
    }
    seen.set(name, column);
    return name;
  });
}

function unnamed(column: number): string {
  return `column ${columnLetters(column)}`;
}

function shape(
  data: readonly (readonly string[])[],
  lines: readonly number[],
  width: number,
  remarks: string[],
): Pick<SourceTable, 'rows' | 'setAside' | 'blankLines'> {
  const rows: SourceRow[] = [];
  const setAside: SetAside[] = [];
  const blankLines: number[] = [];
  data.forEach((cells, index) => {
    if (index === 0) return;
    const line = lines[index]!;
    if (isBlank(cells)) {
      blankLines.push(line);
      return;
    }
    if (!isBlank(cells.slice(width))) {
      const surplus = cellSpan(index + 1, width, cells.length - 1);
      setAside.push({ line, reason: `${cells.length} cells under ${width} headers (${surplus})` });
      return;
    }
    if (cells.length < width) {
      const missing = cellSpan(index + 1, cells.length, width - 1);
      remarks.push(`Line ${line} has ${cells.length} of ${width} cells; taken as blank: ${missing}.`);
    }
    rows.push({ line, cells: Array.from({ length: width }, (_, column) => cells[column] ?? '') });
  });
  return { rows, setAside, blankLines };
}

function noteUnreadable(
  data: readonly (readonly string[])[],
  lines: readonly number[],
  remarks: string[],
): void {
  data.forEach((cells, index) => {
    if (cells.some((cell) => cell.includes('\ufffd'))) {
      remarks.push(`Line ${lines[index]} holds characters that were lost before or in decoding (\ufffd).`);
    }
  });
}

function cellSpan(row: number, first: number, last: number): string {
  return first === last ? cellName(row, first) : `${cellName(row, first)} to ${cellName(row, last)}`;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
