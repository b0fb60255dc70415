// The statements of the Vault's head, and of the pages of one on its way.

export const READ_HEAD = `
  select sequence, seal, taken_at as "takenAt", entries::text as entries
  from app_event_store_vault where environment = $1`;

/** Only a later index replaces a head, unless it is said to be lost. */
export const KEEP_HEAD = `
  insert into app_event_store_vault (environment, sequence, seal, taken_at, entries)
  values ($1, $2, $3, $4::timestamptz, $5::json)
  on conflict (environment) do update
  set sequence = excluded.sequence, seal = excluded.seal, taken_at = excluded.taken_at,
    entries = excluded.entries, kept_at = now()`;

export const PUT_PAGE = `
  insert into app_event_store_vault_pages (environment, seal, first, names) values ($1, $2, $3, $4::json)
  on conflict (environment, seal, first) do update set names = excluded.names`;

export const READ_PAGES = `
  select first, names::text as names from app_event_store_vault_pages
  where environment = $1 and seal = $2 order by first`;

/** Of all others: one index is on its way at a time. */
export const DROP_OTHER_PAGES = `
  delete from app_event_store_vault_pages where environment = $1 and seal <> $2`;
