-- The head of the Vault: the index that stands in the workbook, as the worker heard of it last. With it, an older or
-- foreign Vault is known as such, and what is not yet in the workbook can be said.

create table app_event_store_vault (
  environment text primary key,
  sequence bigint not null,
  seal text not null,
  taken_at timestamptz not null,
  -- Part, id and SHA-256 of each text.
  entries json not null,
  kept_at timestamptz not null default now()
);
