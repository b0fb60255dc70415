// The statements of backups. Whoever writes holds the lock of the store's meta row.

export const NEWEST_MARK = `
  select sequence, digest from app_event_store_backup_marks
  where environment = $1 order by sequence desc limit 1`;

export const IDS_OF_SECOND = `select id from app_event_store_backups where id = $1 or id like $1 || '\\_%'`;

export const PUT_BACKUP = `
  insert into app_event_store_backups (id, created_at, created_by, trigger, row_count, featured_entry_count,
    store_updated_at, store_checksum, csv_content, featured_entries_json)
  select $1, $2::timestamptz, $3, $4, $5, $6, updated_at, $7, $8, $9 from app_event_store_meta`;

export const PUT_MARK = `
  insert into app_event_store_backup_marks (backup_id, environment, sequence, revision, manifest,
    placements_header, previous_digest, digest)
  values ($1, $2, $3, $4, $5::json, $6::json, $7, $8)`;

export const MARK_VERIFIED = `
  update app_event_store_backup_marks set verified_at = $2::timestamptz where backup_id = $1`;

export const READ_KEPT = `
  select id, row_count as "rowCount", featured_entry_count as "featuredEntryCount",
    store_checksum as "storeChecksum", csv_content as "csvContent",
    featured_entries_json as "featuredEntriesJson", revision, manifest::text as manifest,
    placements_header::text as "placementsHeader", previous_digest as "previousDigest", digest
  from app_event_store_backups join app_event_store_backup_marks on backup_id = id
  where id = $1`;

export const LIST_BACKUPS = `
  select id, created_at as "createdAt", created_by as "createdBy", trigger, row_count as "rowCount",
    featured_entry_count as "featuredEntryCount", revision, sequence, pinned as "isPinned",
    verified_at as "verifiedAt"
  from app_event_store_backups join app_event_store_backup_marks on backup_id = id
  where environment = $1 order by sequence desc`;

export const SET_PINNED = `
  update app_event_store_backup_marks set pinned = $3 where backup_id = $1 and environment = $2 returning backup_id`;

/** Whether there are tables to read a programme from and to keep its backup in. */
export const HOLDS_BACKUPS = `
  select bool_and(to_regclass(name) is not null) as holds
  from unnest(array['app_event_store_meta', 'app_event_store_columns', 'app_event_store_rows',
    'app_event_store_revisions', 'app_event_store_backups', 'app_event_store_backup_marks']) as name`;

export const DELETE_BACKUPS = `delete from app_event_store_backups where id = any($1::text[])`;

/** The highest number that a revision has or a backup holds, whatever the head says. */
export const HIGHEST_NUMBERS = `
  select coalesce((select max(number) from app_event_store_revisions), 0) as recorded,
    coalesce((select max(revision) from app_event_store_backup_marks), 0) as "backedUp"`;

/** Keys that some revision had: those that a restored one lacks have to end in it. */
export const KNOWN_KEYS = `select distinct event_key as key from app_event_store_revision_rows`;

/** All of a backup but when it was proved. */
export const READ_WHOLE = `
  select id, created_at as "createdAt", created_by as "createdBy", trigger, row_count as "rowCount",
    featured_entry_count as "featuredEntryCount", store_updated_at as "storeUpdatedAt",
    store_checksum as "storeChecksum", csv_content as "csvContent",
    featured_entries_json as "featuredEntriesJson", environment, sequence, pinned, revision,
    manifest::text as manifest, placements_header::text as "placementsHeader",
    previous_digest as "previousDigest", digest
  from app_event_store_backups join app_event_store_backup_marks on backup_id = id
  where id = $1`;

/** In two steps, because no two may have one sequence even for a moment. */
export const TURN_OTHERS_AWAY = `
  update app_event_store_backup_marks set sequence = -sequence
  where environment = $1 and backup_id <> all($2::text[])`;

export const PUT_OTHERS_ABOVE = `
  update app_event_store_backup_marks set sequence = $2::bigint - sequence where environment = $1 and sequence < 0`;

export const PUT_BACK_BACKUP = `
  insert into app_event_store_backups (id, created_at, created_by, trigger, row_count, featured_entry_count,
    store_updated_at, store_checksum, csv_content, featured_entries_json)
  values ($1, $2::timestamptz, $3, $4, $5, $6, $7::timestamptz, $8, $9, $10)
  on conflict do nothing`;

export const PUT_BACK_MARK = `
  insert into app_event_store_backup_marks (backup_id, environment, sequence, pinned, revision, manifest,
    placements_header, previous_digest, digest)
  values ($1, $2, $3, $4, $5, $6::json, $7::json, $8, $9)
  on conflict do nothing`;
