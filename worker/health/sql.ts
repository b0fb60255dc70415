// The statements by which several workers agree on who tells of a turn.

/** Notes how it stands. Only a turn changes the row; that all is well at first needs no telling. */
export const NOTE_TURN = `
  insert into app_event_store_alerts as before (environment, is_red, since, sentences, told)
  values ($1, $2, $3::timestamptz, $4::text[], not $2)
  on conflict (environment) do update
  set is_red = excluded.is_red, since = excluded.since, sentences = excluded.sentences, told = false, tries = 0,
    claimed_at = null
  where before.is_red <> excluded.is_red`;

/** One of all workers gets the row; after so many seconds without a word from it, another one. */
export const CLAIM_TURN = `
  update app_event_store_alerts set claimed_at = $2::timestamptz, tries = tries + 1
  where environment = $1 and not told and tries < $4
    and (claimed_at is null or abs(extract(epoch from claimed_at - $2::timestamptz)) > $3)
  returning is_red as "isRed", since, sentences`;

export const MARK_SENT = `
  update app_event_store_alerts set told = true
  where environment = $1 and is_red = $2 and since = $3::timestamptz`;

export const HAS_STATE = `select 1 as one from app_event_store_alerts where environment = $1`;
