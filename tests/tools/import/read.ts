// Reads texts as an import would, for tests that start from one.

import type { Outcome } from '../../../tools/import/outcome.ts';
import { EMPTY_PROGRAMME, mappingFor, prepareImport, type Standing } from '../../../tools/import/prepare.ts';
import { type ReadOptions, readCsv, type SourceTable } from '../../../tools/import/read-csv.ts';

/** The value of an outcome that must not be a refusal. */
export function resultOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'refused') throw new Error(outcome.problems.join('\n'));
  return outcome.value;
}

/** The problems of an outcome that must be a refusal. */
export function problemsOf(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.kind === 'done') throw new Error('It was not refused.');
  return outcome.problems;
}

export function tableOf(text: string, options?: ReadOptions): SourceTable {
  return resultOf(readCsv(Buffer.from(text), options));
}

/** A file and its mapping, ready to be written into what stands. */
export function importOf(text: string, map: object | undefined, standing: Standing = EMPTY_PROGRAMME) {
  const source = tableOf(text);
  const mapping = resultOf(mappingFor(source, map && JSON.stringify(map)));
  const from = { file: 'programme.csv', source, mapping };
  return { ...from, prepared: resultOf(prepareImport(from, { tab: 'Events', standing }, 'seed')) };
}
