// The command line of an import.

import type { ParseArgsOptionsConfig } from 'node:util';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import { EVENTS_TAB } from '../../shared/tabs.ts';

export const USAGE = `npm run import -- FILE [--map MAP.json] [--tab Events]
                     FILE is a CSV file, an Excel workbook (.xlsx) or a calendar (.ics)
                     without --map, columns are proposed from their names and cells
  --save MAP.json   keeps the mapping, for the next such file
  --dry-run         report only; asks no workbook
  --update          changes the rows that stand already, and adds the new ones
  --replace         instead of the rows that are there, of which a copy is kept
  --yes             do not ask anything: columns in doubt stay out
  --json            the report as JSON
  --encoding NAME   instead of finding it out      --delimiter C   likewise
  --sheet NAME      the sheet of a workbook, where several look like tables
npm run import -- --undo [ID]   takes back the latest import, or that one`;

export interface ImportArguments {
  readonly act: 'import';
  readonly file: string;
  readonly map: string | undefined;
  /** Where to keep the mapping. */
  readonly save: string | undefined;
  readonly tab: string;
  readonly isDryRun: boolean;
  readonly replaces: boolean;
  readonly updates: boolean;
  readonly asks: boolean;
  readonly asJson: boolean;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  readonly sheet: string | undefined;
}

export interface UndoArguments {
  readonly act: 'undo';
  /** The latest import when absent. */
  readonly id: string | undefined;
  readonly asks: boolean;
  readonly asJson: boolean;
}

export const OPTIONS = {
  map: { type: 'string' },
  save: { type: 'string' },
  tab: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  sheet: { type: 'string' },
  'dry-run': { type: 'boolean' },
  replace: { type: 'boolean' },
  update: { type: 'boolean' },
  yes: { type: 'boolean' },
  json: { type: 'boolean' },
  undo: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

interface ParsedLine {
  readonly values: {
    readonly [Name in keyof typeof OPTIONS]?:
      | ((typeof OPTIONS)[Name]['type'] extends 'string' ? string : boolean)
      | undefined;
  };
  readonly words: readonly string[];
}

/** What the options and the one word say together. */
export function readArguments({
  values,
  words: [first],
}: ParsedLine): Outcome<ImportArguments | UndoArguments> {
  if (values.replace && values.update) {
    return refused(
      'Either --replace or --update: one takes the place of the rows, the other changes them.',
      USAGE,
    );
  }
  const common = { asks: values.yes !== true, asJson: values.json === true };
  if (values.undo) return done({ act: 'undo', id: first, ...common });
  if (first === undefined) return refused('Which file?', USAGE);
  return done({
    act: 'import',
    file: first,
    map: values.map,
    save: values.save,
    tab: values.tab ?? EVENTS_TAB,
    isDryRun: values['dry-run'] === true,
    replaces: values.replace === true,
    updates: values.update === true,
    encoding: values.encoding,
    delimiter: values.delimiter === '\\t' ? '\t' : values.delimiter,
    sheet: values.sheet,
    ...common,
  });
}
