-- The event store: the current revision as a table that a person can read, and every revision as what it
-- changed. Cells are the canonical text of the Published tab, so all of it can be made again from there.

create table app_event_store_meta (
  -- One row, which is also the lock that writers take.
  id boolean primary key default true check (id),
  -- The highest revision stored; 0 before the first.
  revision bigint not null default 0,
  origin text,
  -- SHA-256 of the Published tab, as its manifest says it.
  digest text,
  manifest json,
  row_count integer not null default 0,
  event_count integer not null default 0,
  updated_at timestamptz,
  check (revision = 0 or (origin is not null and digest is not null and manifest is not null))
);
insert into app_event_store_meta default values;

create table app_event_store_columns (
  position integer primary key,
  -- The header as published.
  name text not null,
  -- Where its cells stand in app_event_store_rows.
  column_name text not null unique
);

create table app_event_store_rows (
  event_key text collate "C" primary key,
  -- SHA-256 of the row's cells: what has changed is found without reading them.
  hash text not null,
  status text not null,
  title text not null,
  description text not null,
  occurrences text not null,
  venue text not null,
  address text not null,
  area text not null,
  city text not null,
  country text not null,
  latitude text not null,
  longitude text not null,
  category text not null,
  genres text not null,
  tags text not null,
  price text not null,
  age text not null,
  setting text not null,
  host text not null,
  host_countries text not null,
  links text not null,
  image text not null,
  access text not null,
  pick text not null,
  series text not null,
  sequence text not null,
  changed_in text not null,
  changed_at text not null,
  previous_start text not null,
  dropped text not null
);

create table app_event_store_revisions (
  number bigint primary key check (number > 0),
  origin text not null,
  digest text not null,
  manifest json not null,
  -- The rows of Published placements, in their order.
  placements json not null,
  added integer not null,
  changed integer not null,
  removed integer not null,
  stored_at timestamptz not null default now()
);

create table app_event_store_revision_rows (
  revision bigint not null references app_event_store_revisions (number),
  event_key text collate "C" not null,
  -- The row's cells as of this revision, in published order; null where the row is gone.
  cells text[],
  primary key (event_key, revision)
);

create function app_event_store_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Stored revisions are never changed or deleted (%).', tg_table_name
    using errcode = 'restrict_violation';
end
$$;

create trigger app_event_store_revisions_stay
  before update or delete on app_event_store_revisions
  for each statement execute function app_event_store_refuse_change();

create trigger app_event_store_revision_rows_stay
  before update or delete on app_event_store_revision_rows
  for each statement execute function app_event_store_refuse_change();
