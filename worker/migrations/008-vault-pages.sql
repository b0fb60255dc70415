-- additive
-- The names of an index of the Vault that is on its way, until all of its pages are here.

create table app_event_store_vault_pages (
  environment text not null,
  seal text not null,
  first integer not null,
  names json not null,
  primary key (environment, seal, first)
);
