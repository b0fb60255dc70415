// What is said of questions that cells ask, of answers that are kept, and of quality at a glance, in English.

import { quoted } from './grammar.ts';

const cellsIn = (cells: number) => (cells === 1 ? 'one cell' : `${cells} cells`);

export const QUESTIONS = {
  answered: (cells: number, column: string) =>
    `Written into ${cellsIn(cells)} of ${column}. Under Activity it can be taken back.`,
  left: (cells: number) =>
    `${cells === 1 ? 'One cell was' : `${cells} cells were`} left alone, because somebody changed them since or they hold a formula.`,
  waiting: (cells: number) => `${cellsIn(cells)} more stand far apart: answer once more for them.`,
  gone: 'Nobody asks this any more: the cells were changed meanwhile. Nothing was written.',
  nothing: 'Nothing was written.',
};

export type QuestionWords = typeof QUESTIONS;

// What is said when somebody says that something is meant so, in English.

export const ANSWERS = {
  protection:
    'Answers is written by Bandstand: what people said is meant so. A line deleted here is asked again.',
  kept: (rule: string, title: string) => `Kept: of ${quoted(title)} this is meant so (${rule}).`,
  rowGone: 'Nothing was kept, because that row is gone.',
  validateFirst: 'Nothing was kept, because the events have no keys yet. Validate first, then answer.',
  changed: 'Nothing was kept, because what was asked about is no longer so. Look at the row again.',
};

export type AnswersWords = typeof ANSWERS;

// What the script says of quality, in English.

export const QUALITY = {
  stops: (rows: number, message: string) =>
    `${rows === 1 ? 'This stops a row' : `This stops rows (${rows} times)`}: ${message}`,
  missed: (events: number, header: string) =>
    `${events === 1 ? 'One event has' : `${events} events have`} nothing under ${header}.`,
  frequent: (times: number, message: string) => `${times === 1 ? 'Once' : `${times} times`}: ${message}`,
};

export type QualityWords = typeof QUALITY;
