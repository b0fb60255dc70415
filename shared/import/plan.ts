// What an import would put into `Events`: the file, read through its mapping, before anything is written.

import type { Field } from '../columns.ts';
import type { BoundMapping } from './bind-mapping.ts';
import type { ReadingOfDates } from './date-item.ts';
import { groupRows, type MappedRow, type RowGroups } from './group.ts';
import { remark } from './remark.ts';
import { applyRule, type Happening } from './rule.ts';
import type { LeftOutRow, SourceTable } from './source-table.ts';

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
export function planImport(source: SourceTable, mapping: BoundMapping, dates: ReadingOfDates): Plan {
  const indexOf = new Map(source.header.map((name, index) => [name, index]));
  const tallies = new Map<
    Field,
    { filled: number; blank: number; happenings: (Happening & { line: number })[] }
  >();
  for (const field of mapping.rules.keys()) tallies.set(field, { filled: 0, blank: 0, happenings: [] });

  const setAside = [...source.setAside];
  const rows = source.rows.flatMap(({ line, cells }): MappedRow[] => {
    const cellOf = (column: string) => cells[indexOf.get(column)!] ?? '';
    const mapped = new Map<Field, string>();
    for (const [field, rule] of mapping.rules) {
      const { text, happenings } = applyRule(rule, cellOf);
      const tally = tallies.get(field)!;
      if (text.trim() === '') tally.blank += 1;
      else tally.filled += 1;
      for (const happening of happenings) tally.happenings.push({ ...happening, line });
      mapped.set(field, text);
    }
    if (isSilent(mapped)) {
      setAside.push({ line, reason: remark('row-silent') });
      return [];
    }
    return [{ line, cells: mapped, group: groupName(mapping.groupBy.map(cellOf)) }];
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
