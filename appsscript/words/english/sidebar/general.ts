// What the sidebar says everywhere, of the state of things, and of what was done, in English.

import type { InterfaceLanguage } from '../../../../shared/language.ts';
import type { CommandFailure, Severity } from '../../../commands/results.ts';
import { count } from '../grammar.ts';

type Going = Readonly<Record<'shown' | 'row-gone' | 'column-gone' | 'tab-gone', (cell: string) => string>>;

const JUMP: Going & { readonly going: string } = {
  going: 'Going to the cell …',
  shown: (cell: string) => `${cell} is selected in the sheet.`,
  'row-gone': () => 'That row is gone: it was deleted, or its title and key were changed. Look again.',
  'column-gone': (cell: string) => `That column is gone; ${cell} is its row.`,
  'tab-gone': () => 'That tab is gone. Bring it back from version history.',
};

export const GENERAL = {
  language: 'en' as InterfaceLanguage,
  locale: 'en-GB',
  stillBusy: 'One moment: the last action is still running.',
  more: (number: number) => `Show ${number} more`,
  /** The script's own sentences are English already. */
  failed: ({ sentence, hint }: CommandFailure) => `${sentence} ${hint}`,
  details: 'Why?',
  row: (row: number) => `Row ${row}`,
  untitled: 'No title',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' } satisfies Record<Severity, string>,
  severities: {
    error: (number: number) => count(number, 'error'),
    warning: (number: number) => count(number, 'warning'),
    note: (number: number) => count(number, 'note'),
  } satisfies Record<Severity, (number: number) => string>,
  jump: JUMP,
};

export type GeneralWords = typeof GENERAL;

// What the head of the sidebar says of the state, in English.

export const STATE = {
  heading: 'State',
  reading: 'Reading the workbook …',
  again: 'Look again',
  restored: 'Visitors see a restored backup.',
  upToDate: 'Visitors see everything you wrote.',
  restUpToDate: (rows: number) =>
    `Visitors see all that is ready. ${rows === 1 ? 'One row waits' : `${rows} rows wait`} to be mended.`,
  waiting: (events: number) => `${count(events, 'event')} not published yet.`,
  placements: (placements: number) => `${count(placements, 'placement')} not published yet.`,
  programme: 'The programme’s name, zone, currency, website or look is not published yet.',
  nothingYet: 'Nothing is published yet.',
  blocked: 'Publishing has to wait: see “What to mend”.',
  damaged:
    'The published tab was changed by hand. Visitors still see the last whole programme; publish to heal it.',
  draft: 'Draft',
  rows: (rows: number) => count(rows, 'row'),
  live: 'Live',
  liveIs: (events: number, at: string, by: string) =>
    `${count(events, 'event')}, published ${at}${by ? ` by ${by}` : ''}`,
  revision: (revision: number) => `revision ${revision}`,
  receipt: 'Receipt',
  delivered: 'Delivered: the website has confirmed it.',
  pending: 'Published, not delivered yet.',
  issues: 'Issues',
  none: 'None',
};

export type StateWords = typeof STATE;

// What the section of activity says besides the script’s own sentences, in English.

export const ACTIVITY = {
  heading: 'Activity',
  explanation:
    'What was done, and by whom. Undo takes one act back. Of publishes only the newest can be undone, and your rows stay as they are.',
  reading: 'Reading what was done …',
  ready: 'The latest acts are shown.',
  nothing: 'Nothing was done yet.',
  cut: 'Older acts stand in the hidden tab Activity.',
  by: (at: string, who: string) => (who ? `${at} · ${who}` : at),
  undo: 'Undo',
  /** The button's whole name, for those to whom it is read away from its entry. */
  undoWhat: (sentence: string) => `Undo: ${sentence}`,
  undoing: 'Undoing …',
  undone: (at: string, by: string) => `Undone ${at}${by ? ` by ${by}` : ''}`,
};

export type ActivityWords = typeof ACTIVITY;
