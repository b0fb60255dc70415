// The statements that let each signed message be accepted once.

export const FORGET_NONCES = `delete from app_event_store_nonces where expires_at < to_timestamp($1)`;

/** Gives a row only the first time. */
export const SPEND_NONCE = `
  insert into app_event_store_nonces (key_id, nonce, expires_at) values ($1, $2, to_timestamp($3))
  on conflict do nothing
  returning nonce`;
