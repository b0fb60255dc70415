// What the sidebar says of imports, in English.

import type { Certainty } from '../../../../shared/import/propose.ts';
import { count } from '../grammar.ts';

export const IMPORT = {
  heading: 'Bring in a file',
  explanation:
    'A CSV file, an Excel workbook (.xlsx) or a calendar (.ics), as other systems save it. You see what would happen before anything is written, and it can be taken back.',
  choose: 'Choose a file',
  reading: 'Reading the file …',
  'too-large': 'The file is over 8 MB: whoever runs your website can bring it in with “npm run import”.',
  notRead: 'The file was not read.',
  whichSheet: 'Several sheets look like tables. Which one?',
  guessed: 'Its accents were guessed: look at the examples before you go on.',
  columns: 'What each column is',
  decide: (columns: number) => `${count(columns, 'column')} to decide`,
  certainty: { sure: 'sure', likely: 'likely', ask: 'please decide', none: 'left out' } satisfies Record<
    Certainty,
    string
  >,
  leaveOut: 'Leave it out',
  leftOut: 'Columns that are left out stay in the hidden tab with the file.',
  why: 'Why?',
  examples: (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', '),
  grouped: 'Rows that agree are dates of one event',
  useKnown: (name: string) => `Use the layout “${name}”`,
  compare: 'Show what it would do',
  comparing: 'Comparing with the sheet …',
  would: 'What it would do',
  rows: (rows: number, events: number, dates: number) =>
    `${count(rows, 'row')} of the file are ${count(events, 'event')} on ${count(dates, 'date')}.`,
  added: (events: number) => `New events: ${events}`,
  changed: (rows: number) => `Rows to change: ${rows}`,
  same: (rows: number) => `As before: ${rows}`,
  stays: 'stays as an editor wrote it',
  unclear: (events: number) => `Left alone, because only you can tell (${events})`,
  missing: (rows: number) => `In the sheet, no longer in the file; they stay (${rows})`,
  setAside: (rows: number) => `Not brought in (${rows})`,
  issues: (errors: number, warnings: number) =>
    `${count(errors, 'error')} and ${count(warnings, 'warning')} to mend in the sheet afterwards`,
  keepAs: 'Keep these columns as a layout for the next file (optional)',
  keepExample: 'For example: City agenda',
  bring: 'Bring it in',
  bringing: 'Writing …',
  again: 'Another file',
};

export type ImportWords = typeof IMPORT;
