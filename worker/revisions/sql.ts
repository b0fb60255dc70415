// The statements of the event store. Cells travel as `json`, which both drivers take as text.

export const LOCK_META = `
  select revision, manifest::text as manifest from app_event_store_meta for update`;

/** The row of meta, when somebody has deleted it. */
export const MAKE_META = `insert into app_event_store_meta default values on conflict do nothing`;

/** The highest number that any revision has, whatever the head says. */
export const HIGHEST_REVISION = `select max(number) as number from app_event_store_revisions`;

/** All reads that follow in the transaction see one moment. */
export const SEE_ONE_MOMENT = `set transaction isolation level repeatable read, read only`;

export const READ_META = `
  select revision, digest, row_count as "rowCount", event_count as "eventCount", updated_at as "updatedAt"
  from app_event_store_meta`;

/** Compare and swap: changes nothing when the head is not `$1` any more. */
export const MOVE_HEAD = `
  update app_event_store_meta
  set revision = $2, origin = $3, digest = $4, manifest = $5::json, row_count = $6, event_count = $7,
    updated_at = now()
  where revision = $1
  returning revision`;

export const READ_HASHES = `select event_key as key, hash from app_event_store_rows`;

export const PUT_ROWS = `
  insert into app_event_store_rows (event_key, hash, cells)
  select key, hash, cells from json_to_recordset($1::json) as given (key text, hash text, cells text[])
  on conflict (event_key) do update set hash = excluded.hash, cells = excluded.cells`;

export const CLEAR_ROWS = `delete from app_event_store_rows`;

export const DELETE_ROWS = `delete from app_event_store_rows where event_key = any($1::text[])`;

/** Whole rows, whatever columns the table has: it is read before it is migrated, too. */
export const READ_ROWS = `
  select row_to_json(r)::text as stored from app_event_store_rows r order by event_key`;

export const COUNT_ROWS = `select count(*) as count from app_event_store_rows`;

export const READ_COLUMNS = `select name from app_event_store_columns order by position`;

export const CLEAR_COLUMNS = `delete from app_event_store_columns`;

export const PUT_COLUMNS = `
  insert into app_event_store_columns (position, name)
  select position, name from unnest($1::text[]) with ordinality as given (name, position)`;

export const RECORD_REVISION = `
  insert into app_event_store_revisions
    (number, origin, digest, manifest, header, placements_header, placements, added, changed, removed)
  values ($1, $2, $3, $4::json, $5::json, $6::json, $7::json, $8, $9, $10)`;

export const RECORD_REVISION_ROWS = `
  insert into app_event_store_revision_rows (revision, event_key, cells)
  select $1, key, cells from json_to_recordset($2::json) as given (key text, cells text[])`;

/** `header` is null before migration 7. */
export const READ_REVISION = `
  select manifest::text as manifest, row_to_json(r) ->> 'header' as header,
    placements_header::text as "placementsHeader", placements::text as placements
  from app_event_store_revisions r where number = $1`;

/** The rows as of a revision: of each key the latest form, unless that is its end. */
export const READ_REVISION_ROWS = `
  select cells from (
    select distinct on (event_key) event_key, cells
    from app_event_store_revision_rows
    where revision <= $1
    order by event_key, revision desc
  ) as latest
  where cells is not null
  order by event_key`;
