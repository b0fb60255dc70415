-- breaking
-- Rows keep their cells in one column, and app_event_store_columns says what they are; every revision says its own
-- columns. A published column more needs no migration from now on.

alter table app_event_store_rows add column cells text[];
update app_event_store_rows set cells = array[
  event_key, status, title, description, occurrences, venue, address, area, city, country, latitude, longitude,
  category, genres, tags, price, age, setting, host, host_countries, links, image, access, pick, series, sequence,
  changed_in, changed_at, previous_start, dropped
];
alter table app_event_store_rows
  alter column cells set not null,
  drop column status, drop column title, drop column description, drop column occurrences, drop column venue,
  drop column address, drop column area, drop column city, drop column country, drop column latitude,
  drop column longitude, drop column category, drop column genres, drop column tags, drop column price,
  drop column age, drop column setting, drop column host, drop column host_countries, drop column links,
  drop column image, drop column access, drop column pick, drop column series, drop column sequence,
  drop column changed_in, drop column changed_at, drop column previous_start, drop column dropped;

alter table app_event_store_columns drop column column_name;

-- Until now all revisions had the same.
alter table app_event_store_revisions add column header json not null default
  '["key","status","title","description","occurrences","venue","address","area","city","country","latitude","longitude","category","genres","tags","price","age","setting","host","host countries","links","image","access","pick","series","sequence","changed in","changed at","previous start","dropped"]';
alter table app_event_store_revisions alter column header drop default;
