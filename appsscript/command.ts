// The rim of every command: what breaks inside comes out as a sentence, with what to do next.

import { Breakdown } from '../shared/breakdown.ts';
import type { Failed } from './answers.ts';

export type { Failed };

/** Anything a command returns: plain data, with a sentence a person can read. */
export interface Told {
  readonly outcome: string;
  readonly sentence: string;
}

/** Runs a command and tells the person how it ended, in a toast and in what is returned. */
export function command<Result extends Told>(operation: string, work: () => Result): Result | Failed {
  const result = quietly(operation, work);
  const text = 'hint' in result ? `${result.sentence} ${result.hint}` : result.sentence;
  SpreadsheetApp.getActiveSpreadsheet().toast(text, `Bandstand: ${operation}`, 8);
  return result;
}

/** Runs a command that nobody clicked: its end is only returned. */
export function quietly<Result extends Told>(operation: string, work: () => Result): Result | Failed {
  try {
    return work();
  } catch (error) {
    const broken = asBreakdown(error, operation);
    console.error(JSON.stringify({ operation, code: broken.code, sentence: broken.message }));
    return { outcome: 'failed', code: broken.code, sentence: broken.message, hint: broken.hint };
  }
}

function asBreakdown(error: unknown, operation: string): Breakdown {
  if (error instanceof Breakdown) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Breakdown({
    code: 'google-failed',
    operation,
    message: `Google stopped “${operation}”: ${message}`,
    hint: 'What you typed is all there, and visitors still see a whole programme. Try again in a minute.',
    cause: error,
  });
}
