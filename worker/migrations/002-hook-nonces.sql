-- Signed messages that were accepted: each nonce once, for as long as its signature would be valid.

create table app_event_store_nonces (
  key_id text not null,
  nonce text not null,
  expires_at timestamptz not null,
  primary key (key_id, nonce)
);

create index app_event_store_nonces_by_expiry on app_event_store_nonces (expires_at);
