// What the script says of imports, in English; what is said of a file stands in `shared/import/words`.

import { columnOf, type Field } from '../../../shared/columns.ts';
import { joined } from '../text.ts';
import { count } from './grammar.ts';

export const IMPORT = {
  read: (rows: number, columns: number) =>
    `The file has ${count(rows, 'row', 'rows')} and ${count(columns, 'column', 'columns')}.`,
  notRead: 'The file cannot be read for sure. Nothing was changed.',
  notYet: 'Not yet: nothing was changed.',
  unreadable: 'The Events tab cannot be read as it is. Mend what the sidebar says of it first.',
  lacking: (field: Field) =>
    `No column is said to be the ${columnOf(field).header}, and every event needs one. Choose it in the list.`,
  known: (name: string, missing: readonly string[], unknown: readonly string[]) =>
    joined(
      [
        `These are the columns of “${name}”.`,
        missing.length > 0 ? `Not in this file: ${missing.join(', ')}.` : '',
        unknown.length > 0 ? `New in this file: ${unknown.join(', ')}.` : '',
      ],
      ' ',
    ),
  compared: (added: number, changed: number, same: number) =>
    `${count(added, 'new event', 'new events')}, ${count(changed, 'row', 'rows')} to change, ${same} as before.`,
  ofRow: (row: number, title: string, message: string) => `Row ${row} (${title}): ${message}`,
  ofLine: (line: number, message: string) => `Line ${line}: ${message}`,
  nothingNew: 'The file says nothing that is not in the sheet already. Nothing was changed.',
  brought: (added: number, changed: number) =>
    `${count(added, 'event was', 'events were')} added, ${count(changed, 'row was', 'rows were')} changed. Visitors see it when you publish.`,
  leftAlone: (cells: number) =>
    `${count(cells, 'cell was', 'cells were')} left alone, because somebody changed them at that moment or they hold a formula.`,
  rawKept: (tab: string) => `The file is kept as it came in the hidden tab “${tab}”.`,
  canUndo: 'Under Activity it can be taken back.',
  rawProtection: 'A file as it came. It is kept and never changed.',
  writtenProtection: 'The rows of an import as they were written. By them it is taken back.',
  layoutsProtection:
    'Import layouts is written by Bandstand: how the columns of files become those of Events.',
};

export type ImportWords = typeof IMPORT;
