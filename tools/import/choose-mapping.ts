// The mapping of an import: a file's, or one that is proposed from the table itself and asked about.

import { columnOf } from '../../shared/columns.ts';
import { type BoundMapping, bindMapping } from '../../shared/import/bind-mapping.ts';
import type { Mapping } from '../../shared/import/mapping.ts';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import type { Proposal } from '../../shared/import/proposal.ts';
import { lackingFields, mappingOf, propose } from '../../shared/import/propose.ts';
import type { Settings } from '../../shared/settings.ts';
import { type Ask, askColumns } from './ask-columns.ts';
import { isZone } from './prepare.ts';
import type { CsvTable } from './read-csv.ts';

export interface MappingChoice {
  readonly mapping: Mapping;
  readonly bound: BoundMapping;
  readonly proposal: Proposal;
}

/**
 * Proposes a mapping, and tells it before anything is asked. `ask` is absent where nobody sits: columns in doubt
 * stay out then.
 */
export async function proposeMapping(
  source: CsvTable,
  settings: Settings,
  tell: (proposal: Proposal) => void,
  ask: Ask | undefined,
): Promise<Outcome<MappingChoice>> {
  const proposed = propose(source, settings);
  tell(proposed);
  const proposal = ask ? await askColumns(proposed, ask) : proposed;
  const lacking = lackingFields(proposal);
  if (lacking.length > 0) return refused(...lacking.map((field) => lackingSentence(proposal, field)));
  const mapping = mappingOf(proposal);
  const bound = bindMapping(mapping, source.header, isZone);
  return bound.kind === 'refused' ? bound : done({ mapping, bound: bound.value, proposal });
}

function lackingSentence(proposal: Proposal, field: ReturnType<typeof lackingFields>[number]): string {
  const { header } = columnOf(field);
  const possible = proposal.columns
    .filter((column) => column.field === field || column.alternatives.includes(field))
    .map(({ column }) => `“${column}”`);
  const may = possible.length > 0 ? ` It may be ${possible.join(' or ')}.` : '';
  return (
    `No column is surely the ${header}, and every event needs one.${may} Say it at a terminal, or in a ` +
    `mapping with --map; the file has ${proposal.header.join(', ')}.`
  );
}
