// What the sidebar says of what there is to repair, in English.

import type { Reading } from '../../../../shared/questions/reading.ts';
import type { Task } from '../../../sidebar/tasks.ts';
import { count } from '../grammar.ts';

export const ISSUES = {
  heading: 'What to mend',
  validate: 'Check all rows now',
  validating: 'Checking all rows …',
  validated: (rows: number, errors: number, warnings: number) =>
    errors + warnings === 0
      ? `Checked ${count(rows, 'row')}: all can be published.`
      : `Checked ${count(rows, 'row')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
  explanation: 'Errors stop a row from being published. Choose one to go to its cell.',
  nothing: 'Nothing to mend.',
  cut: (shown: number, all: number) => `The first ${shown} of ${all} are listed.`,
  meanwhile: 'Changed by somebody meanwhile:',
  tasks: {
    workbook: 'Put the tab in order',
    settings: 'Correct the settings',
    keys: 'Sort out event keys',
    missing: 'Fill in what is missing',
    dates: 'Correct dates',
    times: 'Correct times',
    text: 'Write it another way',
    places: 'Complete the map point',
    events: 'Look at these events again',
    placements: 'Look at placements again',
    glance: 'Good to know',
  } satisfies Record<Task, string>,
  meantSo: {
    button: 'It is meant so',
    label: (title: string) => `It is meant so: ${title}`,
    keeping: 'Keeping your answer …',
  },
};

export type IssuesWords = typeof ISSUES;

// What the sidebar says when one answer does for many cells, in English.

export const QUESTIONS = {
  heading: 'One answer for many',
  explanation: 'Your answer is written into the cells, where you see it. Under Activity it can be undone.',
  asks: (cells: number, column: string) => `${cells} cells of ${column} ask the same`,
  asksAlike: (cells: number, column: string, typed: string) => `“${typed}” in ${cells} cells of ${column}`,
  look: 'Look at them first',
  andMore: (cells: number) => `And ${cells} more.`,
  readings: {
    'day first': 'The day stands first',
    'month first': 'The month stands first',
    morning: 'In the morning',
    evening: 'In the evening',
    thousands: 'Thousands',
    decimals: 'With cents',
    several: 'Two prices',
  } satisfies Record<Reading, string>,
  example: (before: string, after: string) => `${before} becomes ${after}`,
  part: (resolves: number, cells: number) => `for ${resolves} of the ${cells}`,
  write: (text: string) => `Write “${text}”`,
  clear: 'Empty this cell',
  writing: 'Writing …',
};

export type QuestionWords = typeof QUESTIONS;

// What the sidebar says of how complete the programme is, in English.

export const QUALITY = {
  heading: 'How complete it is',
  nothing: 'There are no events yet.',
  repairFirst: 'Mend this first',
  complete: 'How many events say something',
  share: (filled: number, of: number) => `${filled} of ${of}`,
  howMany: 'How often what',
};

export type QualityWords = typeof QUALITY;
