// An OperationalError whose sentences are in the editor's language.

import { OperationalError } from '../../shared/operational-error.ts';
import type { ErrorWords, Wording } from './english/errors.ts';
import { wordsOf } from './words.ts';

/** The OperationalError of a code, to be thrown; `parameters` fill its sentences. */
export function broken<Code extends keyof ErrorWords>(
  code: Code,
  operation: string,
  ...parameters: Parameters<ErrorWords[Code]>
): OperationalError {
  const messages = wordsOf('errors')[code] as (...filling: Parameters<ErrorWords[Code]>) => Wording;
  return new OperationalError({ code, operation, ...messages(...parameters) });
}
