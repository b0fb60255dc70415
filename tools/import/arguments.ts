// The command line of an import.

import { parseArgs } from 'node:util';
import { EVENTS_TAB } from '../../shared/tabs.ts';
import { done, type Outcome, refused } from './outcome.ts';

export const USAGE = `npm run import -- FILE.csv [--map MAP.json] [--tab Events]
  --dry-run         report only; asks no workbook
  --replace         instead of the rows that are there, of which a copy is kept
  --yes             do not ask before writing
  --json            the report as JSON
  --encoding NAME   instead of finding it out      --delimiter C   likewise
npm run import -- --undo [ID]   takes back the latest import, or that one`;

export interface ImportArguments {
  readonly act: 'import';
  readonly file: string;
  readonly map: string | undefined;
  readonly tab: string;
  readonly isDryRun: boolean;
  readonly replaces: boolean;
  readonly asks: boolean;
  readonly asJson: boolean;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
}

export interface UndoArguments {
  readonly act: 'undo';
  /** The latest import when absent. */
  readonly id: string | undefined;
  readonly asks: boolean;
  readonly asJson: boolean;
}

/** Reads the arguments after the command's name. */
export function readArguments(words: readonly string[]): Outcome<ImportArguments | UndoArguments> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error), USAGE);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) return refused(`One file at a time, not ${positionals.join(', ')}.`, USAGE);
  const [first] = positionals;
  const common = { asks: values.yes !== true, asJson: values.json === true };
  if (values.undo) return done({ act: 'undo', id: first, ...common });
  if (first === undefined) return refused('Which file?', USAGE);
  return done({
    act: 'import',
    file: first,
    map: values.map,
    tab: values.tab ?? EVENTS_TAB,
    isDryRun: values['dry-run'] === true,
    replaces: values.replace === true,
    encoding: values.encoding,
    delimiter: values.delimiter === '\\t' ? '\t' : values.delimiter,
    ...common,
  });
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      map: { type: 'string' },
      tab: { type: 'string' },
      encoding: { type: 'string' },
      delimiter: { type: 'string' },
      'dry-run': { type: 'boolean' },
      replace: { type: 'boolean' },
      yes: { type: 'boolean' },
      json: { type: 'boolean' },
      undo: { type: 'boolean' },
    },
  });
}
