// Splits the text of a CSV file into cells. The parser comes in, as hashes and clocks do: a terminal and a browser
// bring the same library.

import type { Records } from './source-table.ts';

/** The part of Papa Parse that is used here. */
export type ParseCsv = (
  text: string,
  options: {
    readonly delimiter?: string;
    readonly delimitersToGuess?: string[];
    readonly newline: '\n';
    readonly skipEmptyLines?: 'greedy';
    readonly preview?: number;
  },
) => {
  readonly data: string[][];
  readonly errors: readonly {
    readonly type: string;
    readonly code: string;
    readonly row?: number | undefined;
  }[];
  readonly meta: { readonly delimiter: string };
};

const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/** The records of a text, and the delimiter by which it was split; `delimiter` overrules what the text looks like. */
export function splitCsv(
  text: string,
  parse: ParseCsv,
  delimiter?: string,
): Records & { readonly delimiter: string } {
  const lines = text.replace(/\r\n?/g, '\n');
  const directive = /^sep=(.)\n/.exec(lines);
  const body = directive ? lines.slice(directive[0].length) : lines;
  const by = delimiter ?? directive?.[1] ?? delimiterOf(body, parse);
  const { data, errors } = parse(body, { delimiter: by, newline: '\n' });
  const last = data[data.length - 1];
  if (data.length > 1 && last!.length === 1 && last![0]!.trim() === '') data.pop();
  const quoteFaults = errors
    .filter(({ type }) => type === 'Quotes')
    .map(
      ({ row, code }) => ({ record: row ?? 0, kind: code === 'MissingQuotes' ? 'open' : 'text' }) as const,
    );
  return { records: data, firstLine: directive ? 2 : 1, quoteFaults, delimiter: by };
}

/**
 * The likeliest of the usual delimiters; a comma where there is one column only. Blank lines say nothing, nor
 * do title lines, which are shorter than the rows below.
 */
function delimiterOf(text: string, parse: ParseCsv): string {
  const sample = { delimitersToGuess: [...DELIMITERS], preview: 50 };
  return parse(text, { ...sample, newline: '\n', skipEmptyLines: 'greedy' }).meta.delimiter;
}
