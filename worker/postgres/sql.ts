// The statements that keep count of migrations.

/** Any fixed number: it only has to be the same in every worker. */
const MIGRATION_LOCK = 4_703_218;

export const LOCK_MIGRATIONS = `select pg_advisory_xact_lock(${MIGRATION_LOCK})`;

export const MAKE_MIGRATIONS_TABLE = `
  create table if not exists app_event_store_migrations (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`;

export const READ_MIGRATIONS = `
  select number, name, checksum from app_event_store_migrations order by number`;

export const RECORD_MIGRATION = `
  insert into app_event_store_migrations (number, name, checksum) values ($1, $2, $3)`;
