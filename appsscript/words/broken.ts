// A Breakdown whose sentences are in the editor's language.

import { Breakdown } from '../../shared/breakdown.ts';
import type { Wording } from './english-breakdowns.ts';
import { type Words, words } from './words.ts';

type Breakdowns = Words['breakdowns'];

/** The Breakdown of a code, to be thrown; `parameters` fill its sentences. */
export function broken<Code extends keyof Breakdowns>(
  code: Code,
  operation: string,
  ...parameters: Parameters<Breakdowns[Code]>
): Breakdown {
  const say = words().breakdowns[code] as (...filling: Parameters<Breakdowns[Code]>) => Wording;
  return new Breakdown({ code, operation, ...say(...parameters) });
}
