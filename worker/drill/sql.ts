// The statements of drills.

export const NOTE_DRILL = `
  insert into app_event_store_drills as before (environment, drilled_at, proven_at, backup_ids, difference)
  values ($1, $2::timestamptz, case when $4::text is null then $2::timestamptz end, $3::text[], $4::text)
  on conflict (environment) do update
  set drilled_at = excluded.drilled_at, proven_at = coalesce(excluded.proven_at, before.proven_at),
    backup_ids = excluded.backup_ids, difference = excluded.difference`;

export const LAST_DRILL = `
  select drilled_at as "drilledAt", proven_at as "provenAt", backup_ids as "backupIds", difference
  from app_event_store_drills where environment = $1`;

export const SCHEMA_HERE = `select quote_ident(current_schema()) as name`;

/** A schema that only this transaction sees, and that everything from now on is made in. */
export const openScratch = (scratch: string) =>
  `create schema ${scratch}; set local search_path to ${scratch}`;

export const dropScratch = (scratch: string, home: string) =>
  `set local search_path to ${home}; drop schema ${scratch} cascade`;

/** Its columns are the same in both: both come from the same migrations. */
export const copyBackup = (home: string) => `
  insert into app_event_store_backups (${BACKUP_COLUMNS})
  select ${BACKUP_COLUMNS} from ${home}.app_event_store_backups where id = $1`;

export const copyMark = (home: string) => `
  insert into app_event_store_backup_marks (${MARK_COLUMNS})
  select ${MARK_COLUMNS} from ${home}.app_event_store_backup_marks where backup_id = $1`;

const BACKUP_COLUMNS = `id, created_at, created_by, trigger, row_count, featured_entry_count, store_updated_at,
    store_checksum, csv_content, featured_entries_json`;
const MARK_COLUMNS = `backup_id, environment, sequence, pinned, revision, manifest, placements_header,
    previous_digest, digest, verified_at`;
