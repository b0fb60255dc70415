// Compares the schema with the pinned one, and makes again what is gone as a whole: tables, functions, triggers. What
// is there but different is never touched; it is named, with the statement that would repair it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperationalError } from '../../shared/operational-error.ts';
import type { Database } from './database.ts';
import { describeSchema } from './describe-schema.ts';
import { MIGRATIONS_FOLDER, noteAllApplied } from './migrate.ts';
import * as sql from './sql.ts';

export interface Schema {
  /** The lines of each table, without their indent. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  readonly functions: ReadonlyMap<string, string>;
}

export interface SchemaRepair {
  /** Tables that were gone and are there again, empty. */
  readonly tables: readonly string[];
  /** Functions and triggers that were made again. */
  readonly others: readonly string[];
  /** What stays as it is: a sentence each, which says what to do. */
  readonly differences: readonly string[];
}

/**
 * Brings the list of applied migrations back when it was dropped beside tables that are those of this version. Gives
 * false when it is there, or the database is new. Throws an `OperationalError` when the tables are of another version.
 */
export async function repairMigrationsList(database: Database): Promise<boolean> {
  const found = readSchema(await describeSchema(database));
  if (found.tables.size === 0 || found.tables.has(MIGRATIONS_TABLE)) return false;
  const pinned = pinnedSchema();
  const other = [...found.tables].find(([table, lines]) => !isAsPinned(pinned.tables.get(table), lines));
  if (other) throw isOfAnotherVersion(other[0]);
  // What this version has and the database has not is made by this, as the migrations would have made it.
  await repairSchema(database);
  return noteAllApplied(database);
}

const MIGRATIONS_TABLE = 'app_event_store_migrations';

function isAsPinned(pinned: readonly string[] = [], found: readonly string[]): boolean {
  // Those that hang on what else was dropped may be gone with it.
  const mustStand = pinned.filter((line) => !['foreign key', 'trigger'].includes(kindOf(line)));
  return mustStand.length > 0 && mustStand.every((line) => found.includes(line));
}

function isOfAnotherVersion(table: string): OperationalError {
  return new OperationalError({
    code: 'migrations-lost',
    operation: 'compare the schema',
    message: `The list of applied migrations is gone, and ${table} is not as this version has it; nothing was changed.`,
    hint: 'Run the version that this database was last used with, or restore a dump of the database.',
  });
}

/** Repairs what can be repaired, in one transaction; the database has all migrations by now. */
export function repairSchema(database: Database): Promise<SchemaRepair> {
  const pinned = pinnedSchema();
  return database.transaction(async (queries) => {
    await queries.query(sql.LOCK_MIGRATIONS);
    const found = readSchema(await describeSchema(queries));
    const tables = [...pinned.tables.keys()].filter((table) => !found.tables.has(table));
    const functions = [...pinned.functions].filter(([name, text]) => found.functions.get(name) !== text);
    const triggers = triggersGone(pinned, found);
    const script = [
      ...functions.map(([, text]) => `${text};`),
      ...tables.map((table) => makeTable(table, pinned.tables.get(table)!)),
      // Only now there is what they refer to.
      ...tables.flatMap((table) => foreignKeys(table, pinned.tables.get(table)!)),
      ...triggers.map(({ line }) => `${line};`),
    ];
    if (script.length > 0) await queries.script(script.join('\n'));
    const others = [
      ...functions.map(([name]) => name),
      ...triggers.filter(({ table }) => !tables.includes(table)).map(({ line }) => line.split(' ')[2]!),
    ];
    return { tables, others, differences: differencesOf(pinned, readSchema(await describeSchema(queries))) };
  });
}

function pinnedSchema(): Schema {
  return readSchema(readFileSync(join(MIGRATIONS_FOLDER, 'schema.txt'), 'utf8'));
}

/** Reads what `describeSchema` writes. */
export function readSchema(text: string): Schema {
  const [tables, ...functions] = text.replace(/\r\n/g, '\n').split(/^(?=CREATE OR REPLACE FUNCTION )/m);
  const blocks = tables!.split('\n\n').filter((block) => block.trim() !== '');
  return {
    tables: new Map(
      blocks.map((block) => {
        const [name, ...lines] = block.trim().split('\n');
        return [name!, lines.map((line) => line.trim())];
      }),
    ),
    functions: new Map(functions.map((each) => [/FUNCTION public\.(\w+)/.exec(each)![1]!, each.trim()])),
  };
}

type LineKind = 'column' | 'constraint' | 'foreign key' | 'index' | 'trigger';

function kindOf(line: string): LineKind {
  if (line.startsWith('CREATE TRIGGER ')) return 'trigger';
  if (/^CREATE (UNIQUE )?INDEX /.test(line)) return 'index';
  if (/^constraint \w+ FOREIGN KEY/.test(line)) return 'foreign key';
  return line.startsWith('constraint ') ? 'constraint' : 'column';
}

function makeTable(table: string, lines: readonly string[]): string {
  const of = (...kinds: LineKind[]) => lines.filter((line) => kinds.includes(kindOf(line)));
  const constraints = of('constraint');
  const own = new Set(constraints.map(nameOf));
  // The index of a constraint comes with it.
  const indexes = of('index').filter((line) => !own.has(nameOf(line)));
  return [
    sql.makeTable(table, [...of('column').map(columnOf), ...constraints]),
    ...indexes.map((line) => `${line};`),
  ].join('\n');
}

function foreignKeys(table: string, lines: readonly string[]): string[] {
  return lines.filter((line) => kindOf(line) === 'foreign key').map((line) => sql.addConstraint(table, line));
}

function columnOf(line: string): string {
  return line.replace(/ collate (\S+)/, ' collate "$1"');
}

function nameOf(line: string): string {
  return /^(?:constraint|CREATE UNIQUE INDEX|CREATE INDEX|CREATE TRIGGER) (\w+)|^(\w+)/
    .exec(line)!
    .slice(1)
    .find(Boolean)!;
}

function triggersGone(pinned: Schema, found: Schema): { table: string; line: string }[] {
  return [...pinned.tables].flatMap(([table, lines]) => {
    const there = new Set(found.tables.get(table)?.map(nameOf));
    return lines
      .filter((line) => kindOf(line) === 'trigger' && !there.has(nameOf(line)))
      .map((line) => ({ table, line }));
  });
}

function differencesOf(pinned: Schema, found: Schema): string[] {
  const message: string[] = [];
  for (const [table, wanted] of pinned.tables) {
    const there = found.tables.get(table) ?? [];
    // In the order of the file, a column that was added last by hand stands elsewhere: only what is said counts.
    for (const line of wanted.filter((each) => !there.includes(each))) {
      const other = there.find((each) => kindOf(each) === kindOf(line) && nameOf(each) === nameOf(line));
      message.push(other ? isOther(table, line, other) : isGone(table, line));
    }
    for (const line of there) {
      const isKnown = wanted.some((each) => kindOf(each) === kindOf(line) && nameOf(each) === nameOf(line));
      if (!isKnown) message.push(isMore(table, line));
    }
  }
  for (const table of found.tables.keys()) {
    if (!pinned.tables.has(table)) {
      message.push(`The table ${table} is none of Bandstand’s. It does no harm; drop it if nobody needs it.`);
    }
  }
  return message;
}

function isGone(table: string, line: string): string {
  const kind = kindOf(line);
  const statement =
    kind === 'column'
      ? sql.addColumn(table, columnOf(line))
      : kind === 'index'
        ? `${line};`
        : sql.addConstraint(table, line);
  const first = kind === 'column' ? 'Restore the table from a dump of the database, or run' : 'Run';
  return `The ${kind} ${nameOf(line)} of ${table} is gone. ${first}: ${statement}`;
}

function isOther(table: string, line: string, other: string): string {
  return `The ${kindOf(line)} ${nameOf(line)} of ${table} was changed: it is “${other}” and should be “${line}”. Change it back by hand; the rows are not touched here.`;
}

function isMore(table: string, line: string): string {
  return `The ${kindOf(line)} ${nameOf(line)} of ${table} was added by hand. If writing fails because of it, drop it.`;
}
