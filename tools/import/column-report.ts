// The table of what an import made of every column of the file, and of the columns of `Events` that no
// column of the file fills.

import { columnOf, type Field } from '../../shared/columns.ts';
import type { FieldTally, Plan } from '../../shared/import/plan.ts';
import { columnsOf, type Happening } from '../../shared/import/rule.ts';

export interface ColumnReport {
  /** The file's column; `null` for a cell that the mapping writes itself. */
  readonly source: string | null;
  /** Headers of `Events`. */
  readonly to: readonly string[];
  /** `used` by a rule or for grouping, `ignored` by the mapping, or `left aside` because nobody named it. */
  readonly fate: 'used' | 'ignored' | 'left aside';
  readonly filled: number;
  readonly blank: number;
  /** Three different cells at most. */
  readonly examples: readonly string[];
  /** What was done to the cells, as sentences. */
  readonly conversions: readonly string[];
}

/** One entry a column of the file, in its order, then one for each constant. */
export function columnReports(plan: Plan): ColumnReport[] {
  const { source, mapping } = plan;
  const rules = [...mapping.rules];
  const fromFile = source.header.map((name, index): ColumnReport => {
    const cells = source.rows.map((row) => row.cells[index]!).filter((cell) => cell.trim() !== '');
    const fields = rules.filter(([, rule]) => columnsOf(rule).includes(name)).map(([field]) => field);
    const conversions = fields.flatMap((field) => conversionsOf(field, plan.tallies.get(field)!, name));
    if (mapping.groupBy.includes(name)) conversions.push('Rows that agree in it are one event.');
    const fate = mapping.ignored.includes(name)
      ? 'ignored'
      : mapping.leftAside.includes(name) && !mapping.groupBy.includes(name)
        ? 'left aside'
        : 'used';
    return {
      source: name,
      to: fields.map((field) => columnOf(field).header),
      fate,
      filled: cells.length,
      blank: source.rows.length - cells.length,
      examples: [...new Set(cells)].slice(0, 3),
      conversions: [...conversions, ...foldings(fields, plan)],
    };
  });
  const written = rules.flatMap(([field, rule]): ColumnReport[] => {
    if (columnsOf(rule).length > 0) return [];
    const { filled, blank } = plan.tallies.get(field)!;
    const text = 'constant' in rule ? rule.constant : '';
    return [
      {
        source: null,
        to: [columnOf(field).header],
        fate: 'used',
        filled,
        blank,
        examples: [text],
        conversions: ['The same in every row.'],
      },
    ];
  });
  return [...fromFile, ...written];
}

function foldings(fields: readonly Field[], plan: Plan): string[] {
  const lists = plan.events.filter(({ lines }) => lines.length > 1);
  if (lists.length === 0) return [];
  const dates = lists.reduce((sum, { lines }) => sum + lines.length, 0);
  return fields.flatMap((field) => {
    if (field === 'date') return [`${dates} rows became ${lists.length} lists of dates with their times.`];
    return field === 'startTime' || field === 'endTime'
      ? ['In a list of dates the times stand in Date.']
      : [];
  });
}

const MOST_NAMED = 6;

function conversionsOf(field: Field, tally: FieldTally, column: string): string[] {
  const { header } = columnOf(field);
  const happenings = tally.happenings.filter((each) => each.column === column);
  const of = (kind: Happening['kind']) => happenings.filter((each) => each.kind === kind);
  const sentences: string[] = [];
  for (const [from, found] of byValue(of('replaced'))) {
    sentences.push(
      `${header}: “${from}” became ${found[0]!.to === '' ? 'blank' : `“${found[0]!.to}”`} (${rowsText(found.length)}).`,
    );
  }
  const defaulted = of('defaulted');
  if (defaulted.length > 0) {
    sentences.push(`${header}: blank became “${defaulted[0]!.to}” (${rowsText(defaulted.length)}).`);
  }
  for (const [value, found] of byValue(of('unlisted'))) {
    sentences.push(
      `${header}: “${value}” is not among the mapping's values and stays (${linesText(found)}).`,
    );
  }
  const unmatched = of('unmatched');
  if (unmatched.length > 0) {
    sentences.push(`${header}: the pattern found nothing, so it is blank, in ${linesText(unmatched)}.`);
  }
  return sentences;
}

function rowsText(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function byValue(happenings: FieldTally['happenings']): Map<string, FieldTally['happenings'][number][]> {
  const values = new Map<string, FieldTally['happenings'][number][]>();
  for (const each of happenings) values.set(each.from, [...(values.get(each.from) ?? []), each]);
  return values;
}

function linesText(found: readonly { readonly line: number }[]): string {
  const named = found.slice(0, MOST_NAMED).map(({ line }) => line);
  const rest = found.length - named.length;
  return `${found.length === 1 ? 'line' : 'lines'} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
