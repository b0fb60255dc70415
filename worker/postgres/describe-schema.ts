// Writes a database's schema as text, the same on every engine and version: what schema.txt pins.

import type { Queries } from './database.ts';
import * as sql from './sql.ts';

interface Line extends Record<string, unknown> {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly collation: string | null;
  readonly usual: string | null;
  readonly definition: string;
}

/** One block a table: columns, constraints, indexes, triggers; functions at the end. */
export async function describeSchema(queries: Queries): Promise<string> {
  const lines: string[] = [];
  for (const { name: table } of await queries.query<Line>(sql.TABLES_THERE)) {
    lines.push(table);
    const ask = (statement: string) => queries.query<Line>(statement, [table]);
    for (const { name, type, collation, required, usual } of await ask(sql.COLUMNS_THERE)) {
      const order = collation === null ? '' : ` collate ${collation}`;
      const value = usual === null ? '' : ` default ${usual}`;
      lines.push(`  ${name} ${type}${order}${required ? ' not null' : ''}${value}`);
    }
    for (const { name, definition } of await ask(sql.CONSTRAINTS_THERE))
      lines.push(`  constraint ${name} ${definition}`);
    for (const { definition } of await ask(sql.INDEXES_THERE)) lines.push(`  ${definition}`);
    for (const { definition } of await ask(sql.TRIGGERS_THERE)) lines.push(`  ${definition}`);
    lines.push('');
  }
  for (const { definition } of await queries.query<Line>(sql.FUNCTIONS_THERE))
    lines.push(definition.trim(), '');
  return lines.join('\n');
}
