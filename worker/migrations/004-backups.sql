-- Backups of the event store: each a copy that can be read by a person and proved by its digests.

create table app_event_store_backups (
  id text primary key check (id ~ '^backup_[0-9]{8}_[0-9]{6}(_[0-9]+)?$'),
  created_at timestamptz not null,
  -- By which door: never a person.
  created_by text not null,
  trigger text not null check (trigger in ('manual', 'cron', 'pre-restore', 'pre-publish')),
  row_count integer not null,
  featured_entry_count integer not null,
  store_updated_at timestamptz,
  -- SHA-256 over both contents.
  store_checksum text not null,
  -- RFC 4180 with a header row; cells as the Published tab has them.
  csv_content text not null,
  featured_entries_json text not null
);

create table app_event_store_backup_marks (
  backup_id text primary key references app_event_store_backups (id) on delete cascade,
  environment text not null,
  -- Counts within the environment: clocks jump, this does not.
  sequence bigint not null,
  pinned boolean not null default false,
  revision bigint not null,
  -- Of the publication, without the person who published.
  manifest json not null,
  placements_header json not null,
  -- Each digest is taken over the one before, so that a backup that is put in or taken out shows.
  previous_digest text not null,
  digest text not null,
  -- When it was last read back and proved; null until then.
  verified_at timestamptz,
  unique (environment, sequence)
);
