-- Placements are kept as featured entries, one object a placement, with the header that their digest was taken
-- over: columns come with time, and a revision from before goes on verifying as it was published.

alter table app_event_store_revisions
  add column placements_header json not null default '["id","event key","tier","requested start","effective start","effective end","duration hours","status"]';

-- From now on every revision says its own.
alter table app_event_store_revisions alter column placements_header drop default;
