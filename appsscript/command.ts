// The rim of every command: what breaks inside comes out as a sentence, with what to do next.

import { Breakdown } from '../shared/breakdown.ts';
import type { Failed } from './answers.ts';
import { type Words, words } from './words/words.ts';

export type { Failed };

/** What a command is called in the code; `words` says it to people. */
export type Operation = keyof Words['operations'];

/** Anything a command returns: plain data, with a sentence a person can read. */
export interface Told {
  readonly outcome: string;
  readonly sentence: string;
}

/** Runs a command and tells the person how it ended, in a toast and in what is returned. */
export function command<Result extends Told>(operation: Operation, work: () => Result): Result | Failed {
  const result = quietly(operation, work);
  const text = 'hint' in result ? `${result.sentence} ${result.hint}` : result.sentence;
  const { toastTitle, operations } = words();
  SpreadsheetApp.getActiveSpreadsheet().toast(text, toastTitle(operations[operation]), 8);
  return result;
}

/** Runs a command that nobody clicked: its end is only returned. */
export function quietly<Result extends Told>(operation: Operation, work: () => Result): Result | Failed {
  try {
    return work();
  } catch (error) {
    const broken = asBreakdown(error, operation);
    console.error(JSON.stringify({ operation, code: broken.code, sentence: broken.message }));
    return { outcome: 'failed', code: broken.code, sentence: broken.message, hint: broken.hint };
  }
}

function asBreakdown(error: unknown, operation: Operation): Breakdown {
  if (error instanceof Breakdown) return error;
  const said = error instanceof Error ? error.message : String(error);
  const { breakdowns, operations } = words();
  const wording = breakdowns['google-failed'](operations[operation], said);
  return new Breakdown({ code: 'google-failed', operation, ...wording, cause: error });
}
