-- What operators are told and have proved: one row for each environment.

create table app_event_store_alerts (
  environment text primary key,
  is_red boolean not null,
  -- When it turned, and why.
  since timestamptz not null,
  sentences text[] not null,
  -- Whether this turn was told. The worker that claims it tells it; a claim that died is claimed again.
  told boolean not null,
  tries integer not null default 0,
  claimed_at timestamptz
);

create table app_event_store_drills (
  environment text primary key,
  -- The last drill, and the last one that brought back all it tried.
  drilled_at timestamptz not null,
  proven_at timestamptz,
  -- What was brought back at the last one.
  backup_ids text[] not null,
  -- The first difference that was found; null when there was none.
  difference text
);
