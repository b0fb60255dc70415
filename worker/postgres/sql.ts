// The statements that begin and end transactions, those that keep count of migrations, and those that look at the
// schema and repair it.

/**
 * Begins a transaction whose waits the server bounds, in one message. Said in every transaction, because a pooler
 * takes no settings at the start of a connection, and gives each transaction whichever connection is free.
 */
export const beginWithin = (statementMs: number, lockMs: number) =>
  `begin; set local statement_timeout = ${statementMs}; set local lock_timeout = ${lockMs};
  set local idle_in_transaction_session_timeout = ${statementMs}`;

export const COMMIT = 'commit';

export const ROLL_BACK = 'rollback';

/** Any fixed number: it only has to be the same in every worker. */
const MIGRATION_LOCK = 4_703_218;

export const LOCK_MIGRATIONS = `select pg_advisory_xact_lock(${MIGRATION_LOCK})`;

export const MAKE_MIGRATIONS_TABLE = `
  create table if not exists app_event_store_migrations (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now(),
    -- Whether older code can go on over it. Nobody said until now: those before were all alike for their code.
    is_breaking boolean not null default true
  );
  alter table app_event_store_migrations add column if not exists is_breaking boolean not null default true`;

export const HAS_MIGRATIONS_TABLE = `
  select to_regclass('app_event_store_migrations') is not null as "isThere"`;

export const READ_MIGRATIONS = `
  select number, name, checksum, coalesce((row_to_json(m) ->> 'is_breaking')::boolean, true) as "isBreaking"
  from app_event_store_migrations m order by number`;

export const RECORD_MIGRATION = `
  insert into app_event_store_migrations (number, name, checksum, is_breaking) values ($1, $2, $3, $4)`;

/** What is there of ours, for describing it: others may keep tables in the same database. */
export const TABLES_THERE = `
  select relname as name from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace and relname like 'app\\_event\\_store\\_%'
  order by relname`;

export const COLUMNS_THERE = `
  select attname as name, format_type(atttypid, atttypmod) as type, attnotnull as required,
    pg_get_expr(adbin, adrelid) as usual, collname as collation
  from pg_attribute
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    left join pg_collation on pg_collation.oid = attcollation and collname not in ('default')
  where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`;

export const CONSTRAINTS_THERE = `
  select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
  where conrelid = $1::regclass and contype in ('p', 'u', 'f', 'c') order by conname`;

export const INDEXES_THERE = `
  select pg_get_indexdef(indexrelid) as definition from pg_index
  where indrelid = $1::regclass order by indexrelid::regclass::text collate "C"`;

export const TRIGGERS_THERE = `
  select pg_get_triggerdef(oid) as definition from pg_trigger
  where tgrelid = $1::regclass and not tgisinternal order by tgname`;

export const FUNCTIONS_THERE = `
  select pg_get_functiondef(oid) as definition from pg_proc
  where pronamespace = 'public'::regnamespace and proname like 'app\\_event\\_store\\_%'
  order by proname`;

/** A table from its lines in `schema.txt`. */
export const makeTable = (table: string, lines: readonly string[]) =>
  `create table public.${table} (${lines.join(', ')});`;

export const addConstraint = (table: string, constraint: string) =>
  `alter table public.${table} add ${constraint};`;

export const addColumn = (table: string, column: string) =>
  `alter table public.${table} add column ${column};`;
