// Writes a database's schema as text, the same on every engine and version: what schema.txt pins.

import type { Database } from '../../../worker/postgres/database.ts';

const TABLES = `
  select relname as name from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`;
const COLUMNS = `
  select attname as name, format_type(atttypid, atttypmod) as type, attnotnull as required,
    pg_get_expr(adbin, adrelid) as usual, collname as collation
  from pg_attribute
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    left join pg_collation on pg_collation.oid = attcollation and collname not in ('default')
  where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`;
const CONSTRAINTS = `
  select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
  where conrelid = $1::regclass and contype in ('p', 'u', 'f', 'c') order by conname`;
const INDEXES = `
  select pg_get_indexdef(indexrelid) as definition from pg_index
  where indrelid = $1::regclass order by indexrelid::regclass::text collate "C"`;
const TRIGGERS = `
  select pg_get_triggerdef(oid) as definition from pg_trigger
  where tgrelid = $1::regclass and not tgisinternal order by tgname`;
const FUNCTIONS = `
  select pg_get_functiondef(oid) as definition from pg_proc
  where pronamespace = 'public'::regnamespace order by proname`;

interface Line extends Record<string, unknown> {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly collation: string | null;
  readonly usual: string | null;
  readonly definition: string;
}

/** One block a table: columns, constraints, indexes, triggers; functions at the end. */
export async function describeSchema(database: Database): Promise<string> {
  const lines: string[] = [];
  for (const { name: table } of await database.query<Line>(TABLES)) {
    lines.push(table);
    const ask = (sql: string) => database.query<Line>(sql, [table]);
    for (const { name, type, collation, required, usual } of await ask(COLUMNS)) {
      const order = collation === null ? '' : ` collate ${collation}`;
      const value = usual === null ? '' : ` default ${usual}`;
      lines.push(`  ${name} ${type}${order}${required ? ' not null' : ''}${value}`);
    }
    for (const { name, definition } of await ask(CONSTRAINTS))
      lines.push(`  constraint ${name} ${definition}`);
    for (const { definition } of await ask(INDEXES)) lines.push(`  ${definition}`);
    for (const { definition } of await ask(TRIGGERS)) lines.push(`  ${definition}`);
    lines.push('');
  }
  for (const { definition } of await database.query<Line>(FUNCTIONS)) lines.push(definition.trim(), '');
  return lines.join('\n');
}
