// What an import would put into `Events`: the file, read through its mapping, before anything is written.

import type { Field } from '../columns.ts';
import type { BoundMapping } from './bind-mapping.ts';
import { DATE_FIELDS } from './date-item.ts';
import { groupRows, type MappedRow, type RowGroups } from './group.ts';
import { hasQualities, qualify, type Reading } from './qualify.ts';
import { remark } from './remark.ts';
import { applyRule, columnsOf, type Happening } from './rule.ts';
import type { LeftOutRow, SourceTable } from './source-table.ts';
import { stateOfRow, statusCell } from './state-columns.ts';

/** What the rules of one field did over all rows. */
export interface FieldTally {
  readonly filled: number;
  readonly blank: number;
  readonly happenings: readonly (Happening & { readonly line: number })[];
}

export interface Plan extends RowGroups {
  readonly source: SourceTable;
  readonly mapping: BoundMapping;
  readonly tallies: ReadonlyMap<Field, FieldTally>;
  /** Rows that stay in the raw tab only: torn ones, and those in which no mapped cell says anything. */
  readonly setAside: readonly LeftOutRow[];
}

/** Maps and groups every row of the file. `dates` says how its dates are read. */
export function planImport(source: SourceTable, mapping: BoundMapping, dates: Reading): Plan {
  const indexOf = new Map(source.header.map((name, index) => [name, index]));
  const tallies = new Map<
    Field,
    { filled: number; blank: number; happenings: (Happening & { line: number })[] }
  >();
  for (const field of mapping.rules.keys()) tallies.set(field, { filled: 0, blank: 0, happenings: [] });

  const hasStates = Object.keys(mapping.states).length > 0;
  const own = mapping.rules.get('status');
  const isOwnStatus = own !== undefined && !columnsOf(own).some((column) => column in mapping.states);
  const isQualified = hasQualities(mapping);
  // Columns that are a date or a time as they stand may be written another way; every other one must agree.
  const written = new Set(
    [...DATE_FIELDS].flatMap((field) => {
      const rule = mapping.rules.get(field);
      return rule && 'from' in rule && rule.match === undefined ? [rule.from] : [];
    }),
  );
  const compared = source.header.flatMap((name, index) => (written.has(name) ? [] : [index]));
  const besideOf = (cells: readonly string[]) => () =>
    JSON.stringify(compared.map((index) => cells[index]!.trim()));
  const setAside = [...source.setAside];
  const rows = source.rows.flatMap(({ line, cells }): MappedRow[] => {
    const cellOf = (column: string) => cells[indexOf.get(column)!] ?? '';
    const mapped = new Map<Field, string>();
    const state = hasStates ? stateOfRow(mapping.states, cellOf) : 'scheduled';
    if (state === 'leave out') {
      setAside.push({ line, reason: remark('row-left-out') });
      return [];
    }
    for (const [field, rule] of mapping.rules) {
      const { text, happenings } = applyRule(rule, cellOf);
      const tally = tallies.get(field)!;
      for (const happening of happenings) tally.happenings.push({ ...happening, line });
      mapped.set(field, text);
    }
    const isSaid = !isSilent(mapped);
    if (hasStates) mapped.set('status', statusCell(isOwnStatus ? mapped.get('status')! : '', state));
    if (isQualified) qualify(mapped, cellOf, mapping, dates);
    for (const [field, text] of mapped) {
      const tally = tallies.get(field)!;
      if (text.trim() === '') tally.blank += 1;
      else tally.filled += 1;
    }
    if (!isSaid) {
      setAside.push({ line, reason: remark('row-silent') });
      return [];
    }
    return [{ line, cells: mapped, group: groupName(mapping.groupBy.map(cellOf)), beside: besideOf(cells) }];
  });
  return { source, mapping, tallies, setAside, ...groupRows(rows, dates) };
}

function isSilent(cells: ReadonlyMap<Field, string>): boolean {
  return [...cells].every(([field, cell]) => field === 'key' || cell.trim() === '');
}

/** Rows whose grouping cells are all blank have nothing in common. */
function groupName(cells: readonly string[]): string | null {
  return cells.every((cell) => cell.trim() === '') ? null : JSON.stringify(cells.map((cell) => cell.trim()));
}
