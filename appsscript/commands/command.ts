// The rim of every command: what breaks inside comes out as a sentence, with what to do next.

import { OperationalError } from '../../shared/operational-error.ts';
import type { CommandWords } from '../words/english/commands.ts';
import { wordsOf } from '../words/words.ts';
import type { CommandFailure } from './results.ts';

export type { CommandFailure };

/** What a command is called in the code; `words` says it to people. */
export type Operation = keyof CommandWords['operations'];

/** Anything a command returns: plain data, with a sentence a person can read. */
export interface CommandResult {
  readonly outcome: string;
  readonly sentence: string;
}

/** Runs a command and tells the person how it ended, in a toast and in what is returned. */
export function command<Result extends CommandResult>(
  operation: Operation,
  work: () => Result,
): Result | CommandFailure {
  const result = quietly(operation, work);
  const text = 'hint' in result ? `${result.sentence} ${result.hint}` : result.sentence;
  const { toastTitle, operations } = wordsOf('commands');
  SpreadsheetApp.getActiveSpreadsheet().toast(text, toastTitle(operations[operation]), 8);
  return result;
}

/** Runs a command that nobody clicked: its end is only returned. */
export function quietly<Result extends CommandResult>(
  operation: Operation,
  work: () => Result,
): Result | CommandFailure {
  try {
    return work();
  } catch (error) {
    const broken = asOperationalError(error, operation);
    console.error(JSON.stringify({ operation, code: broken.code, sentence: broken.message }));
    return { outcome: 'failed', code: broken.code, sentence: broken.message, hint: broken.hint };
  }
}

function asOperationalError(error: unknown, operation: Operation): OperationalError {
  if (error instanceof OperationalError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const wording = wordsOf('errors')['google-failed'](wordsOf('commands').operations[operation], message);
  return new OperationalError({ code: 'google-failed', operation, ...wording, cause: error });
}
