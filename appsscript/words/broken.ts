// A Breakdown whose sentences are in the editor's language.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Wording } from './english-errors.ts';
import { type Words, words } from './words.ts';

type OperationalErrors = Words['operationalErrors'];

/** The Breakdown of a code, to be thrown; `parameters` fill its sentences. */
export function broken<Code extends keyof OperationalErrors>(
  code: Code,
  operation: string,
  ...parameters: Parameters<OperationalErrors[Code]>
): OperationalError {
  const messages = words().operationalErrors[code] as (
    ...filling: Parameters<OperationalErrors[Code]>
  ) => Wording;
  return new OperationalError({ code, operation, ...messages(...parameters) });
}
