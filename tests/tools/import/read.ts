// Reads texts as an import would, for tests that start from one.

import type { Outcome } from '../../../shared/import/outcome.ts';
import { propose } from '../../../shared/import/propose.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings.ts';
import { EMPTY_PROGRAMME, mappingFor, prepareImport, type Standing } from '../../../tools/import/prepare.ts';
import { type CsvTable, type ReadOptions, readCsv } from '../../../tools/import/read-csv.ts';

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

export function tableOf(text: string, options?: ReadOptions): CsvTable {
  return resultOf(readCsv(Buffer.from(text), options));
}

/** The table of a file and the mapping that is proposed for it, all questions left open. */
export function proposalOf(text: string | Buffer, settings: Partial<Settings> = {}) {
  const source = resultOf(readCsv(Buffer.from(text)));
  return { source, proposal: propose(source, { ...DEFAULT_SETTINGS, ...settings }) };
}

/** A file and its mapping, ready to be written into what stands. */
export function importOf(text: string, map: object, current: Standing = EMPTY_PROGRAMME) {
  const source = tableOf(text);
  const mapping = resultOf(mappingFor(source, JSON.stringify(map)));
  const from = { file: 'programme.csv', source, mapping };
  return { ...from, prepared: resultOf(prepareImport(from, { tab: 'Events', current }, 'seed')) };
}
